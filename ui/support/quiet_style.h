#pragma once

#include <QProxyStyle>

namespace jour::ui {

/// Fusion without the shaded frame that a tree draws around the whole line that has the keyboard, and that no
/// style sheet can reach: the ring around the list and the ground of the line say it.
class QuietStyle final : public QProxyStyle
{
public:
    QuietStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace jour::ui
