#pragma once

#include "services/case_file.h"
#include "services/desk.h"

// What the papers have in common.
namespace jour {

/// When it happened, where the body says so; else when it was written.
[[nodiscard]] Instant happenedAt(const RecordedEvent &entry);

/// The journal's head as a paper shows it.
[[nodiscard]] Result<QString> shortHead(const Desk &desk);

/// Who prints: name and title.
[[nodiscard]] QString printerOf(const Desk &desk);

} // namespace jour
