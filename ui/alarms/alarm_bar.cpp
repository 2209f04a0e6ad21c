#include "alarms/alarm_bar.h"

#include "support/accessibility.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace jour::ui {

AlarmBar::AlarmBar(QWidget *parent) : QFrame{parent}, m_column{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("alarmBar"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_column->setContentsMargins(space::l, space::s, space::l, space::s);
    m_column->setSpacing(space::xs);
    hide();
}

void AlarmBar::render(const AlarmBarState &state)
{
    m_state = state;
    rebuild();
    setVisible(!m_state.lines.empty());
}

void AlarmBar::setNow(Instant now)
{
    m_now = now;
    for (std::size_t i = 0; i < m_state.lines.size(); ++i)
        if (auto *label = findChild<PlainLabel *>(QStringLiteral("alarmCountdown%1").arg(i)))
            label->setPlainText(Formats::countdown(m_state.lines[i].due, now));
}

void AlarmBar::setSilent(bool nothingCanBeHeard)
{
    m_silent = nothingCanBeHeard;
    rebuild();
}

void AlarmBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintShapes();
    else if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void AlarmBar::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int index = 0;
    for (const AlarmLine &line : m_state.lines) {
        auto *row = new QWidget{this};
        auto *layout = new QHBoxLayout{row};
        layout->setContentsMargins({});
        layout->setSpacing(space::m);
        auto *shape = new PlainLabel{row};
        shape->setObjectName(QStringLiteral("alarmShape%1").arg(index));
        shape->setAccessibleName(Wording::of(line.urgency));
        auto *countdown = new PlainLabel{Formats::countdown(line.due, m_now), TextRole::Heading, row};
        countdown->setObjectName(QStringLiteral("alarmCountdown%1").arg(index++));
        auto *words =
            new PlainLabel{tr("%1 · %2 · %3").arg(line.title, line.child, line.number), TextRole::Body, row};
        words->setElide(Qt::ElideRight);
        auto *open = new QPushButton{tr("Open"), row};
        open->setProperty("kind", QStringLiteral("link"));
        open->setAccessibleName(tr("Open %1").arg(line.number));
        open->setFocusPolicy(Qt::TabFocus);
        connect(open, &QPushButton::clicked, this, [this, id = line.caseRef] { Q_EMIT openRequested(id); });
        layout->addWidget(shape);
        layout->addWidget(countdown);
        layout->addWidget(words, 1);
        layout->addWidget(open);
        m_column->addWidget(row);
    }
    QStringList footer;
    if (m_state.more > 0)
        footer << tr("and %n more in the queue", nullptr, m_state.more);
    if (m_silent && !m_state.lines.empty())
        footer << tr("No sound can be heard from this computer.");
    if (!footer.isEmpty())
        m_column->addWidget(new PlainLabel{footer.join(QStringLiteral(" · ")),
                                           m_silent ? TextRole::Warning : TextRole::Muted, this});
    paintTone();
    paintShapes();
}

void AlarmBar::paintShapes()
{
    for (std::size_t i = 0; i < m_state.lines.size(); ++i)
        if (auto *shape = findChild<PlainLabel *>(QStringLiteral("alarmShape%1").arg(i)))
            shape->setPixmap(urgencyPixmap(m_state.lines[i].urgency, 18, *this));
}

void AlarmBar::paintTone()
{
    const bool overdue = m_state.overdue > 0;
    setProperty("tone", overdue ? QStringLiteral("overdue") : QStringLiteral("due"));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace jour::ui
