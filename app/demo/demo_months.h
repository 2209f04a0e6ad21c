#pragma once

#include "base/instant.h"
#include "base/result.h"

namespace jour {

class Store;

/// So many months that are final get figures: the last year that is final and the one before it are whole.
inline constexpr int demoMonths = 36;

/// Gives the situation picture of a demo invented months to show: counts alone, as the picture keeps them,
/// with no case, no person and no journal behind them. The same figures for the same months, told by no
/// statistics. Io and such as the store gives them.
[[nodiscard]] Result<> addDemoMonths(Store &store, Instant now);

} // namespace jour
