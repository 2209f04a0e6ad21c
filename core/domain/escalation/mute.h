#pragma once

#include "domain/escalation/deadline.h"

namespace jour {

/// How much an alarm asks for.
enum class AlarmRank {
    Usual,
    Immediate, ///< of a case of that urgency
    Critical,  ///< as loud as can be: such a one is overdue, a run is out of steps, or its step says so
};

[[nodiscard]] AlarmRank rankOf(const Deadline &deadline, Urgency urgency, bool exhausted, Instant now);

/// All sound of the workstation off for a while. No deadline knows of it. It is counted in boot time, so that
/// setting the clock makes it no longer.
struct Mute
{
    static constexpr Duration length = std::chrono::minutes{10};

    Duration from{0}; ///< boot time

    /// Nought when it is over.
    [[nodiscard]] Duration left(Duration boot) const;
    friend bool operator==(const Mute &, const Mute &) = default;
};

} // namespace jour
