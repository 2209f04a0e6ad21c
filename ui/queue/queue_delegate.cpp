#include "queue/queue_delegate.h"

#include "queue/queue_model.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"

#include <QPainter>

namespace jour::ui {

namespace {

constexpr int shapeSize = 20;
constexpr int indent = space::l; ///< of a case beneath its root

QColor countdownColour(const Theme &theme, const Timer &timer, bool asleep, Instant now)
{
    if (asleep)
        return theme.textMuted;
    switch (phaseOf(timer, now)) {
    case TimerPhase::Overdue: return theme.overdue;
    case TimerPhase::Warned: return theme.due;
    case TimerPhase::Scheduled: return theme.text;
    case TimerPhase::Ended: return theme.textMuted;
    }
    Q_UNREACHABLE();
}

/// Draws `text` elided in `area`; returns the width it took.
int drawText(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
             const QColor &colour, Qt::Alignment align = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics{font};
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(align | Qt::AlignVCenter), shown);
    return metrics.horizontalAdvance(shown);
}

void drawUrgency(QPainter &painter, const Theme &theme, const QRect &area, const QueueRow &row,
                 const QFont &font)
{
    const QColor fill = urgencyColour(theme, static_cast<int>(row.board.urgency));
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(area.topLeft(),
                       iconPixmap(Wording::iconOf(row.board.urgency), fill, shapeSize, ratio));
    const bool hollow = row.board.urgency == Urgency::Daytime;
    drawText(painter, area, Wording::letterOf(row.board.urgency), sized(font, TextSize::Caption, QFont::Bold),
             hollow ? fill : inkOn(fill), Qt::AlignHCenter);
}

/// From the row above: this one belongs beneath it.
void drawBranch(QPainter &painter, const Theme &theme, const QRect &card)
{
    const int x = card.left() + space::m;
    const int y = card.top() + space::s + shapeSize / 2;
    painter.setPen(QPen{theme.textMuted, 1.5});
    painter.drawLine(x, card.top(), x, y);
    painter.drawLine(x, y, x + space::s, y);
}

/// "ROC-2026-0412 +1" for a root, "→ ROC-2026-0412" beside the number of a case whose root is not above it.
QString numberOf(const QueueRow &row)
{
    if (row.merged > 0)
        return QStringLiteral("%1 +%2").arg(row.board.number).arg(row.merged);
    if (!row.rootNumber.isEmpty() && row.under.isNull())
        return QStringLiteral("%1 → %2").arg(row.board.number, row.rootNumber);
    return row.board.number;
}

} // namespace

QueueDelegate::QueueDelegate(const QueueModel &model, QObject *parent)
    : QStyledItemDelegate{parent}, m_model{model}
{
}

const QueueDelegate::Metrics &QueueDelegate::metricsOf(const QFont &base) const
{
    if (m_metrics && m_metrics->body == base)
        return *m_metrics;
    m_metrics = {sized(base, TextSize::Body, QFont::DemiBold), base, sized(base, TextSize::Caption), 0, 0};
    m_metrics->line = QFontMetrics{m_metrics->body}.height();
    m_metrics->lane = QFontMetrics{m_metrics->caption}.height() + space::m + space::xs;
    return *m_metrics;
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &m = metricsOf(option.font);
    const int lane = index.data(QueueModel::FirstOfLaneRole).toBool() ? m.lane : 0;
    return {1, lane + 3 * m.line + 2 * space::s + space::xs}; // as wide as the list is
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QueueRow &row = m_model.rows()[static_cast<std::size_t>(index.row())];
    const Theme &theme = themeOf(option.palette);
    const Metrics &m = metricsOf(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect area = option.rect;
    if (index.data(QueueModel::FirstOfLaneRole).toBool()) {
        const QRect lane = area.adjusted(space::m, space::s, -space::m, 0);
        drawText(*painter, QRect{lane.left(), lane.top(), lane.width(), m.lane - space::s},
                 QueueModel::laneTitle(row.lane).toUpper(),
                 sized(m.caption, TextSize::Caption, QFont::DemiBold), theme.textMuted);
        area.setTop(area.top() + m.lane);
    }
    const QRect card = area.adjusted(space::xs, 1, -space::xs, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selection : theme.hover);
        painter->drawRoundedRect(card, 6, 6);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen{theme.focus, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), 6, 6);
    }

    const int inset = row.under.isNull() ? 0 : indent;
    if (inset > 0)
        drawBranch(*painter, theme, card);
    const QRect body = card.adjusted(space::s + inset, space::s, -space::s, -space::s);
    drawUrgency(*painter, theme, QRect{body.left(), body.top(), shapeSize, shapeSize}, row, m.caption);
    const int left = body.left() + shapeSize + space::s;
    const int width = body.right() - left;
    const bool closed = row.board.state == CaseState::Closed;
    const QRect first{left, body.top(), width, m.line};
    const QString countdown = closed ? QString{} : QueueModel::timeOf(row, m_model.now());
    const bool sleeps = row.board.asleep && row.earliestNumber.isEmpty();
    const int taken =
        row.earliest && !closed
            ? drawText(*painter, first, countdown, m.title,
                       countdownColour(theme, *row.earliest, sleeps, m_model.now()), Qt::AlignRight)
            : 0;
    drawText(*painter, first.adjusted(0, 0, -taken - space::s, 0), m_model.childOf(row), m.title,
             row.board.masked ? theme.protectedIdentity : (closed ? theme.textMuted : theme.text));
    const QRect second = first.translated(0, m.line + space::xs / 2);
    const int numberWidth =
        drawText(*painter, second, numberOf(row), m.caption, theme.textMuted, Qt::AlignRight);
    drawText(*painter, second.adjusted(0, 0, -numberWidth - space::s, 0), row.municipality, m.body,
             theme.text);
    const QRect third = second.translated(0, m.line + space::xs / 2);
    const int who = drawText(*painter, third, row.board.assigned, m.caption, theme.textMuted, Qt::AlignRight);
    const bool warned = !row.warning.isEmpty();
    const bool isMeant = warned && row.isPaused;
    drawText(*painter, third.adjusted(0, 0, -who - space::s, 0),
             warned ? row.warning : QueueModel::stepOf(row), m.caption,
             isMeant  ? theme.warn
             : warned ? theme.overdue
                      : theme.textMuted);
    painter->restore();
}

} // namespace jour::ui
