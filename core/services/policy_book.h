#pragma once

#include "services/desk.h"

#include <QHash>

namespace jour {

/// The policies of this desk, read once: those it was shipped with and every version saved since.
class PolicyBook final
{
public:
    explicit PolicyBook(const Desk &desk);

    /// The one a case with these facts is chased under, if it begins now.
    [[nodiscard]] Policy of(const CaseFacts &facts) const { return policyFor(m_newest, facts); }
    /// The newest of each that is not switched off.
    [[nodiscard]] std::vector<Policy> current() const { return currentOf(m_newest); }
    /// The very version that armed a timer of a step; null for other timers.
    [[nodiscard]] const Policy *behind(const Timer &timer) const;
    /// Switched off, in the version it has or in the newest (R15).
    [[nodiscard]] bool isOff(const Policy &policy) const;
    /// Those whose newest version is switched off.
    [[nodiscard]] std::vector<PolicyId> off() const;

private:
    std::vector<Policy> m_newest;
    QHash<QString, Policy> m_bySource;
};

} // namespace jour
