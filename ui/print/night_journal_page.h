#pragma once

#include "domain/handover/night_journal.h"
#include "print/paper.h"
#include "services/desk.h"

namespace jour::ui {

/// The journal of a night as one table: when, which case, what, by whom.
[[nodiscard]] QString nightJournalHtml(const NightJournal &night, const ReferenceData &reference);

/// What each of its pages says above and below.
[[nodiscard]] PaperFrame nightJournalFrame(const NightJournal &night);

} // namespace jour::ui
