// What the first-run page does with what was typed.
#include "domain/people/operator.h"
#include "first_run/first_run_page.h"
#include "support/file_ask.h"
#include "support/passphrase_words.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"
#include "widgets/recovery_key_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace jour::ui {

FirstOperator FirstRunPage::firstOperator() const
{
    return {m_name->text().trimmed(), m_signature->text().trimmed(), m_title->text().trimmed()};
}

void FirstRunPage::choosePlace()
{
    FileAsk::system().toEnter(*this, {.title = tr("Vault folder")}, [this](const QString &chosen) {
        m_place->setText(chosen + QStringLiteral("/jourbord-vault"));
    });
}

void FirstRunPage::chooseExisting()
{
    FileAsk::system().toEnter(*this, {.title = tr("Open an existing vault")},
                              [this](const QString &chosen) { openExisting(chosen); });
}

void FirstRunPage::openExisting(const QString &folder)
{
    const QString before = m_door.folder();
    m_door.setFolder(folder);
    if (m_door.vaultExists()) {
        Q_EMIT existingChosen(folder);
        return;
    }
    m_door.setFolder(before);
    m_problem->setPlainText(
        tr("There is no vault in %1. Choose the folder that holds store.keys.").arg(folder));
}

void FirstRunPage::showMissing(const QString &folder)
{
    m_problem->setPlainText(
        tr("The vault is not in %1 now. Connect the disk it lies on and start again, open "
           "it where it is, or make a new one.")
            .arg(folder));
}

void FirstRunPage::draw()
{
    const auto drawn = generatedPassphrase(m_words);
    if (!drawn) {
        m_problem->setPlainText(Wording::of(drawn.error()));
        return;
    }
    for (QLineEdit *edit : {m_passphrase, m_again}) {
        edit->setEchoMode(QLineEdit::Normal);
        edit->setText(drawn->phrase);
    }
    m_drawnBits = drawn->bits;
    judge();
}

/// What was drawn is worth what it was drawn from, whatever it reads like.
PassphraseVerdict FirstRunPage::verdictOnTyped() const
{
    PassphraseContext context = m_context;
    context.userId = m_user->text();
    context.displayName = m_name->text();
    PassphraseVerdict verdict = judged(m_passphrase->text(), context);
    if (m_drawnBits && verdict.isAccepted())
        verdict.bits = *m_drawnBits;
    return verdict;
}

void FirstRunPage::judge()
{
    const PassphraseVerdict verdict = verdictOnTyped();
    if (m_passphrase->text().isEmpty())
        m_passphraseRow->setHint({});
    else
        m_passphraseRow->setHint(PassphraseWords::of(verdict),
                                 verdict.isStrong() ? HintKind::Hint : HintKind::Warning);
}

void FirstRunPage::renewKey()
{
    m_isLetIn = true;
    m_door.renewRecoveryKey();
}

void FirstRunPage::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
}

void FirstRunPage::showKey(const QString &key)
{
    m_pages->setCurrentIndex(1);
    m_keyPage->show({key, m_door.folder(), m_name->text().trimmed(), m_door.now()});
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_pages->currentIndex() == 0)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunPage::submit()
{
    if (!m_create->isEnabled())
        return;
    if (m_isLetIn) {
        renewKey();
        return;
    }
    const PassphraseVerdict verdict = verdictOnTyped();
    QString missing = whatIsMissing();
    if (missing.isEmpty() && !verdict.isAccepted())
        missing = PassphraseWords::flawOf(verdict);
    if (missing.isEmpty() && m_passphrase->text() != m_again->text())
        missing = tr("The two passphrases differ.");
    m_problem->setPlainText(missing);
    if (!missing.isEmpty())
        return;
    NewOperator first;
    first.userId = m_user->text().trimmed();
    first.passphrase = passphraseBytes(m_passphrase->text());
    first.role = static_cast<std::uint8_t>(Role::Manager);
    if (m_recovering) {
        m_door.admit(std::move(first));
        return;
    }
    m_door.setFolder(m_place->text());
    m_door.create(std::move(first));
}

QString FirstRunPage::whatIsMissing() const
{
    if (m_recovering && m_reason->text().trimmed().isEmpty())
        return tr("Say why the recovery key is used. It is written in the journal.");
    if (m_name->text().trimmed().isEmpty() || m_signature->text().trimmed().isEmpty() ||
        m_user->text().trimmed().isEmpty())
        return tr("Give your name, a signature and a user id.");
    return {};
}

void FirstRunPage::refused(const Error &error)
{
    const bool taken = m_recovering && error.code == ErrorCode::Conflict;
    m_problem->setPlainText(taken ? tr("That user id is taken. Choose another one.") : Wording::of(error));
}

void FirstRunPage::recover()
{
    m_recovering = true;
    m_heading->setPlainText(tr("Let somebody in again"));
    m_explanation->setPlainText(
        tr("The recovery key fits. Give a manager a new way in; it is written in the journal, and a new "
           "recovery key takes the place of the one that was used."));
    m_placeRow->hide();
    m_existing->hide();
    m_reasonRow->show();
    m_create->setText(tr("Let in  Ctrl+Enter"));
    m_reason->setFocus();
}

QString FirstRunPage::reason() const
{
    return m_recovering ? m_reason->text().trimmed() : QString{};
}

void FirstRunPage::keyIsOnPaper()
{
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->clear();
    Q_EMIT finished();
}

} // namespace jour::ui
