#include "domain/escalation/move_builder.h"
#include "domain/escalation/rules_afterwards.h"
#include "domain/escalation/rules_all.h"

#include <algorithm>

namespace jour {

namespace {

void answerWithoutTime(MoveBuilder &chase, Instant now)
{
    chase.run().answeredWithoutTime = true;
    prolongStall(chase.run(), now);
    chase.record("R5p");
}

void count(EscalationRun &run, const Attempt &attempt)
{
    ++run.attempts;
    run.misses += reachedSomebody(attempt.outcome) ? 0 : 1;
}

void armPromise(MoveBuilder &chase, std::optional<Instant> eta, Instant now)
{
    const PolicyStep &step = chase.step();
    if (eta)
        chase.armAt(TimerKind::Promise, *eta, step.warn);
    else
        chase.arm(TimerKind::Promise, now, step.delay, step.warn);
}

/// R5: the promise replaces whatever the step had running.
Moves promised(MoveBuilder chase, const Acknowledgement &ack, std::optional<Instant> eta, Instant now)
{
    chase.end(TimerKind::Retry, TimerEnd::Satisfied);
    chase.end(TimerKind::Promise, TimerEnd::Superseded);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
    chase.end(TimerKind::Pause, TimerEnd::Superseded);
    chase.endBeside(ack);
    armPromise(chase, eta, now);
    chase.run().state = RunState::Promised;
    chase.run().promise = ack;
    chase.run().pause.reset();
    chase.run().opensAt.reset();
    chase.run().answeredWithoutTime = false;
    chase.run().nextAt = eta ? *eta : now + chase.step().delay;
    chase.record("R5");
    return std::move(chase).done();
}

} // namespace

Moves attempted(const EscalationRun &run, const std::vector<Timer> &timers, const Attempt &attempt)
{
    // While a promise stands a call is only written down; a plan that is paused goes on before it counts one.
    if (!isChasing(run) || run.state == RunState::Promised || run.state == RunState::Paused)
        return {};
    MoveBuilder chase{run, timers, attempt.at};
    count(chase.run(), attempt);
    chase.run().taken = true;
    prolongStall(chase.run(), attempt.at);
    if (reachedSomebody(attempt.outcome)) {
        chase.end(TimerKind::Retry, TimerEnd::Satisfied);
        if (const Timer *step = chase.live(TimerKind::Step))
            chase.wake(*step);
    } else {
        chase.end(TimerKind::Retry, TimerEnd::Superseded);
        chase.arm(TimerKind::Retry, attempt.at, run.policy.retry);
    }
    chase.record("R4");
    return std::move(chase).done();
}

Moves acknowledged(const EscalationRun &run, const std::vector<Timer> &timers, const Acknowledgement &ack,
                   Instant now)
{
    if (!isChasing(run))
        return {};
    if (asksAll(run))
        return oneOfAllAcknowledged(run, timers, ack, now);
    MoveBuilder chase{run, timers, now};
    chase.run().taken = true;
    const auto eta = promisedTime(ack, now);
    const bool complete = !ack.person.isEmpty() && (eta || !chase.step().needsEta);
    if (!complete) {
        // A promise that stands is not undone by somebody who gives none.
        if (run.state == RunState::Promised || run.state == RunState::Paused)
            return {};
        answerWithoutTime(chase, now);
        return std::move(chase).done();
    }
    return promised(std::move(chase), ack, eta, now);
}

Moves attemptedEarlier(const EscalationRun &run, const std::vector<Timer> &timers, const Attempt &attempt,
                       Instant now)
{
    const bool isWaited = run.state != RunState::Promised && run.state != RunState::Paused;
    if (!isChasing(run) || !isWaited || attempt.at < run.enteredAt)
        return {};
    MoveBuilder chase{run, timers, now};
    count(chase.run(), attempt);
    chase.run().taken = true;
    prolongStall(chase.run(), attempt.at);
    const Timer *retry = chase.live(TimerKind::Retry);
    const bool isNewest = retry == nullptr || attempt.at >= retry->anchor.value_or(attempt.at);
    if (reachedSomebody(attempt.outcome)) {
        if (isNewest)
            chase.end(TimerKind::Retry, TimerEnd::Satisfied);
        if (const Timer *step = chase.live(TimerKind::Step))
            chase.wake(*step);
    } else if (isNewest && attempt.at + run.policy.retry > now) {
        chase.end(TimerKind::Retry, TimerEnd::Superseded);
        chase.arm(TimerKind::Retry, attempt.at, run.policy.retry);
    }
    chase.record("R4");
    return std::move(chase).done();
}

Moves acknowledgedEarlier(const EscalationRun &run, const std::vector<Timer> &timers,
                          const Acknowledgement &ack, Instant now)
{
    if (!ack.eta || *ack.eta > now)
        return acknowledged(run, timers, ack, now);
    if (!isChasing(run) || asksAll(run))
        return {};
    MoveBuilder chase{run, timers, now};
    chase.run().taken = true;
    return promised(std::move(chase), ack, ack.eta, now);
}

Moves promiseKept(const EscalationRun &run, const std::vector<Timer> &timers, Instant now)
{
    const bool several = isChasing(run) && asksAll(run);
    if (several && run.state == RunState::Contacting && run.answers.empty())
        return {};
    return several ? oneOfAllKept(run, timers, now) : fulfilled(run, timers, now);
}

Moves fulfilled(const EscalationRun &run, const std::vector<Timer> &timers, Instant now)
{
    if (!isChasing(run))
        return {};
    MoveBuilder chase{run, timers, now};
    chase.endAll(TimerEnd::Satisfied);
    chase.finish("R6k");
    return std::move(chase).done();
}

} // namespace jour
