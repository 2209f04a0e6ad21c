#include "settings/recovery_part.h"

#include "settings/secret_fields.h"
#include "settings/settings_ground.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"
#include "widgets/recovery_key_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace jour::ui {

RecoveryPart::RecoveryPart(Desk &desk, OperatorAccess &access, const SettingsGround &ground, QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_access{access}, m_ground{ground}, m_form{new QWidget{this}},
      m_reason{plainField("recoveryWhy", m_form)}, m_proof{new ProofFields{
                                                       tr("Your user id"), tr("Your passphrase"),
                                                       QStringLiteral("recovery"), m_form}},
      m_make{new QPushButton{m_form}}, m_problem{new PlainLabel{{}, TextRole::Error, m_form}}, m_result{
                                                                                                   new Banner{
                                                                                                       this}}
{
    setObjectName(QStringLiteral("recoveryPart"));
    m_make->setObjectName(QStringLiteral("recoveryMake"));
    m_problem->setObjectName(QStringLiteral("recoveryProblem"));
    m_problem->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("recoveryResult"));
    auto *words = new PlainLabel{tr("For when the paper with the recovery key is lost, was seen by somebody, "
                                    "or was never printed. The "
                                    "key before opens nothing from then on."),
                                 TextRole::Muted, m_form};
    words->setWordWrap(true);
    auto *form = new QVBoxLayout{m_form};
    form->setContentsMargins({});
    form->setSpacing(space::xs);
    form->addWidget(words);
    form->addWidget(new FormRow{tr("Why a new one is made"), m_reason, m_form});
    form->addWidget(m_proof);
    form->addWidget(m_problem);
    form->addWidget(m_make, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_result);
    column->addWidget(m_form);
    connect(m_make, &QPushButton::clicked, this, &RecoveryPart::submit);
    connect(&m_access, &OperatorAccess::busyChanged, this, [this] { setAsked(m_asked); });
    connect(&m_access, &OperatorAccess::recoveryKeyMade, this, &RecoveryPart::showKey);
    connect(&m_access, &OperatorAccess::done, this, [this] { setAsked(false); });
    connect(&m_access, &OperatorAccess::refused, this, &RecoveryPart::refused);
    setAsked(false);
    clear();
}

void RecoveryPart::clear()
{
    hideKey();
    m_reason->clear();
    m_proof->clear();
    m_result->render({});
    m_problem->setPlainText(
        m_desk.actor().role == Role::Manager ? QString{} : tr("Only a manager makes a new recovery key."));
}

void RecoveryPart::submit()
{
    m_result->render({});
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->setPlainText(tr("Say why. It is written in the journal."));
        m_reason->setFocus();
        return;
    }
    if (!m_proof->isFilled()) {
        m_problem->setPlainText(tr("Give your user id and your passphrase."));
        m_proof->setFocus();
        return;
    }
    m_problem->setPlainText({});
    setAsked(true);
    m_access.renewRecoveryKey(m_proof->take(), m_reason->text());
}

void RecoveryPart::setAsked(bool asked)
{
    m_asked = asked;
    m_make->setText(asked ? tr("Making…") : tr("Make a new recovery key"));
    m_make->setEnabled(!m_access.isBusy() && m_desk.actor().role == Role::Manager);
}

void RecoveryPart::showKey(const QString &key)
{
    hideKey();
    m_reason->clear();
    m_proof->clear();
    m_form->hide();
    m_key = new RecoveryKeyPage{this};
    layout()->addWidget(m_key);
    m_key->show({key, m_ground.vaultFolder, m_desk.actor().name, m_desk.now()});
    static_cast<QWidget *>(m_key)->show();
    connect(m_key, &RecoveryKeyPage::confirmed, this, [this] {
        hideKey();
        m_result->render({Severity::Ok,
                          tr("The new recovery key is in use. Destroy what is left of the one before."),
                          {}});
        m_make->setFocus();
    });
}

void RecoveryPart::hideKey()
{
    if (RecoveryKeyPage *shown = std::exchange(m_key, nullptr)) {
        shown->hide();
        shown->deleteLater();
    }
    m_form->show();
}

void RecoveryPart::refused(const Error &error)
{
    if (!std::exchange(m_asked, false))
        return;
    setAsked(false);
    if (m_key) { // made, and not in the journal
        m_result->render({Severity::Danger, Wording::of(error), {}});
        return;
    }
    m_problem->setPlainText(Wording::of(error));
    m_proof->focusPassphrase();
}

} // namespace jour::ui
