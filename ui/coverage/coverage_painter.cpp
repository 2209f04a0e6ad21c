#include "coverage/coverage_painter.h"

#include "base/local_time.h"
#include "support/painting.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace jour::ui {

namespace {

constexpr double narrowest = 2; ///< an hour; below that the map is scrolled
constexpr std::array zoomed{0.0, 6.0, 12.0, 24.0};

} // namespace

CoverageMeasures::CoverageMeasures(const QFont &font, const CoverageState &state, QSize viewport, int zoom)
{
    const double line = QFontMetricsF{font}.height();
    const double small = QFontMetricsF{sized(font, TextSize::Caption)}.height();
    names = std::clamp(viewport.width() * 0.22, 112.0, 190.0);
    header = std::ceil(2 * small + 10);
    row = std::ceil(line + 8);
    const double fit = state.columns > 0 ? (viewport.width() - names - 1) / state.columns : narrowest;
    hour = std::max({narrowest, fit, zoomed[static_cast<std::size_t>(std::clamp(zoom, 0, zooms - 1))]});
}

CoveragePainter::CoveragePainter(QPainter &painter, const CoverageState &state, const Theme &theme,
                                 const QFont &font, const CoverageMeasures &measures, QSize viewport)
    : m_painter{painter}, m_state{state}, m_theme{theme}, m_measures{measures}, m_font{font},
      m_small{sized(font, TextSize::Caption)}, m_area{measures.names, measures.header,
                                                      viewport.width() - measures.names,
                                                      viewport.height() - measures.header}
{
}

void CoveragePainter::paint(bool focused)
{
    m_painter.save();
    m_painter.setClipRect(QRectF{m_area.left(), 0, m_area.width(), m_area.bottom()});
    paintDays();
    m_painter.restore();
    const int first = std::max(0, static_cast<int>(m_measures.scrollY / m_measures.row));
    const int shown = static_cast<int>(m_area.height() / m_measures.row) + 2;
    const int end = std::min(static_cast<int>(m_state.rows.size()), first + shown);
    for (int index = first; index < end; ++index) {
        m_painter.save();
        m_painter.setClipRect(m_area);
        paintRow(index);
        m_painter.restore();
        m_painter.save();
        m_painter.setClipRect(QRectF{0, m_area.top(), m_measures.names, m_area.height()});
        paintName(index);
        m_painter.restore();
    }
    m_painter.save();
    m_painter.setClipRect(QRectF{m_area.left() - 1, 0, m_area.width() + 1, m_area.bottom()});
    paintNow();
    if (m_state.hasCell())
        paintCell(focused);
    m_painter.restore();
    m_painter.setPen(QPen{m_theme.border, 1});
    m_painter.drawLine(QPointF{0, m_area.top() - 0.5}, QPointF{m_area.right(), m_area.top() - 0.5});
    m_painter.drawLine(QPointF{m_area.left() - 0.5, 0}, QPointF{m_area.left() - 0.5, m_area.bottom()});
}

void CoveragePainter::paintDays()
{
    for (const LocalDay &day : m_state.days) {
        if (x(day.to) < m_area.left() || x(day.from) > m_area.right())
            continue;
        paintDay(day);
        paintHours(day);
    }
}

double CoveragePainter::x(Instant at) const
{
    return m_measures.x(std::chrono::duration<double, std::ratio<3600>>(at - m_state.from).count());
}

void CoveragePainter::paintDay(const LocalDay &day)
{
    const double left = x(day.from);
    const double right = x(day.to);
    const double bottom = std::min(m_area.bottom(), m_measures.y(static_cast<int>(m_state.rows.size())));
    if (day.isRest) {
        // A rest day has a ground of its own all the way down, and its title stands under a bar.
        m_painter.fillRect(QRectF{left, 0, right - left, bottom}, mixed(m_theme.surface, m_theme.text, 0.05));
        m_painter.fillRect(QRectF{left + 1, 0, right - left - 2, 3}, m_theme.textMuted);
    }
    const double line = std::floor(left) + 0.5;
    m_painter.setPen(QPen{m_theme.control, 1});
    m_painter.drawLine(QPointF{line, 0}, QPointF{line, bottom});
    m_painter.setFont(sized(m_font, TextSize::Caption, day.isRest ? QFont::Bold : QFont::Normal));
    m_painter.setPen(lengthMark(day).isEmpty() ? m_theme.text : m_theme.warn);
    const QFontMetricsF metrics{m_painter.font()};
    // A day that is scrolled half away still says which it is.
    const double from = std::max(left, m_area.left()) + 4;
    const QString title = fittingTitle(day, right - from - 2,
                                       [&](const QString &text) { return metrics.horizontalAdvance(text); });
    m_painter.drawText(QPointF{from, 5 + metrics.ascent()}, title);
}

void CoveragePainter::paintHours(const LocalDay &day)
{
    const QFontMetricsF metrics{m_small};
    const int every = hoursPerLabel(m_measures.hour, metrics.horizontalAdvance(QStringLiteral("00")));
    const double line = m_measures.header - 4 - metrics.descent();
    m_painter.setFont(m_small);
    for (Instant at = day.from; at < day.to; at += std::chrono::hours{1}) {
        const QDateTime local = toLocal(at);
        const int hour = local.time().hour();
        if (every == 0 || hour % every != 0 || (hour == 0 && every > 1))
            continue;
        const bool again =
            localTimeKind(local.date(), local.time()) == LocalTimeKind::Twice && !local.isDaylightTime();
        const QString label = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char{'0'}) +
                              (again ? QString{QChar{0x2032}} : QString{});
        const double where = x(at);
        m_painter.setPen(QPen{m_theme.border, 1});
        m_painter.drawLine(QPointF{where, m_measures.header - 4}, QPointF{where, m_measures.header});
        m_painter.setPen(m_theme.textMuted);
        m_painter.drawText(QPointF{where - metrics.horizontalAdvance(label) / 2, line}, label);
    }
}

