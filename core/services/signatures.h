#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QString>

namespace jour {

class Store;

/// What stands beside what somebody wrote. Empty for who is unknown.
using Signatures = QHash<OperatorId, QString>;

[[nodiscard]] Result<Signatures> signaturesOf(Store &store);

} // namespace jour
