#pragma once

#include "domain/handover/case_summary.h"
#include "services/case_file.h"
#include "services/desk.h"

// What the papers have in common.
namespace jour {

/// When it happened, where the body says so; else when it was written.
[[nodiscard]] Instant happenedAt(const RecordedEvent &entry);

/// The entry as a paper tells it.
[[nodiscard]] SummaryEntry printedEntry(const RecordedEvent &entry);

/// The journal's head as a paper shows it.
[[nodiscard]] Result<QString> shortHead(const Desk &desk);

/// The municipalities by name, in Swedish order, and the own desk after them.
[[nodiscard]] QStringList placesByName(const Municipalities &all, QStringList codes);

/// Journals that a paper is looked at ("preview") or leaves the desk, before it does. While nothing can be
/// saved a look is journaled later and what would leave is refused.
[[nodiscard]] Result<> paperJournaled(Desk &desk, const std::vector<NewEvent> &papers, const QString &medium);

/// Who prints: name and title.
[[nodiscard]] QString printerOf(const Desk &desk);

/// The same of anybody at the desk; empty where nobody here has that id.
[[nodiscard]] QString printedName(const Desk &desk, OperatorId who);

} // namespace jour
