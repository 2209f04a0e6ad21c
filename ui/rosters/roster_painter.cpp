#include "rosters/roster_painter.h"

#include "base/local_time.h"
#include "support/formats.h"
#include "support/painting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

using std::chrono::hours;

namespace {

constexpr double radius = 4;

} // namespace

RosterMeasures::RosterMeasures(const QFont &font, const RosterSheet &sheet, int viewportWidth)
    : from{sheet.from}, to{sheet.to}
{
    const double line = QFontMetricsF{font}.height();
    const double small = QFontMetricsF{sized(font, TextSize::Caption)}.height();
    names = std::clamp(viewportWidth * 0.2, 96.0, 170.0);
    header = std::ceil(2 * small + 10);
    gaps = sheet.gaps.empty() && sheet.closed.empty() ? 0 : std::ceil(small + 6);
    row = std::ceil(line + 14);
    width = std::max(1.0, viewportWidth - names - 1);
}

double RosterMeasures::x(Instant t) const
{
    const auto whole = static_cast<double>((to - from).count());
    return whole <= 0 ? names : names + width * static_cast<double>((t - from).count()) / whole;
}

Instant RosterMeasures::at(double where) const
{
    const double share = (where - names) / width;
    return from + Duration{static_cast<Duration::rep>(share * static_cast<double>((to - from).count()))};
}

QRectF RosterMeasures::bar(const RosterBar &bar) const
{
    const double left = x(bar.piece.from);
    return {left + 0.5, y(bar.row) + 4, std::max(3.0, x(bar.piece.to) - left - 1), row - 8};
}

RosterPainter::RosterPainter(QPainter &painter, const RosterSheet &sheet, const Theme &theme,
                             const QFont &font, const RosterMeasures &measures, QSize viewport)
    : m_painter{painter}, m_sheet{sheet}, m_theme{theme}, m_measures{measures}, m_font{font},
      m_small{sized(font, TextSize::Caption)}, m_area{measures.names, measures.header + measures.gaps,
                                                      viewport.width() - measures.names,
                                                      viewport.height() - measures.header - measures.gaps}
{
}

void RosterPainter::paint(bool focused, const std::optional<RosterGhost> &ghost)
{
    paintDays();
    paintGaps();
    m_painter.save();
    m_painter.setClipRect(QRectF{0, m_area.top(), m_area.right(), m_area.height()});
    paintNames();
    m_painter.setClipRect(m_area);
    for (std::size_t i = 0; i < m_sheet.bars.size(); ++i)
        if (static_cast<int>(i) != m_sheet.current)
            paintBar(m_sheet.bars[i], false, focused);
    // Above the others, so that nothing hides what is chosen.
    if (m_sheet.current >= 0 && m_sheet.current < static_cast<int>(m_sheet.bars.size()))
        paintBar(m_sheet.bars[static_cast<std::size_t>(m_sheet.current)], true, focused);
    if (ghost)
        paintGhost(*ghost);
    m_painter.restore();
    paintNow();
    m_painter.setPen(QPen{m_theme.border, 1});
    m_painter.drawLine(QPointF{0, m_measures.header - 0.5}, QPointF{m_area.right(), m_measures.header - 0.5});
    m_painter.drawLine(QPointF{m_area.left() - 0.5, 0}, QPointF{m_area.left() - 0.5, m_area.bottom()});
}

void RosterPainter::paintDays()
{
    for (const LocalDay &day : m_sheet.days) {
        const double left = m_measures.x(day.from);
        const double right = m_measures.x(day.to);
        if (day.isRest) {
            m_painter.fillRect(QRectF{left, 0, right - left, m_area.bottom()},
                               mixed(m_theme.surface, m_theme.text, 0.05));
            m_painter.fillRect(QRectF{left + 1, 0, right - left - 2, 3}, m_theme.textMuted);
        }
        const double line = std::floor(left) + 0.5;
        m_painter.setPen(QPen{day.date.dayOfWeek() == 1 ? m_theme.control : m_theme.border, 1});
        m_painter.drawLine(QPointF{line, 0}, QPointF{line, m_area.bottom()});
        m_painter.setFont(sized(m_font, TextSize::Caption, day.isRest ? QFont::Bold : QFont::Normal));
        m_painter.setPen(lengthMark(day).isEmpty() ? m_theme.text : m_theme.warn);
        const QFontMetricsF metrics{m_painter.font()};
        m_painter.drawText(QPointF{left + 4, 5 + metrics.ascent()},
                           fittingTitle(day, right - left - 6, [&](const QString &text) {
                               return metrics.horizontalAdvance(text);
                           }));
        paintHours(day);
        paintClockChange(day);
    }
}

