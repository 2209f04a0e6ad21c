#pragma once

#include "domain/cases/case.h"
#include "domain/escalation/invariant.h"
#include "domain/escalation/rules.h"

#include <optional>
#include <vector>

namespace jour {

/// One case as it stands, and what is known of the last look at it.
struct WatchedCase
{
    CaseState state = CaseState::New;
    Urgency urgency = Urgency::Urgent;
    std::optional<EscalationRun> run;
    std::vector<Timer> timers;
    std::optional<bool> sounding;           ///< whether the case is heard; none: not known
    std::vector<RunMove> moves;             ///< what time alone did at the last look
    std::optional<Instant> asleepFrom = {}; ///< from then on it sleeps (sleep.h)
};

/// The invariants that do not hold at `now`, in their order; empty when all is well. A case that was handed
/// over needs no deadline of ours, and what the engine itself asks to be looked at is none.
[[nodiscard]] std::vector<Invariant> brokenInvariants(const WatchedCase &watched, Instant now);

} // namespace jour
