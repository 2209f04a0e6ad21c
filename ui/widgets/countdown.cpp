#include "widgets/countdown.h"

#include "support/accessibility.h"
#include "support/formats.h"
#include "support/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

QColor inkOf(CountdownPhase phase, const Theme &theme)
{
    switch (phase) {
    case CountdownPhase::None: return theme.textMuted;
    case CountdownPhase::Running: return theme.text;
    case CountdownPhase::Warned: return theme.warn;
    case CountdownPhase::Overdue: return theme.overdue;
    case CountdownPhase::Paused: return theme.textMuted;
    }
    Q_UNREACHABLE();
}

/// A longer name of a step is cut, for what stands beside it is not to be.
qreal widestLabel(const QFontMetricsF &small)
{
    constexpr int characters = 34;
    return characters * small.averageCharWidth();
}

bool hasSign(CountdownPhase phase)
{
    return phase == CountdownPhase::Warned || phase == CountdownPhase::Overdue ||
           phase == CountdownPhase::Paused;
}

} // namespace

Countdown::Countdown(Size size, QWidget *parent) : QWidget{parent}, m_size{size}
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Clock);
    setState({});
}

void Countdown::setSize(Size size)
{
    if (size == m_size)
        return;
    m_size = size;
    updateGeometry();
    update();
}

void Countdown::setState(const CountdownState &state)
{
    const QSize before = sizeHint();
    m_state = state;
    QString spoken = state.label;
    if (state.phase != CountdownPhase::None)
        spoken +=
            QLatin1String{spoken.isEmpty() ? "" : ", "} % Formats::spokenCountdown(state.due, state.now);
    if (state.phase == CountdownPhase::Paused && state.quietUntil)
        spoken +=
            QStringLiteral(", ") + tr("snoozed until %1").arg(Formats::moment(*state.quietUntil, state.now));
    setSpokenName(*this, spoken.isEmpty() ? tr("No next step") : spoken);
    const QFontMetricsF small{sized(font(), TextSize::Caption)};
    const bool isCut = m_size != Size::Small && small.horizontalAdvance(state.label) > widestLabel(small);
    setPlainToolTip(*this, isCut ? state.label : QString{});
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QString Countdown::figures() const
{
    return m_state.phase == CountdownPhase::None ? QString{QChar{0x2013}}
                                                 : Formats::countdown(m_state.due, m_state.now);
}

QString Countdown::caption() const
{
    switch (m_state.phase) {
    case CountdownPhase::None: return tr("nothing due");
    case CountdownPhase::Running: return tr("due %1").arg(Formats::moment(m_state.due, m_state.now));
    case CountdownPhase::Warned: return tr("due soon, %1").arg(Formats::moment(m_state.due, m_state.now));
    case CountdownPhase::Overdue:
        return tr("overdue since %1").arg(Formats::moment(m_state.due, m_state.now));
    case CountdownPhase::Paused:
        return tr("snoozed until %1, due %2")
            .arg(Formats::moment(m_state.quietUntil.value_or(m_state.due), m_state.now),
                 Formats::moment(m_state.due, m_state.now));
    }
    Q_UNREACHABLE();
}

QFont Countdown::figureFont() const
{
    switch (m_size) {
    case Size::Small: return sized(font(), TextSize::Body, QFont::DemiBold);
    case Size::Middle: return sized(font(), TextSize::Title, QFont::DemiBold);
    case Size::Big: return sized(font(), TextSize::Display, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

QSize Countdown::sizeHint() const
{
    const QFontMetricsF figure{figureFont()};
    const QFontMetricsF small{sized(font(), TextSize::Caption)};
    const qreal sign = figure.capHeight() + space::s;
    // Room for the widest it will be tonight, so that neighbours do not move when an hour is left.
    const qreal figuresWidth =
        std::max(tabularWidth(figureFont(), figures()), tabularWidth(figureFont(), QStringLiteral("00:00")));
    if (m_size == Size::Small)
        return QSizeF{sign + figuresWidth, figure.height()}.toSize() + QSize{2, 0};
    const qreal words = std::max(small.horizontalAdvance(caption()),
                                 std::min(small.horizontalAdvance(m_state.label), widestLabel(small)));
    const qreal height =
        small.height() + figure.ascent() + figure.descent() * 0.5 + small.height() + space::xs;
    return QSizeF{std::max(sign + figuresWidth, words) + 2, std::ceil(height)}.toSize();
}

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const QColor ink = inkOf(m_state.phase, theme);
    const QFontMetricsF figure{figureFont()};
    const QFont smallFont = sized(font(), TextSize::Caption);
    const QFontMetricsF small{smallFont};

    const bool isAlone = m_size == Size::Small;
    const qreal top = isAlone ? 0 : small.height();
    const qreal baseline = top + figure.ascent();
    const qreal cap = figure.capHeight();
    const qreal signSize = isAlone ? cap : cap * 0.7;
    qreal x = 0;
    if (hasSign(m_state.phase)) {
        paintSign(painter, QRectF{0.5, baseline - cap / 2 - signSize / 2, signSize, signSize}, ink);
        x = signSize + (isAlone ? space::xs + 2 : space::m);
    } else if (isAlone) {
        x = signSize + space::xs + 2; // figures of all rows stay in one column
    }
    painter.setPen(ink);
    painter.setFont(figureFont());
    paintTabular(painter, {x, baseline}, figures());
    if (isAlone)
        return;
    painter.setFont(smallFont);
    painter.setPen(theme.textMuted);
    painter.drawText(QPointF{0, small.ascent()}, small.elidedText(m_state.label, Qt::ElideRight, width()));
    painter.setPen(m_state.phase == CountdownPhase::Running ? theme.textMuted : ink);
    painter.drawText(QPointF{0, baseline + figure.descent() * 0.5 + space::xs + small.ascent()}, caption());
}

void Countdown::paintSign(QPainter &painter, const QRectF &rect, const QColor &ink) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (m_state.phase == CountdownPhase::Paused) {
        const qreal bar = rect.width() * 0.3;
        painter.drawRoundedRect(QRectF{rect.x(), rect.y(), bar, rect.height()}, bar / 3, bar / 3);
        painter.drawRoundedRect(QRectF{rect.right() - bar, rect.y(), bar, rect.height()}, bar / 3, bar / 3);
    } else {
        const bool overdue = m_state.phase == CountdownPhase::Overdue;
        painter.drawPath(urgencyShape(overdue ? 0 : 1, rect));
        painter.setBrush(inkOn(ink));
        const qreal w = std::max(1.5, rect.width() * 0.12);
        const qreal shift = overdue ? 0 : rect.height() * 0.12;
        painter.drawRoundedRect(QRectF{rect.center().x() - w / 2, rect.y() + rect.height() * 0.22 + shift, w,
                                       rect.height() * 0.33},
                                w / 2, w / 2);
        painter.drawEllipse(
            QRectF{rect.center().x() - w * 0.6, rect.y() + rect.height() * 0.66 + shift, w * 1.2, w * 1.2});
    }
    painter.restore();
}

void Countdown::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setState(CountdownState{m_state});
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace jour::ui
