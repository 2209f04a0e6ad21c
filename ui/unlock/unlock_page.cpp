#include "unlock/unlock_page.h"

#include "support/formats.h"
#include "support/saving_words.h"
#include "support/theme.h"
#include "support/wording.h"
#include "unlock/lock_alarm.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace jour::ui {

namespace {

constexpr int cardWidth = 380;
constexpr int cardLetters = 52; ///< the card is never narrower than a line of so many

QLineEdit *secretLine(QWidget *parent)
{
    auto *line = new QLineEdit{parent};
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

} // namespace

UnlockPage::UnlockPage(VaultDoor &door, QWidget *parent)
    : QWidget{parent}, m_door{door}, m_scroll{new QScrollArea{this}}, m_clock{new PlainLabel{
                                                                          {}, TextRole::Display, this}},
      m_due{new PlainLabel{{}, TextRole::Heading, this}}, m_alarm{new LockAlarm{this}},
      m_title{new PlainLabel{{}, TextRole::Heading, this}}, m_user{new QLineEdit{this}},
      m_passphrase{secretLine(this)}, m_unlock{new QPushButton{this}},
      m_recovery{new QPushButton{this}}, m_repair{new QPushButton{this}}, m_restore{new QPushButton{this}},
      m_notice{new PlainLabel{{}, TextRole::Warning, this}}, m_problem{
                                                                 new PlainLabel{{}, TextRole::Error, this}}
{
    setObjectName(QStringLiteral("unlockPage"));
    m_user->setObjectName(QStringLiteral("userId"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_unlock->setProperty("kind", QStringLiteral("primary"));
    m_recovery->setProperty("kind", QStringLiteral("link"));
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_problem->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("unlockNotice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_hint = new PlainLabel{{}, TextRole::Muted, this};
    m_hint->setObjectName(QStringLiteral("unlockHint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_clock->setAlignment(Qt::AlignHCenter);
    m_due->setObjectName(QStringLiteral("unlockDue"));
    m_due->setProperty("loud", true);
    m_due->setAlignment(Qt::AlignHCenter);
    m_due->setWordWrap(true);
    m_repair->hide();
    m_restore->setObjectName(QStringLiteral("restoreKeys"));
    m_restore->hide();

    arrange();
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_user, &QLineEdit::returnPressed, this, [this] { m_passphrase->setFocus(); });
    connect(m_recovery, &QPushButton::clicked, this, [this] {
        m_withRecoveryKey = !m_withRecoveryKey;
        retranslate();
        start();
    });
    connect(m_repair, &QPushButton::clicked, this, [this] {
        const auto repaired = m_door.repairPermissions();
        m_repair->hide();
        showProblem(repaired ? tr("Repaired. Type your passphrase again.") : Wording::of(repaired.error()));
    });
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreKeys);
    connect(&m_door, &VaultDoor::busyChanged, this, [this](bool busy) {
        // Whatever is left would get the keyboard, and a second Enter would press it.
        for (QWidget *widget : {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_passphrase),
                                static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_recovery),
                                static_cast<QWidget *>(m_repair), static_cast<QWidget *>(m_restore)})
            widget->setEnabled(!busy);
        m_unlock->setText(busy ? tr("Opening…") : tr("Unlock"));
    });
    connect(&m_door, &VaultDoor::refused, this, &UnlockPage::refused);
    retranslate();
    render({});
}

void UnlockPage::arrange()
{
    auto *inside = new QWidget{this};
    auto *card = new QWidget{inside};
    card->setMaximumWidth(qMax(cardWidth, cardLetters * fontMetrics().averageCharWidth()));
    auto *column = new QVBoxLayout{card};
    column->setSpacing(space::s);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_notice),
                            static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_passphrase),
                            static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_problem),
                            static_cast<QWidget *>(m_repair), static_cast<QWidget *>(m_restore),
                            static_cast<QWidget *>(m_recovery), static_cast<QWidget *>(m_hint)})
        column->addWidget(widget);
    auto *middle =
        new QHBoxLayout; // an alignment would ask for the height that long words have at full width
    middle->addStretch(1);
    middle->addWidget(card, 1000);
    middle->addStretch(1);
    auto *page = new QVBoxLayout{inside};
    page->addStretch(2);
    page->addWidget(m_clock);
    page->addWidget(m_due);
    page->addSpacing(space::xl);
    page->addLayout(middle);
    page->addStretch(3);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_alarm);
    whole->addWidget(m_scroll);
}

void UnlockPage::showDemo(const QString &userId, const QString &passphrase)
{
    m_demo = {userId, passphrase};
    m_hint->show();
    retranslate();
}

