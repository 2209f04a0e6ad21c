#include "widgets/plain_label.h"

#include "support/painting.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int widestLeast = 30; ///< characters that a label with many lines asks room for at most

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

void PlainLabel::paintEvent(QPaintEvent *event)
{
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
