#include "settings/sleep_part.h"

#include "settings/secret_fields.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jour::ui {

SleepPart::SleepPart(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_words{new PlainLabel{{}, TextRole::Body, this}},
      m_days{new QSpinBox{this}}, m_reason{plainField("sleepReason", this)},
      m_save{new QPushButton{tr("Save the days"), this}}, m_problem{new PlainLabel{{}, TextRole::Error, this}}
{
    setObjectName(QStringLiteral("sleepPart"));
    m_days->setObjectName(QStringLiteral("sleepDays"));
    m_days->setRange(SleepingCases::fewestDays, SleepingCases::mostDays);
    m_days->setMaximumWidth(120);
    m_save->setObjectName(QStringLiteral("sleepSave"));
    m_words->setPlainText(tr(
        "An open case that nobody touches for so long rings no more: it stands in the weekly list "
        "(Ctrl+Shift+W) until somebody does something in it. Limits of law and times set by the police ring "
        "all the same."));
    for (PlainLabel *label : {m_words, m_problem})
        label->setWordWrap(true);
    const bool manager = desk.actor().role == Role::Manager;
    auto *days = new FormRow{tr("Days without a touch"), m_days, this};
    auto *reason = new FormRow{tr("Reason"), m_reason, this};
    reason->setHint(manager ? tr("Goes into the journal with your signature.")
                            : tr("Only a manager may do this."));
    for (QWidget *field :
         {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_save)})
        field->setEnabled(manager);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_words);
    column->addSpacing(space::s);
    column->addWidget(days);
    column->addWidget(reason);
    column->addWidget(m_problem);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &SleepPart::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &SleepPart::submit);
    refresh();
}

void SleepPart::refresh()
{
    const int days = SleepingCases{m_desk}.days();
    m_days->setValue(days);
    Q_EMIT summaryChanged(tr("After %n day(s)", nullptr, days));
}

void SleepPart::clear()
{
    m_reason->clear();
    m_problem->setPlainText({});
    refresh();
}

void SleepPart::submit()
{
    const auto set = SleepingCases{m_desk}.setDays(m_days->value(), m_reason->text());
    if (!set) {
        m_problem->setPlainText(Wording::of(set.error()));
        return;
    }
    clear();
}

} // namespace jour::ui
