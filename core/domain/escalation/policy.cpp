#include "domain/escalation/policy.h"

#include <algorithm>

namespace jour {

using namespace std::chrono_literals;

namespace {

constexpr int mostRepeats = 5;

PolicyStep repaired(PolicyStep step)
{
    step.delay = std::max(step.delay, std::chrono::minutes{1min});
    if (step.warn < 0min || step.warn >= step.delay)
        step.warn = 0min;
    return step;
}

bool isUsable(const Policy &policy)
{
    return !policy.id.isNull() && !policy.steps.empty();
}

} // namespace

Policy repaired(Policy policy)
{
    std::ranges::transform(policy.steps, policy.steps.begin(),
                           [](const PolicyStep &step) { return repaired(step); });
    std::ranges::stable_sort(policy.steps, {}, &PolicyStep::seq);
    policy.repeat = std::clamp(policy.repeat, 0, mostRepeats);
    policy.retry = std::max(policy.retry, std::chrono::minutes{1min});
    policy.stallGrace = std::max(policy.stallGrace, std::chrono::minutes{1min});
    policy.snooze.maxMinutes = std::max(policy.snooze.maxMinutes, 0);
    policy.snooze.maxCount = std::max(policy.snooze.maxCount, 0);
    policy.silence = std::max(policy.silence, std::chrono::minutes{0min});
    return policy;
}

Policy builtInPolicy(Urgency urgency)
{
    PolicyStep step;
    step.seq = 1;
    step.key = QStringLiteral("reachHome");
    step.titleSv = QStringLiteral("Nå hemkommunens socialjour");
    step.titleEn = QStringLiteral("Reach the home municipality’s out-of-hours service");
    step.target = StepTarget::HomeMunicipality;
    step.delay = 15min;
    step.warn = 5min;
    step.needsEta = true;
    step.onEmpty = OnEmpty::Wait;

    Policy policy;
    policy.urgency = urgency;
    policy.steps = {step};
    policy.silence = urgency == Urgency::Daytime ? 0min : 60min;
    return policy;
}

std::vector<Policy> policiesFromJson(const QByteArray &json)
{
    std::vector<Policy> policies;
    const QJsonArray rows = parseJson(json).value(QLatin1String{"policies"}).toArray();
    for (const QJsonValue &row : rows)
        if (const auto policy = fromJson<Policy>(row); isUsable(policy))
            policies.push_back(repaired(policy));
    return policies;
}

bool isRetired(const std::vector<Policy> &policies, const Policy &policy)
{
    return policy.retired || std::ranges::any_of(policies, [&](const Policy &other) {
               return other.id == policy.id && other.retired && other.version >= policy.version;
           });
}

Policy policyFor(const std::vector<Policy> &policies, Urgency urgency)
{
    const Policy *newest = nullptr;
    for (const Policy &policy : policies) {
        const bool fits = policy.urgency == urgency && isUsable(policy) && !isRetired(policies, policy);
        // Of two with the same number the later one: it was saved over the shipped one.
        if (fits && (newest == nullptr || policy.version >= newest->version))
            newest = &policy;
    }
    return newest != nullptr ? repaired(*newest) : builtInPolicy(urgency);
}

} // namespace jour
