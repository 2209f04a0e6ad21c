#include "services/escalation_events.h"

#include <iterator>

namespace jour {

std::vector<NewEvent> escalationEvents(CaseId id, const Moves &moves, Instant now, bool byEngine,
                                       const QString &reason)
{
    std::vector<NewEvent> made;
    for (const TimerEnding &ending : moves.ended)
        made.push_back({id, events::TimerEnded{ending.id, ending.end, now, ending.margin, reason}});
    for (const RunMove &move : moves.moves)
        made.push_back({id, events::RunMoved{move.rule, move.run,
                                             move.reason.isEmpty() ? reason : move.reason, byEngine}});
    for (const Timer &timer : moves.armed)
        made.push_back({id, events::TimerArmed{timer}});
    for (const Timer &timer : moves.changed)
        made.push_back(
            {id, events::TimerChanged{timer, timer.snooze ? QStringLiteral("R10") : QStringLiteral("R11"),
                                      timer.snooze ? timer.snooze->reason : reason}});
    return made;
}

void append(std::vector<NewEvent> &events, std::vector<NewEvent> more)
{
    events.insert(events.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace jour
