#include "settings/number_part.h"

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

namespace {

constexpr int widestNumber = 120;

/// "sleepPart" and "Reason": "sleepReason".
QByteArray nameOf(const QString &part, const char *field)
{
    return part.chopped(static_cast<qsizetype>(qstrlen("Part"))).toLatin1() + field;
}

} // namespace

NumberPart::NumberPart(const Desk &desk, NumberSetting setting, QWidget *parent)
    : QWidget{parent}, m_setting{std::move(setting)}, m_number{new QSpinBox{this}},
      m_reason{plainField(nameOf(m_setting.part, "Reason").constData(), this)},
      m_save{new QPushButton{m_setting.saveText, this}}, m_problem{new PlainLabel{{}, TextRole::Error, this}}
{
    setObjectName(m_setting.part);
    m_number->setObjectName(m_setting.fieldName);
    m_number->setRange(m_setting.least, m_setting.most);
    m_number->setMaximumWidth(widestNumber);
    m_save->setObjectName(QString::fromLatin1(nameOf(m_setting.part, "Save")));
    m_problem->setWordWrap(true);
    build(desk.actor().role == Role::Manager);
    connect(m_save, &QPushButton::clicked, this, &NumberPart::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &NumberPart::submit);
    refresh();
}

void NumberPart::build(bool mayChange)
{
    auto *words = new PlainLabel{m_setting.words, TextRole::Body, this};
    words->setWordWrap(true);
    auto *number = new FormRow{m_setting.label, m_number, this};
    auto *reason = new FormRow{tr("Reason"), m_reason, this};
    reason->setHint(mayChange ? tr("Goes into the journal with your signature.")
                              : tr("Only a manager may do this."));
    for (QWidget *field :
         {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_save)})
        field->setEnabled(mayChange);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(words);
    column->addSpacing(space::s);
    column->addWidget(number);
    column->addWidget(reason);
    column->addWidget(m_problem);
    column->addWidget(m_save, 0, Qt::AlignLeft);
}

void NumberPart::refresh()
{
    const int value = m_setting.read();
    m_number->setValue(value);
    Q_EMIT summaryChanged(m_setting.summary(value));
}

void NumberPart::clear()
{
    m_reason->clear();
    m_problem->setPlainText({});
    refresh();
}

void NumberPart::submit()
{
    const auto set = m_setting.write(m_number->value(), m_reason->text());
    if (!set) {
        m_problem->setPlainText(Wording::of(set.error()));
        return;
    }
    clear();
}

} // namespace jour::ui
