#include "directory/municipality_delegate.h"

#include "directory/municipality_model.h"
#include "support/icons.h"
#include "support/theme.h"

#include <QPainter>

namespace jour::ui {

namespace {

constexpr int iconSize = 14;

QRect drawIcon(QPainter &painter, QRect line, const QString &name, const QColor &ink)
{
    const QPoint corner{line.left(), line.center().y() - iconSize / 2};
    painter.drawPixmap(corner, iconPixmap(name, ink, iconSize, painter.device()->devicePixelRatioF()));
    line.setLeft(line.left() + iconSize + space::xs);
    return line;
}

/// Returns what is left of the line.
QRect drawWords(QPainter &painter, QRect line, const QString &text, const QFont &font, const QColor &ink)
{
    const QFontMetrics metrics{font};
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    line.setLeft(line.left() + metrics.horizontalAdvance(shown) + space::s);
    return line;
}

void drawGround(QPainter &painter, const QRect &card, const QStyle::State &state, const Theme &theme)
{
    const bool chosen = state.testFlag(QStyle::State_Selected);
    if (!chosen && !state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen ? theme.selection : theme.hover);
    painter.drawRoundedRect(card, 6, 6);
}

} // namespace

QSize MunicipalityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int caption = QFontMetrics{sized(option.font, TextSize::Caption)}.height();
    return {180, QFontMetrics{option.font}.height() + caption + 2 * space::xs + 2};
}

void MunicipalityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const MunicipalityRow *row = m_model.at(index);
    if (!row)
        return;
    const Theme &theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(space::xs, 0, -space::xs, 0);
    drawGround(*painter, card, option.state, theme);
    const QFont caption = sized(option.font, TextSize::Caption);
    const int first = QFontMetrics{option.font}.height();
    const QRect body = card.adjusted(space::s, space::xs, -space::s, -space::xs);
    QRect line{body.left(), body.top(), body.width(), first};
    if (row->inAgreement) {
        const QString word = tr("Agreement");
        const int width = QFontMetrics{caption}.horizontalAdvance(word) + iconSize + space::xs;
        const QRect mark{line.right() - width, line.top(), width + 1, line.height()};
        drawWords(*painter, drawIcon(*painter, mark, QStringLiteral("check"), theme.accent), word, caption,
                  theme.textMuted);
        line.setRight(mark.left() - space::s);
    }
    const bool empty = row->contacts == 0;
    drawWords(*painter, line, row->name, sized(option.font, TextSize::Body, QFont::DemiBold),
              empty ? theme.textMuted : theme.text);
    QRect second{body.left(), body.top() + first + 2, body.width(), body.height() - first - 2};
    second = drawWords(*painter, second, MunicipalityModel::countText(*row), caption, theme.textMuted);
    if (const QString warning = MunicipalityModel::warningText(*row); !warning.isEmpty())
        drawWords(*painter, drawIcon(*painter, second, QStringLiteral("warning"), theme.warn), warning,
                  caption, theme.warn);
    painter->restore();
}

} // namespace jour::ui
