#include "settings/dry_run_line.h"

#include "settings/dry_run_words.h"
#include "support/accessibility.h"
#include "support/formats.h"
#include "support/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

constexpr double side = 12;
constexpr double top = 8;
constexpr double barHeight = 34;
constexpr double afterEnd = 140; ///< what goes on until somebody acts has no length
constexpr double shortestMark = 5;

} // namespace

DryRunLine::DryRunLine(QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("dryRunLine"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Slider);
    setAccessibleName(tr("Dry run on the clock"));
}

void DryRunLine::render(const Policy &policy, std::vector<DryRunMove> moves, Instant now)
{
    m_now = now;
    m_policy = policy;
    m_moves = std::move(moves);
    m_current = std::min(m_current, static_cast<int>(m_moves.size()) - 1);
    speak();
    update();
}

QSize DryRunLine::sizeHint() const
{
    const QFontMetricsF small{sized(font(), TextSize::Caption)};
    return {640, static_cast<int>(std::ceil(top + barHeight + 6 + small.height() + 6))};
}

QSize DryRunLine::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

double DryRunLine::x(Instant at) const
{
    const double length = std::max<double>(1, double((m_moves.back().at - m_moves.front().at).count()));
    const double wide = std::max(1.0, width() - 2 * side - afterEnd);
    return side + wide * double((at - m_moves.front().at).count()) / length;
}

/// Where nothing lasts, still something to see.
QRectF DryRunLine::bar(const DryRunMove &move) const
{
    const double left = x(move.at);
    const double right = move.until ? x(*move.until) : width() - side;
    return {left, top, std::max(right - left, shortestMark), barHeight};
}

void DryRunLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.surface);
    if (m_moves.empty())
        return;
    // What takes no time lies on top.
    for (const bool lasting : {true, false})
        for (int i = 0; i < static_cast<int>(m_moves.size()); ++i)
            if (const auto &move = m_moves[static_cast<std::size_t>(i)];
                (!move.until || *move.until > move.at) == lasting)
                paintMove(painter, i);
    paintTimes(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, 4);
}

void DryRunLine::paintMove(QPainter &painter, int i) const
{
    const DryRunMove &move = m_moves[static_cast<std::size_t>(i)];
    const bool lasts = !move.until || *move.until > move.at;
    if (!lasts && !isGap(move))
        return;
    const Theme &theme = themeOf(palette());
    const QRectF place = bar(move).adjusted(1, 0, -1, 0);
    painter.setPen(i == m_current ? QPen{theme.focus, 2} : QPen{theme.control, 1});
    painter.setBrush(isGap(move) ? theme.overdue : i % 2 == 0 ? theme.raised : theme.hover);
    painter.drawRoundedRect(place, 3, 3);
    paintGaps(painter, move);
    if (!lasts)
        return;
    const QFont small = sized(font(), TextSize::Caption, QFont::DemiBold);
    const QString words = move.state == RunState::Exhausted
                              ? DryRunWords::whom(m_policy, move)
                              : QString{QString::number(move.step + 1) % QStringLiteral(". ") %
                                        DryRunWords::whom(m_policy, move)};
    painter.setFont(small);
    painter.setPen(isGap(move) ? inkOn(theme.overdue) : theme.text);
    const QRectF inside = place.adjusted(4, 0, -3, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF{small}.elidedText(words, Qt::ElideRight, inside.width()));
}

void DryRunLine::paintGaps(QPainter &painter, const DryRunMove &move) const
{
    if (isGap(move))
        return;
    const Theme &theme = themeOf(palette());
    painter.setPen(Qt::NoPen);
    // Hatched as well: not by colour alone.
    for (const DryRunGap &gap : move.gaps) {
        const QRectF red{x(gap.from), top, x(gap.to) - x(gap.from), barHeight};
        painter.fillRect(red, mixed(theme.surface, theme.overdue, 0.45));
        painter.fillRect(red, QBrush{theme.overdue, Qt::BDiagPattern});
    }
}

void DryRunLine::paintTimes(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const QFont small = sized(font(), TextSize::Caption);
    const QFontMetricsF metrics{small};
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    double free = 0;
    for (const DryRunMove &move : m_moves) {
        const QString time = Formats::time(move.at);
        const double left = x(move.at);
        if (left < free)
            continue;
        painter.drawLine(QPointF{left, top + barHeight}, QPointF{left, top + barHeight + 4});
        painter.drawText(QPointF{left, top + barHeight + 6 + metrics.ascent()}, time);
        free = left + metrics.horizontalAdvance(time) + 8;
    }
}

void DryRunLine::goTo(int move)
{
    if (m_moves.empty())
        return;
    m_current = std::clamp(move, 0, static_cast<int>(m_moves.size()) - 1);
    speak();
    update();
}

void DryRunLine::walkTo(int move)
{
    goTo(move);
    if (m_current >= 0)
        Q_EMIT walked(m_current);
}

QString DryRunLine::words() const
{
    return m_current < 0 ? tr("%n move(s)", nullptr, static_cast<int>(m_moves.size()))
                         : DryRunWords::line(m_policy, m_moves[static_cast<std::size_t>(m_current)], m_now);
}

void DryRunLine::speak()
{
    setAccessibleValue(*this, words());
}

void DryRunLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: walkTo(m_current + 1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: walkTo(m_current - 1); return;
    case Qt::Key_Home: walkTo(0); return;
    case Qt::Key_End: walkTo(static_cast<int>(m_moves.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void DryRunLine::mousePressEvent(QMouseEvent *event)
{
    for (int i = static_cast<int>(m_moves.size()) - 1; i >= 0; --i)
        if (bar(m_moves[static_cast<std::size_t>(i)]).contains(event->position())) {
            walkTo(i);
            return;
        }
}

void DryRunLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DryRunLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DryRunLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Dry run on the clock"));
        speak();
    }
    QWidget::changeEvent(event);
}

} // namespace jour::ui
