#pragma once

#include "domain/escalation/deadline.h"

namespace jour {

/// A clock that was set back, as it was noticed.
struct ClockSetBack
{
    Duration step{0};                   ///< below nought
    Instant now;                        ///< as the clock says since
    std::optional<Instant> opened = {}; ///< when the case came in

    /// What the clock would say had nobody touched it.
    [[nodiscard]] Instant untouched() const { return now - step; }
};

/// From when a length counts after the clock was set back, so that what had time left has as much left and
/// never more than its whole length. Nothing where it counts right already: its start lies in the past, and
/// it was only overdue by a clock that had been wrong. Where it cannot be told, earlier rather than later,
/// but what is overdue either way not from before its case came in.
[[nodiscard]] std::optional<Instant> anchorAfter(const ClockSetBack &set, Instant anchor, Instant due);

/// The same for what a locked desk watches: lengths of a run move, times that somebody said stay, and no
/// snooze outlives it.
[[nodiscard]] Deadline deadlineAfter(const ClockSetBack &set, Deadline deadline);

} // namespace jour
