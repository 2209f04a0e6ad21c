#pragma once

#include <QSize>

class QWidget;

namespace jour::ui {

/// Gives a window of its own the size that is wanted, or as much of it as its screen has beside panels and
/// the frame: what stands at its lower edge is never off the screen. In device-independent pixels.
void resizeOnScreen(QWidget &window, const QSize &wanted);

} // namespace jour::ui
