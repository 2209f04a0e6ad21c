#pragma once

#include "domain/escalation/deadline.h"

namespace jour {

/// An open case that nobody touches for this many days falls asleep, unless the desk says otherwise: its
/// deadlines ring no more and its run stands still. It stands in a list that is looked through once a week,
/// and wakes when somebody touches it; then everything rings by the clock again.
inline constexpr int sleepAfterDays = 30;

/// From when a case sleeps that was touched last at `touched`. A day is 24 hours here: exactly so many days
/// later it sleeps, a second before it does not.
[[nodiscard]] constexpr Instant asleepFrom(Instant touched, int days)
{
    return touched + std::chrono::hours{24} * days;
}

/// What law or the police have set rings however long the case has slept: it must not be lost in silence. All
/// else is the desk's own, and the weekly list names it.
[[nodiscard]] constexpr bool fallsAsleep(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Obligation:
    case TimerKind::Statute: return false;
    case TimerKind::Step:
    case TimerKind::Promise:
    case TimerKind::Retry:
    case TimerKind::Pause:
    case TimerKind::Reminder: return true;
    }
    return true;
}

/// The deadline in a case that sleeps from `from` on.
[[nodiscard]] inline Deadline sleepingFrom(Instant from, Deadline deadline)
{
    if (fallsAsleep(deadline.kind))
        deadline.asleepFrom = from;
    return deadline;
}

} // namespace jour
