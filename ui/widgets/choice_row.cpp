#include "widgets/choice_row.h"

#include "support/accessibility.h"
#include "support/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

constexpr qreal padding = 14;
constexpr qreal inset = 3;
constexpr qreal radius = 6;

int countOf(const std::vector<Choice> &choices)
{
    return static_cast<int>(choices.size());
}

} // namespace

ChoiceRow::ChoiceRow(std::vector<Choice> choices, QWidget *parent)
    : QWidget{parent}, m_choices{std::move(choices)}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleRole(*this, QAccessible::ComboBox);
    speak();
}

void ChoiceRow::setChoices(std::vector<Choice> choices)
{
    const QByteArray was = chosen();
    m_choices = std::move(choices);
    setChosen(was);
    updateGeometry();
}

void ChoiceRow::setChosen(const QByteArray &key)
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    m_chosen = key.isEmpty() || found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
    speak();
    update();
}

QByteArray ChoiceRow::chosen() const
{
    return m_chosen < 0 ? QByteArray{} : m_choices[static_cast<std::size_t>(m_chosen)].key;
}

void ChoiceRow::choose(int index)
{
    if (index == m_chosen)
        return;
    m_chosen = index;
    speak();
    update();
    Q_EMIT choiceMade(chosen());
}

void ChoiceRow::speak()
{
    setAccessibleValue(*this,
                       m_chosen < 0 ? tr("not chosen") : m_choices[static_cast<std::size_t>(m_chosen)].text);
}

void ChoiceRow::setWraps()
{
    m_wraps = true;
    QSizePolicy policy{QSizePolicy::Maximum, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceRow::sizeHint() const
{
    const QRectF last = m_choices.empty() ? QRectF{} : segment(countOf(m_choices) - 1, QWIDGETSIZE_MAX);
    return {static_cast<int>(std::ceil(last.right() + inset)),
            static_cast<int>(std::ceil(fontMetrics().height() + 14.0))};
}

QSize ChoiceRow::minimumSizeHint() const
{
    QSize least = sizeHint();
    if (!m_wraps)
        return least;
    qreal widest = 0;
    for (int i = 0; i < countOf(m_choices); ++i)
        widest = std::max(widest, widthOf(i));
    least.setWidth(static_cast<int>(std::ceil(widest + 2 * inset)));
    return least;
}

int ChoiceRow::heightForWidth(int width) const
{
    if (!m_wraps || m_choices.empty())
        return -1;
    return static_cast<int>(std::ceil(segment(countOf(m_choices) - 1, width).bottom() + inset));
}

/// As wide as the bold text needs, so that choosing moves nothing.
qreal ChoiceRow::widthOf(int index) const
{
    const QFontMetricsF metrics{sized(font(), TextSize::Body, QFont::DemiBold)};
    return std::ceil(metrics.horizontalAdvance(m_choices[static_cast<std::size_t>(index)].text)) +
           2 * padding;
}

QRectF ChoiceRow::segment(int index, qreal room) const
{
    const qreal height = fontMetrics().height() + 14.0 - 2 * inset;
    QPointF place{inset, inset};
    for (int i = 0;; ++i) {
        const qreal width = widthOf(i);
        if (m_wraps && place.x() > inset && place.x() + width + inset > room)
            place = {inset, place.y() + height};
        if (i == index)
            return {place, QSizeF{width, height}};
        place.rx() += width;
    }
}

int ChoiceRow::at(const QPointF &point) const
{
    for (int i = 0; i < countOf(m_choices); ++i) {
        if (segment(i).contains(point))
            return i;
    }
    return -1;
}

/// A layout that bounds a widget by its size hint would hide the lines beneath the first.
void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int height = heightForWidth(width()); height > 0 && height != minimumHeight())
        setFixedHeight(height);
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const QRectF frame = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen{isEnabled() ? theme.control : theme.border, 1});
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(frame, radius, radius);
    for (int i = 0; i < countOf(m_choices); ++i)
        paintSegment(painter, i);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, radius);
}

void ChoiceRow::paintSegment(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(palette());
    const Choice &choice = m_choices[static_cast<std::size_t>(index)];
    const QRectF area = segment(index);
    const bool isChosen = index == m_chosen;
    if (isChosen || index == m_hovered) {
        painter.setPen(isChosen ? QPen{theme.accent, 1} : QPen{Qt::NoPen});
        painter.setBrush(isChosen ? theme.selection : theme.hover);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius - 2, radius - 2);
    }
    const bool neighbour = index + 1 == m_chosen || isChosen || index + 1 == countOf(m_choices);
    if (!neighbour) {
        painter.setPen(QPen{theme.border, 1});
        painter.drawLine(QPointF{area.right(), area.top() + 5}, QPointF{area.right(), area.bottom() - 5});
    }
    painter.setFont(sized(font(), TextSize::Body, isChosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(!isEnabled() ? mixed(theme.surface, theme.textMuted, 0.55)
                   : isChosen   ? theme.text
                                : theme.textMuted);
    painter.drawText(area, Qt::AlignCenter, choice.text);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    const int last = countOf(m_choices) - 1;
    switch (event->key()) {
    case Qt::Key_Right: choose(std::min(m_chosen + 1, last)); return;
    case Qt::Key_Left: choose(m_chosen < 0 ? last : std::max(m_chosen - 1, 0)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_clearable)
            choose(-1);
        return;
    default: break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || event->text().size() != 1 || !take(event->text()))
        QWidget::keyPressEvent(event);
}

bool ChoiceRow::take(const QString &typed)
{
    const QChar letter = typed.front().toLower();
    if (m_isNumbered) {
        if (letter.isLetter())
            Q_EMIT typedOn(typed);
        const int index = letter.digitValue() - 1;
        if (index >= 0 && index < countOf(m_choices))
            choose(index);
        return letter.isLetterOrNumber();
    }
    const auto meant = [&](const Choice &choice) {
        return !choice.letter.isNull() && choice.letter.toLower() == letter;
    };
    const auto found = std::ranges::find_if(m_choices, meant);
    if (found == m_choices.end())
        return false;
    choose(static_cast<int>(found - m_choices.begin()));
    return true;
}

void ChoiceRow::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->position());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    choose(m_clearable && index == m_chosen ? -1 : index);
}

void ChoiceRow::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->position());
    update();
}

void ChoiceRow::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChoiceRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChoiceRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace jour::ui
