#include "rosters/roster_calendar.h"

#include "support/accessibility.h"
#include "support/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jour::ui {

using std::chrono::hours;

namespace {

constexpr double edge = 6; ///< how near its end a bar is taken by the end
constexpr int rowsInSight = 5;

} // namespace

RosterCalendar::RosterCalendar(QWidget *parent, bool readOnly)
    : QAbstractScrollArea{parent}, m_readOnly{readOnly}
{
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(!readOnly);
    setAccessibleRole(*this, QAccessible::Chart);
    retranslate();
}

void RosterCalendar::retranslate()
{
    if (m_readOnly) {
        setAccessibleName(tr("The turns as they will be"));
        return;
    }
    setAccessibleName(tr("Duty list laid out in time"));
    setAccessibleDescription(tr(
        "Arrows choose a turn. Ctrl with arrows moves a shift, Ctrl and Shift move its end, Shift moves its "
        "beginning or gives it to the one above or below. N writes a new one."));
}

RosterMeasures RosterCalendar::measures() const
{
    RosterMeasures made{font(), m_sheet, viewport()->width()};
    made.scrollY = verticalScrollBar()->value();
    return made;
}

QRectF RosterCalendar::barRect(int bar) const
{
    return measures().bar(m_sheet.bars.at(static_cast<std::size_t>(bar)));
}

QSize RosterCalendar::sizeHint() const
{
    return {640, static_cast<int>(measures().height(std::max<std::size_t>(2, m_sheet.rows.size()))) + 4};
}

QSize RosterCalendar::minimumSizeHint() const
{
    return {280, static_cast<int>(measures().height(
                     std::min<std::size_t>(rowsInSight, std::max<std::size_t>(2, m_sheet.rows.size())))) +
                     4};
}

void RosterCalendar::render(const RosterSheet &sheet)
{
    const bool otherRows = sheet.rows.size() != m_sheet.rows.size() ||
                           sheet.gaps.empty() != m_sheet.gaps.empty() ||
                           sheet.closed.empty() != m_sheet.closed.empty();
    const bool moved = sheet.current != m_sheet.current;
    if (sheet.bars != m_sheet.bars)
        m_drag.reset();
    if (moved || sheet.bars != m_sheet.bars)
        m_held.reset();
    m_sheet = sheet;
    arrange();
    if (otherRows)
        updateGeometry();
    if (moved)
        reveal();
    const bool any = m_sheet.current >= 0 && m_sheet.current < static_cast<int>(m_sheet.bars.size());
    setAccessibleValue(*this, any ? m_sheet.bars[static_cast<std::size_t>(m_sheet.current)].words
                                  : tr("%n turn(s)", nullptr, static_cast<int>(m_sheet.bars.size())));
    viewport()->update();
}

void RosterCalendar::arrange()
{
    const double height = measures().height(m_sheet.rows.size());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(measures().row));
}

void RosterCalendar::reveal()
{
    if (m_sheet.current < 0 || m_sheet.current >= static_cast<int>(m_sheet.bars.size()))
        return;
    const RosterMeasures at = measures();
    const QRectF bar = barRect(m_sheet.current);
    const double top = at.header + at.gaps;
    const double by = bar.top() < top                       ? bar.top() - top - 4
                      : bar.bottom() > viewport()->height() ? bar.bottom() - viewport()->height() + 4
                                                            : 0;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at.scrollY + by)));
}

void RosterCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    const Theme &theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.surface);
    if (m_sheet.to <= m_sheet.from)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const RosterMeasures at = measures();
    const auto ghost = m_drag && m_drag->moved ? std::optional{m_drag->ghost}
                       : m_held                ? std::optional{ghostOf(*m_held)}
                                               : std::nullopt;
    RosterPainter{painter, m_sheet, theme, font(), at, viewport()->size()}.paint(hasFocus(), ghost);
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), theme, 4);
}

void RosterCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

int RosterCalendar::barAt(const QPointF &point) const
{
    const RosterMeasures at = measures();
    if (point.y() < at.header + at.gaps)
        return -1;
    for (int i = static_cast<int>(m_sheet.bars.size()) - 1; i >= 0; --i)
        if (at.bar(m_sheet.bars[static_cast<std::size_t>(i)]).adjusted(-1, -2, 1, 2).contains(point))
            return i;
    return -1;
}

