// The intake's form from the persons on: it changes with their number.
#include "intake/form_parts.h"
#include "intake/intake_view.h"
#include "support/icons.h"
#include "widgets/flow_layout.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

std::vector<PersonRole> rolesOf(const IntakeForm &form)
{
    std::vector<PersonRole> roles;
    for (std::size_t i = 1; i < form.persons.size(); ++i)
        roles.push_back(form.persons[i].role);
    return roles;
}

/// What it was in may go first, and what it reads with that: then it goes too.
void retire(QWidget *widget, const QObject &owner)
{
    if (!widget)
        return;
    widget->hide();
    widget->setParent(nullptr);
    QObject::connect(&owner, &QObject::destroyed, widget, [widget] { delete widget; });
    widget->deleteLater(); // this may be running inside its click
}

} // namespace

void IntakeView::buildTail()
{
    retire(m_tail, *this);
    retire(m_commands, *this);
    m_tailParts.clear();
    m_roles = rolesOf(m_state.form);
    m_tail = new QWidget{m_scroll->widget()};
    auto *column = new QVBoxLayout{m_tail};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addPersons(column);
    addPersonButtons(column);
    auto *police = new PolicePart{m_tables, m_tail};
    m_target = new TargetPart{m_tables, m_tail};
    for (FormPart *part : {static_cast<FormPart *>(police), static_cast<FormPart *>(m_target)}) {
        column->addWidget(part);
        m_tailParts.push_back(part);
    }
    addPasted(column);
    for (const FormPart *part : m_tailParts)
        connect(part, &FormPart::edited, this, &IntakeView::tell);
    m_form->insertWidget(m_form->count() - 1, m_tail);
    m_tail->show(); // now, not when the layout comes to it: the next Tab may be on its way
    m_commands = commandBar();
    m_body->layout()->addWidget(m_commands);
}

void IntakeView::fitPersons()
{
    if (!m_state.active || rolesOf(m_state.form) == m_roles)
        return;
    const QWidget *focus = focusWidget();
    const QString name = focus && (m_tail->isAncestorOf(focus) || m_commands->isAncestorOf(focus))
                             ? focus->objectName()
                             : QString{};
    buildTail();
    QWidget *again = nullptr;
    if (!name.isEmpty())
        again = m_tail->findChild<QWidget *>(name);
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

void IntakeView::addPersons(QVBoxLayout *column)
{
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        auto *part = new PersonPart{m_tables, i + 1, m_roles[i], m_tail};
        column->addWidget(part);
        m_tailParts.push_back(part);
        connect(part, &PersonPart::removeRequested, this, &IntakeView::removePerson);
    }
}

void IntakeView::addPersonButtons(QVBoxLayout *column)
{
    auto *row = new QWidget{m_tail};
    auto *flow = new FlowLayout{row, space::s};
    flow->setContentsMargins({});
    const auto add = [&](const QString &text, const char *name, PersonRole role) {
        auto *button = new QPushButton{text, row};
        button->setObjectName(QLatin1String{name});
        button->setIcon(icon(QStringLiteral("plus")));
        button->setAccessibleName(QString{text}.remove(QLatin1Char('&')));
        connect(button, &QPushButton::clicked, this, [this, role] { addPerson(role); });
        flow->insertWidget(flow->count(), button);
    };
    add(tr("Add a guardian"), "addGuardian", PersonRole::Guardian);
    add(tr("Add a sibling"), "addSibling", PersonRole::Sibling);
    add(tr("Add a child"), "addChild", PersonRole::Child);
    add(tr("Add another"), "addOther", PersonRole::Other);
    column->addWidget(row);
}

void IntakeView::addPasted(QVBoxLayout *column)
{
    m_pasted = new QWidget{m_tail};
    auto *pasted = new QVBoxLayout{m_pasted};
    pasted->setContentsMargins(0, space::m, 0, 0);
    pasted->addWidget(new PlainLabel{tr("Pasted text"), TextRole::Heading, m_pasted});
    m_pastedSummary = new PlainLabel{{}, TextRole::Muted, m_pasted};
    m_pastedSummary->setObjectName(QStringLiteral("pastedSummary"));
    m_pastedSummary->setWordWrap(true);
    m_pastedText = new NoteEdit{3, 12, m_pasted};
    m_pastedText->setObjectName(QStringLiteral("pastedText"));
    m_pastedText->setAccessibleName(tr("Pasted text"));
    m_pastedText->setReadOnly(true);
    pasted->addWidget(m_pastedSummary);
    pasted->addWidget(m_pastedText);
    column->addWidget(m_pasted);
}

void IntakeView::addPerson(PersonRole role)
{
    IntakeForm changed = form();
    changed.persons.push_back({.role = role});
    const QString first = QStringLiteral("persons.%1.givenName").arg(changed.persons.size() - 1);
    Q_EMIT edited(changed);
    if (auto *field = m_tail->findChild<QWidget *>(first))
        field->setFocus(Qt::TabFocusReason);
}

void IntakeView::removePerson(std::size_t index)
{
    IntakeForm changed = form();
    if (index >= changed.persons.size())
        return;
    changed.persons.erase(changed.persons.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT edited(changed);
    if (auto *button = m_tail->findChild<QWidget *>(QStringLiteral("addGuardian")))
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