void RosterPainter::paintHours(const LocalDay &day)
{
    const QFontMetricsF metrics{m_small};
    const double hourWidth = m_measures.x(day.from + hours{1}) - m_measures.x(day.from);
    const int every = hoursPerLabel(hourWidth, metrics.horizontalAdvance(QStringLiteral("00")));
    m_painter.setFont(m_small);
    if (every == 0) { // too narrow for hours: a month, where the weekday is missed
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(QPointF{m_measures.x(day.from) + 4, m_measures.header - 4 - metrics.descent()},
                           QLocale{}.dayName(day.date.dayOfWeek(), QLocale::NarrowFormat));
    }
    for (Instant at = day.from + hours{1}; every > 0 && at < day.to; at += hours{1}) {
        const int hour = toLocal(at).time().hour();
        if (hour % every != 0)
            continue;
        const QString label = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char{'0'});
        const double where = m_measures.x(at);
        m_painter.setPen(QPen{m_theme.border, 1});
        m_painter.drawLine(QPointF{where, m_measures.header - 4}, QPointF{where, m_measures.header});
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(
            QPointF{where - metrics.horizontalAdvance(label) / 2, m_measures.header - 5 - metrics.descent()},
            label);
    }
}

/// A dashed line where clocks are put forward or back, and by how much.
void RosterPainter::paintClockChange(const LocalDay &day)
{
    if (day.length == 24)
        return;
    const auto offset = [](Instant t) { return toLocal(t).offsetFromUtc(); };
    Instant at = day.from;
    while (at < day.to && offset(at) == offset(day.from))
        at += hours{1};
    const double where = m_measures.x(at);
    m_painter.setPen(QPen{m_theme.warn, 1.5, Qt::DashLine});
    m_painter.drawLine(QPointF{where, m_measures.header - 6}, QPointF{where, m_area.bottom()});
}

void RosterPainter::paintGaps()
{
    if (m_sheet.gaps.empty() && m_sheet.closed.empty())
        return;
    const auto words = [this] {
        if (m_sheet.closed.empty())
            return QCoreApplication::translate("RosterSheet", "Nobody");
        return m_sheet.gaps.empty() ? QCoreApplication::translate("RosterSheet", "Closed")
                                    : QCoreApplication::translate("RosterSheet", "Nobody, closed");
    };
    m_painter.setFont(m_small);
    m_painter.setPen(m_theme.overdue);
    m_painter.drawText(QRectF{8, m_measures.header, m_measures.names - 12, m_measures.gaps},
                       Qt::AlignLeft | Qt::AlignVCenter, words());
    for (const OpenSpan &gap : m_sheet.gaps)
        paintGap(gap, Qt::DiagCrossPattern);
    for (const OpenSpan &closed : m_sheet.closed)
        paintGap(closed, Qt::HorPattern);
}

void RosterPainter::paintGap(const OpenSpan &gap, Qt::BrushStyle pattern)
{
    const double left = m_measures.x(gap.from);
    const QRectF rect{left, m_measures.header + 2, std::max(3.0, m_measures.x(gap.to) - left),
                      m_measures.gaps - 4};
    m_painter.fillRect(rect, mixed(m_theme.surface, m_theme.overdue, 0.75));
    m_painter.fillRect(rect, QBrush{m_theme.surface, pattern});
    m_painter.setPen(QPen{m_theme.overdue, 1.5});
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
}

void RosterPainter::paintNames()
{
    const bool any = m_sheet.current >= 0 && m_sheet.current < static_cast<int>(m_sheet.bars.size());
    const int currentRow = any ? m_sheet.bars[static_cast<std::size_t>(m_sheet.current)].row : -1;
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const int index = static_cast<int>(i);
        const QRectF line{0, m_measures.y(index), m_measures.names, m_measures.row};
        if (index == currentRow)
            m_painter.fillRect(line, m_theme.selection);
        m_painter.setFont(index == currentRow ? sized(m_font, TextSize::Body, QFont::DemiBold) : m_font);
        m_painter.setPen(m_sheet.rows[i].who.isNobody() ? m_theme.overdue : m_theme.text);
        m_painter.drawText(line.adjusted(8, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF{m_painter.font()}.elidedText(m_sheet.rows[i].name, Qt::ElideRight,
                                                                      line.width() - 14));
        m_painter.setPen(QPen{m_theme.border, 1});
        m_painter.drawLine(QPointF{0, line.bottom() - 0.5}, QPointF{m_area.right(), line.bottom() - 0.5});
    }
}

void RosterPainter::paintNow()
{
    if (m_sheet.now < m_sheet.from || m_sheet.now > m_sheet.to)
        return;
    const double at = m_measures.x(m_sheet.now);
    m_painter.setPen(QPen{m_theme.accent, 2});
    m_painter.drawLine(QPointF{at, m_measures.header - 6}, QPointF{at, m_area.bottom()});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawEllipse(QPointF{at, m_measures.header - 6}, 3, 3);
}

} // namespace jour::ui
