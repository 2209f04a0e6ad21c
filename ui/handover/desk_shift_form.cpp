#include "handover/desk_shift_form.h"

#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/moment_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int shownPeople = 4;

} // namespace

DeskShiftForm::DeskShiftForm(const Clock &clock, QWidget *parent)
    : QWidget{parent}, m_people{new QListWidget{this}}, m_others{new QLineEdit{this}},
      m_until{new MomentField{clock, this, MomentSense::Ahead}}, m_save{new QPushButton{this}}
{
    setObjectName(QStringLiteral("shiftForm"));
    m_people->setObjectName(QStringLiteral("shiftPeople"));
    m_others->setObjectName(QStringLiteral("shiftOthers"));
    m_until->setObjectName(QStringLiteral("shiftUntil"));
    m_save->setObjectName(QStringLiteral("shiftSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Leave  Esc"), this};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(0);
    auto *othersRow = new FormRow{tr("&Others, without an account"), m_others, this};
    fields->addWidget(othersRow);
    fields->addWidget(new FormRow{tr("&Until, as planned"), m_until, this});
    fields->addLayout(buttons);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::m);
    row->addWidget(new FormRow{tr("&Who works it (Space ticks)"), m_people, this}, 1, Qt::AlignTop);
    row->addLayout(fields, 1);
    connect(m_save, &QPushButton::clicked, this, &DeskShiftForm::save);
    connect(leave, &QPushButton::clicked, this, &DeskShiftForm::left);
    hide();
}

void DeskShiftForm::open(const std::vector<Operator> &operators, OperatorId actor, const ShiftRecord *shift)
{
    m_people->clear();
    for (const Operator &who : operators) {
        const bool works =
            shift ? std::ranges::find(shift->people, who.id) != shift->people.end() : who.id == actor;
        auto *item =
            new QListWidgetItem{tr("%1 (%2)", "name, signature").arg(who.name, who.signature), m_people};
        item->setData(Qt::UserRole, who.id.raw());
        item->setCheckState(works ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setCurrentRow(0);
    m_people->setFixedHeight(m_people->sizeHintForRow(0) * shownPeople + 2 * m_people->frameWidth());
    m_others->setText(shift ? shift->others : QString{});
    m_until->setMoment(shift ? shift->until : std::nullopt);
    if (shift && !shift->untilWords.isEmpty())
        m_until->setTyped(shift->untilWords);
    m_save->setText(shift ? tr("Save  Ctrl+Enter") : tr("Start the shift  Ctrl+Enter"));
    show();
    m_people->setFocus(Qt::OtherFocusReason);
}

void DeskShiftForm::save()
{
    std::vector<OperatorId> people;
    for (int i = 0; i < m_people->count(); ++i)
        if (m_people->item(i)->checkState() == Qt::Checked)
            people.push_back(OperatorId::fromRaw(m_people->item(i)->data(Qt::UserRole).toByteArray()));
    Q_EMIT saved(people, m_others->text(), m_until->moment(),
                 m_until->isUnreadable() ? m_until->typed() : QString{});
}

void DeskShiftForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jour::ui
