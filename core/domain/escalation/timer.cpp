#include "domain/escalation/timer.h"

#include "domain/escalation/deadline.h"

#include <algorithm>

namespace jour {

TimerPhase phaseOf(const Timer &timer, Instant now)
{
    return phaseOf(deadlineOf(timer), now);
}

bool isSnoozed(const Timer &timer, Instant now)
{
    return isSnoozed(deadlineOf(timer), now);
}

bool sounds(const Timer &timer, Urgency urgency, Instant now)
{
    return sounds(deadlineOf(timer), urgency, now);
}

Duration remaining(const Timer &timer, Instant now)
{
    const Duration left = timer.due - now;
    return timer.anchor ? std::min(left, timer.due - *timer.anchor) : left;
}

std::optional<Instant> nextChange(const Timer &timer, Instant now)
{
    return nextChange(deadlineOf(timer), now);
}

} // namespace jour