void UnlockPage::render(const LockState &state)
{
    m_state = state;
    const QString urgency = QStringLiteral(" · ") + state.mostUrgent;
    const QString words = state.overdue > 0 ? tr("%n deadline(s) overdue", nullptr, state.overdue) + urgency
                          : state.due > 0   ? tr("%n deadline(s) due soon", nullptr, state.due) + urgency
                          : state.isKnown   ? tr("Nothing is due")
                                            : tr("Unlock to see what is due: until then nothing is watched");
    m_due->setPlainText(words);
    const bool isUnheard = state.unheard != SoundTrouble::None;
    m_alarm->render(isUnheard ? words : QString{}, state.unheard);
    m_due->setVisible(!isUnheard);
    m_due->setTextRole(state.overdue > 0 ? TextRole::Error
                       : state.isKnown   ? TextRole::Muted
                                         : TextRole::Warning);
}

void UnlockPage::setNow(Instant now)
{
    m_clock->setPlainText(Formats::timeWithSeconds(now));
    lookAtVault();
}

void UnlockPage::lookAtVault()
{
    const auto outlook = m_door.outlook();
    const bool isHeld = !outlook && outlook.error().code == ErrorCode::InUse;
    const bool isShut = !outlook && (outlook.error().code == ErrorCode::DiskFull ||
                                     outlook.error().code == ErrorCode::ReadOnly);
    m_notice->setTextRole(isHeld ? TextRole::Error : TextRole::Warning);
    m_notice->setPlainText(isHeld   ? Wording::of(outlook.error())
                           : isShut ? SavingWords::beforeUnlock(outlook.error(), m_door.folder())
                                    : QString{});
    m_notice->setVisible(isHeld || isShut);
}

QString UnlockPage::userId() const
{
    return m_user->text().trimmed();
}

void UnlockPage::showProblem(const QString &text)
{
    m_problem->setPlainText(text);
    if (text.isEmpty())
        return;
    // In a low window the words may lie below: whoever was refused must see why.
    QTimer::singleShot(0, m_problem, [this] { m_scroll->ensureWidgetVisible(m_problem); });
}

void UnlockPage::start()
{
    m_passphrase->clear();
    lookAtVault();
    showProblem({});
    m_user->setVisible(!m_withRecoveryKey);
    (m_withRecoveryKey || !m_user->text().isEmpty() ? m_passphrase : m_user)->setFocus();
}

void UnlockPage::submit()
{
    if (m_door.isBusy())
        return;
    showProblem({});
    if (m_withRecoveryKey) {
        submitRecovery();
        return;
    }
    QString typed = m_passphrase->text();
    SecretBytes secret = passphraseBytes(typed);
    wipe(typed);
    m_passphrase->clear();
    m_door.unlock(m_user->text(), std::move(secret));
}

void UnlockPage::submitRecovery()
{
    const QString key = m_passphrase->text();
    m_passphrase->clear();
    m_door.unlockWithRecoveryKey(key);
}

void UnlockPage::refused(const Error &error)
{
    lookAtVault();
    showProblem(error.code == ErrorCode::InUse && m_notice->isVisible() ? QString{} : Wording::of(error));
    m_repair->setVisible(error.code == ErrorCode::Exposed);
    const bool keysAreDamaged =
        (error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotFound) && m_door.canRestoreKeys();
    m_restore->setVisible(keysAreDamaged);
    if (keysAreDamaged)
        showProblem(tr("The key file is damaged. Its copy in the vault is whole. The damaged file is kept "
                       "beside it."));
    m_passphrase->setFocus();
}

void UnlockPage::restoreKeys()
{
    const auto restored = m_door.restoreKeys();
    m_restore->hide();
    showProblem(restored ? tr("Restored. Type your passphrase again.") : Wording::of(restored.error()));
    m_passphrase->setFocus();
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render(m_state);
    }
    QWidget::changeEvent(event);
}

void UnlockPage::retranslate()
{
    m_title->setPlainText(tr("Jourbord is locked"));
    m_user->setPlaceholderText(tr("User id"));
    m_user->setAccessibleName(tr("User id"));
    const QString secret = m_withRecoveryKey ? tr("Recovery key") : tr("Passphrase");
    m_passphrase->setPlaceholderText(secret);
    m_passphrase->setAccessibleName(secret);
    m_unlock->setText(tr("Unlock"));
    m_hint->setPlainText(tr("Demo: user id %1, passphrase %2").arg(m_demo.first, m_demo.second));
    m_recovery->setText(m_withRecoveryKey ? tr("Use user id and passphrase") : tr("Use the recovery key"));
    m_repair->setText(tr("Repair the permissions"));
    m_restore->setText(tr("&Restore the key file from its copy"));
}

} // namespace jour::ui
