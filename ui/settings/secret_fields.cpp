#include "settings/secret_fields.h"

#include "settings/settings_ground.h"
#include "support/passphrase_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/form_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace jour::ui {

QLineEdit *plainField(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit{parent};
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QLineEdit *plainField(const char *name, const QString &text, QWidget *parent)
{
    QLineEdit *field = plainField(name, parent);
    field->setText(text);
    field->setCursorPosition(0);
    return field;
}

QLineEdit *secretField(const char *name, QWidget *parent)
{
    QLineEdit *edit = plainField(name, parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

ProofFields::ProofFields(const QString &userLabel, const QString &passphraseLabel, const QString &name,
                         QWidget *parent)
    : QWidget{parent}, m_user{plainField("", this)}, m_passphrase{secretField("", this)}
{
    m_user->setObjectName(QString{name % QLatin1String{"User"}});
    m_passphrase->setObjectName(QString{name % QLatin1String{"Passphrase"}});
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::m);
    row->addWidget(new FormRow{userLabel, m_user, this}, 1);
    row->addWidget(new FormRow{passphraseLabel, m_passphrase, this}, 1);
    connect(m_user, &QLineEdit::textChanged, this, &ProofFields::edited);
}

bool ProofFields::isFilled() const
{
    return !m_user->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty();
}

QString ProofFields::userId() const
{
    return m_user->text().trimmed();
}

OperatorProof ProofFields::take()
{
    QString typed = m_passphrase->text();
    OperatorProof proof{userId(), passphraseBytes(typed)};
    wipe(typed);
    m_passphrase->clear();
    return proof;
}

void ProofFields::clear()
{
    m_user->clear();
    m_passphrase->clear();
}

void ProofFields::focusPassphrase()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QLineEdit *ProofFields::missing() const
{
    if (m_user->text().trimmed().isEmpty())
        return m_user;
    return m_passphrase->text().isEmpty() ? m_passphrase : nullptr;
}

void askFor(QLineEdit *field, const QString &words)
{
    auto *row = qobject_cast<FormRow *>(field->parentWidget());
    Q_ASSERT(row);
    row->setHint(words, HintKind::Error);
    field->setFocus(Qt::OtherFocusReason);
    QObject::connect(
        field, &QLineEdit::textChanged, row, [row] { row->setHint({}); }, Qt::SingleShotConnection);
}

NewPassphraseFields::NewPassphraseFields(const SettingsGround &ground, const QString &name, QWidget *parent)
    : QWidget{parent}, m_ground{ground}, m_context{ground.forbidden}, m_first{secretField("", this)},
      m_again{secretField("", this)}, m_firstRow{new FormRow{tr("New passphrase"), m_first, this}},
      m_againRow{new FormRow{tr("New passphrase again"), m_again, this}}
{
    m_first->setObjectName(QString{name % QLatin1String{"New"}});
    m_again->setObjectName(QString{name % QLatin1String{"Again"}});
    auto *drawButton = new QPushButton{tr("Draw five words"), this};
    drawButton->setObjectName(QString{name % QLatin1String{"Draw"}});
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addWidget(m_firstRow, 1);
    fields->addWidget(m_againRow, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(drawButton, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    judge();
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::judge);
    connect(m_first, &QLineEdit::textEdited, this, [this] { showTyped(false); });
    for (QLineEdit *edit : {m_first, m_again})
        connect(edit, &QLineEdit::textChanged, this, [this] { showTyped(m_isShown); });
    connect(drawButton, &QPushButton::clicked, this, &NewPassphraseFields::draw);
}

void NewPassphraseFields::setOwner(const QString &userId, const QString &displayName)
{
    m_context.userId = userId;
    m_context.displayName = displayName;
    judge();
}

/// What was drawn is worth what it was drawn from, whatever it reads like.
PassphraseVerdict NewPassphraseFields::verdict() const
{
    PassphraseVerdict verdict = judged(m_first->text(), m_context);
    if (m_drawnBits && verdict.isAccepted())
        verdict.bits = *m_drawnBits;
    return verdict;
}

void NewPassphraseFields::showProblem()
{
    const QString flaw = PassphraseWords::flawOf(verdict());
    FormRow *row = flaw.isEmpty() ? m_againRow : m_firstRow;
    row->setHint(flaw.isEmpty() ? problem() : flaw, HintKind::Error);
    row->field()->setFocus(Qt::OtherFocusReason);
}

QString NewPassphraseFields::problem() const
{
    const QString flaw = PassphraseWords::flawOf(verdict());
    if (!flaw.isEmpty())
        return flaw;
    return m_first->text() == m_again->text() ? QString{} : tr("The two passphrases differ.");
}

SecretBytes NewPassphraseFields::typed() const
{
    return passphraseBytes(m_first->text());
}

void NewPassphraseFields::clear()
{
    m_first->clear();
    m_again->clear();
    showTyped(false);
}

void NewPassphraseFields::judge()
{
    if (m_first->text().isEmpty()) {
        m_firstRow->setHint(tr("At least %1 characters.").arg(shortestPassphrase));
        return;
    }
    const PassphraseVerdict now = verdict();
    m_firstRow->setHint(PassphraseWords::of(now), now.isStrong() ? HintKind::Hint : HintKind::Warning);
}

void NewPassphraseFields::draw()
{
    const auto drawn = generatedPassphrase(m_ground.words);
    if (!drawn) {
        m_firstRow->setHint(Wording::of(drawn.error()), HintKind::Error);
        return;
    }
    showTyped(true);
    m_first->setText(drawn->phrase);
    m_again->setText(drawn->phrase);
    m_drawnBits = drawn->bits;
    judge();
}

void NewPassphraseFields::showTyped(bool shown)
{
    m_isShown = shown;
    if (!shown)
        m_drawnBits.reset();
    for (QLineEdit *edit : {m_first, m_again})
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_againRow->setHint(shown ? tr("Shown until it is saved: note it now.") : QString{});
}

} // namespace jour::ui
