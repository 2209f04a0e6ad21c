#include "directory/marked_text.h"

#include "support/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace jour::ui {

QRect paintMarked(QPainter &painter, QRect line, const FoundText &text, const QFont &font, const QColor &ink,
                  const Theme &theme)
{
    const QFontMetrics metrics{font};
    const QString shown = metrics.elidedText(text.text, Qt::ElideRight, line.width());
    const auto place = [&](int letters) {
        return line.left() +
               metrics.horizontalAdvance(shown.left(std::min<qsizetype>(letters, shown.size())));
    };
    for (const Stretch &mark : text.marks) {
        const int from = place(mark.from);
        const int to = place(mark.from + mark.length);
        if (to <= from)
            continue;
        const QRect ground{from, line.center().y() - metrics.height() / 2, to - from, metrics.height()};
        painter.fillRect(ground,
                         mixed(theme.surface, theme.accent, theme.id == ThemeId::Night ? 0.35 : 0.22));
        painter.fillRect(QRect{from, ground.bottom() - 1, to - from, 2}, theme.accent);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    line.setLeft(line.left() + metrics.horizontalAdvance(shown) + space::s);
    return line;
}

} // namespace jour::ui
