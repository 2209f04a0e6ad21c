#pragma once

#include "base/instant.h"
#include "services/vault_door.h"
#include "support/sound_words.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace jour::ui {

class LockAlarm;
class PlainLabel;

/// What a locked desk may show: no names, no case numbers.
struct LockState
{
    int due = 0;
    int overdue = 0;
    QString mostUrgent;                        ///< word of the urgency; empty: nothing is due
    SoundTrouble unheard = SoundTrouble::None; ///< something rings and nobody can hear it: it must be seen
    bool isKnown = false;                      ///< somebody has unlocked since the program began
    friend bool operator==(const LockState &, const LockState &) = default;
};

/// The locked desk: clock, number of due timers and their urgency, user id and passphrase. Keys are derived
/// beside the window; a wrong one is told plainly. That another process has the vault, or that nothing can be
/// saved, is told before anybody types.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(VaultDoor &door, QWidget *parent = nullptr);

    void render(const LockState &state);
    void setNow(Instant now);
    /// As typed.
    [[nodiscard]] QString userId() const;
    void showProblem(const QString &text);
    /// Says in a quiet line under the fields how to get in.
    void showDemo(const QString &userId, const QString &passphrase);
    /// Empties the fields and takes the focus.
    void start();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void submitRecovery();
    void refused(const Error &error);
    void restoreKeys();
    /// What stands in the way, before a passphrase is typed.
    void lookAtVault();
    void arrange();
    void retranslate();

    VaultDoor &m_door;
    LockState m_state;
    QScrollArea *m_scroll;
    PlainLabel *m_clock;
    PlainLabel *m_due;
    LockAlarm *m_alarm; ///< in place of `m_due` where nothing can be heard
    PlainLabel *m_title;
    QLineEdit *m_user;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
    QPushButton *m_recovery;
    QPushButton *m_repair;
    QPushButton *m_restore;
    PlainLabel *m_notice;
    PlainLabel *m_problem;
    PlainLabel *m_hint;
    std::pair<QString, QString> m_demo; ///< user id and passphrase
    bool m_withRecoveryKey = false;
};

} // namespace jour::ui
