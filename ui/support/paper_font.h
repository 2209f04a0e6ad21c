#pragma once

#include <QFont>

namespace jour::ui {

/// Of papers, on every computer the same: the program's own letters, and what the computer has for writing
/// that they lack. `pixels`: in whatever unit the painter counts.
[[nodiscard]] QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace jour::ui