RosterCalendar::Grip RosterCalendar::gripAt(int bar, const QPointF &point) const
{
    const QRectF rect = barRect(bar);
    if (rect.width() < 3 * edge)
        return Grip::Whole;
    return point.x() < rect.left() + edge    ? Grip::Start
           : point.x() > rect.right() - edge ? Grip::End
                                             : Grip::Whole;
}

void RosterCalendar::mousePressEvent(QMouseEvent *event)
{
    const int bar = event->button() == Qt::LeftButton && !m_readOnly ? barAt(event->position()) : -1;
    if (bar < 0)
        return;
    const RosterBar found = m_sheet.bars[static_cast<std::size_t>(bar)];
    const Grip grip = gripAt(bar, event->position());
    Q_EMIT chosen(bar);
    if (found.movable)
        m_drag = Drag{bar, grip, event->position(), {found.piece.from, found.piece.to, found.row}, false};
}

void RosterCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_readOnly)
        return;
    if (m_drag) {
        drag(event->position());
        return;
    }
    const int bar = barAt(event->position());
    const bool movable = bar >= 0 && m_sheet.bars[static_cast<std::size_t>(bar)].movable;
    const bool atEdge = movable && gripAt(bar, event->position()) != Grip::Whole;
    viewport()->setCursor(atEdge     ? Qt::SizeHorCursor
                          : movable  ? Qt::SizeAllCursor
                          : bar >= 0 ? Qt::PointingHandCursor
                                     : Qt::ArrowCursor);
    setPlainToolTip(*viewport(), bar >= 0 ? m_sheet.bars[static_cast<std::size_t>(bar)].words : QString{});
}

RosterGhost RosterCalendar::draggedTo(const QPointF &to) const
{
    const RosterMeasures at = measures();
    const RosterBar &bar = m_sheet.bars[static_cast<std::size_t>(m_drag->bar)];
    // In whole hours: what is finer is typed.
    const hours by = std::chrono::round<hours>(at.at(to.x()) - at.at(m_drag->from.x()));
    RosterGhost ghost{bar.piece.from, bar.piece.to, bar.row};
    switch (m_drag->grip) {
    case Grip::Start: ghost.from += by; return ghost;
    case Grip::End: ghost.to += by; return ghost;
    case Grip::Whole: break;
    }
    ghost.from += by;
    // A day further it ends at the same time of the wall clock, as by keys.
    const auto [byHours, byDays] = distance(bar.piece.from, ghost.from, stockholm());
    ghost.to = movedBy(bar.piece.to, byHours, byDays, stockholm());
    ghost.row = std::clamp(static_cast<int>((to.y() - at.header - at.gaps + at.scrollY) / at.row), 0,
                           static_cast<int>(m_sheet.rows.size()) - 1);
    return ghost;
}

void RosterCalendar::drag(const QPointF &to)
{
    const RosterGhost ghost = draggedTo(to);
    if (ghost.to <= ghost.from)
        return;
    const RosterBar &bar = m_sheet.bars[static_cast<std::size_t>(m_drag->bar)];
    m_drag->ghost = ghost;
    m_drag->moved = ghost.from != bar.piece.from || ghost.to != bar.piece.to || ghost.row != bar.row;
    viewport()->update();
}

void RosterCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag done = *std::exchange(m_drag, std::nullopt);
    viewport()->update();
    if (done.moved)
        Q_EMIT dropped(done.bar, done.ghost.from, done.ghost.to,
                       m_sheet.rows[static_cast<std::size_t>(done.ghost.row)].who);
}

void RosterCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_readOnly && barAt(event->position()) >= 0)
        Q_EMIT keyAsked(Qt::Key_Return);
}

void RosterCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_sheet.current < 0 && event->reason() != Qt::MouseFocusReason && !m_sheet.bars.empty())
        Q_EMIT entered();
    viewport()->update();
}

void RosterCalendar::focusOutEvent(QFocusEvent *event)
{
    letGo();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void RosterCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace jour::ui
