#include "settings/picture_part.h"

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

PicturePart::PicturePart(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_words{new PlainLabel{{}, TextRole::Body, this}},
      m_least{new QSpinBox{this}}, m_reason{plainField("pictureReason", this)},
      m_save{new QPushButton{tr("Save the threshold"), this}}, m_problem{
                                                                   new PlainLabel{{}, TextRole::Error, this}}
{
    setObjectName(QStringLiteral("picturePart"));
    m_least->setObjectName(QStringLiteral("pictureThreshold"));
    m_least->setRange(leastThreshold, mostThreshold);
    m_least->setMaximumWidth(120);
    m_save->setObjectName(QStringLiteral("pictureSave"));
    m_words->setPlainText(
        tr("No count under the threshold is shown, on the screen or in what is saved, nor one from which it "
           "could be worked out. It cannot be set under 3: of two, each would know all about the other. What "
           "was "
           "given out under a lower threshold cannot be taken back."));
    for (PlainLabel *label : {m_words, m_problem})
        label->setWordWrap(true);
    const bool manager = desk.actor().role == Role::Manager;
    auto *least = new FormRow{tr("Fewest cases that are shown"), m_least, this};
    auto *reason = new FormRow{tr("Reason"), m_reason, this};
    reason->setHint(manager ? tr("Goes into the journal with your signature.")
                            : tr("Only a manager may do this."));
    for (QWidget *field :
         {static_cast<QWidget *>(m_least), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_save)})
        field->setEnabled(manager);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_words);
    column->addSpacing(space::s);
    column->addWidget(least);
    column->addWidget(reason);
    column->addWidget(m_problem);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &PicturePart::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &PicturePart::submit);
    refresh();
}

void PicturePart::refresh()
{
    const int least = Picture{m_desk}.threshold();
    m_least->setValue(least);
    Q_EMIT summaryChanged(tr("Counts from %1").arg(least));
}

void PicturePart::clear()
{
    m_reason->clear();
    m_problem->setPlainText({});
    refresh();
}

void PicturePart::submit()
{
    const auto set = Picture{m_desk}.setThreshold(m_least->value(), m_reason->text());
    if (!set) {
        m_problem->setPlainText(Wording::of(set.error()));
        return;
    }
    clear();
}

} // namespace jour::ui
