#include "settings/operator_form.h"

#include "settings/form_grid.h"
#include "settings/secret_fields.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/choice_row.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace jour::ui {

OperatorForm::OperatorForm(OperatorTask task, Operator who, const SettingsGround &ground, QWidget *parent)
    : QFrame{parent}, m_task{task}, m_who{std::move(who)}, m_grid{new FormGrid{this, title()}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_save{new QPushButton{saveText(), this}},
      m_ground{ground}
{
    setObjectName(QStringLiteral("operatorForm"));
    addFields();
    m_problem->setObjectName(QStringLiteral("operatorProblem"));
    m_problem->setWordWrap(true);
    m_grid->addAcross(m_problem);
    addButtons();
    // What was refused is being put right.
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, m_problem, [this] { m_problem->setPlainText({}); });
}

void OperatorForm::addFields()
{
    if (m_task == OperatorTask::Revoke) {
        auto *what = new PlainLabel{tr("%1 can no longer unlock. What they wrote stays in the journal, under "
                                       "their name.")
                                        .arg(m_who.name),
                                    TextRole::Muted, this};
        what->setWordWrap(true);
        m_grid->addAcross(what);
    } else {
        addPerson();
    }
    if (m_task != OperatorTask::Add)
        addReason();
    if (m_task != OperatorTask::Change)
        addProof();
}

void OperatorForm::addPerson()
{
    const bool isNew = m_task == OperatorTask::Add;
    if (isNew)
        m_user = plainField("operatorUser", this); // first, for that is the order of Tab
    m_name = plainField("operatorName", this);
    m_signature = plainField("operatorSignature", this);
    m_title = plainField("operatorTitle", this);
    m_role = new ChoiceRow{
        {{"operator", Wording::of(Role::Operator), {}}, {"manager", Wording::of(Role::Manager), {}}}, this};
    m_role->setObjectName(QStringLiteral("operatorRole"));
    m_role->setClearable(false);
    m_name->setText(m_who.name);
    m_signature->setText(m_who.signature);
    m_title->setText(m_who.title);
    m_role->setChosen(m_who.role == Role::Manager ? "manager" : "operator");
    if (isNew) {
        m_grid->addPair(new FormRow{tr("User id"), m_user, this}, new FormRow{tr("Name"), m_name, this});
    } else {
        m_grid->addAcross(new FormRow{tr("Name"), m_name, this});
    }
    m_grid->addPair(new FormRow{tr("Signature (2–3 letters)"), m_signature, this},
                    new FormRow{tr("Post"), m_title, this});
    auto *role = new QWidget{this};
    auto *row = new QHBoxLayout{role};
    row->setContentsMargins({});
    row->addWidget(m_role);
    row->addStretch(1);
    m_role->setAccessibleName(tr("Role"));
    m_grid->addAcross(new FormRow{tr("Role"), role, this});
    if (!isNew)
        return;
    m_fresh = new NewPassphraseFields{m_ground, QStringLiteral("operator"), this};
    m_grid->addAcross(m_fresh);
    const auto owner = [this] { m_fresh->setOwner(m_user->text(), m_name->text()); };
    connect(m_user, &QLineEdit::textChanged, this, owner);
    connect(m_name, &QLineEdit::textChanged, this, owner);
}

void OperatorForm::addReason()
{
    m_reason = plainField("operatorReason", this);
    m_grid->addAcross(new FormRow{tr("Reason"), m_reason, this});
}

void OperatorForm::addProof()
{
    m_proof =
        new ProofFields{tr("Your own user id"), tr("Your own passphrase"), QStringLiteral("proof"), this};
    m_grid->addAcross(m_proof);
}

void OperatorForm::addButtons()
{
    m_save->setObjectName(QStringLiteral("operatorSave"));
    m_save->setProperty("kind", m_task == OperatorTask::Revoke ? QStringLiteral("danger")
                                                               : QStringLiteral("primary"));
    auto *leave = new QPushButton{tr("Leave  Esc"), this};
    leave->setObjectName(QStringLiteral("operatorLeave"));
    m_grid->addButtons(m_save, leave);
    connect(m_save, &QPushButton::clicked, this, &OperatorForm::submit);
    connect(leave, &QPushButton::clicked, this, &OperatorForm::left);
}

Operator OperatorForm::who() const
{
    Operator who = m_who;
    if (!m_name)
        return who;
    who.name = m_name->text();
    who.signature = m_signature->text();
    who.title = m_title->text();
    who.role = m_role->chosen() == "manager" ? Role::Manager : Role::Operator;
    return who;
}

void OperatorForm::focusFirst()
{
    QLineEdit *first = m_task == OperatorTask::Revoke ? m_reason
                       : m_task == OperatorTask::Add  ? m_user
                                                      : m_name;
    first->setFocus(Qt::OtherFocusReason);
}

QString OperatorForm::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString{};
}

NewOperator OperatorForm::slot() const
{
    NewOperator slot;
    slot.userId = m_user->text().trimmed();
    slot.passphrase = m_fresh->typed();
    return slot;
}

OperatorProof OperatorForm::takeProof()
{
    return m_proof->take();
}

void OperatorForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : saveText());
}

void OperatorForm::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
    if (m_proof && !m_proof->isFilled())
        m_proof->focusPassphrase();
}

bool OperatorForm::asksForMissing()
{
    const auto asks = [this](QLineEdit *field, const QString &words) {
        const bool isMissing = field && field->text().trimmed().isEmpty();
        if (isMissing) {
            m_problem->setPlainText(words);
            askFor(field, words);
        }
        return isMissing;
    };
    if (asks(m_user, tr("Give a user id.")) || asks(m_name, tr("Give a name.")) ||
        asks(m_signature, tr("Give a signature.")) || asks(m_reason, tr("Give a reason.")))
        return true;
    if (m_fresh && !m_fresh->problem().isEmpty()) {
        m_problem->setPlainText(m_fresh->problem());
        m_fresh->showProblem();
        return true;
    }
    QLineEdit *unproven = m_proof ? m_proof->missing() : nullptr;
    return asks(unproven, tr("Give your own user id and passphrase."));
}

void OperatorForm::submit()
{
    if (!m_save->isEnabled())
        return;
    m_problem->setPlainText({});
    if (!asksForMissing())
        Q_EMIT saveRequested();
}

QString OperatorForm::title() const
{
    switch (m_task) {
    case OperatorTask::Add: return tr("A new operator");
    case OperatorTask::Change: return tr("Change %1").arg(m_who.name);
    case OperatorTask::Revoke: return tr("Revoke %1").arg(m_who.name);
    }
    Q_UNREACHABLE();
}

QString OperatorForm::saveText() const
{
    switch (m_task) {
    case OperatorTask::Add: return tr("Add  Ctrl+Enter");
    case OperatorTask::Change: return tr("Save  Ctrl+Enter");
    case OperatorTask::Revoke: return tr("Revoke  Ctrl+Enter");
    }
    Q_UNREACHABLE();
}

void OperatorForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jour::ui
