#include "services/cleaning.h"
#include "services/policies.h"
#include "services/policy_versions.h"

#include <algorithm>
#include <map>
#include <set>

// Policies and their versions as a file: what it would change here, and taking it in one commit or not at
// all.
namespace jour {

namespace {

using Version = std::pair<PolicyId, int>;

Policy unnumbered(Policy policy)
{
    policy.version = 0;
    return policy;
}

/// Of a version that the next one ends the end is not in the file.
bool isSameText(Policy held, const Policy &row)
{
    held.retiredAt = row.retiredAt;
    return held == row;
}

/// Takes the rows one by one and keeps account of what is there after each.
class Importing final
{
public:
    Importing(std::vector<Policy> here, Instant now) : m_here{std::move(here)}, m_now{now}
    {
        for (const Policy &policy : m_here)
            m_newest[policy.id] = std::max(m_newest[policy.id], policy.version);
    }

    void take(Policy policy)
    {
        if (policy.id.isNull())
            policy.id = PolicyId::random();
        const bool isKnown = m_newest.contains(policy.id);
        if (isKnown && isHere(policy)) {
            ++m_import.unchanged;
            return;
        }
        if (isKnown)
            policy.version = std::max(policy.version, m_newest[policy.id] + 1);
        m_newest[policy.id] = policy.version;
        m_here.push_back(policy);
        (isKnown ? m_import.changed : m_import.added).push_back(policy);
    }

    /// Where two that hold at once would be for the very same cases.
    void refuseTwins(const PolicyFileRead &read)
    {
        std::vector<Policy> current = comingFrom(m_here, m_now);
        for (Policy &policy : current)
            policy = unnumbered(std::move(policy));
        for (std::size_t i = 0; i < read.policies.size(); ++i) {
            const Policy row = unnumbered(read.policies[i]);
            const bool holds = std::ranges::any_of(current, [&](const Policy &p) {
                return isSameText(p, row) || (row.id.isNull() && haveSameScope(p, row));
            });
            const auto isTwin = [&](const Policy &p) {
                return haveSameScope(p, row) && holdTogether(p, row);
            };
            std::set<PolicyId> twins;
            for (const Policy &policy : current)
                if (isTwin(policy))
                    twins.insert(policy.id);
            if (holds && twins.size() > 1)
                m_import.faults.push_back({QStringLiteral("policies[%1].urgency").arg(read.rows[i]),
                                           PolicyFault::Kind::TwinScope, row.nameSv});
        }
    }

    [[nodiscard]] PolicyImport done() && { return std::move(m_import); }
    [[nodiscard]] std::vector<PolicyFault> &faults() { return m_import.faults; }

private:
    [[nodiscard]] bool isHere(const Policy &policy) const
    {
        return std::ranges::any_of(m_here, [&](const Policy &p) {
            return p == policy || (p.id == policy.id && p.version == m_newest.at(p.id) &&
                                   unnumbered(p) == unnumbered(policy));
        });
    }

    std::vector<Policy> m_here;
    Instant m_now;
    std::map<PolicyId, int> m_newest;
    PolicyImport m_import;
};

} // namespace

PolicyImport Policies::preview(const QByteArray &file) const
{
    PolicyFileRead read = readPolicyFile(file);
    for (Policy &policy : read.policies)
        policy = cleanedFacts(policy);
    Importing importing{everyVersion(m_desk, all()), m_desk.now()};
    importing.faults() = read.faults;
    // Older versions before newer ones, whatever the order of the file.
    std::vector<Policy> rows = read.policies;
    std::ranges::stable_sort(rows, {}, &Policy::version);
    for (const Policy &policy : rows)
        importing.take(policy);
    importing.refuseTwins(read);
    return std::move(importing).done();
}

PolicyGround Policies::groundAfter(const PolicyImport &import) const
{
    std::vector<Policy> then = everyVersion(m_desk, all());
    for (const auto *policies : {&import.added, &import.changed})
        then.insert(then.end(), policies->begin(), policies->end());
    PolicyGround after = ground();
    after.others = comingFrom(then, m_desk.now());
    return after;
}

Result<> Policies::apply(const PolicyImport &import, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    if (!import.canApply())
        return fail(ErrorCode::Invalid, QStringLiteral("policyFile"));
    std::vector<NewEvent> events;
    for (const auto *policies : {&import.added, &import.changed})
        for (const Policy &policy : *policies)
            events.push_back({std::nullopt, events::PolicySaved{policy, reason.trimmed()}});
    return m_desk.commit(events).map([](const Committed &) {});
}

QByteArray Policies::exported() const
{
    return policyFile(everyVersion(m_desk, all()));
}

} // namespace jour
