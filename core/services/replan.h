#pragma once

#include "domain/escalation/run.h"
#include "services/desk.h"

#include <optional>

namespace jour {

/// What going over to the policy that holds now would do to a case that is chased under another one.
struct PlanChange
{
    Policy from; ///< frozen into the case
    Policy to;   ///< what the case would begin under now
    int seenRev = 0;
    EscalationRun after; ///< as the run would stand if it were done now
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

/// A case keeps the policy it began under until a person says otherwise, after seeing the difference (R17).
class Replan final
{
public:
    explicit Replan(Desk &desk) : m_desk{desk} {}

    /// Nothing when the case is not chased, or is chased under the policy that holds for it now.
    [[nodiscard]] Result<std::optional<PlanChange>> change(CaseId id) const;
    /// Conflict when the run or the policy has moved on since `seen`. Invalid without a reason.
    [[nodiscard]] Result<> apply(CaseId id, const PlanChange &seen, const QString &reason);

private:
    Desk &m_desk;
};

} // namespace jour
