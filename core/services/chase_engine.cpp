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

Result<int> Chase::tickAll(Instant now, int most)
{
    const auto runs = CaseReader{m_desk.store().connection()}.dueRuns(now);
    if (!runs)
        return tl::make_unexpected(runs.error());
    if (runs->empty())
        return 0;
    const QSet<CaseId> asleep = sleepersOf(m_desk);
    int moved = 0;
    std::optional<Error> failed;
    for (const EscalationRun &run : *runs) {
        if (moved >= most)
            break;
        if (asleep.contains(run.caseRef)) // its run stands still
            continue;
        const auto chase = chaseOf(m_desk, run.caseRef);
        if (!chase)
            continue;
        const Moves moves = tick(run, chase->timers, now, stepDutyFor(m_desk, chase->c.facts));
        if (moves.isEmpty())
            continue;
        const auto committed = m_desk.commit(escalationEvents(run.caseRef, moves, now, true));
        if (committed)
            ++moved;
        else
            failed = committed.error();
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
    for (const EscalationRun &run : *runs)
        if (const auto timers = reader.timersOf(run.caseRef))
            keep(run.caseRef, reanchored(run, *timers, set));
    // A snooze is a length as well, and the shortest one is none.
    for (const Timer &timer : reader.liveTimers().value_or(std::vector<Timer>{}))
        keep(timer.caseRef, woken(timer));
    return failed ? Result<>{tl::make_unexpected(*failed)} : Result<>{};
}

} // namespace jour
