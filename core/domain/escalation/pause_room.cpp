#include "domain/escalation/pause_room.h"

#include "domain/escalation/move_builder.h"
#include "domain/escalation/snooze_room.h"

namespace jour {

PauseRoom pauseRoom(const EscalationRun &run, const std::vector<Timer> &ofCase, Instant now)
{
    PauseRoom room{now + longestPause, false, {}};
    for (const Timer &timer : ofCase)
        if (isHardDeadline(timer) && timer.due > now && timer.due < room.latest) {
            room.latest = timer.due;
            room.byObligation = true;
        }
    if (run.id.isNull() || !isChasing(run))
        room.refusal = QStringLiteral("run");
    else if (run.state == RunState::Promised || run.state == RunState::Stalled)
        room.refusal = QStringLiteral("pausePromise");
    return room;
}

} // namespace jour
