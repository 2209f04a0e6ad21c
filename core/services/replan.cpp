#include "services/replan.h"

#include "domain/escalation/rules.h"
#include "services/chase_now.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/step_duty.h"

namespace jour {

namespace {

/// Any text: whoever asks for the difference has given no reason yet.
const QString noReasonYet = QStringLiteral("-");

bool isSamePlan(const Policy &a, const Policy &b)
{
    return a.id == b.id && a.version == b.version;
}

} // namespace

Result<std::optional<PlanChange>> Replan::change(CaseId id) const
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const EscalationRun &run = chase->run;
    if (!hasLiveRun(*chase) || !keepsDeadlines(chase->c))
        return std::nullopt;
    const Policy current = currentPolicy(m_desk, chase->c.facts);
    if (isSamePlan(run.policy, current))
        return std::nullopt;
    const auto moves = replanned(run, chase->timers, run.rev, current, noReasonYet, m_desk.now(),
                                 stepDutyFor(m_desk, chase->c.facts));
    if (!moves)
        return std::nullopt;
    return PlanChange{run.policy, current, run.rev, moves->moves.back().run};
}

Result<> Replan::apply(CaseId id, const PlanChange &seen, const QString &reason)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const Policy current = currentPolicy(m_desk, chase->c.facts);
    if (current != seen.to)
        return fail(ErrorCode::Conflict, QStringLiteral("policy"));
    const auto moves =
        replanned(chase->run, chase->timers, seen.seenRev, current, cleanedJson(reason).toString(),
                  m_desk.now(), stepDutyFor(m_desk, chase->c.facts));
    if (!moves)
        return tl::make_unexpected(moves.error());
    return m_desk.commit(escalationEvents(id, *moves, m_desk.now(), false)).map([](const Committed &) {});
}

} // namespace jour
