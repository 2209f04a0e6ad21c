#include "services/policy_book.h"

#include "domain/escalation/timer.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

namespace {

constexpr int sourceParts = 3;

/// "policy:<id>:v<version>:<step key>" without the step. By hand, for every row of the board asks.
QString withoutStep(const QString &source)
{
    qsizetype end = -1;
    for (int part = 0; part < sourceParts; ++part) {
        end = source.indexOf(QLatin1Char{':'}, end + 1);
        if (end < 0)
            break;
    }
    return source.left(end);
}

} // namespace

PolicyBook::PolicyBook(const Desk &desk)
{
    std::vector<Policy> all = desk.reference().policies;
    const auto saved =
        DeskReader{desk.store().connection()}.policyVersions().value_or(std::vector<PolicyVersion>{});
    for (const PolicyVersion &version : saved)
        all.push_back(version.policy);
    m_newest = inForceAt(all, desk.now());
    m_coming = comingFrom(all, desk.now());
    m_nextChange = nextChangeOf(all, desk.now());
    for (const Policy &policy : all)
        m_bySource.insert(sourceOf(policy), policy);
    const Policy builtIn = builtInPolicy(Urgency::Urgent);
    m_bySource.insert(sourceOf(builtIn), builtIn);
}

const Policy *PolicyBook::behind(const Timer &timer) const
{
    const auto found = m_bySource.constFind(withoutStep(timer.source));
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
