#include "domain/escalation/timer.h"

#include <algorithm>

namespace jour {

TimerPhase phaseOf(const Timer &timer, Instant now)
{
    if (timer.end != TimerEnd::Live)
        return TimerPhase::Ended;
    if (now >= timer.due)
        return TimerPhase::Overdue;
    return timer.warnAt && now >= *timer.warnAt ? TimerPhase::Warned : TimerPhase::Scheduled;
}

bool isSnoozed(const Timer &timer, Instant now)
{
    return timer.end == TimerEnd::Live && timer.snooze && now < timer.snooze->until;
}

bool sounds(const Timer &timer, Urgency urgency, Instant now)
{
    if (isSnoozed(timer, now))
        return false;
    switch (phaseOf(timer, now)) {
    case TimerPhase::Overdue: return true;
    case TimerPhase::Warned: return urgency == Urgency::Immediate;
    case TimerPhase::Scheduled:
    case TimerPhase::Ended: return false;
    }
    return false;
}

Duration remaining(const Timer &timer, Instant now)
{
    const Duration left = timer.due - now;
    return timer.anchor ? std::min(left, timer.due - *timer.anchor) : left;
}

std::optional<Instant> nextChange(const Timer &timer, Instant now)
{
    if (timer.end != TimerEnd::Live)
        return std::nullopt;
    std::optional<Instant> next;
    const auto consider = [&](Instant at) {
        if (at > now)
            next = next ? std::min(*next, at) : at;
    };
    consider(timer.due);
    if (timer.warnAt)
        consider(*timer.warnAt);
    if (timer.snooze)
        consider(timer.snooze->until);
    return next;
}

} // namespace jour
