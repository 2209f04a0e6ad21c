#include "services/policy_book.h"

#include "domain/escalation/timer.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

namespace {

/// "policy:<id>:v<version>:<step key>" without the step.
constexpr int sourceParts = 3;

} // namespace

PolicyBook::PolicyBook(const Desk &desk)
{
    std::vector<Policy> all = desk.reference().policies;
    const auto saved =
        DeskReader{desk.store().connection()}.policyVersions().value_or(std::vector<PolicyVersion>{});
    for (const PolicyVersion &version : saved)
        all.push_back(version.policy);
    m_newest = newestOf(all);
    for (const Policy &policy : all)
        m_bySource.insert(sourceOf(policy), policy);
    const Policy builtIn = builtInPolicy(Urgency::Urgent);
    m_bySource.insert(sourceOf(builtIn), builtIn);
}

const Policy *PolicyBook::behind(const Timer &timer) const
{
    const auto found = m_bySource.constFind(timer.source.section(QLatin1Char{':'}, 0, sourceParts - 1));
    return found == m_bySource.constEnd() ? nullptr : &*found;
}

bool PolicyBook::isOff(const Policy &policy) const
{
    return isRetired(m_newest, policy);
}

std::vector<PolicyId> PolicyBook::off() const
{
    std::vector<PolicyId> ids;
    for (const Policy &policy : m_newest)
        if (policy.retired)
            ids.push_back(policy.id);
    return ids;
}

} // namespace jour
