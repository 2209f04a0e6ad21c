#pragma once

#include "domain/escalation/timer.h"

#include <type_traits>

namespace jour {

/// The times of a timer and nothing else: no title, no reason, nobody's name. It is what the alarm clock goes
/// on when the desk is locked.
struct Deadline
{
    TimerKind kind = TimerKind::Step;
    RunId run;                     ///< null unless the timer belongs to a run
    std::optional<Instant> anchor; ///< what a relative one counts from
    Instant due;
    std::optional<Instant> warnAt;
    std::optional<Instant> quietUntil; ///< snoozed until
    bool live = true;
    HeardFrom heardFrom = HeardFrom::WhenDue;
    std::optional<Instant> asleepFrom =
        {}; ///< its case is untouched for so long by then that it is not heard
    Loudness loudness = Loudness::ByUrgency;
    std::chrono::seconds repeatEvery{0}; ///< as PolicyStep::repeatEvery
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

// No text fits in it, whatever is added.
static_assert(std::is_trivially_copyable_v<Deadline>);

[[nodiscard]] Deadline deadlineOf(const Timer &timer);

[[nodiscard]] TimerPhase phaseOf(const Deadline &deadline, Instant now);
[[nodiscard]] bool isSnoozed(const Deadline &deadline, Instant now);
/// True once a snooze has run out and before it has been taken off (R11).
[[nodiscard]] bool hasLapsed(const Deadline &deadline, Instant now);
/// True when its case sleeps (sleep.h): it is neither heard nor counted among what is due.
[[nodiscard]] bool isAsleep(const Deadline &deadline, Instant now);
[[nodiscard]] bool sounds(const Deadline &deadline, Urgency urgency, Instant now);
[[nodiscard]] std::optional<Instant> nextChange(const Deadline &deadline, Instant now);

} // namespace jour
