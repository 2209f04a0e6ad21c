#pragma once

#include "domain/escalation/rules.h"
#include "services/desk.h"

namespace jour {

/// Who stands behind the steps of a case's plan, from the directory as it is when it is asked. Not to outlive
/// the desk.
[[nodiscard]] StepDuty stepDutyFor(const Desk &desk, const CaseFacts &facts);

/// Others are on duty behind the running step than when it was entered (T28).
struct DutyMidStep
{
    std::optional<Instant> at;     ///< since when the first of them is; none: the lists were changed since
    std::vector<DutyAnswer> fresh; ///< whom to call now, and who was not asked yet
    friend bool operator==(const DutyMidStep &, const DutyMidStep &) = default;
};
[[nodiscard]] std::optional<DutyMidStep> dutyChangedMidStep(const Desk &desk, const CaseFacts &facts,
                                                            const EscalationRun &run);

/// When that answer can be another though nothing is saved; none: never within 14 days.
[[nodiscard]] std::optional<Instant> midStepChangesAt(const Desk &desk, const CaseFacts &facts,
                                                      const EscalationRun &run);

/// The policy in force for a case: the one that fits it best of those saved here and those shipped.
[[nodiscard]] Policy currentPolicy(const Desk &desk, const CaseFacts &facts);

/// The limits in force: saved rows win over the shipped ones of the same key and validity.
[[nodiscard]] std::vector<Limit> currentLimits(const Desk &desk);

} // namespace jour
