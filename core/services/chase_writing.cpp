#include "services/chase_writing.h"

#include "domain/escalation/engine_reminder.h"
#include "services/escalation_events.h"
#include "services/step_duty.h"

#include <algorithm>

namespace jour {

void takeIfNew(const Desk &desk, ChaseNow &chase, std::vector<NewEvent> &events)
{
    if (chase.c.state != CaseState::New)
        return;
    events.push_back({chase.c.id, events::CaseStateChanged{CaseState::New, CaseState::Working, {}, {}, {}}});
    follow(desk, chase, ownDeskDone(chase.run, chase.timers, desk.now(), stepDutyFor(desk, chase.c.facts)),
           events);
}

void wakePlan(const Desk &desk, ChaseNow &chase, PauseEnd cause, std::vector<NewEvent> &events)
{
    follow(desk, chase, resumed(chase.run, chase.timers, cause, desk.now(), stepDutyFor(desk, chase.c.facts)),
           events);
}

std::vector<NewEvent> planWoken(const Desk &desk, CaseId id, PauseEnd cause)
{
    std::vector<NewEvent> events;
    if (auto chase = chaseOf(desk, id))
        wakePlan(desk, *chase, cause, events);
    return events;
}

void follow(const Desk &desk, ChaseNow &chase, const Moves &moves, std::vector<NewEvent> &events)
{
    append(events, escalationEvents(chase.c.id, moves, desk.now(), false));
    for (const TimerEnding &ending : moves.ended)
        std::erase_if(chase.timers, [&](const Timer &t) { return t.id == ending.id; });
    chase.timers.insert(chase.timers.end(), moves.armed.begin(), moves.armed.end());
    if (!moves.moves.empty())
        chase.run = moves.moves.back().run;
}

void breakSilence(const Desk &desk, const ChaseNow &chase, std::vector<NewEvent> &events)
{
    append(events, remindersEnded(chase.c.id, chase.timers, about::silence, TimerEnd::Satisfied, desk.now()));
}

std::vector<NewEvent> promisesReplaced(const ChaseNow &chase, const Acknowledgement &ack, Instant now)
{
    std::vector<Timer> replaced = chase.timers;
    std::erase_if(replaced, [&](const Timer &t) {
        return t.source != operatorSource && (hasLiveRun(chase) || t.source != promiseSource(ack));
    });
    return loosePromisesEnded(chase.c.id, replaced, TimerEnd::Superseded, now);
}

Timer loosePromise(CaseId id, Instant eta)
{
    Timer timer{.id = TimerId::random(), .caseRef = id, .kind = TimerKind::Promise};
    timer.source = operatorSource;
    timer.due = eta;
    return timer;
}

} // namespace jour
