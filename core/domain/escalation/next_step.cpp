#include "domain/escalation/next_step.h"

#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/snooze_room.h"

namespace jour {

namespace {

/// When the deadline is heard first, snoozed or not.
Instant heardAt(const Timer &timer, Urgency urgency)
{
    const bool fromWarning = urgency == Urgency::Immediate || timer.heardFrom == HeardFrom::FromWarning;
    return fromWarning ? timer.warnAt.value_or(timer.due) : timer.due;
}

} // namespace

bool carriesOn(const Timer &timer, Urgency urgency, Instant now)
{
    if (timer.end != TimerEnd::Live || isEngineReminder(timer))
        return false;
    return !isHardDeadline(timer) || heardAt(timer, urgency) <= now + longestUnheard(urgency);
}

} // namespace jour
