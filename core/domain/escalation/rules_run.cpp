#include "domain/escalation/move_builder.h"
#include "domain/escalation/rules_all.h"

#include <algorithm>

namespace jour {

namespace {

/// Ends what the step that is left had running.
void leaveStep(MoveBuilder &chase, Instant now)
{
    letPromisesStand(chase, now);
    chase.end(TimerKind::Retry, TimerEnd::Cancelled);
    chase.end(TimerKind::Promise, TimerEnd::Superseded);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
}

bool isDue(const Timer *timer, std::optional<Instant> otherwise, Instant now)
{
    const auto due = timer != nullptr ? std::optional{timer->due} : otherwise;
    return due && now >= *due;
}

/// R6: it is said and heard, and the operator has a little while to act before R6a does.
void breakPromise(MoveBuilder &chase, Instant now)
{
    const Instant graceEnds = now + chase.run().policy.stallGrace;
    if (!chase.run().promise)
        chase.run().promise = firstPromise(chase.run());
    chase.run().state = RunState::Stalled;
    chase.run().nextAt = std::min(chase.dueOf(TimerKind::Step).value_or(graceEnds), graceEnds);
    chase.record("R6");
}

void moveByTime(MoveBuilder &chase, Instant now, const StepDuty &duty)
{
    const auto nextAt = chase.run().nextAt;
    switch (chase.run().state) {
    case RunState::Contacting:
        if (isDue(chase.live(TimerKind::Step), nextAt, now)) {
            leaveStep(chase, now);
            chase.enterNext("R2", duty);
        } else if (isDue(chase.live(TimerKind::Promise), std::nullopt, now)) {
            breakPromise(chase, now);
        }
        break;
    case RunState::Promised:
        if (isDue(chase.live(TimerKind::Promise), nextAt, now))
            breakPromise(chase, now);
        break;
    case RunState::Stalled:
        if (isDue(nullptr, nextAt, now)) {
            leaveStep(chase, now);
            chase.enterNext("R6a", duty);
        }
        break;
    case RunState::Idle:
    case RunState::Exhausted:
    case RunState::Closed: break;
    }
}

/// R11: a snooze that has run out is taken off.
void wakeLapsed(MoveBuilder &chase, const std::vector<Timer> &timers, Instant now)
{
    for (const Timer &timer : timers)
        if (timer.snooze && now >= timer.snooze->until)
            chase.wake(timer);
}

/// Counts a relative timer of the run from where it counts now. False if there is none that moves.
bool reanchor(MoveBuilder &chase, TimerKind kind, const ClockSetBack &set)
{
    const Timer *timer = chase.live(kind);
    if (timer == nullptr || !timer->anchor)
        return false;
    const auto anchor = anchorAfter(set, *timer->anchor, timer->due);
    if (!anchor)
        return false;
    const Duration length = timer->due - *timer->anchor;
    const bool movesRun = chase.run().nextAt == timer->due;
    chase.end(kind, TimerEnd::Superseded);
    Timer &moved = chase.arm(kind, *anchor, length);
    if (timer->warnAt)
        moved.warnAt = moved.due - (timer->due - *timer->warnAt);
    moved.snoozes = timer->snoozes;
    if (movesRun)
        chase.run().nextAt = moved.due;
    return true;
}

/// The wait after a broken promise is a length as well, though no timer of its own counts it.
std::optional<Instant> stallEndAfter(const ClockSetBack &set, const EscalationRun &run)
{
    if (run.state != RunState::Stalled || !run.nextAt)
        return run.nextAt;
    const auto anchor = anchorAfter(set, *run.nextAt - run.policy.stallGrace, *run.nextAt);
    return anchor ? *anchor + run.policy.stallGrace : *run.nextAt;
}

} // namespace

Moves startRun(CaseId caseRef, const Policy &policy, Instant now, const StepDuty &duty, RunStart start)
{
    EscalationRun run;
    run.id = RunId::random();
    run.caseRef = caseRef;
    run.policy = repaired(policy.steps.empty() ? builtInPolicy(policy.urgency) : policy);
    run.taken = start.taken;
    const bool defaulted = run.policy.id.isNull();
    const std::vector<Timer> none;
    MoveBuilder chase{run, none, now};
    chase.enter(chase.firstStep(), defaulted ? "R1x" : start.rule, duty);
    return std::move(chase).done();
}

Moves replaced(const EscalationRun &run, const std::vector<Timer> &timers, Instant now, const char *rule)
{
    if (!isChasing(run))
        return {};
    MoveBuilder chase{run, timers, now};
    chase.endAll(TimerEnd::Cancelled);
    letOtherPromisesStand(chase, now);
    chase.finish(rule);
    return std::move(chase).done();
}

Moves tick(const EscalationRun &run, const std::vector<Timer> &timers, Instant now, const StepDuty &duty)
{
    MoveBuilder chase{run, timers, now};
    if (isChasing(run))
        moveByTime(chase, now, duty);
    wakeLapsed(chase, timers, now);
    return std::move(chase).done();
}

Moves ownDeskDone(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                  const StepDuty &duty)
{
    MoveBuilder chase{run, timers, now};
    if (!isChasing(run) || run.state != RunState::Contacting || chase.step().target != StepTarget::OwnDesk)
        return {};
    chase.run().taken = true;
    chase.end(TimerKind::Retry, TimerEnd::Satisfied);
    chase.end(TimerKind::Step, TimerEnd::Satisfied);
    if (chase.isLast())
        chase.finish("R2o");
    else
        chase.enterNext("R2o", duty);
    return std::move(chase).done();
}

Result<Moves> escalated(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev,
                        std::optional<int> toStep, const QString &reason, Instant now, const StepDuty &duty)
{
    if (seenRev != run.rev)
        return fail(ErrorCode::Conflict, QStringLiteral("R3s"));
    if (!isChasing(run))
        return fail(ErrorCode::Invalid, QStringLiteral("run"));
    if (toStep && (*toStep < 0 || *toStep >= static_cast<int>(run.policy.steps.size())))
        return fail(ErrorCode::Invalid, QStringLiteral("step"));
    MoveBuilder chase{run, timers, now};
    leaveStep(chase, now);
    if (toStep)
        chase.enter(*toStep, "R3", duty, reason);
    else if (run.state == RunState::Exhausted)
        chase.enter(chase.firstStep(), "R3", duty, reason);
    else
        chase.enterNext("R3", duty, reason);
    return std::move(chase).done();
}

Moves reanchored(const EscalationRun &run, const std::vector<Timer> &timers, const ClockSetBack &set)
{
    if (!isChasing(run))
        return {};
    MoveBuilder chase{run, timers, set.now};
    bool moved = false;
    for (const TimerKind kind : {TimerKind::Step, TimerKind::Promise, TimerKind::Retry})
        moved = reanchor(chase, kind, set) || moved;
    if (run.state == RunState::Stalled)
        chase.run().nextAt = stallEndAfter(set, run);
    reanchorAnswers(chase.run(), set);
    awaitFirst(chase);
    if (moved || chase.run().nextAt != run.nextAt)
        chase.record("R16");
    return std::move(chase).done();
}

} // namespace jour
