#pragma once

#include "services/policies.h"

namespace jour {

/// Every version that is here, in the order of `all`; of a number that was saved over the shipped one that.
[[nodiscard]] std::vector<Policy> everyVersion(const Desk &desk, const std::vector<PolicyHistory> &all);

} // namespace jour
