#include "domain/escalation/move_builder.h"
#include "domain/escalation/rules_all.h"
#include "domain/escalation/rules_pause.h"

#include <algorithm>

namespace jour {

namespace {

/// Ends what the step that is left had running.
void leaveStep(MoveBuilder &chase, Instant now)
{
    chase.countCalls();
    chase.run().pause.reset();
    chase.run().opensAt.reset();
    letPromisesStand(chase, now);
    chase.end(TimerKind::Pause, TimerEnd::Superseded);
    chase.end(TimerKind::Retry, TimerEnd::Cancelled);
    chase.end(TimerKind::Promise, TimerEnd::Superseded);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
}

bool isDue(const Timer *timer, std::optional<Instant> otherwise, Instant now)
{
    const auto due = timer != nullptr ? std::optional{timer->due} : otherwise;
    return due && now >= *due;
}

/// True while an alarm rings through the step: when it is over the run alone knows.
bool ringsThrough(const MoveBuilder &chase)
{
    const Timer *step = chase.live(TimerKind::Step);
    return step != nullptr && onlyRings(*step);
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
        if (chase.run().opensAt) {
            if (isDue(nullptr, chase.run().opensAt, now)) {
                leaveStep(chase, now);
                chase.enter(chase.run().step, "R2h", duty);
            }
        } else if (isDue(ringsThrough(chase) ? nullptr : chase.live(TimerKind::Step), nextAt, now)) {
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
    case RunState::Paused:
        if (isDue(nullptr, nextAt, now))
            resumePlan(chase, PauseEnd::Time, duty);
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

/// A wait that no timer counts: after a broken promise, and on a step through which an alarm rings.
std::optional<Duration> untimedWait(MoveBuilder &chase)
{
    if (chase.run().state == RunState::Stalled)
        return chase.run().policy.stallGrace;
    // The hours of a step begin when they begin, whatever was done to the clock.
    if (chase.run().state == RunState::Contacting && ringsThrough(chase) && !chase.run().opensAt)
        return chase.step().delay;
    return std::nullopt;
}

/// Such a wait is a length as well, though no timer of its own counts it.
std::optional<Instant> waitEndAfter(const ClockSetBack &set, std::optional<Instant> end, Duration wait)
{
    if (!end)
        return end;
    const auto anchor = anchorAfter(set, *end - wait, *end);
    return anchor ? *anchor + wait : *end;
}

/// The desk has heard the alarm that rang through a step of others: the step is waited for as usual.
void quieten(MoveBuilder &chase, Instant now)
{
    const PolicyStep &step = chase.step();
    const Instant due = std::max(chase.run().nextAt.value_or(now), now);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
    if (chase.run().opensAt)
        chase.armAt(TimerKind::Step, due, Duration{0});
    else
        chase.arm(TimerKind::Step, due - step.delay, step.delay, step.warn);
    chase.run().nextAt = due;
    chase.record("R2o");
}

} // namespace

Moves movedByCalls(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                   const StepDuty &duty)
{
    MoveBuilder chase{run, timers, now};
    const PolicyStep &step = chase.step();
    const bool isEnough = step.minAttempts > 1 && run.misses >= step.minAttempts &&
                          run.misses == run.attempts && !run.answeredWithoutTime;
    const bool oneWillDo = step.ackRule == AckRule::One && step.target != StepTarget::OwnDesk;
    if (run.state != RunState::Contacting || !isEnough || !oneWillDo || chase.isLast())
        return {};
    chase.ringOn(ringingSince(run, timers, now));
    leaveStep(chase, now);
    chase.enterNext("R4n", duty);
    return std::move(chase).done();
}

std::optional<Instant> ringingSince(const EscalationRun &run, const std::vector<Timer> &timers, Instant now)
{
    std::optional<Instant> since;
    for (const Timer &timer : timers) {
        const bool ofRun = timer.run == run.id && timer.end == TimerEnd::Live;
        const bool rings = timer.kind == TimerKind::Step || timer.kind == TimerKind::Promise;
        if (ofRun && rings && timer.due <= now)
            since = std::min(since.value_or(timer.due), timer.due);
    }
    return since;
}

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
    chase.ringOn(start.ringing);
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
    chase.ringOn(ringingSince(run, timers, now));
    if (isChasing(run))
        moveByTime(chase, now, duty);
    wakeLapsed(chase, timers, now);
    return std::move(chase).done();
}

Moves ownDeskDone(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                  const StepDuty &duty)
{
    MoveBuilder chase{run, timers, now};
    if (!isChasing(run) || run.state != RunState::Contacting)
        return {};
    const bool ofDesk = chase.step().target == StepTarget::OwnDesk;
    if (!ofDesk && !ringsThrough(chase))
        return {};
    chase.run().taken = true;
    if (!ofDesk) {
        quieten(chase, now);
        return std::move(chase).done();
    }
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
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
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
    const auto wait = untimedWait(chase);
    bool moved = false;
    for (const TimerKind kind : {TimerKind::Step, TimerKind::Promise, TimerKind::Retry, TimerKind::Pause})
        moved = reanchor(chase, kind, set) || moved;
    if (auto &pause = chase.run().pause)
        pause->until = chase.run().nextAt.value_or(pause->until);
    if (wait)
        chase.run().nextAt = waitEndAfter(set, run.nextAt, *wait);
    reanchorAnswers(chase.run(), set);
    awaitFirst(chase);
    if (moved || chase.run().nextAt != run.nextAt)
        chase.record("R16");
    return std::move(chase).done();
}

} // namespace jour
