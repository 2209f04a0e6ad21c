#include "services/policy_book.h"

#include "domain/escalation/timer.h"

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

PolicyBook::PolicyBook(const Desk &desk) : m_set{desk.policies().at(desk.now())}
{
}

const Policy *PolicyBook::behind(const Timer &timer) const
{
    const auto found = m_set->bySource.constFind(withoutStep(timer.source));
    return found == m_set->bySource.constEnd() ? nullptr : &*found;
}

bool PolicyBook::isOff(const Policy &policy) const
{
    return isRetired(m_set->newest, policy);
}

std::vector<PolicyId> PolicyBook::off() const
{
    std::vector<PolicyId> ids;
    for (const Policy &policy : m_set->newest)
        if (policy.retired)
            ids.push_back(policy.id);
    return ids;
}

} // namespace jour
