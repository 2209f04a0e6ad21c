#include "domain/escalation/move_builder.h"
#include "domain/escalation/rules_all.h"

#include <algorithm>
#include <optional>

namespace jour {

namespace {

/// Where the step of that key stands in a policy.
std::optional<int> placeOf(const QString &key, const Policy &policy)
{
    const auto found = std::ranges::find(policy.steps, key, &PolicyStep::key);
    return found == policy.steps.end() ? std::nullopt
                                       : std::optional{static_cast<int>(found - policy.steps.begin())};
}

} // namespace

Result<Moves> replanned(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev,
                        const Policy &policy, const QString &reason, Instant now, const StepDuty &duty)
{
    if (seenRev != run.rev)
        return fail(ErrorCode::Conflict, QStringLiteral("R3s"));
    if (!isChasing(run) || policy.steps.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("run"));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    MoveBuilder chase{run, timers, now};
    const QString key = chase.step().key;
    chase.run().policy = repaired(policy);
    chase.run().loop = 0;
    const auto same = placeOf(key, chase.run().policy);
    chase.run().step = same.value_or(chase.firstStep());
    if (run.state == RunState::Promised || run.state == RunState::Stalled) {
        // What somebody promised stands, and so does the wait for it.
        if (!asksAll(chase.run()))
            letOtherPromisesStand(chase, now);
        chase.record("R17", reason);
        return std::move(chase).done();
    }
    letPromisesStand(chase, now);
    chase.end(TimerKind::Pause, TimerEnd::Superseded);
    chase.end(TimerKind::Promise, TimerEnd::Superseded);
    chase.end(TimerKind::Retry, TimerEnd::Cancelled);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
    const bool exhausted = run.state == RunState::Exhausted;
    chase.enter(exhausted ? chase.firstStep() : chase.run().step, "R17", duty, reason);
    return std::move(chase).done();
}

} // namespace jour
