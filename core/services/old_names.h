#pragma once

#include "domain/contacts/old_names.h"

namespace jour {

/// The earlier names of municipalities that come with the program.
[[nodiscard]] std::vector<OldName> shippedOldNames();

} // namespace jour
