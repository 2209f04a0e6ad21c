#include "widgets/recovery_key_page.h"

#include "support/theme.h"
#include "widgets/form_row.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jour::ui {

RecoveryKeyPage::RecoveryKeyPage(QWidget *parent, PrinterAsk ask)
    : QWidget{parent}, m_key{new PlainLabel{{}, TextRole::Title, this}}, m_typed{new QLineEdit{this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_ask{std::move(ask)}
{
    auto *column = new QVBoxLayout{this};
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel{tr("The recovery key"), TextRole::Title, this});
    auto *words = new PlainLabel{
        tr("It opens the vault when every passphrase is forgotten. It is shown once and kept nowhere. "
           "Print it or write it on paper twice, in two envelopes, in two safes."),
        TextRole::Muted, this};
    words->setWordWrap(true);
    column->addWidget(words);
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setWordWrap(true);
    column->addWidget(m_key);
    m_typed->setObjectName(QStringLiteral("recoveryKeyTyped"));
    column->addWidget(new FormRow{tr("&Type it back from the paper"), m_typed, this});
    m_problem->setObjectName(QStringLiteral("recoveryKeyProblem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *done = new QPushButton{tr("It is on paper"), this};
    done->setObjectName(QStringLiteral("keyNoted"));
    done->setProperty("kind", QStringLiteral("primary"));
    auto *toPrinter = new QPushButton{tr("&Print…"), this};
    toPrinter->setObjectName(QStringLiteral("printKey"));
    toPrinter->setAccessibleName(tr("Print the recovery key"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(done);
    buttons->addWidget(toPrinter);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &RecoveryKeyPage::check);
    connect(toPrinter, &QPushButton::clicked, this, &RecoveryKeyPage::askPrinter);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryKeyPage::check);
}

void RecoveryKeyPage::show(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_key->setPlainText(sheet.key);
    m_typed->setFocus();
}

void RecoveryKeyPage::askPrinter()
{
    const bool isAsked = m_ask.ask(*this, [this](QPrinter &printer) { print(printer); });
    if (!isAsked)
        m_problem->setPlainText(tr("This computer has no printer. Write the key down by hand."));
}

void RecoveryKeyPage::print(QPrinter &printer)
{
    const bool isPrinted = printOn(printer, m_sheet);
    m_problem->setTextRole(isPrinted ? TextRole::Muted : TextRole::Error);
    m_problem->setPlainText(isPrinted
                                ? tr("Sent to the printer. Fetch it at once, and type the key back from it.")
                                : tr("The printer cannot be used. Write the key down by hand."));
    m_typed->setFocus();
}

void RecoveryKeyPage::check()
{
    const auto plain = [](QString key) {
        return key.remove(QLatin1Char('-')).remove(QLatin1Char(' ')).toUpper();
    };
    if (plain(m_typed->text()) != plain(m_sheet.key)) {
        m_problem->setTextRole(TextRole::Error);
        m_problem->setPlainText(tr("That is not the key above. Look at the paper again."));
        return;
    }
    m_typed->clear();
    m_key->setPlainText({});
    m_sheet = {};
    Q_EMIT confirmed();
}

} // namespace jour::ui
