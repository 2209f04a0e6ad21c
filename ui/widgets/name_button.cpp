#include "widgets/name_button.h"

#include "support/painting.h"
#include "support/short_text.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int afterIcon = 8;      ///< between the icon and the name, and a little at the end
constexpr int leastNameShown = 6; ///< characters

} // namespace

NameButton::NameButton(const QString &name, QWidget *parent, Width width)
    : QPushButton{plainForButton(name), parent}, m_name{name}, m_nameShown{name}
{
    setProperty("kind", QStringLiteral("heading"));
    setSizePolicy(width == Width::Given ? QSizePolicy::Ignored : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void NameButton::setName(const QString &name)
{
    m_name = name;
    m_nameShown = name;
    setText(plainForButton(name));
    updateGeometry();
    if (testAttribute(Qt::WA_WState_Created))
        fit();
}

/// For the whole name, whatever is shown of it now.
QSize NameButton::sizeHint() const
{
    QSize hint = QPushButton::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    hint.rwidth() += metrics.horizontalAdvance(m_name) - metrics.horizontalAdvance(m_nameShown) + afterIcon;
    return hint;
}

QSize NameButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const int spared = metrics.horizontalAdvance(m_name) - leastNameShown * metrics.averageCharWidth();
    return {hint.width() - std::max(0, spared), hint.height()};
}

void NameButton::fit()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() -
                     (icon().isNull() ? 0 : iconSize().width() + afterIcon);
    const QString shown = fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    setPlainToolTip(*this, shown == m_name ? QString{} : m_name);
    m_nameShown = shown;
    if (text() != plainForButton(shown))
        setText(plainForButton(shown));
}

void NameButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void NameButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QPushButton::changeEvent(event);
}

} // namespace jour::ui
