#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// The cases whose call was picked up in [from, to), by time; open and closed ones.
[[nodiscard]] Result<std::vector<CaseId>> casesReceived(sql::Connection &db, Instant from, Instant to);

/// The cases in which something other than a look was written at `from` or later, oldest first.
[[nodiscard]] Result<std::vector<CaseId>> casesTouched(sql::Connection &db, Instant from);

} // namespace jour
