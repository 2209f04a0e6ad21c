#include "services/alarm_sounding.h"

#include <algorithm>

namespace jour {

std::optional<AlarmSounding> soundingAt(const AlarmState &state, Instant now)
{
    std::optional<AlarmSounding> loudest;
    if (state.muted)
        return loudest;
    for (const AlarmItem &item : state.sounding) {
        const AlarmLevel level = levelOf(item.deadline, item.urgency, item.exhausted, now);
        const AlarmSounding one{level, pauseAfter(level, item.deadline.repeatEvery)};
        if (!loudest || one.level > loudest->level)
            loudest = one;
        else if (one.level == loudest->level)
            loudest->again = std::min(loudest->again, one.again);
    }
    return loudest;
}

} // namespace jour
