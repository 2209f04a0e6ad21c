#pragma once

#include <QLatin1String>

// How a paper left, or did not: Printed::medium and DeskPaperPrinted::medium.
namespace jour::events::medium {

inline constexpr QLatin1String preview{"preview"}; ///< looked at
inline constexpr QLatin1String printer{"printer"};
inline constexpr QLatin1String pdf{"pdf"};
inline constexpr QLatin1String sealed{"sealed"}; ///< as a PDF in a file that only its passphrase opens
/// What an entry just before this one, of the same code, told of did not leave after all.
inline constexpr QLatin1String failed{"failed"};

} // namespace jour::events::medium
