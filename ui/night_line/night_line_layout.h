#pragma once

#include "night_line/night_line_state.h"
#include "support/ui_settings.h"

#include <QString>

#include <utility>
#include <vector>

namespace jour::ui {

/// The shift that holds `now`: 16:00 to 08:00 in Stockholm. By day, when there is none, the sixteen hours
/// from two hours ago. A longer span begins where the shift does and is whole days long; two weeks end with
/// the fifteenth day on, so that fourteen days from any report of the shift stand on it. The shortest is from
/// two hours ago to six hours on.
[[nodiscard]] std::pair<Instant, Instant> nightWindow(Instant now, NightSpan span = NightSpan::Shift);

struct HourTick
{
    Instant at;
    int hour = 0; ///< on the wall; an autumn night has 2 twice
    bool midnight = false;
    bool second = false; ///< the hour that the clock change repeats

    friend bool operator==(const HourTick &, const HourTick &) = default;
};
/// Every full hour on the wall from `from` to `to`, both included.
[[nodiscard]] std::vector<HourTick> hourTicks(Instant from, Instant to);

/// Every midnight on the wall after `from` and up to `to`.
[[nodiscard]] std::vector<Instant> midnights(Instant from, Instant to);
/// True for a line on which hours would be too many.
[[nodiscard]] bool isInDays(const NightLineState &state);

/// Where an instant stands on a line `width` long; outside the window it is pinned to the nearer end.
[[nodiscard]] double position(const NightLineState &state, Instant t, double width);

struct PlacedMark
{
    std::size_t mark = 0; ///< index in the state
    double x = 0;
    int lane = 0; ///< 0 stands on the line, higher ones above it
    int more = 0; ///< how many others stand hidden behind it
    bool shown = true;

    friend bool operator==(const PlacedMark &, const PlacedMark &) = default;
};
/// Deadlines in the order of walking (time, then urgency), stacked so that none covers another: a mark is
/// `size` wide and there are `lanes` of them; what finds no room hides behind the last in the top lane and is
/// counted there, with room for the number beside it. Duty changes and handovers stand in lane 0 and cover
/// nothing.
[[nodiscard]] std::vector<PlacedMark> placed(const NightLineState &state, double width, double size,
                                             int lanes);

} // namespace jour::ui
