#include "settings/operators_part.h"

#include "settings/operator_form.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

enum Column { Name, Signature, RoleColumn, State, Columns };
constexpr int mostRows = 8;
constexpr int rowHeight = 32;

} // namespace

OperatorsPart::OperatorsPart(Desk &desk, OperatorAccess &access, const SettingsGround &ground,
                             QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_access{access}, m_ground{ground}, m_list{new QTreeWidget{this}},
      m_add{new QPushButton{tr("Add…"), this}}, m_change{new QPushButton{tr("Change…"), this}},
      m_revoke{new QPushButton{tr("Revoke…"), this}}, m_result{new Banner{this}},
      m_why{new PlainLabel{{}, TextRole::Muted, this}}, m_formPlace{new QVBoxLayout}
{
    setObjectName(QStringLiteral("operatorsPart"));
    m_result->setObjectName(QStringLiteral("operatorsResult"));
    m_why->setObjectName(QStringLiteral("operatorsWhy"));
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_result);
    buildList(column);
    column->addWidget(m_why);
    buildButtons(column);
    column->addLayout(m_formPlace);
    connect(&m_desk.feed(), &ChangeFeed::committed, this, &OperatorsPart::refresh);
    connect(&m_access, &OperatorAccess::busyChanged, this, &OperatorsPart::fitButtons);
    connect(&m_access, &OperatorAccess::done, this, &OperatorsPart::done);
    connect(&m_access, &OperatorAccess::refused, this, &OperatorsPart::refused);
    refresh();
}

void OperatorsPart::buildList(QVBoxLayout *column)
{
    m_list->setObjectName(QStringLiteral("operatorList"));
    m_list->setAccessibleName(tr("Operators"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Name"), tr("Sign."), tr("Role"), tr("Way in")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    column->addWidget(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OperatorsPart::fitButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_change, &QPushButton::click);
}

void OperatorsPart::buildButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    const auto add = [&](QPushButton *button, const char *name, OperatorTask task) {
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, task] { showForm(task); });
    };
    add(m_add, "operatorAdd", OperatorTask::Add);
    add(m_change, "operatorChange", OperatorTask::Change);
    add(m_revoke, "operatorRevoke", OperatorTask::Revoke);
    row->addStretch(1);
    column->addLayout(row);
}

void OperatorsPart::refresh()
{
    const auto operators = Operators{m_desk}.all();
    if (!operators) {
        m_result->render({Severity::Danger, Wording::of(operators.error()), {}});
        return;
    }
    if (*operators == m_operators && m_list->topLevelItemCount() > 0)
        return;
    m_operators = *operators;
    m_withoutKey = m_access.withoutKey();
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const Operator &who : m_operators) {
        const QString state = !who.active                   ? tr("Revoked")
                              : isWithoutKey(who)           ? tr("No key")
                              : who.id == m_desk.actor().id ? tr("Active, you")
                                                            : tr("Active");
        m_list->addTopLevelItem(new QTreeWidgetItem{{who.name, who.signature, Wording::of(who.role), state}});
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    const int rows = std::clamp(m_list->topLevelItemCount(), 1, mostRows);
    m_list->setFixedHeight((rows + 1) * rowHeight);
    fitButtons();
    tellSummary();
}

void OperatorsPart::tellSummary()
{
    const auto active = std::ranges::count_if(m_operators, &Operator::active);
    Q_EMIT summaryChanged(tr("%n active", nullptr, static_cast<int>(active)));
}

bool OperatorsPart::isWithoutKey(const Operator &who) const
{
    return std::ranges::find(m_withoutKey, who.id) != m_withoutKey.end();
}

const Operator *OperatorsPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_operators.at(static_cast<std::size_t>(row));
}

void OperatorsPart::fitButtons()
{
    const Operator *who = chosen();
    const bool manager = m_desk.actor().role == Role::Manager;
    const bool free = manager && !m_access.isBusy();
    const bool last = who && isLastManager(m_operators, who->id);
    m_add->setEnabled(free);
    m_change->setEnabled(free && who && who->active);
    m_revoke->setEnabled(free && who && who->active && who->id != m_desk.actor().id && !last);
    QString why;
    if (!manager)
        why = tr("Only a manager adds, changes or revokes operators, with the own passphrase as proof.");
    else if (who && who->active && isWithoutKey(*who))
        why =
            tr("The vault has no key for %1, who cannot unlock here: none was ever made, or a revocation was "
               "cut off. If they are to be gone, revoke them (again), so that it is in the journal.")
                .arg(who->name);
    else if (who && who->active && who->id == m_desk.actor().id)
        why = tr(
            "Nobody revokes oneself: another manager does it. A new role is in use after the next unlock.");
    m_why->setPlainText(why);
    m_why->setVisible(!why.isEmpty());
}

void OperatorsPart::showForm(OperatorTask task)
{
    const Operator *who = chosen();
    if (task != OperatorTask::Add && !who)
        return;
    leaveForm();
    m_result->render({});
    m_form = new OperatorForm{task, task == OperatorTask::Add ? Operator{} : *who, m_ground, this};
    m_formPlace->addWidget(m_form);
    m_form->show();
    m_form->focusFirst();
    connect(m_form, &OperatorForm::saveRequested, this, &OperatorsPart::submit);
    connect(m_form, &OperatorForm::left, this, &OperatorsPart::leaveForm);
}

void OperatorsPart::leaveForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_asked = false;
    m_list->setFocus(Qt::OtherFocusReason);
}

void OperatorsPart::submit()
{
    if (m_form->task() == OperatorTask::Change) {
        const auto changed = Operators{m_desk}.change(m_form->who(), m_form->reason());
        m_asked = true;
        changed ? done() : refused(changed.error());
        return;
    }
    m_asked = true;
    m_form->setBusy(true);
    if (m_form->task() == OperatorTask::Add)
        m_access.add(m_form->takeProof(), m_form->slot(), m_form->who());
    else
        m_access.revoke(m_form->takeProof(), m_form->who().id, m_form->reason());
}

void OperatorsPart::done()
{
    if (!std::exchange(m_asked, false) || !m_form)
        return;
    const QString name = m_form->who().name.trimmed();
    const OperatorTask task = m_form->task();
    leaveForm();
    refresh();
    m_result->render({Severity::Ok,
                      task == OperatorTask::Add      ? tr("%1 can unlock from now on.").arg(name)
                      : task == OperatorTask::Change ? tr("%1 is changed.").arg(name)
                                                     : tr("%1 can no longer unlock.").arg(name),
                      {}});
}

void OperatorsPart::refused(const Error &error)
{
    if (!std::exchange(m_asked, false) || !m_form)
        return;
    m_form->setBusy(false);
    m_form->showProblem(Wording::of(error));
}

} // namespace jour::ui
