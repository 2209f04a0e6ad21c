#include "domain/escalation/deadline.h"

#include <algorithm>

namespace jour {

Deadline deadlineOf(const Timer &timer)
{
    return {timer.kind,
            timer.run,
            timer.anchor,
            timer.due,
            timer.warnAt,
            timer.snooze ? std::optional{timer.snooze->until} : std::nullopt,
            timer.end == TimerEnd::Live,
            timer.heardFrom,
            {},
            timer.loudness,
            timer.repeatEvery};
}

TimerPhase phaseOf(const Deadline &deadline, Instant now)
{
    if (!deadline.live)
        return TimerPhase::Ended;
    if (now >= deadline.due)
        return TimerPhase::Overdue;
    return deadline.warnAt && now >= *deadline.warnAt ? TimerPhase::Warned : TimerPhase::Scheduled;
}

bool isSnoozed(const Deadline &deadline, Instant now)
{
    return deadline.live && deadline.quietUntil && now < *deadline.quietUntil;
}

bool hasLapsed(const Deadline &deadline, Instant now)
{
    return deadline.live && deadline.quietUntil && now >= *deadline.quietUntil;
}

bool isAsleep(const Deadline &deadline, Instant now)
{
    return deadline.live && deadline.asleepFrom && now >= *deadline.asleepFrom;
}

bool sounds(const Deadline &deadline, Urgency urgency, Instant now)
{
    if (isSnoozed(deadline, now) || isAsleep(deadline, now))
        return false;
    switch (phaseOf(deadline, now)) {
    case TimerPhase::Overdue: return true;
    case TimerPhase::Warned:
        return urgency == Urgency::Immediate || deadline.heardFrom == HeardFrom::FromWarning;
    case TimerPhase::Scheduled:
    case TimerPhase::Ended: return false;
    }
    return false;
}

std::optional<Instant> nextChange(const Deadline &deadline, Instant now)
{
    if (!deadline.live)
        return std::nullopt;
    std::optional<Instant> next;
    for (const std::optional<Instant> &at :
         {std::optional{deadline.due}, deadline.warnAt, deadline.quietUntil, deadline.asleepFrom})
        if (at && *at > now)
            next = next ? std::min(*next, *at) : *at;
    return next;
}

} // namespace jour
