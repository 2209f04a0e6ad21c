#include "widgets/name_button.h"

#include "support/painting.h"
#include "support/short_text.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace jour::ui {

namespace {

constexpr int afterIcon = 8; ///< between the icon and the name, and a little at the end

} // namespace

NameButton::NameButton(const QString &name, QWidget *parent)
    : QPushButton{plainForButton(name), parent}, m_name{name}
{
    setProperty("kind", QStringLiteral("heading"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NameButton::fit()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() -
                     (icon().isNull() ? 0 : iconSize().width() + afterIcon);
    const QString shown = fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    setPlainToolTip(*this, shown == m_name ? QString{} : m_name);
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
