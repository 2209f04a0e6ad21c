#include "services/chase.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "services/sleeping_cases.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <QSet>

// What time alone does to every case at once. One case that cannot be saved holds up none of the others.
namespace jour {

namespace {

QSet<CaseId> sleepersOf(const Desk &desk)
{
    const auto ids = CaseReader{desk.store().connection()}.untouchedSince(asleepBefore(desk));
    return ids ? QSet<CaseId>{ids->begin(), ids->end()} : QSet<CaseId>{};
}

} // namespace

Result<std::vector<CaseId>> Chase::due(Instant now) const
{
    return CaseReader{m_desk.store().connection()}.dueCases(now).map([&](std::vector<CaseId> cases) {
        if (!cases.empty()) {
            const QSet<CaseId> asleep = sleepersOf(m_desk);
            std::erase_if(cases, [&](CaseId id) { return asleep.contains(id); });
        }
        return cases;
    });
}

Result<bool> Chase::tick(CaseId id, Instant now)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    if (!hasLiveRun(*chase))
        return false;
    const Moves moves = jour::tick(chase->run, chase->timers, now, stepDutyFor(m_desk, chase->c.facts));
    if (moves.isEmpty())
        return false;
    return m_desk.commit(escalationEvents(id, moves, now, true)).map([](const Committed &) { return true; });
}

Result<int> Chase::tickAll(Instant now)
{
    const auto cases = due(now);
    if (!cases)
        return tl::make_unexpected(cases.error());
    int moved = 0;
    std::optional<Error> failed;
    for (const CaseId id : *cases) {
        const auto done = tick(id, now);
        if (!done)
            failed = done.error();
        else if (*done)
            ++moved;
    }
    return failed ? Result<int>{tl::make_unexpected(*failed)} : moved;
}

Result<> Chase::reanchorAll(const ClockSetBack &set)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto runs = reader.liveRuns();
    if (!runs)
        return tl::make_unexpected(runs.error());
    std::optional<Error> failed;
    const auto keep = [&](CaseId id, const Moves &moves) {
        if (moves.isEmpty())
            return;
        if (const auto kept = m_desk.commit(escalationEvents(id, moves, set.now, true)); !kept)
            failed = kept.error();
    };
    for (const EscalationRun &run : *runs) {
        const auto c = reader.find(run.caseRef);
        const ClockSetBack ofCase{set.step, set.now, c ? std::optional{c->receivedAt} : std::nullopt};
        if (const auto timers = reader.timersOf(run.caseRef))
            keep(run.caseRef, reanchored(run, *timers, ofCase));
    }
    // A snooze is a length as well, and the shortest one is none.
    for (const Timer &timer : reader.liveTimers().value_or(std::vector<Timer>{}))
        keep(timer.caseRef, woken(timer));
    return failed ? Result<>{tl::make_unexpected(*failed)} : Result<>{};
}

} // namespace jour
