#pragma once

#include <QString>

namespace jour::ui {

/// "Alva Nilsson" → "A.N.": how a name is shown while names are masked on the screen (F9).
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace jour::ui
