#include "base/local_time.h"
#include "rosters/roster_calendar.h"

#include <QKeyEvent>

#include <utility>

namespace jour::ui {

void RosterCalendar::go(const QKeyEvent &event, int byHours, int byDays)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (ctrl && event.isAutoRepeat())
        hold({shift, byHours, byDays});
    else if (ctrl && shift)
        Q_EMIT resizeRequested(byHours, byDays);
    else if (ctrl)
        Q_EMIT moveRequested(byHours, byDays);
    else if (shift && byHours != 0)
        Q_EMIT startRequested(byHours);
    else if (shift)
        Q_EMIT giveRequested(byDays);
    else if (byHours != 0)
        Q_EMIT walked(byHours);
    else
        Q_EMIT rowsWalked(byDays);
}

bool RosterCalendar::walks(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Right: go(event, +1, 0); return true;
    case Qt::Key_Left: go(event, -1, 0); return true;
    case Qt::Key_Down: go(event, 0, +1); return true;
    case Qt::Key_Up: go(event, 0, -1); return true;
    case Qt::Key_PageDown: Q_EMIT turnRequested(+1); return true;
    case Qt::Key_PageUp: Q_EMIT turnRequested(-1); return true;
    default: return false;
    }
}

/// Each step would be saved by itself; a held key makes one step of many.
void RosterCalendar::hold(const Held &more)
{
    const bool any = m_sheet.current >= 0 && m_sheet.current < static_cast<int>(m_sheet.bars.size());
    if (!any || !m_sheet.bars[static_cast<std::size_t>(m_sheet.current)].movable)
        return;
    if (m_held && m_held->ends != more.ends)
        letGo();
    const Held before = m_held.value_or(Held{more.ends, 0, 0});
    m_held = Held{more.ends, before.hours + more.hours, before.days + more.days};
    viewport()->update();
}

void RosterCalendar::letGo()
{
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held)
        return;
    viewport()->update();
    if (held->ends)
        Q_EMIT resizeRequested(held->hours, held->days);
    else
        Q_EMIT moveRequested(held->hours, held->days);
}

RosterGhost RosterCalendar::ghostOf(const Held &held) const
{
    const RosterBar &bar = m_sheet.bars.at(static_cast<std::size_t>(m_sheet.current));
    const auto moved = [&](Instant t) { return movedBy(t, held.hours, held.days, stockholm()); };
    return {held.ends ? bar.piece.from : moved(bar.piece.from), moved(bar.piece.to), bar.row};
}

void RosterCalendar::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        letGo();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void RosterCalendar::keyPressEvent(QKeyEvent *event)
{
    if (m_readOnly) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        viewport()->update();
        return;
    }
    if (walks(*event))
        return;
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const int key = event->key() == Qt::Key_Enter ? Qt::Key_Return : event->key();
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isAct = plain && (isLetter || key == Qt::Key_Return || key == Qt::Key_Delete);
    if (isAct && event->isAutoRepeat())
        return; // a key held down acts once
    if (isAct || (plain && key == Qt::Key_Home))
        Q_EMIT keyAsked(key);
    else
        QWidget::keyPressEvent(event);
}

} // namespace jour::ui
