#pragma once

#include "domain/escalation/timer.h"

namespace jour {

/// How far ahead the only thing that will be heard of an open case may lie, where that is a limit of law or a
/// time of the police. It is the silence that the shipped plan of the urgency lets pass after a promise
/// (resources/policies.json, "silenceMinutes"): a case in which nobody does anything and in which nothing is
/// heard is the same silence. A case for daytime has none there; it must be heard of within a day and a
/// night, which is the end of the next shift at the latest.
[[nodiscard]] constexpr std::chrono::minutes longestUnheard(Urgency urgency)
{
    using namespace std::chrono_literals;
    switch (urgency) {
    case Urgency::Immediate: return 30min;
    case Urgency::Urgent: return 60min;
    case Urgency::Soon: return 120min;
    case Urgency::Daytime: return 24h;
    }
    return 30min;
}

/// True when the deadline is a next step for the case: a live one of the desk's own, however far ahead
/// somebody set it, or a hard one (snooze_room.h) that is heard by then. What the engine itself asks to be
/// looked at is none.
[[nodiscard]] bool carriesOn(const Timer &timer, Urgency urgency, Instant now);

} // namespace jour
