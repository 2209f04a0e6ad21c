#include "services/chase_now.h"

#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

Result<ChaseNow> chaseOf(const Desk &desk, CaseId id)
{
    const CaseReader reader{desk.store().connection()};
    const auto c = reader.find(id);
    const auto run = reader.runOf(id);
    const auto timers = reader.timersOf(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (!run || !timers)
        return tl::make_unexpected(run ? timers.error() : run.error());
    return ChaseNow{*c, run->value_or(EscalationRun{.caseRef = id}), *timers};
}

bool hasLiveRun(const ChaseNow &chase)
{
    return !chase.run.id.isNull() && chase.run.state != RunState::Closed;
}

bool keepsDeadlines(const Case &c)
{
    return isOpen(c.state) && c.state != CaseState::HandedOver;
}

std::vector<Timer> loosePromises(const std::vector<Timer> &timers)
{
    std::vector<Timer> loose = timers;
    std::erase_if(loose, [](const Timer &t) {
        return t.kind != TimerKind::Promise || !t.run.isNull() || t.end != TimerEnd::Live;
    });
    return loose;
}

std::vector<NewEvent> loosePromisesEnded(CaseId id, const std::vector<Timer> &timers, TimerEnd end,
                                         Instant now)
{
    std::vector<NewEvent> made;
    for (const Timer &timer : loosePromises(timers))
        made.push_back({id, events::TimerEnded{timer.id, end, now, timer.due - now, {}}});
    return made;
}

std::vector<NewEvent> remindersEnded(CaseId id, const std::vector<Timer> &timers, const QString &about,
                                     TimerEnd end, Instant now)
{
    std::vector<NewEvent> made;
    for (const Timer &timer : timers)
        if (timer.end == TimerEnd::Live && aboutOf(timer) == about)
            made.push_back({id, events::TimerEnded{timer.id, end, now, timer.due - now, {}}});
    return made;
}

bool hasOpenPromise(const EscalationRun &run, const std::vector<Timer> &timers)
{
    const bool ofOneOfAll = std::ranges::any_of(
        run.answers, [](const StepAnswer &answer) { return answer.ack.eta && !answer.kept; });
    return run.state == RunState::Promised || run.state == RunState::Stalled || ofOneOfAll ||
           !loosePromises(timers).empty();
}

} // namespace jour
