#include "night_line/night_line_painter.h"

#include "support/formats.h"
#include "support/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

/// Every how many hours a label fits.
int labelEvery(double hourWidth, double labelWidth)
{
    for (const int step : {1, 2, 4}) {
        if (hourWidth * step > labelWidth * 1.6)
            return step;
    }
    return 8;
}

QString hourLabel(const HourTick &tick)
{
    if (tick.midnight)
        return Formats::day(tick.at);
    const QString hour = QStringLiteral("%1").arg(tick.hour, 2, 10, QLatin1Char{'0'});
    return tick.second ? QString{hour % QChar{0x2032}} : hour;
}

} // namespace

NightLineMeasures::NightLineMeasures(const QFont &font)
{
    const QFontMetricsF small{sized(font, TextSize::Caption)};
    caption = std::ceil(small.height());
    mark = std::ceil(QFontMetricsF{sized(font, TextSize::Body)}.height()) + 1;
    lane = mark + 2;
}

QRectF NightLineMeasures::markRect(const PlacedMark &placed) const
{
    return {side + placed.x - mark / 2, axis() - 4 - mark - lane * placed.lane, mark, mark};
}

NightLinePainter::NightLinePainter(QPainter &painter, const NightLineState &state, const Theme &theme,
                                   const QFont &font, double width)
    : m_painter{painter}, m_state{state}, m_theme{theme},
      m_measures{font}, m_small{sized(font, TextSize::Caption)}, m_width{width - 2 * NightLineMeasures::side}
{
}

double NightLinePainter::x(Instant t) const
{
    return NightLineMeasures::side + position(m_state, t, m_width);
}

void NightLinePainter::paint(const std::vector<PlacedMark> &marks, int current, bool focused,
                             const QString &headline)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintPast();
    if (isInDays(m_state))
        paintDays();
    else
        paintHours();
    for (const PlacedMark &placed : marks) {
        if (!belongsToCase(m_state.marks[placed.mark].kind))
            paintEvent(placed);
    }
    paintNow();
    for (const PlacedMark &placed : marks) {
        const bool isCurrent = static_cast<int>(placed.mark) == current;
        if (belongsToCase(m_state.marks[placed.mark].kind) && (placed.shown || isCurrent))
            paintDeadline(placed, isCurrent, focused);
    }
    if (headline.isEmpty())
        paintHeadline(m_state.caption, m_theme.textMuted);
    else
        paintHeadline(headline, m_theme.text);
}

void NightLinePainter::paintPast()
{
    const double now = x(m_state.now);
    const double left = NightLineMeasures::side;
    const double top = 4 + m_measures.caption + 4;
    m_painter.fillRect(QRectF{left, top, now - left, m_measures.axis() - top}, m_theme.background);
    m_painter.setPen(QPen{m_theme.control, 1});
    m_painter.drawLine(QPointF{now, m_measures.axis()}, QPointF{left + m_width, m_measures.axis()});
    // What has been is the same line, thinner and fainter.
    m_painter.setPen(QPen{m_theme.border, 1});
    m_painter.drawLine(QPointF{left, m_measures.axis()}, QPointF{now, m_measures.axis()});
}

void NightLinePainter::paintHours()
{
    const std::vector<HourTick> ticks = hourTicks(m_state.from, m_state.to);
    if (ticks.size() < 2)
        return;
    const QFontMetricsF metrics{m_small};
    const double hourWidth = x(ticks[1].at) - x(ticks[0].at);
    const int every = labelEvery(hourWidth, metrics.horizontalAdvance(QStringLiteral("00")));
    const double axis = m_measures.axis();
    m_painter.setFont(m_small);
    const double dayWidth = metrics.horizontalAdvance(Formats::day(m_state.to)) / 2 + 6;
    double midnight = -1e9;
    for (const HourTick &tick : ticks)
        midnight = tick.midnight ? x(tick.at) : midnight;
    for (const HourTick &tick : ticks) {
        const double at = x(tick.at);
        const bool labelled =
            tick.midnight || (tick.hour % every == 0 && std::abs(at - midnight) > dayWidth + 8);
        m_painter.setPen(QPen{tick.midnight ? m_theme.control : m_theme.border, 1});
        m_painter.drawLine(QPointF{at, axis - (tick.midnight ? 6 : 0)},
                           QPointF{at, axis + (labelled ? 5 : 3)});
        if (!labelled)
            continue;
        const QString label = hourLabel(tick);
        const double w = metrics.horizontalAdvance(label);
        m_painter.setPen(tick.midnight ? m_theme.text : m_theme.textMuted);
        m_painter.drawText(QPointF{std::clamp(at - w / 2, 2.0, m_width + 2 * NightLineMeasures::side - w - 2),
                                   axis + 5 + metrics.ascent()},
                           label);
    }
}

void NightLinePainter::paintDays()
{
    const std::vector<Instant> days = midnights(m_state.from, m_state.to);
    const QFontMetricsF metrics{m_small};
    const double axis = m_measures.axis();
    const double right = m_width + NightLineMeasures::side;
    m_painter.setFont(m_small);
    double free = 0;
    for (const Instant midnight : days) {
        const double at = x(midnight);
        m_painter.setPen(QPen{m_theme.control, 1});
        m_painter.drawLine(QPointF{at, axis - 6}, QPointF{at, axis + 5});
        const QString label = Formats::day(midnight);
        const double w = metrics.horizontalAdvance(label);
        if (at < free || at + w > right)
            continue;
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(QPointF{at + 3, axis + 5 + metrics.ascent()}, label);
        free = at + w + 12;
    }
}

