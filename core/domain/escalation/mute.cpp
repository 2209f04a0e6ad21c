#include "domain/escalation/mute.h"

#include "domain/escalation/alarm_level.h"

#include <algorithm>

namespace jour {

AlarmRank rankOf(const Deadline &deadline, Urgency urgency, bool exhausted, Instant now)
{
    if (levelOf(deadline, urgency, exhausted, now) == AlarmLevel::Strongest)
        return AlarmRank::Critical;
    return urgency == Urgency::Immediate ? AlarmRank::Immediate : AlarmRank::Usual;
}

Duration Mute::left(Duration boot) const
{
    return std::clamp(from + length - boot, Duration{0}, length);
}

} // namespace jour
