#pragma once

#include "domain/handover/night_journal.h"
#include "print/paper.h"
#include "services/desk.h"

namespace jour::ui {

/// Some of [from, to) lies between ten in the evening and six in the morning: a paper of it is one of the
/// night, else of the day.
[[nodiscard]] bool reachesIntoNight(Instant from, Instant to);

/// The journal of a night as one table: when, which case, what, by whom.
[[nodiscard]] QString nightJournalHtml(const NightJournal &night, const ReferenceData &reference);

/// What each of its pages says above and below.
[[nodiscard]] PaperFrame nightJournalFrame(const NightJournal &night);

} // namespace jour::ui
