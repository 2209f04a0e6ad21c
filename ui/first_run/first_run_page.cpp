#include "first_run/first_run_page.h"

#include "domain/people/operator.h"
#include "support/file_ask.h"
#include "support/passphrase_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"
#include "widgets/recovery_key_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int pageWidth = 520;

QLineEdit *line(const char *name, QWidget *parent, bool secret = false)
{
    auto *edit = new QLineEdit{parent};
    edit->setObjectName(QString::fromLatin1(name));
    if (secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    return edit;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *outer = new QVBoxLayout{page};
    auto *card = new QWidget{page};
    card->setFixedWidth(pageWidth);
    auto *column = new QVBoxLayout{card};
    column->setSpacing(space::xs);
    outer->addStretch(1);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    return column;
}

PlainLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel{text, TextRole::Muted, parent};
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(VaultDoor &door, QStringList words, PassphraseContext context, QWidget *parent)
    : QWidget{parent}, m_door{door}, m_words{std::move(words)}, m_context{std::move(context)},
      m_pages{new QStackedWidget{this}}, m_place{line("vaultPlace", this)},
      m_reason{line("recoveryReason", this)}, m_name{line("operatorName", this)},
      m_signature{line("operatorSignature", this)}, m_title{line("operatorTitle", this)},
      m_user{line("newUserId", this)}, m_passphrase{line("newPassphrase", this, true)},
      m_again{line("newPassphraseAgain", this, true)}, m_create{new QPushButton{tr("Create the vault"),
                                                                                this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_keyPage{new RecoveryKeyPage}
{
    setObjectName(QStringLiteral("firstRunPage"));
    m_pages->addWidget(formPage());
    auto *keyPage = new QWidget{this};
    columnOf(keyPage)->addWidget(m_keyPage);
    m_pages->addWidget(keyPage);
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_pages);
    connect(&m_door, &VaultDoor::refused, this, &FirstRunPage::refused);
    connect(&m_door, &VaultDoor::busyChanged, this, [this](bool busy) {
        m_create->setEnabled(!busy);
        if (!m_recovering)
            m_create->setText(busy ? tr("Creating…") : tr("Create the vault"));
    });
    connect(&m_door, &VaultDoor::created, this, &FirstRunPage::showKey);
    connect(&m_door, &VaultDoor::recoveryKeyRenewed, this, &FirstRunPage::showKey);
    connect(m_keyPage, &RecoveryKeyPage::confirmed, this, &FirstRunPage::keyIsOnPaper);
}

QWidget *FirstRunPage::formPage()
{
    auto *page = new QWidget{this};
    auto *column = columnOf(page);
    m_heading = new PlainLabel{tr("Welcome to Jourbord"), TextRole::Title, page};
    m_explanation =
        paragraph(tr("Everything is kept in an encrypted vault on this computer. You are its first "
                     "manager; add the others afterwards."),
                  page);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    m_place->setText(m_door.folder());
    auto *place = new QWidget{page};
    auto *placeRow = new QHBoxLayout{place};
    placeRow->setContentsMargins({});
    auto *choose = new QPushButton{tr("Choose…"), place};
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(choose);
    place->setFocusProxy(m_place);
    m_place->setAccessibleName(tr("Vault folder"));
    m_placeRow = new FormRow{tr("&Vault folder"), place, page};
    column->addWidget(m_placeRow);
    m_reasonRow = new FormRow{tr("&Why the recovery key is used"), m_reason, page};
    m_reasonRow->hide();
    column->addWidget(m_reasonRow);
    column->addWidget(new FormRow{tr("Your &name"), m_name, page});
    column->addWidget(new FormRow{tr("&Signature (two or three letters)"), m_signature, page});
    column->addWidget(new FormRow{tr("Your p&ost"), m_title, page});
    column->addWidget(new FormRow{tr("&User id"), m_user, page});
    m_passphraseRow = new FormRow{tr("&Passphrase, at least 15 characters"), m_passphrase, page};
    column->addWidget(m_passphraseRow);
    column->addWidget(new FormRow{tr("Passphrase a&gain"), m_again, page});
    auto *drawButton = new QPushButton{tr("Draw five words for me"), page};
    drawButton->setObjectName(QStringLiteral("drawPassphrase"));
    m_create->setObjectName(QStringLiteral("createVault"));
    m_create->setProperty("kind", QStringLiteral("primary"));
    m_existing = new QPushButton{tr("&Open an existing vault…"), page};
    m_existing->setObjectName(QStringLiteral("openExisting"));
    m_problem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(drawButton);
    buttons->addWidget(m_existing);
    buttons->addStretch(1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::choosePlace);
    connect(m_existing, &QPushButton::clicked, this, &FirstRunPage::chooseExisting);
    connect(drawButton, &QPushButton::clicked, this, &FirstRunPage::draw);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::submit);
    for (QLineEdit *edit : {m_passphrase, m_user, m_name})
        connect(edit, &QLineEdit::textChanged, this, &FirstRunPage::judge);
    return page;
}

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
    // The judge knows no Swedish; what was drawn is worth what it was drawn from.
    PassphraseVerdict verdict;
    verdict.bits = drawn->bits;
    m_passphraseRow->setHint(PassphraseWords::of(verdict));
}

void FirstRunPage::judge()
{
    PassphraseContext context = m_context;
    context.userId = m_user->text();
    context.displayName = m_name->text();
    const PassphraseVerdict verdict = judged(m_passphrase->text(), context);
    if (m_passphrase->text().isEmpty())
        m_passphraseRow->setHint({});
    else
        m_passphraseRow->setHint(PassphraseWords::of(verdict),
                                 verdict.isAccepted() ? HintKind::Hint : HintKind::Warning);
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

void FirstRunPage::submit()
{
    if (m_isLetIn) {
        renewKey();
        return;
    }
    PassphraseContext context = m_context;
    context.userId = m_user->text();
    context.displayName = m_name->text();
    const PassphraseVerdict verdict = judged(m_passphrase->text(), context);
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
    m_create->setText(tr("Let in"));
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
