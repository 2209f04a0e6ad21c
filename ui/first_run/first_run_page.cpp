#include "first_run/first_run_page.h"

#include "support/theme.h"
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

constexpr int pageWidth = 600;

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
    // An alignment would ask for the height that long words have at full width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    auto *column = new QVBoxLayout{card};
    column->setSpacing(space::xs);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    return column;
}

/// Two short fields in one line: the page must fit into a low window.
QHBoxLayout *beside(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
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
      m_pages{new QStackedWidget{this}}, m_place{line("vaultPlace", this)}, m_reason{line("recoveryReason",
                                                                                          this)},
      m_name{line("operatorName", this)}, m_signature{line("operatorSignature", this)},
      m_title{line("operatorTitle", this)}, m_user{line("newUserId", this)},
      m_passphrase{line("newPassphrase", this, true)}, m_again{line("newPassphraseAgain", this, true)},
      m_create{new QPushButton{tr("Create the vault  Ctrl+Enter"), this}},
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
            m_create->setText(busy ? tr("Creating…") : tr("Create the vault  Ctrl+Enter"));
    });
    connect(&m_door, &VaultDoor::created, this, &FirstRunPage::showKey);
    connect(&m_door, &VaultDoor::recoveryKeyRenewed, this, &FirstRunPage::showKey);
    connect(m_keyPage, &RecoveryKeyPage::confirmed, this, &FirstRunPage::keyIsOnPaper);
}

FormRow *FirstRunPage::placeRow(QWidget *page)
{
    auto *place = new QWidget{page};
    auto *row = new QHBoxLayout{place};
    row->setContentsMargins({});
    auto *choose = new QPushButton{tr("Choose…"), place};
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::choosePlace);
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    m_place->setText(m_door.folder());
    m_place->setAccessibleName(tr("Vault folder"));
    place->setFocusProxy(m_place);
    return new FormRow{tr("&Vault folder"), place, page};
}

QLayout *FirstRunPage::buttons(QWidget *page)
{
    auto *drawButton = new QPushButton{tr("Draw five words for me"), page};
    drawButton->setObjectName(QStringLiteral("drawPassphrase"));
    m_create->setObjectName(QStringLiteral("createVault"));
    m_create->setProperty("kind", QStringLiteral("primary"));
    m_existing = new QPushButton{tr("&Open an existing vault…"), page};
    m_existing->setObjectName(QStringLiteral("openExisting"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_create, drawButton, m_existing})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_existing, &QPushButton::clicked, this, &FirstRunPage::chooseExisting);
    connect(drawButton, &QPushButton::clicked, this, &FirstRunPage::draw);
    connect(m_create, &QPushButton::clicked, this, &FirstRunPage::submit);
    return row;
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
    m_placeRow = placeRow(page);
    column->addWidget(m_placeRow);
    m_reasonRow = new FormRow{tr("&Why the recovery key is used"), m_reason, page};
    m_reasonRow->hide();
    column->addWidget(m_reasonRow);
    column->addLayout(beside(new FormRow{tr("Your &name"), m_name, page},
                             new FormRow{tr("&Signature (two or three letters)"), m_signature, page}));
    column->addLayout(
        beside(new FormRow{tr("Your p&ost"), m_title, page}, new FormRow{tr("&User id"), m_user, page}));
    m_passphraseRow = new FormRow{tr("&Passphrase, at least 15 characters"), m_passphrase, page};
    column->addWidget(m_passphraseRow);
    column->addWidget(new FormRow{tr("Passphrase a&gain"), m_again, page});
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addLayout(buttons(page));
    connect(m_again, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_drawnBits.reset(); });
    for (QLineEdit *edit : {m_passphrase, m_user, m_name})
        connect(edit, &QLineEdit::textChanged, this, &FirstRunPage::judge);
    return page;
}

} // namespace jour::ui
