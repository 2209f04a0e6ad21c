#include "domain/escalation/alarm_level.h"

#include <algorithm>

namespace jour {

namespace {

/// By how many it has risen since it was heard first.
int risesOf(const Deadline &deadline, Instant now)
{
    const Instant since = std::min(deadline.due, deadline.warnAt.value_or(deadline.due));
    return static_cast<int>(std::max(now - since, Duration{0}) / risesAfter);
}

AlarmLevel byUrgency(const Deadline &deadline, Urgency urgency, Instant now)
{
    if (phaseOf(deadline, now) != TimerPhase::Overdue)
        return AlarmLevel::Gentle;
    if (urgency == Urgency::Immediate)
        return AlarmLevel::Strongest;
    return now - deadline.due > risesAfter ? AlarmLevel::Strong : AlarmLevel::Plain;
}

} // namespace

AlarmLevel levelOf(const Deadline &deadline, Urgency urgency, bool exhausted, Instant now)
{
    if (exhausted)
        return AlarmLevel::Strongest;
    switch (deadline.loudness) {
    case Loudness::ByUrgency: return byUrgency(deadline, urgency, now);
    case Loudness::Calm: return AlarmLevel::Gentle;
    case Loudness::Normal: return AlarmLevel::Plain;
    case Loudness::Loud: return AlarmLevel::Strongest;
    case Loudness::Rising:
        return static_cast<AlarmLevel>(
            std::min(risesOf(deadline, now), static_cast<int>(AlarmLevel::Strongest)));
    }
    return AlarmLevel::Strongest;
}

std::chrono::seconds pauseAfter(AlarmLevel level, std::chrono::seconds repeatEvery)
{
    using namespace std::chrono_literals;
    if (repeatEvery > 0s)
        return repeatEvery;
    switch (level) {
    case AlarmLevel::Strongest: return 6s;
    case AlarmLevel::Strong: return 12s;
    case AlarmLevel::Plain: return 20s;
    case AlarmLevel::Gentle: break;
    }
    return 45s;
}

} // namespace jour
