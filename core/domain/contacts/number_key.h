#pragma once

#include <QString>

namespace jour {

/// By what a number is known again, however it was written: without blanks, dashes, brackets and stops, a
/// Swedish one in its domestic form. No telephone library: quick, and the same for ever.
[[nodiscard]] QString numberKey(const QString &number);

} // namespace jour
