#include "widgets/plain_label.h"

#include "support/painting.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

constexpr int widestLeast = 30;        ///< characters that a label with many lines asks room for at most
constexpr qsizetype fitsAnywhere = 24; ///< a word of so many letters needs no measuring

/// The lines of `text` one beneath the other, broken within a word where no line has room for it; how high
/// they are.
qreal layOutBroken(QTextLayout &lines, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextOption(option);
    qreal height = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    lines.endLayout();
    return height;
}

QString asOneLayout(QString text)
{
    return text.replace(QLatin1Char{'\n'}, QChar{QChar::LineSeparator});
}

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Body: return QStringLiteral("body");
    case TextRole::Muted: return QStringLiteral("muted");
    case TextRole::Caption: return QStringLiteral("caption");
    case TextRole::Heading: return QStringLiteral("heading");
    case TextRole::Title: return QStringLiteral("title");
    case TextRole::Display: return QStringLiteral("display");
    case TextRole::Warning: return QStringLiteral("warning");
    case TextRole::Error: return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setTextRole(role);
    setText(text);
}

void PlainLabel::setTextRole(TextRole role)
{
    if (property("textRole").toString() == nameOf(role))
        return;
    setProperty("textRole", nameOf(role));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateToolTip();
    updateGeometry();
    update();
}

void PlainLabel::setPlainText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    updateToolTip();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    // One endless word makes no page wider.
    if (wordWrap())
        return {std::min(whole.width(), widestLeast * fontMetrics().averageCharWidth()), whole.height()};
    return m_elide == Qt::ElideNone
               ? whole
               : QSize{fontMetrics().horizontalAdvance(QChar{0x2026}) * 3, whole.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    const int usual = QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    if (!breaksWords(room))
        return usual;
    QTextLayout lines{asOneLayout(text()), font()};
    return static_cast<int>(std::ceil(layOutBroken(lines, room))) + around.top() + around.bottom();
}

bool PlainLabel::breaksWords(int width) const
{
    // Text that can be selected is laid out by Qt, which breaks such words.
    if (!wordWrap() || width <= 0 || textInteractionFlags() != Qt::LinksAccessibleByMouse)
        return false;
    const QFontMetrics metrics = fontMetrics();
    const QString shown = text();
    qsizetype from = 0;
    for (qsizetype at = 0; at <= shown.size(); ++at) {
        if (at < shown.size() && !shown.at(at).isSpace())
            continue;
        if (at - from > fitsAnywhere && metrics.horizontalAdvance(shown.mid(from, at - from)) > width)
            return true;
        from = at + 1;
    }
    return false;
}

void PlainLabel::paintBroken()
{
    QTextLayout lines{asOneLayout(text()), font()};
    const QRect room = contentsRect();
    const qreal height = layOutBroken(lines, room.width());
    const bool isCentred = alignment() & Qt::AlignVCenter;
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    lines.draw(&painter, QPointF{room.topLeft()} +
                             QPointF{0, isCentred ? std::max(0.0, (room.height() - height) / 2) : 0.0});
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (breaksWords(contentsRect().width())) {
        paintBroken();
        return;
    }
    if (m_elide == Qt::ElideNone || !isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter{this};
    const QString cut = fontMetrics().elidedText(text(), m_elide, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                          palette(), isEnabled(), cut, foregroundRole());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

bool PlainLabel::isCut() const
{
    return m_elide != Qt::ElideNone && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void PlainLabel::updateToolTip()
{
    if (m_elide != Qt::ElideNone)
        setPlainToolTip(*this, isCut() ? text() : QString{});
}

} // namespace jour::ui
