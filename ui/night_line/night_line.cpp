#include "night_line/night_line.h"

#include "night_line/night_line_painter.h"
#include "support/accessibility.h"
#include "support/formats.h"
#include "support/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

bool isSame(const NightMark &a, const NightMark &b)
{
    return a.key == b.key && a.kind == b.kind && a.label == b.label;
}

int indexOf(const std::vector<NightMark> &marks, const NightMark &wanted)
{
    const auto found =
        std::ranges::find_if(marks, [&](const NightMark &mark) { return isSame(mark, wanted); });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

} // namespace

NightLine::NightLine(QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("nightLine"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Slider);
    setAccessibleName(tr("Night line"));
}

void NightLine::render(const NightLineState &state)
{
    if (state == m_state)
        return;
    const NightMark walked = m_walked >= 0 ? m_state.marks[static_cast<std::size_t>(m_walked)] : NightMark{};
    const NightMark hovered =
        m_hovered >= 0 ? m_state.marks[static_cast<std::size_t>(m_hovered)] : NightMark{};
    m_state = state;
    m_walked = m_walked >= 0 ? indexOf(m_state.marks, walked) : -1;
    m_hovered = m_hovered >= 0 ? indexOf(m_state.marks, hovered) : -1;
    place();
    speak();
    update();
}

const NightMark *NightLine::current() const
{
    const int mark = shownMark();
    return mark >= 0 ? &m_state.marks[static_cast<std::size_t>(mark)] : nullptr;
}

QString NightLine::wordsFor(const NightMark &mark) const
{
    const QString when = Formats::moment(mark.at, m_state.now);
    switch (mark.kind) {
    case MarkKind::Limit:
        return tr("Limit of law: %1, %2, %3", "what, when, how long left")
            .arg(mark.label, when, Formats::spokenCountdown(mark.at, m_state.now));
    case MarkKind::Deadline:
        return tr("%1: %2, %3, %4", "urgency, what, when, how long left")
            .arg(urgencyWord(mark.urgency), mark.label, when, Formats::spokenCountdown(mark.at, m_state.now));
    case MarkKind::Coming:
        return tr("If nobody does anything: %1, %2, %3", "what, when, how long left")
            .arg(mark.label, when, Formats::spokenCountdown(mark.at, m_state.now));
    case MarkKind::DutyChange: return tr("Change of duty: %1, %2").arg(mark.label, when);
    case MarkKind::Handover: return tr("Handover: %1").arg(when);
    }
    Q_UNREACHABLE();
}

QSize NightLine::sizeHint() const
{
    return {960, static_cast<int>(std::ceil(NightLineMeasures{font()}.height()))};
}

QSize NightLine::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void NightLine::place()
{
    const NightLineMeasures measures{font()};
    m_placed =
        placed(m_state, width() - 2 * NightLineMeasures::side, measures.mark, NightLineMeasures::lanes);
}

void NightLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.surface);
    if (m_state.to <= m_state.from)
        return;
    const NightMark *mark = current();
    NightLinePainter{painter, m_state, theme, font(), double(width())}.paint(
        m_placed, shownMark(), hasFocus() && m_hovered < 0, mark ? wordsFor(*mark) : QString{});
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, 4);
}

void NightLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

int NightLine::stepOf(int mark) const
{
    const auto found = std::ranges::find(m_placed, static_cast<std::size_t>(mark), &PlacedMark::mark);
    return mark < 0 || found == m_placed.end() ? -1 : static_cast<int>(found - m_placed.begin());
}

/// Where a walk begins: what is overdue, else what comes next, else the last.
int NightLine::firstStep() const
{
    const auto worth = [this](const PlacedMark &p) {
        const NightMark &mark = m_state.marks[p.mark];
        return mark.overdue || mark.at >= m_state.now;
    };
    const auto found = std::ranges::find_if(m_placed, worth);
    return found == m_placed.end() ? static_cast<int>(m_placed.size()) - 1
                                   : static_cast<int>(found - m_placed.begin());
}

void NightLine::goTo(int step)
{
    if (m_placed.empty())
        return;
    const int at = std::clamp(step, 0, static_cast<int>(m_placed.size()) - 1);
    m_walked = static_cast<int>(m_placed[static_cast<std::size_t>(at)].mark);
    m_hovered = -1;
    speak();
    update();
}

void NightLine::walk(int by)
{
    const int step = stepOf(m_walked);
    goTo(step < 0 ? firstStep() : step + by);
}

void NightLine::speak()
{
    setAccessibleValue(*this, m_walked < 0 ? tr("%n mark(s)", nullptr, static_cast<int>(m_state.marks.size()))
                                           : wordsFor(m_state.marks[static_cast<std::size_t>(m_walked)]));
}

void NightLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: walk(+1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); return;
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: goTo(static_cast<int>(m_placed.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_walked >= 0 && !m_state.marks[static_cast<std::size_t>(m_walked)].key.isEmpty())
            Q_EMIT activated(m_state.marks[static_cast<std::size_t>(m_walked)].key);
        return;
    case Qt::Key_Plus: Q_EMIT zoomRequested(-1); return;
    case Qt::Key_Minus: Q_EMIT zoomRequested(+1); return;
    case Qt::Key_F: Q_EMIT operatorRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

int NightLine::markAt(const QPointF &point) const
{
    const NightLineMeasures measures{font()};
    int event = -1;
    for (const PlacedMark &p : m_placed) {
        const bool isDeadline = belongsToCase(m_state.marks[p.mark].kind);
        if (isDeadline && p.shown && measures.markRect(p).adjusted(-2, -2, 2, 2).contains(point))
            return static_cast<int>(p.mark);
        if (!isDeadline && std::abs(NightLineMeasures::side + p.x - point.x()) < 5)
            event = static_cast<int>(p.mark);
    }
    return event;
}

void NightLine::mouseMoveEvent(QMouseEvent *event)
{
    const int found = markAt(event->position());
    if (found == m_hovered)
        return;
    m_hovered = found;
    const bool opens = found >= 0 && !m_state.marks[static_cast<std::size_t>(found)].key.isEmpty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NightLine::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? -1 : +1);
    event->accept();
}

void NightLine::mousePressEvent(QMouseEvent *event)
{
    const int found = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (found < 0)
        return;
    m_walked = found;
    speak();
    update();
    if (const QByteArray key = m_state.marks[static_cast<std::size_t>(found)].key; !key.isEmpty())
        Q_EMIT activated(key);
}

void NightLine::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void NightLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_walked < 0 && event->reason() != Qt::MouseFocusReason)
        walk(0);
    update();
}

void NightLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void NightLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Night line"));
        speak();
    }
    QWidget::changeEvent(event);
}

} // namespace jour::ui