void CoveragePainter::paintRow(int index)
{
    const auto &kinds = m_state.rows[static_cast<std::size_t>(index)].hours;
    const double top = m_measures.y(index);
    if (index == m_state.row)
        m_painter.fillRect(QRectF{m_area.left(), top, m_area.width(), m_measures.row}, m_theme.hover);
    for (std::size_t from = 0; from < kinds.size();) {
        std::size_t to = from + 1;
        while (to < kinds.size() && kinds[to] == kinds[from])
            ++to;
        const double left = m_measures.x(static_cast<double>(from));
        const double right = m_measures.x(static_cast<double>(to));
        if (right > m_area.left() && left < m_area.right())
            paintKind(m_painter, QRectF{left, top + 3, right - left, m_measures.row - 6}, kinds[from],
                      m_theme);
        from = to;
    }
    m_painter.setPen(QPen{m_theme.border, 1});
    m_painter.drawLine(QPointF{m_area.left(), top + m_measures.row - 0.5},
                       QPointF{m_area.right(), top + m_measures.row - 0.5});
}

void CoveragePainter::paintKind(QPainter &painter, const QRectF &rect, CoverageKind kind, const Theme &theme)
{
    switch (kind) {
    case CoverageKind::NotCovered: {
        // A thin line through the middle: looked at, and left empty on purpose.
        painter.setPen(QPen{theme.border, 1, Qt::DotLine});
        painter.drawLine(QPointF{rect.left(), rect.center().y()}, QPointF{rect.right(), rect.center().y()});
        return;
    }
    case CoverageKind::Answered: painter.fillRect(rect, mixed(theme.surface, theme.ok, 0.42)); return;
    case CoverageKind::DoubleBooked:
        painter.fillRect(rect, mixed(theme.surface, theme.ok, 0.42));
        painter.fillRect(rect, QBrush{theme.warn, Qt::HorPattern});
        painter.setPen(QPen{theme.warn, 1.5});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
        return;
    case CoverageKind::Gap:
        painter.fillRect(rect, mixed(theme.surface, theme.overdue, 0.75));
        painter.fillRect(rect, QBrush{theme.surface, Qt::DiagCrossPattern});
        painter.setPen(QPen{theme.overdue, 1.5});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
        return;
    }
    Q_UNREACHABLE();
}

void CoveragePainter::paintSample(QPainter &painter, const QRectF &rect, CoverageKind kind,
                                  const Theme &theme)
{
    paintKind(painter, rect, kind, theme);
}

void CoveragePainter::paintName(int index)
{
    const CoverageRow &row = m_state.rows[static_cast<std::size_t>(index)];
    QRectF line{0, m_measures.y(index), m_measures.names, m_measures.row};
    if (index == m_state.row)
        m_painter.fillRect(line, m_theme.selection);
    line.adjust(8, 0, -8, 0);
    const bool isCurrent = index == m_state.row;
    m_painter.setFont(isCurrent ? sized(m_font, TextSize::Body, QFont::DemiBold) : m_font);
    if (row.gaps > 0) {
        const QString count = QString::number(row.gaps);
        const double width = QFontMetricsF{m_font}.horizontalAdvance(count);
        m_painter.setPen(m_theme.overdue);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        line.setRight(line.right() - width - 4);
        const double size = std::round(m_measures.row * 0.42);
        const QRectF mark{line.right() - size, line.center().y() - size / 2, size, size};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.overdue);
        m_painter.drawPath(urgencyShape(1, mark));
        line.setRight(mark.left() - 4);
    }
    m_painter.setPen(row.known ? m_theme.text : m_theme.textMuted);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetricsF{m_painter.font()}.elidedText(row.name, Qt::ElideRight, line.width()));
}

void CoveragePainter::paintNow()
{
    const double at = x(m_state.now);
    const double bottom = std::min(m_area.bottom(), m_measures.y(static_cast<int>(m_state.rows.size())));
    m_painter.setPen(QPen{m_theme.accent, 2});
    m_painter.drawLine(QPointF{at, m_measures.header - 6}, QPointF{at, bottom});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawEllipse(QPointF{at, m_measures.header - 6}, 3, 3);
}

void CoveragePainter::paintCell(bool focused)
{
    QRectF cell = m_measures.cell(m_state.row, m_state.column);
    // Wide enough to be seen when hours are narrow.
    const double least = 7;
    if (cell.width() < least)
        cell.adjust((cell.width() - least) / 2, 0, (least - cell.width()) / 2, 0);
    m_painter.setPen(QPen{mixed(m_theme.surface, m_theme.focus, 0.5), 1, Qt::DotLine});
    m_painter.drawLine(QPointF{cell.center().x(), m_measures.header}, QPointF{cell.center().x(), cell.top()});
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen{m_theme.surface, 4});
    m_painter.drawRect(cell);
    m_painter.setPen(focused ? QPen{m_theme.focus, 2} : QPen{m_theme.control, 1.5});
    m_painter.drawRect(cell);
}

} // namespace jour::ui
