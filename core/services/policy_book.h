#pragma once

#include "services/desk.h"

#include <map>

namespace jour {

/// The current policies, read once: for lists that ask for the plan of every line.
class PolicyBook final
{
public:
    explicit PolicyBook(const Desk &desk);

    [[nodiscard]] const Policy &of(Urgency urgency);
    /// Switched off, in the version it has or in a later one (R15).
    [[nodiscard]] bool isOff(const Policy &policy) const;
    [[nodiscard]] bool anyOff() const;

private:
    std::vector<Policy> m_all;
    std::map<Urgency, Policy> m_current;
};

} // namespace jour
