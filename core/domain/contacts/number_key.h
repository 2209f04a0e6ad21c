#pragma once

#include <QString>

namespace jour {

/// Without blanks, dashes, brackets and stops, a Swedish one in its domestic form; of a foreign one "+358"
/// and "00358" stay two. No telephone library: quick, and the same for ever.
[[nodiscard]] QString numberKey(const QString &number);

} // namespace jour
