#include "support/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace jour::ui {

namespace {

QPainterPath polygon(const QRectF &inside, std::initializer_list<QPointF> unit)
{
    QPolygonF points;
    for (const QPointF &p : unit)
        points << QPointF{inside.x() + p.x() * inside.width(), inside.y() + p.y() * inside.height()};
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath octagon(const QRectF &inside)
{
    constexpr double corner = 0.2929; // 1 - 1/sqrt(2): eight equal sides
    return polygon(inside, {{corner, 0},
                            {1 - corner, 0},
                            {1, corner},
                            {1, 1 - corner},
                            {1 - corner, 1},
                            {corner, 1},
                            {0, 1 - corner},
                            {0, corner}});
}

qreal cellWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char{digit}));
    return widest;
}

} // namespace

QPainterPath urgencyShape(int urgency, const QRectF &inside)
{
    QPainterPath circle;
    switch (urgency) {
    case 0: return octagon(inside);
    case 1: return polygon(inside, {{0.5, -0.02}, {1.06, 1}, {-0.06, 1}});
    case 2: return polygon(inside, {{0.5, -0.08}, {1.08, 0.5}, {0.5, 1.08}, {-0.08, 0.5}});
    default: circle.addEllipse(inside); return circle;
    }
}

QString urgencyLetter(int urgency)
{
    switch (urgency) {
    case 0: return QCoreApplication::translate("Urgency", "I", "first letter of Immediate");
    case 1: return QCoreApplication::translate("Urgency", "U", "first letter of Urgent");
    case 2: return QCoreApplication::translate("Urgency", "S", "first letter of Soon");
    default: return QCoreApplication::translate("Urgency", "D", "first letter of Daytime");
    }
}

QString urgencyWord(int urgency)
{
    switch (urgency) {
    case 0: return QCoreApplication::translate("Urgency", "Immediate");
    case 1: return QCoreApplication::translate("Urgency", "Urgent");
    case 2: return QCoreApplication::translate("Urgency", "Soon");
    default: return QCoreApplication::translate("Urgency", "Daytime");
    }
}

void paintUrgency(QPainter &painter, const QRectF &rect, int urgency, const Theme &theme, const QFont &font,
                  bool hollow)
{
    const QColor fill = urgencyColour(theme, urgency);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{fill, hollow ? 1.5 : 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(hollow ? theme.surface : fill);
    painter.drawPath(urgencyShape(urgency, rect.adjusted(0.75, 0.75, -0.75, -0.75)));

    QFont letter{font};
    letter.setPixelSize(
        std::max(6, static_cast<int>(std::round(rect.height() * (urgency == 1 ? 0.5 : 0.58)))));
    letter.setWeight(QFont::Bold);
    painter.setFont(letter);
    painter.setPen(hollow ? fill : inkOn(fill));
    const QString text = urgencyLetter(urgency);
    const QFontMetricsF metrics{letter};
    // A triangle's middle lies below that of its frame.
    const qreal middle = rect.center().y() + (urgency == 1 ? rect.height() * 0.15 : 0);
    painter.drawText(
        QPointF{rect.center().x() - metrics.horizontalAdvance(text) / 2, middle + metrics.capHeight() / 2},
        text);
    painter.restore();
}

qreal paintTabular(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const QFontMetricsF metrics{painter.font(), painter.device()};
    const qreal cell = cellWidth(metrics);
    qreal x = baseline.x();
    for (const QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal width = c.isDigit() ? cell : advance;
        painter.drawText(QPointF{x + (width - advance) / 2, baseline.y()}, QString{c});
        x += width;
    }
    return x - baseline.x();
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics{font};
    const qreal cell = cellWidth(metrics);
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

void paintFocusRing(QPainter &painter, const QRectF &around, const Theme &theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme.focus, 2});
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(text.isEmpty() ? QString{} : plainForRichText(text));
}

QString plainForRichText(const QString &text)
{
    // Always rich: text that Qt takes for plain would show its escapes.
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

void keepFromInputLearning(QWidget &field)
{
    field.setInputMethodHints(field.inputMethodHints() | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

} // namespace jour::ui
