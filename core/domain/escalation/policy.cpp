#include "domain/escalation/policy.h"

#include "domain/cases/case.h"
#include "domain/escalation/policy_lint.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace jour {

using namespace std::chrono_literals;

namespace {

std::chrono::minutes repaired(std::chrono::minutes length, std::chrono::minutes shortest)
{
    return std::clamp(length, shortest, longestTime);
}

PolicyStep repaired(PolicyStep step)
{
    step.delay = repaired(step.delay, 1min);
    if (step.warn < 0min || step.warn >= step.delay)
        step.warn = 0min;
    if (step.repeatEvery != 0s)
        step.repeatEvery = std::clamp(step.repeatEvery, shortestRepeat, longestRepeat);
    if (step.window && !hasLength(*step.window))
        step.window.reset();
    return step;
}

bool isUsable(const Policy &policy)
{
    return !policy.id.isNull() && !policy.steps.empty();
}

Instant beginOf(const Policy &policy)
{
    return policy.validFrom ? policy.validFrom->at : Instant::min();
}

Instant endOf(const Policy &policy)
{
    return policy.retiredAt ? policy.retiredAt->at : Instant::max();
}

/// How closely a policy fits a case; nothing when it is for others.
std::optional<int> fitOf(const Policy &policy, const CaseFacts &facts)
{
    const bool anywhere = policy.municipality.isEmpty();
    const bool anyCrime = policy.crimeType.isEmpty();
    const bool fits =
        policy.urgency == facts.urgency && (anywhere || policy.municipality == facts.homeMunicipality.code) &&
        (anyCrime || std::ranges::find(facts.crimeTypes, policy.crimeType) != facts.crimeTypes.end());
    return fits ? std::optional{(anywhere ? 0 : 2) + (anyCrime ? 0 : 1)} : std::nullopt;
}

} // namespace

Policy repaired(Policy policy)
{
    std::ranges::transform(policy.steps, policy.steps.begin(),
                           [](const PolicyStep &step) { return repaired(step); });
    std::ranges::stable_sort(policy.steps, {}, &PolicyStep::seq);
    policy.repeat = std::clamp(policy.repeat, 0, mostRepeats);
    policy.retry = repaired(policy.retry, 1min);
    policy.stallGrace = repaired(policy.stallGrace, 1min);
    policy.snooze.maxMinutes = std::max(policy.snooze.maxMinutes, 0);
    policy.snooze.maxCount = std::max(policy.snooze.maxCount, 0);
    policy.silence = repaired(policy.silence, 0min);
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

std::vector<Policy> newestOf(const std::vector<Policy> &policies)
{
    std::vector<Policy> newest;
    QHash<PolicyId, std::size_t> places;
    for (const Policy &policy : policies) {
        const auto known = places.constFind(policy.id);
        if (known == places.constEnd()) {
            places.insert(policy.id, newest.size());
            newest.push_back(policy);
        } else if (policy.version >= newest[*known].version) {
            // Of two with the same number the later one: it was saved over the shipped one.
            newest[*known] = policy;
        }
    }
    return newest;
}

std::vector<Policy> inForceAt(const std::vector<Policy> &policies, Instant at)
{
    std::vector<Policy> begun = policies;
    std::erase_if(begun, [&](const Policy &policy) { return beginOf(policy) > at; });
    begun = newestOf(begun);
    for (Policy &policy : begun)
        policy.retired = policy.retired || endOf(policy) <= at;
    return begun;
}

std::vector<Policy> comingFrom(const std::vector<Policy> &policies, Instant at)
{
    std::vector<Policy> coming = inForceAt(policies, at);
    QHash<PolicyId, std::vector<std::size_t>> versions; // of each policy, places in `coming`
    for (std::size_t i = 0; i < coming.size(); ++i)
        versions[coming[i].id].push_back(i);
    for (const Policy &policy : policies) {
        if (beginOf(policy) <= at)
            continue;
        auto &known = versions[policy.id];
        const bool isLater = std::ranges::none_of(known, [&](std::size_t other) {
            return coming[other].version >= policy.version && beginOf(coming[other]) <= beginOf(policy);
        });
        if (!isLater)
            continue;
        known.push_back(coming.size());
        coming.push_back(policy);
    }
    for (Policy &policy : coming)
        for (const std::size_t place : versions.value(policy.id))
            if (const Policy &next = coming[place];
                next.version > policy.version && beginOf(next) < endOf(policy))
                policy.retiredAt = next.validFrom;
    std::erase_if(coming, [](const Policy &policy) {
        return !isUsable(policy) || policy.retired || endOf(policy) <= beginOf(policy);
    });
    return coming;
}

std::optional<Instant> nextChangeOf(const std::vector<Policy> &policies, Instant at)
{
    std::optional<Instant> next;
    for (const Policy &policy : policies)
        for (const auto &change : {policy.validFrom, policy.retiredAt})
            if (change && change->at > at)
                next = std::min(next.value_or(change->at), change->at);
    return next;
}

bool holdTogether(const Policy &a, const Policy &b)
{
    return beginOf(a) < endOf(b) && beginOf(b) < endOf(a);
}

std::vector<Policy> currentOf(const std::vector<Policy> &policies)
{
    std::vector<Policy> current = newestOf(policies);
    std::erase_if(current, [](const Policy &policy) { return !isUsable(policy) || policy.retired; });
    return current;
}

QString sourceOf(const Policy &policy)
{
    return QStringLiteral("policy:%1:v%2").arg(policy.id.hex()).arg(policy.version);
}

bool haveSameScope(const Policy &a, const Policy &b)
{
    const auto scopeOf = [](const Policy &p) { return std::tie(p.urgency, p.municipality, p.crimeType); };
    return scopeOf(a) == scopeOf(b);
}

Policy policyFor(const std::vector<Policy> &policies, const CaseFacts &facts)
{
    return fittestOf(currentOf(policies), facts);
}

Policy fittestOf(const std::vector<Policy> &current, const CaseFacts &facts)
{
    const Policy *best = nullptr;
    std::pair bestRank{0, 0};
    for (const Policy &policy : current) {
        const auto fit = fitOf(policy, facts);
        if (!fit)
            continue;
        const std::pair rank{*fit, policy.version};
        if (best == nullptr || rank >= bestRank) {
            best = &policy;
            bestRank = rank;
        }
    }
    return best != nullptr ? repaired(*best) : builtInPolicy(facts.urgency);
}

} // namespace jour
