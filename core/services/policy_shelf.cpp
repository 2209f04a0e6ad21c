#include "services/policy_shelf.h"

#include "store/desk_reader.h"

namespace jour {

namespace {

PolicySet setOf(const std::vector<Policy> &all, Instant now)
{
    PolicySet set{
        .newest = inForceAt(all, now), .coming = comingFrom(all, now), .nextChange = nextChangeOf(all, now)};
    set.current = currentOf(set.newest);
    for (const Policy &policy : all)
        set.bySource.insert(sourceOf(policy), policy);
    const Policy builtIn = builtInPolicy(Urgency::Urgent);
    set.bySource.insert(sourceOf(builtIn), builtIn);
    return set;
}

} // namespace

std::shared_ptr<const PolicySet> PolicyShelf::at(Instant now) const
{
    const bool isOther = read();
    const bool holds = m_set && now >= m_madeAt && (!m_set->nextChange || now < *m_set->nextChange);
    if (isOther || !holds) {
        m_set = std::make_shared<const PolicySet>(setOf(m_all, now));
        m_madeAt = now;
    }
    return m_set;
}

bool PolicyShelf::read() const
{
    const DeskReader reader{m_store.connection()};
    const auto saves = reader.policySaves();
    const bool isKnown = !m_all.empty() || m_seen;
    if ((!saves && isKnown) || (saves && m_seen == *saves))
        return false;
    const auto saved = reader.policyVersions();
    if (!saved && isKnown)
        return false;
    m_all = m_shipped;
    for (const PolicyVersion &version : saved.value_or(std::vector<PolicyVersion>{}))
        m_all.push_back(version.policy);
    if (saves && saved)
        m_seen = *saves;
    return true;
}

} // namespace jour
