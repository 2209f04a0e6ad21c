#pragma once

#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"

#include <vector>

namespace jour {

/// No plan is paused for longer in one go, whatever its policy says: a night at the desk.
inline constexpr std::chrono::hours longestPause{12};

/// Until when the plan of a case may be paused (R18): never past an obligation or a limit of law, and not
/// while somebody has promised something, for a promise is waited for as it was given.
struct PauseRoom
{
    Instant latest;
    bool byObligation = false; ///< that is what `latest` stands on
    QString refusal;           ///< detail of the error that paused() gives; empty: there is room

    friend bool operator==(const PauseRoom &, const PauseRoom &) = default;
};

/// `ofCase`: every timer of the case.
[[nodiscard]] PauseRoom pauseRoom(const EscalationRun &run, const std::vector<Timer> &ofCase, Instant now);

} // namespace jour
