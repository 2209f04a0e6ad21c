#include "settings/passphrase_part.h"

#include "settings/secret_fields.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jour::ui {

PassphrasePart::PassphrasePart(Desk &desk, OperatorAccess &access, const SettingsGround &ground,
                               QWidget *parent)
    : QWidget{parent}, m_desk{desk}, m_access{access}, m_proof{new ProofFields{tr("Your user id"),
                                                                               tr("Present passphrase"),
                                                                               QStringLiteral("own"), this}},
      m_fresh{new NewPassphraseFields{ground, QStringLiteral("own"), this}}, m_change{new QPushButton{this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_result{new Banner{this}}
{
    setObjectName(QStringLiteral("passphrasePart"));
    m_change->setObjectName(QStringLiteral("ownChange"));
    m_problem->setObjectName(QStringLiteral("ownProblem"));
    m_result->setObjectName(QStringLiteral("ownResult"));
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_result);
    column->addWidget(m_proof);
    column->addWidget(m_fresh);
    column->addWidget(m_problem);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_proof, &ProofFields::edited, this,
            [this] { m_fresh->setOwner(m_proof->userId(), m_desk.actor().name); });
    connect(m_change, &QPushButton::clicked, this, &PassphrasePart::submit);
    connect(&m_access, &OperatorAccess::busyChanged, this,
            [this](bool busy) { m_change->setEnabled(!busy); });
    connect(&m_access, &OperatorAccess::done, this, [this] {
        if (!m_asked)
            return;
        setAsked(false);
        m_proof->clear();
        m_fresh->clear();
        m_result->render(
            {Severity::Ok, tr("The passphrase is changed. The old one opens nothing any more."), {}});
    });
    connect(&m_access, &OperatorAccess::refused, this, [this](const Error &error) {
        if (!m_asked)
            return;
        setAsked(false);
        m_problem->setPlainText(Wording::of(error));
        m_proof->focusPassphrase();
    });
    m_change->setEnabled(!m_access.isBusy());
    m_fresh->setOwner({}, m_desk.actor().name);
    setAsked(false);
    clear();
}

void PassphrasePart::clear()
{
    m_proof->clear();
    m_fresh->clear();
    m_problem->setPlainText({});
    m_result->render({});
}

void PassphrasePart::submit()
{
    m_result->render({});
    if (!m_proof->isFilled()) {
        m_problem->setPlainText(tr("Give your user id and your present passphrase."));
        return;
    }
    if (const QString problem = m_fresh->problem(); !problem.isEmpty()) {
        m_problem->setPlainText(problem);
        return;
    }
    m_problem->setPlainText({});
    setAsked(true);
    m_access.changeOwnPassphrase(m_proof->take(), m_fresh->typed());
}

void PassphrasePart::setAsked(bool asked)
{
    m_asked = asked;
    m_change->setText(asked ? tr("Changing…") : tr("Change the passphrase"));
}

} // namespace jour::ui
