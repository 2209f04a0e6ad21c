#pragma once

#include "domain/escalation/alarm_level.h"
#include "services/alarm_board.h"

#include <optional>

namespace jour {

/// What is to be heard at one moment: n alarms are one sound.
struct AlarmSounding
{
    AlarmLevel level = AlarmLevel::Gentle; ///< that of the loudest of them
    std::chrono::seconds again{0};         ///< until it is heard again: the soonest of those as loud
    friend bool operator==(const AlarmSounding &, const AlarmSounding &) = default;
};

/// As urgency, time and the steps of the plans say; nothing where nothing is heard, or all sound is off.
[[nodiscard]] std::optional<AlarmSounding> soundingAt(const AlarmState &state, Instant now);

} // namespace jour
