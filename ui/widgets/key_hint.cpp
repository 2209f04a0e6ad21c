#include "widgets/key_hint.h"

#include "support/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {
constexpr qreal gap = 3;
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setAccessibleName(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QStringList KeyHint::caps() const
{
    const QString text = m_keys.toString(QKeySequence::NativeText);
    QStringList found = text.split(QLatin1Char{'+'}, Qt::SkipEmptyParts);
    if (text.endsWith(QLatin1Char{'+'})) // the plus key itself
        found << QStringLiteral("+");
    return found;
}

QFont KeyHint::capFont() const
{
    return sized(font(), TextSize::Caption, QFont::Medium);
}

qreal KeyHint::capHeight() const
{
    return std::ceil(QFontMetricsF{capFont()}.height() + 2);
}

qreal KeyHint::capWidth(const QString &cap) const
{
    return std::max(capHeight(), std::ceil(QFontMetricsF{capFont()}.horizontalAdvance(cap) + 10));
}

QSize KeyHint::sizeHint() const
{
    qreal width = 0;
    for (const QString &cap : caps())
        width += capWidth(cap) + gap;
    return QSizeF{std::max(0.0, width - gap), capHeight() + 1}.toSize();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(capFont());
    const Theme &theme = themeOf(palette());
    qreal x = 0;
    for (const QString &cap : caps()) {
        const QRectF key{x + 0.5, 0.5, capWidth(cap) - 1, capHeight() - 1};
        painter.setPen(QPen{mixed(theme.surface, theme.control, 0.6), 1});
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(key, 4, 4);
        painter.setPen(isEnabled() ? theme.textMuted : mixed(theme.surface, theme.textMuted, 0.55));
        painter.drawText(key, Qt::AlignCenter, cap);
        x += capWidth(cap) + gap;
    }
}

} // namespace jour::ui
