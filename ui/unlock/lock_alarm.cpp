#include "unlock/lock_alarm.h"

#include "support/accessibility.h"
#include "support/painting.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int edge = 10;

} // namespace

LockAlarm::LockAlarm(QWidget *parent)
    : QFrame{parent}, m_words{new PlainLabel{{}, TextRole::Display, this}}, m_why{new PlainLabel{
                                                                                {}, TextRole::Heading, this}}
{
    setObjectName(QStringLiteral("lockAlarm"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    m_words->setObjectName(QStringLiteral("lockAlarmWords"));
    for (PlainLabel *label : {m_words, m_why}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    m_why->setObjectName(QStringLiteral("lockAlarmWhy"));
    hide();
}

void LockAlarm::render(const QString &words, SoundTrouble why)
{
    m_words->setPlainText(words);
    m_why->setPlainText(SoundWords::of(why));
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

void LockAlarm::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &theme = themeOf(palette());
    const double strength = theme.id == ThemeId::Night ? 0.21 : 0.12;
    painter.fillRect(rect(), mixed(theme.surface, theme.overdue, strength));
    painter.fillRect(QRect{0, 0, width(), edge}, theme.overdue);
    painter.fillRect(QRect{0, height() - edge, width(), edge}, theme.overdue);
}

} // namespace jour::ui
