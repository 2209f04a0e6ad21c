#pragma once

#include "actions/action_registry.h"
#include "alarms/alarm_sound.h"
#include "alarms/system_sound.h"
#include "command_line.h"
#include "coverage/put_away_gaps.h"
#include "languages.h"
#include "lock_watch.h"
#include "services/late_entries.h"
#include "services/vault_door.h"
#include "session.h"
#include "settings/settings_ground.h"
#ifdef JOUR_LOGIND
#include "sleep_watch.h"
#endif
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "support/ui_settings.h"
#include "vault_keeper.h"
#include "widgets/keyboard_rules.h"
#include "widgets/wheel_rule.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>

namespace jour {

namespace ui {
class FirstRunPage;
struct FirstOperator;
class UnlockPage;
} // namespace ui

/// Builds the graph and takes it down: vault, store, session, window. The only place that creates services.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(CommandLine line, const Clock &clock);
    ~Application() override;

    /// Opens the window on what there is: first run, a locked vault, or the demo night.
    [[nodiscard]] Result<> start();
    void softLock();
    void hardLock();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] ui::ActionRegistry &actions() { return m_actions; }
    [[nodiscard]] VaultDoor &door() { return *m_door; }
    void useTheme(ui::ThemeId theme);
    /// In use at once and kept, but for a demo.
    void useSettings(ui::UiSettings settings);

private:
    [[nodiscard]] Result<> startDemo();
    void showUnlock();
    void showFirstRun();
    /// The vault was made, or the recovery key let somebody in: who that is goes into the journal.
    [[nodiscard]] Result<> moveIn(const ui::FirstOperator &first, const QString &recoveryReason);
    /// The recovery key opened the vault: it lets somebody in, and does nothing else.
    void showRecovery();
    [[nodiscard]] ui::FirstRunPage *firstRunPage();
    /// Another vault that is there already.
    void useVault(const QString &folder);
    /// As the command line says, else the one used last, else the platform's place.
    [[nodiscard]] QString vaultFolder() const;
    void keepVaultFolder();
    void opened();
    void showWorkspace();
    /// Words were made when the page was built: another language needs another page, in the same place.
    void rebuildWorkspace();
    void startSession(const Operator &who, const OpenedVault &keys);
    void endSession(const QString &cause);
    void everySecond();
    void showLockState();
    void hookActions();
    void keepSettings();
    [[nodiscard]] QString machineWarnings() const;
    [[nodiscard]] ui::SettingsGround settingsGround() const;

    CommandLine m_line;
    const Clock &m_clock;
    ui::UiSettings m_settings;
    Languages m_languages;
    ReferenceData m_reference;
    ChangeFeed m_feed;
    LateEntries m_late{m_feed};
    AlarmWatch m_watch;
    ui::SystemSound m_output;
    ui::AlarmSound m_sound;
    ui::ActionRegistry m_actions;
    ui::KeyboardRules m_keyboard{this};
    ui::WheelRule m_wheel{this};
    ui::PutAwayGaps m_putAwayGaps;
    LockWatch m_lockWatch;
#ifdef JOUR_LOGIND
    SleepWatch m_sleepWatch;
#endif
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<VaultDoor> m_door;
    VaultKeeper m_vault;
    std::unique_ptr<Session> m_session;
    /// Who locked the desk, and where: no names, only which case and page.
    std::optional<std::pair<OperatorId, ui::DeskPlace>> m_lockedAt;
    bool m_hasWatched = false; ///< somebody has unlocked since the program began
    bool m_hasStrayKeys = false;
    std::optional<OpenedVault> m_pendingKeys;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Workspace *m_workspace = nullptr;
    ui::UnlockPage *m_unlock = nullptr;
    QTimer m_second;
};

} // namespace jour
