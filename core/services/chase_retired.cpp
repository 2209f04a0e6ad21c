#include "services/chase.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "services/policy_book.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <algorithm>

// R15: a policy that was switched off. What runs under it ends, and no case is left without a plan.
namespace jour {

namespace {

/// Somebody has promised something: the new run waits for it, too.
std::vector<NewEvent> promiseCarried(const ChaseNow &chase, const Moves &started, Instant now)
{
    if (chase.run.state != RunState::Promised || !chase.run.promise || started.moves.empty())
        return {};
    Acknowledgement promise = *chase.run.promise;
    promise.eta = chase.run.nextAt;
    return escalationEvents(chase.c.id, acknowledged(started.moves.back().run, started.armed, promise, now),
                            now, true);
}

std::vector<NewEvent> planChanged(const Desk &desk, const ChaseNow &chase, const Policy &policy)
{
    const Instant now = desk.now();
    const CaseId id = chase.c.id;
    const bool taken = chase.run.taken || chase.c.state != CaseState::New;
    const Moves started = startRun(id, policy, now, stepDutyFor(desk, chase.c.facts),
                                   {"R15", taken, ringingSince(chase.run, chase.timers, now)});
    auto made = escalationEvents(id, replaced(chase.run, chase.timers, now, "R15"), now, true);
    append(made, escalationEvents(id, started, now, true));
    append(made, promiseCarried(chase, started, now));
    return made;
}

} // namespace

Result<int> Chase::leaveRetired()
{
    const PolicyBook policies{m_desk};
    const auto runs = CaseReader{m_desk.store().connection()}.liveRunsUnder(policies.off());
    if (!runs)
        return tl::make_unexpected(runs.error());
    int left = 0;
    std::optional<Error> failed;
    for (const EscalationRun &run : *runs) {
        // Nobody left to call stays loud until somebody acts, whatever the plan was.
        if (run.state == RunState::Exhausted || !policies.isOff(run.policy))
            continue;
        const auto chase = chaseOf(m_desk, run.caseRef);
        if (!chase || !keepsDeadlines(chase->c))
            continue;
        const auto kept = m_desk.commit(planChanged(m_desk, *chase, policies.of(chase->c.facts)));
        if (kept)
            ++left;
        else
            failed = kept.error();
    }
    return failed ? Result<int>{tl::make_unexpected(*failed)} : left;
}

} // namespace jour
