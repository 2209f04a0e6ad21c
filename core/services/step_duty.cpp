#include "services/step_duty.h"

#include "domain/escalation/move_builder.h"
#include "services/duty_book.h"
#include "services/policy_book.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

namespace {

QString municipalityOf(const PolicyStep &step, const CaseFacts &facts)
{
    switch (step.target) {
    case StepTarget::OwnDesk:
    case StepTarget::OwnManager: return ownDesk;
    case StepTarget::WhereaboutsMunicipality: return facts.whereabouts.code;
    case StepTarget::HomeMunicipality:
    case StepTarget::NextInChain: return facts.homeMunicipality.code;
    case StepTarget::NamedContact: return {};
    }
    Q_UNREACHABLE();
}

/// The first one was called by the step before; the chain goes on with those after it.
Duty withoutFirst(Duty duty)
{
    auto &called = duty.answers.empty() ? duty.fallback : duty.answers;
    if (!called.empty())
        called.erase(called.begin());
    return duty;
}

bool isAmong(const std::vector<ResolvedContact> &resolved, const DutyAnswer &answer)
{
    const DutyPersonId person = answer.person ? answer.person->id : DutyPersonId{};
    return std::ranges::any_of(resolved, [&](const ResolvedContact &one) {
        return one.point == answer.point.id && one.person == person;
    });
}

/// Who is on duty behind the running step; where the step had to call others in their place, it is these.
/// None: no step waits for anybody's duty.
std::optional<Duty> dutyOfStep(const Desk &desk, const CaseFacts &facts, const EscalationRun &run)
{
    const bool chasing = run.state == RunState::Contacting || run.state == RunState::Promised ||
                         run.state == RunState::Stalled;
    if (!chasing || run.policy.steps.empty())
        return std::nullopt;
    const PolicyStep &step = stepOf(run);
    if (step.target == StepTarget::OwnDesk)
        return std::nullopt;
    const StepDuty duty = stepDutyFor(desk, facts);
    Duty now = dutyOn(step, duty, desk.now());
    if (!now.isGap() || step.onEmpty != OnEmpty::Fallback)
        return now;
    Duty instead = fallbackDuty(step, duty, desk.now());
    if (now.changesAt)
        instead.changesAt = std::min(instead.changesAt.value_or(*now.changesAt), *now.changesAt);
    return instead;
}

} // namespace

StepDuty stepDutyFor(const Desk &desk, const CaseFacts &facts)
{
    return [facts, &desk](const PolicyStep &step, Instant at) {
        if (step.target == StepTarget::NamedContact)
            return desk.duties().whoAnswers(step.contactPoint, at);
        Duty duty = desk.duties().whoAnswers(municipalityOf(step, facts), step.function, at);
        return step.target == StepTarget::NextInChain ? withoutFirst(std::move(duty)) : duty;
    };
}

std::optional<DutyMidStep> dutyChangedMidStep(const Desk &desk, const CaseFacts &facts,
                                              const EscalationRun &run)
{
    const auto now = dutyOfStep(desk, facts, run);
    if (!now)
        return std::nullopt;
    DutyMidStep changed;
    for (const DutyAnswer &answer : now->answers) {
        if (isAmong(run.resolved, answer))
            continue;
        if (answer.since && *answer.since > run.enteredAt)
            changed.at = std::min(changed.at.value_or(*answer.since), *answer.since);
        changed.fresh.push_back(answer);
    }
    return changed.fresh.empty() ? std::nullopt : std::optional{std::move(changed)};
}

std::optional<Instant> midStepChangesAt(const Desk &desk, const CaseFacts &facts, const EscalationRun &run)
{
    const auto now = dutyOfStep(desk, facts, run);
    return now ? now->changesAt : std::nullopt;
}

Policy currentPolicy(const Desk &desk, const CaseFacts &facts)
{
    return PolicyBook{desk}.of(facts);
}

std::vector<Limit> currentLimits(const Desk &desk)
{
    auto limits = DeskReader{desk.store().connection()}.limits().value_or(std::vector<Limit>{});
    for (const Limit &shipped : desk.reference().limits) {
        const bool replaced = std::ranges::any_of(limits, [&](const Limit &saved) {
            return saved.key == shipped.key && saved.validFrom == shipped.validFrom;
        });
        if (!replaced)
            limits.push_back(shipped);
    }
    return limits;
}

} // namespace jour
