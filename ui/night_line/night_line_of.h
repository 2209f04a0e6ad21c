#pragma once

#include "night_line/night_line_state.h"
#include "support/ui_settings.h"

#include <optional>

namespace jour::ui {

/// What the night line shows of these marks: those within the span around `now` (nightWindow), of the
/// operator with the signature `only` (empty: nobody's) where one is chosen. An overdue one older than that
/// stays, and changes of duty concern all.
[[nodiscard]] NightLineState nightLineOf(const std::vector<NightMark> &all, Instant now, NightSpan span,
                                         const std::optional<QString> &only = {});

} // namespace jour::ui
