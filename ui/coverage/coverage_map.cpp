#include "coverage/coverage_map.h"

#include "support/accessibility.h"
#include "support/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace jour::ui {

CoverageMap::CoverageMap(QWidget *parent) : QAbstractScrollArea{parent}
{
    setObjectName(QStringLiteral("coverageMap"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleRole(*this, QAccessible::Chart);
    setMinimumHeight(120);
    retranslate();
}

void CoverageMap::retranslate()
{
    setAccessibleName(tr("Duty coverage, municipalities by hours"));
    setAccessibleDescription(tr("Arrows walk the cells, Ctrl with arrows from gap to gap, PgUp and PgDn by "
                                "days, Home to now, Enter goes to where it is put right."));
}

CoverageMeasures CoverageMap::measures() const
{
    CoverageMeasures made{font(), m_state, viewport()->size(), m_zoom};
    made.scrollX = horizontalScrollBar()->value();
    made.scrollY = verticalScrollBar()->value();
    return made;
}

void CoverageMap::render(const CoverageState &state)
{
    const bool moved = state.row != m_state.row || state.column != m_state.column ||
                       state.rows.size() != m_state.rows.size();
    m_state = state;
    arrange();
    if (moved)
        reveal();
    setAccessibleValue(*this, m_state.hasCell()
                                  ? QString{m_state.title + QStringLiteral(": ") + m_state.caption}
                                  : tr("No municipality"));
    viewport()->update();
}

void CoverageMap::arrange()
{
    const CoverageMeasures at = measures();
    const double width = at.names + at.hour * m_state.columns;
    const double height = at.header + at.row * static_cast<double>(m_state.rows.size());
    horizontalScrollBar()->setRange(0,
                                    std::max(0, static_cast<int>(std::floor(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(at.hour * 3) + 1);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(at.row));
}

void CoverageMap::reveal()
{
    if (!m_state.hasCell())
        return;
    const CoverageMeasures at = measures();
    const QRectF cell = at.cell(m_state.row, m_state.column);
    const double margin = at.hour * 2;
    const auto by = [](double low, double high, double from, double to) {
        return low < from ? low - from : high > to ? high - to : 0.0;
    };
    const double dx = by(cell.left() - margin, cell.right() + margin, at.names, viewport()->width());
    const double dy = by(cell.top(), cell.bottom(), at.header, viewport()->height());
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(at.scrollX + dx)));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at.scrollY + dy)));
}

void CoverageMap::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    const Theme &theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.surface);
    if (m_state.columns == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const CoverageMeasures at = measures();
    CoveragePainter{painter, m_state, theme, font(), at, viewport()->size()}.paint(hasFocus());
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), theme, 4);
}

void CoverageMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    reveal();
}

bool CoverageMap::runs(const QKeyEvent &event)
{
    const bool byGap = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Right: byGap ? Q_EMIT gapRequested(+1) : Q_EMIT walked(0, +1); return true;
    case Qt::Key_Left: byGap ? Q_EMIT gapRequested(-1) : Q_EMIT walked(0, -1); return true;
    case Qt::Key_Down: Q_EMIT walked(+1, 0); return true;
    case Qt::Key_Up: Q_EMIT walked(-1, 0); return true;
    case Qt::Key_PageDown: Q_EMIT daysWalked(+1); return true;
    case Qt::Key_PageUp: Q_EMIT daysWalked(-1); return true;
    case Qt::Key_Home: Q_EMIT nowRequested(); return true;
    case Qt::Key_End: Q_EMIT endRequested(); return true;
    case Qt::Key_G: Q_EMIT gapRequested(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1); return true;
    case Qt::Key_Plus: zoom(+1); return true;
    case Qt::Key_Minus: zoom(-1); return true;
    default: return false;
    }
}

void CoverageMap::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT fixRequested();
    else if (!runs(*event))
        QWidget::keyPressEvent(event);
}

void CoverageMap::zoom(int by)
{
    m_zoom = std::clamp(m_zoom + by, 0, CoverageMeasures::zooms - 1);
    arrange();
    reveal();
    viewport()->update();
}

bool CoverageMap::choose(const QPointF &point)
{
    const CoverageMeasures at = measures();
    if (point.y() < at.header || !m_state.hasCell())
        return false;
    const int row = static_cast<int>((point.y() - at.header + at.scrollY) / at.row);
    if (row >= static_cast<int>(m_state.rows.size()))
        return false;
    const double column = (point.x() - at.names + at.scrollX) / at.hour;
    Q_EMIT cellChosen(row, point.x() < at.names ? m_state.column : static_cast<int>(column));
    return true;
}

void CoverageMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        std::ignore = choose(event->position());
}

void CoverageMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && choose(event->position()))
        Q_EMIT fixRequested();
}

void CoverageMap::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? +1 : -1);
    event->accept();
}

void CoverageMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CoverageMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CoverageMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace jour::ui
