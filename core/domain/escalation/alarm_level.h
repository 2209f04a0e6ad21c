#pragma once

#include "domain/escalation/deadline.h"

namespace jour {

/// How loud an alarm is, from gentle to all there is.
enum class AlarmLevel { Gentle, Plain, Strong, Strongest };

/// Unanswered, an alarm rises by one after each such stretch.
inline constexpr std::chrono::minutes risesAfter{5};

/// How loud a deadline is that is heard at `now`: as its step says (Loudness), else by urgency and by how
/// long nobody has acted. A run that is out of steps is always the loudest.
[[nodiscard]] AlarmLevel levelOf(const Deadline &deadline, Urgency urgency, bool exhausted, Instant now);

/// Until it sounds again while nobody acts: as its step says, else the louder the sooner.
[[nodiscard]] std::chrono::seconds pauseAfter(AlarmLevel level, std::chrono::seconds repeatEvery);

} // namespace jour
