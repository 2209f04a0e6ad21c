#include "settings/notes_part.h"

#include "settings/secret_fields.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

NotesPart::NotesPart(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_search{desk}, m_state{new PlainLabel{{}, TextRole::Body, this}},
      m_ground{plainField("notesGround", this)}, m_groundRow{new FormRow{{}, m_ground, this}},
      m_switch{new QPushButton{this}}, m_problem{new PlainLabel{{}, TextRole::Error, this}}
{
    setObjectName(QStringLiteral("notesPart"));
    m_state->setObjectName(QStringLiteral("notesState"));
    m_switch->setObjectName(QStringLiteral("notesSwitch"));
    m_problem->setObjectName(QStringLiteral("notesProblem"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    auto *always = new PlainLabel{tr("Names, identity numbers, case numbers, phone numbers, contacts and "
                                     "municipalities can always be searched for."),
                                  TextRole::Muted, this};
    for (PlainLabel *label : {m_state, always, m_problem})
        label->setWordWrap(true);
    column->addWidget(m_state);
    column->addWidget(always);
    column->addSpacing(space::s);
    column->addWidget(m_groundRow);
    column->addWidget(m_problem);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    connect(m_switch, &QPushButton::clicked, this, &NotesPart::submit);
    connect(m_ground, &QLineEdit::returnPressed, this, &NotesPart::submit);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, &NotesPart::refresh);
    refresh();
}

void NotesPart::refresh()
{
    const bool on = m_search.notesAllowed();
    const bool manager = m_desk.actor().role == Role::Manager;
    m_state->setPlainText(on ? tr("Search in the text of notes and reports is on, on the legal ground in the "
                                  "journal.")
                             : tr("Search in the text of notes and reports is off, by law, until a manager "
                                  "records here the legal ground for it."));
    m_groundRow->setLabel(on ? tr("Why it is turned off") : tr("Legal ground"));
    m_groundRow->setHint(manager ? tr("Goes into the journal with your signature.")
                                 : tr("Only a manager may do this."));
    m_ground->setEnabled(manager);
    m_switch->setEnabled(manager);
    m_switch->setText(on ? tr("Turn the search in notes off") : tr("Turn the search in notes on"));
    Q_EMIT summaryChanged(on ? tr("Search in notes: on") : tr("Search in notes: off"));
}

void NotesPart::clear()
{
    m_ground->clear();
    m_problem->setPlainText({});
}

void NotesPart::submit()
{
    const auto set = m_search.allowNotes(!m_search.notesAllowed(), m_ground->text());
    m_problem->setPlainText(set ? QString{} : Wording::of(set.error()));
    if (set)
        m_ground->clear();
}

} // namespace jour::ui
