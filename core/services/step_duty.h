#pragma once

#include "domain/escalation/rules.h"
#include "services/desk.h"

namespace jour {

/// Who stands behind the steps of a case's plan, from the directory as it is now.
[[nodiscard]] StepDuty stepDutyFor(const Desk &desk, const CaseFacts &facts);

/// The policy in force for an urgency: the newest saved one, else the shipped one.
[[nodiscard]] Policy currentPolicy(const Desk &desk, Urgency urgency);

/// The limits in force: saved rows win over the shipped ones of the same key and validity.
[[nodiscard]] std::vector<Limit> currentLimits(const Desk &desk);

} // namespace jour
