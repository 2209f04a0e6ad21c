#include "domain/escalation/rules_pause.h"

#include "domain/escalation/pause_room.h"
#include "domain/escalation/rules_all.h"

namespace jour {

Result<Moves> paused(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev, Instant until,
                     const QString &reason, Instant now)
{
    if (seenRev != run.rev)
        return fail(ErrorCode::Conflict, QStringLiteral("R3s"));
    const PauseRoom room = pauseRoom(run, timers, now);
    if (!room.refusal.isEmpty())
        return fail(ErrorCode::Invalid, room.refusal);
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    if (until <= now)
        return fail(ErrorCode::Invalid, QStringLiteral("until"));
    if (until > room.latest)
        return fail(ErrorCode::Invalid,
                    room.byObligation ? QStringLiteral("pauseObligation") : QStringLiteral("pauseLength"));
    MoveBuilder chase{run, timers, now};
    letPromisesStand(chase, now);
    for (const TimerKind kind : {TimerKind::Retry, TimerKind::Promise, TimerKind::Step, TimerKind::Pause})
        chase.end(kind, TimerEnd::Superseded);
    if (run.state == RunState::Exhausted) {
        chase.run().step = chase.firstStep();
        chase.run().loop = 0;
    }
    chase.run().state = RunState::Paused;
    chase.run().pause = PlanPause{now, until, reason.trimmed()};
    chase.run().nextAt = until;
    chase.run().opensAt.reset();
    chase.run().answeredWithoutTime = false;
    chase.arm(TimerKind::Pause, now, until - now);
    chase.record("R18", reason.trimmed());
    return std::move(chase).done();
}

void resumePlan(MoveBuilder &chase, PauseEnd cause, const StepDuty &duty)
{
    const QString told = wordOf(cause);
    const bool isTaken = chase.run().taken && chase.step().target == StepTarget::OwnDesk;
    chase.end(TimerKind::Pause, TimerEnd::Superseded);
    chase.run().state = RunState::Contacting;
    chase.run().pause.reset();
    if (!isTaken)
        chase.enter(chase.run().step, "R19", duty, told);
    else
        chase.enterNext("R19", duty, told);
}

Moves resumed(const EscalationRun &run, const std::vector<Timer> &timers, PauseEnd cause, Instant now,
              const StepDuty &duty)
{
    if (run.state != RunState::Paused || !isChasing(run))
        return {};
    MoveBuilder chase{run, timers, now};
    resumePlan(chase, cause, duty);
    return std::move(chase).done();
}

} // namespace jour
