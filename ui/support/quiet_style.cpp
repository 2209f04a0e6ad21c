#include "support/quiet_style.h"

namespace jour::ui {

QuietStyle::QuietStyle() : QProxyStyle{QStringLiteral("Fusion")}
{
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    // QTreeView::drawRow alone names no widget.
    if (element != PE_FrameFocusRect || widget)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace jour::ui
