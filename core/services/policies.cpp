#include "services/policies.h"

#include "services/cleaning.h"
#include "services/policy_book.h"
#include "services/policy_versions.h"
#include "services/step_duty.h"

#include <algorithm>
#include <set>

namespace jour {

namespace {

std::vector<PolicyVersion> savedVersions(const Desk &desk)
{
    return DeskReader{desk.store().connection()}.policyVersions().value_or(std::vector<PolicyVersion>{});
}

PolicyHistory *historyOf(std::vector<PolicyHistory> &all, PolicyId id)
{
    const auto found =
        std::ranges::find_if(all, [&](const PolicyHistory &history) { return history.newest.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void putInOrder(std::vector<PolicyHistory> &all)
{
    std::ranges::stable_sort(all, {}, [](const PolicyHistory &history) {
        const Policy &p = history.newest;
        return std::tuple{p.retired, p.urgency, !p.municipality.isEmpty() || !p.crimeType.isEmpty(),
                          p.nameSv};
    });
}

/// Steps in their order, numbered, each with a key of its own that stays when the step is moved.
Policy withKeys(Policy policy)
{
    std::set<QString> taken;
    for (const PolicyStep &step : policy.steps)
        taken.insert(step.key);
    std::set<QString> used{QString{}};
    int seq = 0;
    int next = 1;
    for (PolicyStep &step : policy.steps) {
        step.seq = ++seq;
        if (used.contains(step.key)) {
            do
                step.key = QStringLiteral("step%1").arg(next++);
            while (!taken.insert(step.key).second);
        }
        used.insert(step.key);
    }
    return policy;
}

QString missingIn(const Policy &policy, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return QStringLiteral("reason");
    if (policy.nameSv.isEmpty())
        return QStringLiteral("policyName");
    return policy.steps.empty() ? QStringLiteral("policySteps") : QString{};
}

} // namespace

std::vector<PolicyHistory> Policies::all() const
{
    std::vector<PolicyHistory> all;
    for (const Policy &shipped : m_desk.reference().policies)
        all.push_back({shipped, {}, {}, true});
    for (const PolicyVersion &version : savedVersions(m_desk)) {
        PolicyHistory *known = historyOf(all, version.policy.id);
        if (!known)
            known = &all.emplace_back(PolicyHistory{version.policy, {}, {}, false});
        if (version.policy.version >= known->newest.version)
            known->newest = version.policy;
        known->saved.insert(known->saved.begin(), version);
    }
    for (const Policy &holds : inForceAt(everyVersion(m_desk, all), m_desk.now()))
        if (PolicyHistory *known = historyOf(all, holds.id))
            known->inForce = holds.version;
    putInOrder(all);
    return all;
}

PolicyGround Policies::ground() const
{
    PolicyGround ground;
    ground.directory =
        DeskReader{m_desk.store().connection()}.contactPoints().value_or(std::vector<ContactPoint>{});
    ground.others = PolicyBook{m_desk}.coming();
    for (const Municipality &municipality : m_desk.reference().municipalities.all())
        ground.municipalities.push_back(municipality.code);
    for (const ClassItem &crime : m_desk.reference().classifications.list(QStringLiteral("crimeTypes")))
        ground.crimeTypes.push_back(crime.key);
    return ground;
}

Result<PolicyId> Policies::save(Policy policy, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return tl::make_unexpected(manager.error());
    policy = withKeys(cleanedFacts(policy));
    if (const QString missing = missingIn(policy, reason); !missing.isEmpty())
        return fail(ErrorCode::Invalid, missing);
    policy.retired = false;
    // Saving switches it on again; a time that has passed would switch it off at once.
    if (policy.retiredAt && policy.retiredAt->at <= m_desk.now())
        policy.retiredAt.reset();
    for (const Policy &other : PolicyBook{m_desk}.coming())
        if (other.id != policy.id && haveSameScope(other, policy) && holdTogether(other, policy))
            return fail(ErrorCode::Conflict, QStringLiteral("policyScope"));
    auto known = all();
    const PolicyHistory *history = historyOf(known, policy.id);
    policy.version = history ? history->newest.version + 1 : 1;
    if (policy.id.isNull())
        policy.id = PolicyId::random();
    return m_desk.commit({{std::nullopt, events::PolicySaved{policy, reason.trimmed()}}})
        .map([&](const Committed &) { return policy.id; });
}

Result<> Policies::switchOff(PolicyId id, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    auto known = all();
    const PolicyHistory *history = historyOf(known, id);
    if (!history)
        return fail(ErrorCode::NotFound, QStringLiteral("policy"));
    Policy off = history->newest;
    if (off.retired)
        return {};
    off.retired = true;
    off.validFrom.reset();
    off.retiredAt.reset();
    ++off.version;
    return m_desk.commit({{std::nullopt, events::PolicySaved{off, reason.trimmed()}}}).map([](const auto &) {
    });
}

std::vector<DryRunMove> Policies::dryRun(const Policy &policy, const CaseFacts &facts, Instant start,
                                         DryRunStory story) const
{
    return jour::dryRun(policy, start, stepDutyFor(m_desk, facts), story);
}

} // namespace jour
