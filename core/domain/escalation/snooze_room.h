#pragma once

#include "domain/escalation/policy.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"

#include <vector>

namespace jour {

/// What may still be snoozed of a timer (R10): never longer than the policy allows, never past an obligation,
/// never more often than allowed, and a hard deadline not before it warns.
struct SnoozeRoom
{
    std::chrono::minutes longest{0}; ///< whole minutes; 0: not at all
    int left = 0;                    ///< how many more times
    QString refusal;                 ///< detail of the error that snoozed() gives; empty: there is room

    /// What is offered: a few round lengths, and the longest. Shortest first.
    [[nodiscard]] std::vector<std::chrono::minutes> lengths() const;

    friend bool operator==(const SnoozeRoom &, const SnoozeRoom &) = default;
};

/// The rule of the policy that the run is chased under; the built-in one where there is none.
[[nodiscard]] SnoozeRule snoozeRuleOf(const EscalationRun &run);

/// `ofCase`: every timer of the case. What is left of it at `now`.
[[nodiscard]] SnoozeRoom snoozeRoom(const Timer &timer, const std::vector<Timer> &ofCase,
                                    const SnoozeRule &rule, Instant now);

/// What somebody outside holds us to: nobody sleeps past it.
[[nodiscard]] bool isHardDeadline(const Timer &timer);

/// A hard deadline whose warning is still to come: it is not heard, so there is nothing to snooze.
[[nodiscard]] bool isStillQuiet(const Timer &timer, Instant now);

} // namespace jour
