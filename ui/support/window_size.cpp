#include "support/window_size.h"

#include <QScreen>
#include <QWidget>

namespace jour::ui {

namespace {

/// Title bars and borders of the usual desktops; no window knows its own before it is shown.
constexpr QSize frame{16, 56};

} // namespace

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    const QScreen *screen = (window.parentWidget() ? window.parentWidget()->window() : &window)->screen();
    window.resize(wanted.boundedTo(screen->availableSize() - frame));
}

} // namespace jour::ui
