#pragma once

#include "night_line/night_line_state.h"
#include "services/alarm_watch.h"
#include "services/case_file.h"

namespace jour::ui {

/// What the night line shows of these deadlines: the shift around `now`, or the hours next to it
/// (nightWindow). An overdue one older than that stays.
[[nodiscard]] NightLineState nightLineOf(const std::vector<BoardRow> &rows,
                                         const std::vector<QString> &titles, Instant now, bool wholeShift);

} // namespace jour::ui
