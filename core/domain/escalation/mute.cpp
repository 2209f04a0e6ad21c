#include "domain/escalation/mute.h"

#include <algorithm>

namespace jour {

AlarmRank rankOf(const Deadline &deadline, Urgency urgency, bool exhausted, Instant now)
{
    const bool isImmediate = urgency == Urgency::Immediate;
    if (exhausted || (isImmediate && phaseOf(deadline, now) == TimerPhase::Overdue))
        return AlarmRank::Critical;
    return isImmediate ? AlarmRank::Immediate : AlarmRank::Usual;
}

Duration Mute::left(Duration boot) const
{
    return std::clamp(from + length - boot, Duration{0}, length);
}

} // namespace jour
