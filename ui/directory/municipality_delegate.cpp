#include "directory/municipality_delegate.h"

#include "directory/marked_text.h"
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

QRect drawWords(QPainter &painter, const QRect &line, const QString &text, const QFont &font,
                const QColor &ink, const Theme &theme)
{
    return paintMarked(painter, line, {text, {}}, font, ink, theme);
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
    const DirectoryLine *line = m_model.at(index);
    if (!line)
        return;
    const Theme &theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(space::xs, 0, -space::xs, 0);
    drawGround(*painter, card, option.state, theme);
    const QRect body = card.adjusted(space::s, space::xs, -space::s, -space::xs);
    if (line->point)
        paintPoint(*painter, body, *line->point, option.font, theme);
    else
        paintMunicipality(*painter, body, *line, option.font, theme);
    painter->restore();
}

void MunicipalityDelegate::paintPoint(QPainter &painter, const QRect &body, const FoundPoint &point,
                                      const QFont &font, const Theme &theme)
{
    const int first = QFontMetrics{font}.height();
    QRect line{body.left() + space::m, body.top(), body.width() - space::m, first};
    line = drawIcon(painter, line, QStringLiteral("contact"), theme.accent);
    paintMarked(painter, line, point.name, sized(font, TextSize::Body), theme.text, theme);
    const QRect second{line.left(), body.top() + first + 2, line.width(), body.height() - first - 2};
    paintMarked(painter, second, point.detail, sized(font, TextSize::Caption), theme.textMuted, theme);
}

void MunicipalityDelegate::paintMunicipality(QPainter &painter, const QRect &body, const DirectoryLine &shown,
                                             const QFont &font, const Theme &theme)
{
    const MunicipalityRow &row = shown.municipality;
    const QFont caption = sized(font, TextSize::Caption);
    const int first = QFontMetrics{font}.height();
    QRect line{body.left(), body.top(), body.width(), first};
    if (row.inAgreement) {
        const QString word = tr("Agreement");
        const int width = QFontMetrics{caption}.horizontalAdvance(word) + iconSize + space::xs;
        const QRect mark{line.right() - width, line.top(), width + 1, line.height()};
        drawWords(painter, drawIcon(painter, mark, QStringLiteral("check"), theme.accent), word, caption,
                  theme.textMuted, theme);
        line.setRight(mark.left() - space::s);
    }
    const bool quiet = row.contacts == 0 || !shown.fits;
    paintMarked(painter, line, shown.name, sized(font, TextSize::Body, QFont::DemiBold),
                quiet ? theme.textMuted : theme.text, theme);
    QRect second{body.left(), body.top() + first + 2, body.width(), body.height() - first - 2};
    if (!shown.because.text.isEmpty())
        second = paintMarked(painter, second, shown.because, caption, theme.textMuted, theme);
    second = drawWords(painter, second, MunicipalityModel::countText(row), caption, theme.textMuted, theme);
    if (const QString warning = MunicipalityModel::warningText(row); !warning.isEmpty())
        drawWords(painter, drawIcon(painter, second, QStringLiteral("warning"), theme.warn), warning, caption,
                  theme.warn, theme);
}

} // namespace jour::ui
