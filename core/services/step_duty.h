#pragma once

#include "domain/escalation/rules.h"
#include "services/desk.h"

namespace jour {

/// Who stands behind the steps of a case's plan, from the directory as it is now. Not to outlive the desk.
[[nodiscard]] StepDuty stepDutyFor(const Desk &desk, const CaseFacts &facts);

/// The policy in force for a case: the one that fits it best of those saved here and those shipped.
[[nodiscard]] Policy currentPolicy(const Desk &desk, const CaseFacts &facts);

/// The limits in force: saved rows win over the shipped ones of the same key and validity.
[[nodiscard]] std::vector<Limit> currentLimits(const Desk &desk);

} // namespace jour
