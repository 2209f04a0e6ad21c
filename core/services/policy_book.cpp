#include "services/policy_book.h"

#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

PolicyBook::PolicyBook(const Desk &desk) : m_all{desk.reference().policies}
{
    const auto saved = DeskReader{desk.store().connection()}.policies().value_or(std::vector<Policy>{});
    m_all.insert(m_all.end(), saved.begin(), saved.end());
}

const Policy &PolicyBook::of(Urgency urgency)
{
    const auto known = m_current.find(urgency);
    return known != m_current.end() ? known->second
                                    : m_current.emplace(urgency, policyFor(m_all, urgency)).first->second;
}

bool PolicyBook::isOff(const Policy &policy) const
{
    return isRetired(m_all, policy);
}

bool PolicyBook::anyOff() const
{
    return std::ranges::any_of(m_all, &Policy::retired);
}

} // namespace jour
