#include "rosters/roster_lists.h"

#include "support/painting.h"
#include "support/short_text.h"
#include "support/theme.h"
#include "widgets/keyboard_rules.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace jour::ui {

RosterLists::RosterLists(QWidget *parent)
    : QWidget{parent}, m_search{new QLineEdit{this}}, m_lists{new QListWidget{this}},
      m_persons{new QListWidget{this}}, m_newList{new QPushButton{tr("New list  L"), this}},
      m_newPerson{new QPushButton{tr("New person  P"), this}}
{
    m_search->setObjectName(QStringLiteral("rosterSearch"));
    m_search->setAccessibleName(tr("Find a list, a contact or a person"));
    m_search->setPlaceholderText(tr("Find  Ctrl+F"));
    keepFromInputLearning(*m_search);
    if (parent)
        addFindKey(*parent, *m_search);
    m_lists->setObjectName(QStringLiteral("rosterLists"));
    m_lists->setAccessibleName(tr("Duty lists"));
    m_persons->setObjectName(QStringLiteral("rosterPersons"));
    m_persons->setAccessibleName(tr("People on duty"));
    for (QListWidget *list : {m_lists, m_persons}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setFrameShape(QFrame::NoFrame);
    }
    m_newList->setObjectName(QStringLiteral("rosterNewList"));
    m_newPerson->setObjectName(QStringLiteral("rosterNewPerson"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_search);
    column->addWidget(new PlainLabel{tr("Duty lists"), TextRole::Caption, this});
    column->addWidget(m_lists, 3);
    column->addWidget(m_newList);
    column->addWidget(new PlainLabel{tr("People on duty"), TextRole::Caption, this});
    column->addWidget(m_persons, 2);
    column->addWidget(m_newPerson);
    connect(m_search, &QLineEdit::textChanged, this, &RosterLists::typed);
    connect(m_search, &QLineEdit::returnPressed, this, &RosterLists::enterFound);
    connect(m_lists, &QListWidget::currentRowChanged, this, &RosterLists::chooseList);
    connect(m_lists, &QListWidget::itemActivated, this, &RosterLists::listEntered);
    connect(m_persons, &QListWidget::itemActivated, this, &RosterLists::enterPerson);
    connect(m_newList, &QPushButton::clicked, this, &RosterLists::newListRequested);
    connect(m_newPerson, &QPushButton::clicked, this, &RosterLists::newPersonRequested);
}

void RosterLists::render(const RosterState &state)
{
    const QScopedValueRollback rendering{m_rendering, true};
    if (m_search->text() != state.typed)
        m_search->setText(state.typed);
    if (state.lists != m_listLines || m_lists->count() == 0) {
        m_listLines = state.lists;
        m_lists->clear();
        for (const RosterListLine &line : m_listLines)
            m_lists->addItem(QString{shortened(line.place) % QLatin1Char('\n') % shortened(line.name)});
    }
    for (std::size_t i = 0; i < m_listLines.size(); ++i)
        if (m_listLines[i].list == state.list && m_listLines[i].point == state.point)
            m_lists->setCurrentRow(static_cast<int>(i));
    if (state.persons == m_personLines && m_persons->count() > 0)
        return;
    m_personLines = state.persons;
    m_persons->clear();
    for (const RosterPersonLine &line : m_personLines)
        m_persons->addItem(line.detail.isEmpty()
                               ? shortened(line.name)
                               : QString{shortened(line.name) % QLatin1Char('\n') % line.detail});
    m_persons->setCurrentRow(0);
}

/// From what is typed to what it found.
void RosterLists::enterFound()
{
    QListWidget *found = m_lists->count() > 0 ? m_lists : m_persons;
    if (found->count() > 0)
        found->setFocus(Qt::OtherFocusReason);
}

void RosterLists::focusFirst()
{
    m_newList->setFocus(Qt::OtherFocusReason);
}

void RosterLists::chooseList(int row)
{
    if (m_rendering || row < 0 || row >= static_cast<int>(m_listLines.size()))
        return;
    const RosterListLine line = m_listLines[static_cast<std::size_t>(row)];
    Q_EMIT listChosen(line.list, line.point);
}

void RosterLists::enterPerson()
{
    const int row = m_persons->currentRow();
    if (row >= 0 && row < static_cast<int>(m_personLines.size()))
        Q_EMIT personEntered(m_personLines[static_cast<std::size_t>(row)].person);
}

} // namespace jour::ui
