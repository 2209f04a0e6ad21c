#include "services/chase.h"
#include "services/chase_now.h"
#include "services/chase_writing.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"

// A plan that chases nobody for a while, because an operator said so.
namespace jour {

Result<> Chase::pause(CaseId id, int seenRunRev, Instant until, const QString &reason)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const auto moves =
        paused(chase->run, chase->timers, seenRunRev, until, cleanedJson(reason).toString(), m_desk.now());
    if (!moves)
        return tl::make_unexpected(moves.error());
    return m_desk.commit(escalationEvents(id, *moves, m_desk.now(), false)).map([](const Committed &) {});
}

Result<PauseRoom> Chase::pauseRoom(CaseId id) const
{
    return chaseOf(m_desk, id).map([&](const ChaseNow &chase) {
        return jour::pauseRoom(chase.run, chase.timers, m_desk.now());
    });
}

Result<> Chase::resume(CaseId id)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    std::vector<NewEvent> events;
    wakePlan(m_desk, *chase, PauseEnd::Operator, events);
    return events.empty() ? Result<>{} : m_desk.commit(events).map([](const Committed &) {});
}

} // namespace jour
