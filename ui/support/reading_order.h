#pragma once

#include <vector>

class QWidget;

namespace jour::ui {

/// What the keyboard can come to under `root` now, in the order in which it is laid out. Qt's own order is
/// that in which widgets were made, and one made later comes last in its window.
[[nodiscard]] std::vector<QWidget *> readingOrder(QWidget &root);

/// For focusNextPrevChild(): Tab goes as one reads under `root`, from whatever has the keyboard now. False at
/// its ends, unless it is a window: then round.
bool tabAsRead(QWidget &root, bool next);

} // namespace jour::ui
