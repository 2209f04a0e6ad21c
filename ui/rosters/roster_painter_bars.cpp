// The turns of a roster as bars.
#include "rosters/roster_painter.h"
#include "support/formats.h"
#include "support/painting.h"

#include <QPainter>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr double cornerRadius = 4;
constexpr double grip = 3;  ///< width of the mark at the end of a shift
constexpr double arrow = 5; ///< of the point where a turn goes on beyond the sheet

/// Round where the turn begins and ends, open where it goes on.
QPainterPath outlineOf(const QRectF &rect, const RosterBar &bar)
{
    QPainterPath path;
    path.addRoundedRect(rect, cornerRadius, cornerRadius);
    QPainterPath open;
    if (bar.beginsBefore())
        open.addRect(
            QRectF{rect.left(), rect.top(), std::min(rect.width(), 2 * cornerRadius), rect.height()});
    if (bar.goesOn())
        open.addRect(QRectF{std::max(rect.left(), rect.right() - 2 * cornerRadius), rect.top(),
                            std::min(rect.width(), 2 * cornerRadius), rect.height()});
    return path.united(open);
}

/// Text that stands on a ground of its own: no pattern runs through it.
void write(QPainter &painter, const QRectF &where, Qt::Alignment align, const QString &text,
           const QColor &ground, const QColor &ink)
{
    const QRectF box = painter.boundingRect(where, static_cast<int>(align), text);
    painter.fillRect(box.adjusted(-2, 0, 2, 0), ground);
    painter.setPen(ink);
    painter.drawText(where, static_cast<int>(align), text);
}

} // namespace

void RosterPainter::paintBar(const RosterBar &bar, bool isCurrent, bool focused)
{
    const QRectF rect = m_measures.bar(bar);
    const bool nobody = bar.piece.who.isNobody();
    const QColor ink = nobody ? m_theme.overdue : bar.movable ? m_theme.accent : m_theme.ok;
    const QColor ground = mixed(m_theme.surface, ink, isCurrent ? 0.5 : 0.32);
    const QPainterPath outline = outlineOf(rect, bar);
    m_painter.fillPath(outline, ground);
    if (bar.piece.doubleBooked)
        m_painter.fillPath(outline, QBrush{m_theme.warn, Qt::HorPattern});
    paintEdge(rect, bar);
    paintArrows(rect, bar);
    paintLabel(rect, bar, ground);
    if (!isCurrent)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(focused ? QPen{m_theme.focus, 2} : QPen{m_theme.control, 1.5});
    m_painter.drawPath(outlineOf(rect.adjusted(-2, -2, 2, 2), bar));
}

void RosterPainter::paintEdge(const QRectF &rect, const RosterBar &bar)
{
    m_painter.setBrush(Qt::NoBrush);
    const QRectF inside = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (bar.piece.source) {
    case RosterSource::Shift:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.accent);
        if (!bar.beginsBefore())
            m_painter.drawRoundedRect(QRectF{rect.left(), rect.top(), grip, rect.height()}, 1.5, 1.5);
        if (!bar.goesOn() && rect.width() > 4 * grip)
            m_painter.drawRoundedRect(QRectF{rect.right() - grip, rect.top(), grip, rect.height()}, 1.5, 1.5);
        return;
    case RosterSource::Rotation: return;
    case RosterSource::Replacing:
        m_painter.setPen(QPen{m_theme.text, 1.5, Qt::DashLine});
        m_painter.drawPath(outlineOf(inside, bar));
        return;
    case RosterSource::Added:
        m_painter.setPen(QPen{m_theme.text, 1.5, Qt::DotLine});
        m_painter.drawPath(outlineOf(inside, bar));
        return;
    case RosterSource::FixedSpan:
        m_painter.setPen(QPen{m_theme.text, 1});
        m_painter.drawPath(outlineOf(inside, bar));
        m_painter.drawPath(outlineOf(inside.adjusted(2, 2, -2, -2), bar));
        return;
    }
}

/// At the side where the turn goes on.
void RosterPainter::paintArrows(const QRectF &rect, const RosterBar &bar)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.text);
    const double middle = rect.center().y();
    const auto point = [&](double tip, double base) {
        m_painter.drawPolygon(
            QPolygonF{{QPointF{tip, middle}, QPointF{base, middle - arrow}, QPointF{base, middle + arrow}}});
    };
    if (bar.beginsBefore())
        point(rect.left() + 1, rect.left() + 1 + arrow);
    if (bar.goesOn())
        point(rect.right() - 1, rect.right() - 1 - arrow);
}

void RosterPainter::paintLabel(const QRectF &rect, const RosterBar &bar, const QColor &ground)
{
    m_painter.setFont(m_small);
    const QFontMetricsF metrics{m_small};
    const QRectF inside =
        rect.adjusted(bar.beginsBefore() ? arrow + 5 : 7, 0, bar.goesOn() ? -arrow - 5 : -6, 0);
    const QString &length = bar.length;
    const QString name =
        bar.piece.source == RosterSource::Added ? QString{QStringLiteral("+ ") + bar.name} : bar.name;
    const double lengthWidth = metrics.horizontalAdvance(length);
    const auto put = [&](const QRectF &where, Qt::Alignment align, const QString &text) {
        write(m_painter, where, align | Qt::AlignVCenter, text, ground, m_theme.text);
    };
    if (metrics.horizontalAdvance(name) + 8 + lengthWidth <= inside.width()) {
        put(inside, Qt::AlignLeft, name);
        put(inside, Qt::AlignRight, length);
    } else if (metrics.horizontalAdvance(QStringLiteral("Mmmm")) <= inside.width() - lengthWidth - 6) {
        put(inside, Qt::AlignRight, length);
        put(inside, Qt::AlignLeft,
            metrics.elidedText(name, Qt::ElideRight, inside.width() - lengthWidth - 6));
    } else if (lengthWidth <= inside.width() + 4) {
        // The name stands in the row already.
        put(inside.adjusted(-2, 0, 2, 0), Qt::AlignHCenter, length);
    }
}

void RosterPainter::paintGhost(const RosterGhost &ghost)
{
    const double left = m_measures.x(ghost.from);
    const QRectF rect{left, m_measures.y(ghost.row) + 4, std::max(3.0, m_measures.x(ghost.to) - left),
                      m_measures.row - 8};
    m_painter.setPen(QPen{m_theme.focus, 2, Qt::DashLine});
    m_painter.setBrush(mixed(m_theme.surface, m_theme.accent, 0.25));
    m_painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.text);
    const QString text = QString{Formats::time(ghost.from) % QChar{0x2013} % Formats::time(ghost.to)};
    m_painter.drawText(rect.adjusted(-60, 0, 60, 0), Qt::AlignCenter, text);
}

} // namespace jour::ui
