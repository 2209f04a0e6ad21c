#pragma once

#include "domain/escalation/rules.h"

#include <optional>
#include <vector>

namespace jour {

/// What people do in a dry run, beside the engine.
enum class DryRunStory {
    NobodyActs,    ///< not even the own desk
    DeskTakesIt,   ///< at once; nobody that is called answers
    PromiseBroken, ///< and the first that is called promises to act within the step's time, and does not
};

/// A stretch of a step in which nobody stands behind it.
struct DryRunGap
{
    Instant from;
    Instant to;
    friend bool operator==(const DryRunGap &, const DryRunGap &) = default;
};

/// One move of the engine, with whom it would chase until it moves again.
struct DryRunMove
{
    Instant at;
    std::optional<Instant> until; ///< none: until a person acts
    QString rule;
    int step = 0; ///< index into the policy's steps
    int loop = 0;
    RunState state = RunState::Idle;
    std::vector<ResolvedContact> whom;
    std::vector<DryRunGap> gaps;

    friend bool operator==(const DryRunMove &, const DryRunMove &) = default;
};

/// True where the engine found nobody to call.
[[nodiscard]] bool isGap(const DryRunMove &move);

/// What the engine would do from `start` on if nobody did more than the story says: made by startRun() and
/// tick() themselves, so it is what a case would do.
[[nodiscard]] std::vector<DryRunMove> dryRun(const Policy &policy, Instant start, const StepDuty &duty,
                                             DryRunStory story = DryRunStory::NobodyActs);

/// What the engine would do to a case from `now` on, up to `to`, if nobody did anything: made by tick()
/// itself.
[[nodiscard]] std::vector<DryRunMove> comingMoves(const EscalationRun &run, const std::vector<Timer> &timers,
                                                  Instant now, Instant to, const StepDuty &duty);

} // namespace jour
