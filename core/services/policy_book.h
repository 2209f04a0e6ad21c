#pragma once

#include "services/desk.h"
#include "services/policy_shelf.h"

namespace jour {

/// The policies of this desk as they hold at the moment they are read: those it was shipped with and every
/// version saved since. A version that is to come later holds for nobody yet.
class PolicyBook final
{
public:
    explicit PolicyBook(const Desk &desk);

    /// The one a case with these facts is chased under, if it begins now.
    [[nodiscard]] Policy of(const CaseFacts &facts) const { return fittestOf(m_set->current, facts); }
    /// The newest of each that is not switched off.
    [[nodiscard]] std::vector<Policy> current() const { return m_set->current; }
    /// The very version that armed a timer of a step; null for other timers.
    [[nodiscard]] const Policy *behind(const Timer &timer) const;
    /// Switched off, in the version it has or in the newest (R15).
    [[nodiscard]] bool isOff(const Policy &policy) const;
    /// Those that hold or will, none switched off then (comingFrom()).
    [[nodiscard]] std::vector<Policy> coming() const { return m_set->coming; }
    /// When another version comes to hold, or one is switched off by itself; none: nothing is foreseen.
    [[nodiscard]] std::optional<Instant> nextChange() const { return m_set->nextChange; }
    /// Those whose newest version is switched off.
    [[nodiscard]] std::vector<PolicyId> off() const;

private:
    std::shared_ptr<const PolicySet> m_set;
};

} // namespace jour