void NightLinePainter::paintEvent(const PlacedMark &placed)
{
    const NightMark &mark = m_state.marks[placed.mark];
    const double at = x(mark.at);
    const double top = 4 + m_measures.caption + 4;
    const bool handover = mark.kind == MarkKind::Handover;
    const QColor ink = mixed(m_theme.surface, handover ? m_theme.accent : m_theme.textMuted, 0.8);
    m_painter.setPen(QPen{ink, handover ? 1.5 : 1, handover ? Qt::SolidLine : Qt::DotLine});
    m_painter.drawLine(QPointF{at, top}, QPointF{at, m_measures.axis()});
    // A flag for the handover, a small turned square for a change of duty: told apart without colour.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    const double s = m_measures.mark * 0.5;
    if (handover)
        m_painter.drawPolygon(
            QPolygonF{{QPointF{at, top}, QPointF{at + (at + s > m_width ? -s : s), top + s / 2},
                       QPointF{at, top + s}}});
    else
        m_painter.drawPath(urgencyShape(2, QRectF{at - s / 4, m_measures.axis() - s / 4, s / 2, s / 2}));
}

void NightLinePainter::paintDeadline(const PlacedMark &placed, bool isCurrent, bool focused)
{
    const NightMark &mark = m_state.marks[placed.mark];
    const QRectF rect = m_measures.markRect(placed);
    const QColor ink = urgencyColour(m_theme, mark.urgency);
    if (placed.lane == 0) {
        m_painter.setPen(QPen{ink, 1.5});
        m_painter.drawLine(QPointF{rect.center().x(), rect.bottom() - 1},
                           QPointF{rect.center().x(), m_measures.axis()});
    }
    if (isCurrent) {
        m_painter.setPen(focused ? QPen{m_theme.focus, 2} : QPen{m_theme.control, 1});
        m_painter.setBrush(m_theme.hover);
        m_painter.drawRoundedRect(rect.adjusted(-4, -3, 4, 3), 6, 6);
    }
    if (mark.kind == MarkKind::Limit)
        paintLimit(rect.adjusted(1, 1, -1, -1), ink);
    else if (mark.kind == MarkKind::Coming)
        paintComing(rect.adjusted(2, 2, -2, -2), mark.urgency, ink);
    else
        paintUrgency(m_painter, rect.adjusted(1, 1, -1, -1), mark.urgency, m_theme, m_small);
    if (mark.overdue) {
        // A bar over the shape: past its time, whatever its colour.
        m_painter.setPen(QPen{m_theme.overdue, 2, Qt::SolidLine, Qt::RoundCap});
        m_painter.drawLine(QPointF{rect.left() + 3, rect.top() - 1},
                           QPointF{rect.right() - 3, rect.top() - 1});
    }
    if (placed.more > 0) {
        m_painter.setFont(m_small);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(
            QPointF{rect.right() + 2, rect.center().y() + QFontMetricsF{m_small}.capHeight() / 2},
            QString{QLatin1Char{'+'} % QString::number(placed.more)});
    }
}

/// A sheet with the sign of law: told apart from a step without colour.
void NightLinePainter::paintLimit(const QRectF &rect, const QColor &ink)
{
    m_painter.setPen(QPen{ink, 1.5});
    m_painter.setBrush(m_theme.surface);
    m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    m_painter.setFont(sized(m_small, TextSize::Caption, QFont::Bold));
    m_painter.setPen(m_theme.text);
    m_painter.drawText(rect, Qt::AlignCenter, QString{QChar{0x00A7}});
}

/// The shape of the case, not filled: it is not yet so.
void NightLinePainter::paintComing(const QRectF &rect, int urgency, const QColor &ink)
{
    m_painter.setPen(QPen{ink, 1.5, Qt::DotLine, Qt::RoundCap});
    m_painter.setBrush(m_theme.surface);
    m_painter.drawPath(urgencyShape(urgency, rect));
}

void NightLinePainter::paintNow()
{
    if (m_state.now < m_state.from || m_state.now > m_state.to)
        return;
    const double at = x(m_state.now);
    const QFont bold = sized(m_small, TextSize::Caption, QFont::DemiBold);
    const QString time = Formats::time(m_state.now);
    const double w = tabularWidth(bold, time) + 10;
    const double left = std::clamp(at - w / 2, 2.0, m_width + 2 * NightLineMeasures::side - w - 2);
    const QRectF pill{left, 3, w, m_measures.caption + 2};
    m_painter.setPen(QPen{m_theme.accent, 1.5});
    m_painter.drawLine(QPointF{at, pill.bottom()}, QPointF{at, m_measures.axis() + 4});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawRoundedRect(pill, 4, 4);
    m_painter.setPen(inkOn(m_theme.accent));
    m_painter.setFont(bold);
    paintTabular(m_painter, {left + 5, pill.top() + 1 + QFontMetricsF{bold}.ascent()}, time);
}

void NightLinePainter::paintHeadline(const QString &text, const QColor &ink)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics{m_small};
    const double now = x(m_state.now);
    const double pill = metrics.horizontalAdvance(QStringLiteral("00:00")) / 2 + 14;
    const double right = m_width + 2 * NightLineMeasures::side;
    // On the roomier side of the clock.
    const bool onLeft = now > right / 2;
    const double space =
        onLeft ? now - pill - NightLineMeasures::side : right - now - pill - NightLineMeasures::side;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, space);
    m_painter.setFont(m_small);
    m_painter.setPen(ink);
    const double at =
        onLeft ? NightLineMeasures::side : right - NightLineMeasures::side - metrics.horizontalAdvance(shown);
    m_painter.drawText(QPointF{at, 4 + metrics.ascent()}, shown);
}

} // namespace jour::ui
