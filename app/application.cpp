#include "application.h"

#include "demo/demo_night.h"
#include "support/wording.h"
#include "unlock/unlock_page.h"

#include <QApplication>

#include <utility>

void initAppData()
{
    Q_INIT_RESOURCE(app_data);
    Q_INIT_RESOURCE(qt_words);
}

namespace jour {

Application::Application(CommandLine line, const Clock &clock)
    : m_line{std::move(line)}, m_clock{clock}, m_settings{ui::loadUiSettings(ui::uiSettingsFile())},
      m_watch{clock}, m_sound{m_watch, clock, m_output}, m_lockWatch{clock}, m_vault{clock}
{
    initAppData();
    m_languages.use(m_settings.language);
    m_actions.retranslate();
    m_sound.setVolume(m_settings.volume);
    m_sound.setDevice(m_settings.audioDevice);
    ui::applyTheme(*qApp, m_settings.theme);
    m_window = std::make_unique<ui::MainWindow>(m_actions);
    if (!m_settings.windowGeometry.isEmpty())
        m_window->restoreGeometry(m_settings.windowGeometry);
    connect(m_window.get(), &ui::MainWindow::closing, this, [this] {
        keepSettings();
        hardLock();
    });
    connect(&m_lockWatch, &LockWatch::softLockDue, this, &Application::softLock);
    connect(&m_lockWatch, &LockWatch::hardLockDue, this, &Application::hardLock);
#ifdef JOUR_LOGIND
    connect(&m_sleepWatch, &SleepWatch::sleeping, this, &Application::hardLock, Qt::DirectConnection);
    connect(&m_sleepWatch, &SleepWatch::woke, &m_watch, &AlarmWatch::check);
    connect(&m_sleepWatch, &SleepWatch::sessionLocked, this, &Application::softLock);
#endif
    connect(&m_watch, &AlarmWatch::stateChanged, this, &Application::showLockState);
    connect(&m_sound, &ui::AlarmSound::changed, this, &Application::showLockState);
    connect(&m_watch, &AlarmWatch::rang, this, [this] { QApplication::alert(m_window.get()); });
    connect(&m_second, &QTimer::timeout, this, &Application::everySecond);
    m_second.start(std::chrono::seconds{1});
    hookActions();
}

Application::~Application()
{
    // The window goes first: its pages stand on the session.
    m_window.reset();
}

Result<> Application::start()
{
    auto reference = ReferenceData::load();
    if (!reference)
        return tl::make_unexpected(reference.error());
    m_reference = std::move(*reference);
    if (m_line.demo)
        return startDemo();
    m_door = std::make_unique<VaultDoor>(vaultFolder(), m_clock);
    connect(m_door.get(), &VaultDoor::opened, this, &Application::opened);
    m_door->vaultExists() ? showUnlock() : showFirstRun();
    return {};
}

Result<> Application::startDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    auto made = makeDemoNight(QString{m_demoFolder->path() + QStringLiteral("/vault")}, m_reference, m_clock);
    if (!made)
        return tl::make_unexpected(made.error());
    m_door = std::make_unique<VaultDoor>(QString{m_demoFolder->path() + QStringLiteral("/vault")}, m_clock,
                                         KdfCost::floor());
    connect(m_door.get(), &VaultDoor::opened, this, &Application::opened);
    m_vault.expect(made->operatorOnDuty, {});
    if (const auto open = m_vault.open(m_door->folder(), made->keys); !open)
        return open;
    startSession(made->operatorOnDuty, made->keys);
    return {};
}

void Application::startSession(const Operator &who, const OpenedVault &keys)
{
    m_session.reset();
    m_hasWatched = true;
    m_session = std::make_unique<Session>(m_vault.store(), m_clock, m_reference, m_feed, m_watch, who,
                                          m_door->folder());
    if (const auto begun = m_session->begin(keys.attempts.failures, keys.operatorSeed.isEmpty()); !begun) {
        m_session.reset();
        m_vault.close();
        showUnlock();
        m_unlock->showProblem(ui::Wording::of(begun.error()));
        return;
    }
    m_unlock = nullptr;
    m_hasStrayKeys = m_vault.hasStrayKeys(keys);
    // Once the queue stands on the screen; what was on the alarm clock rings on meanwhile. A timer of no
    // length would go before the paint.
    QTimer::singleShot(std::chrono::milliseconds{1}, &m_session->alarms, &Alarms::begin);
    showWorkspace();
    // Another operator begins at the queue; and of nobody's place is anything left.
    if (const auto before = std::exchange(m_lockedAt, std::nullopt); before && before->first == who.id)
        m_workspace->goTo(before->second);
    m_sound.setListener(who.id);
    m_lockWatch.start();
    everySecond();
}

void Application::showWorkspace()
{
    m_workspace = new ui::Workspace{{m_session->desk, m_actions, m_settings},
                                    m_session->alarms,
                                    m_session->watchman,
                                    m_session->saves,
                                    m_putAwayGaps,
                                    m_sound,
                                    settingsGround(),
                                    m_window->pageParent()};
    connect(m_workspace, &ui::Workspace::uiSettingsChanged, this, &Application::useSettings);
    m_workspace->setMachineWarning(machineWarnings());
    m_window->setPage(m_workspace);
    m_workspace->setFocus(Qt::OtherFocusReason); // in the queue, not in the menu above it
}

void Application::rebuildWorkspace()
{
    if (!m_session || !m_workspace)
        return;
    keepSettings();
    const ui::DeskPlace place = m_workspace->place();
    showWorkspace();
    m_workspace->goTo(place);
    everySecond();
}

void Application::endSession(const QString &cause)
{
    m_sound.setListener(std::nullopt);
    m_session->end(cause);
    m_vault.store().forgetSigner();
}

void Application::softLock()
{
    if (!m_session || !m_workspace)
        return;
    keepSettings(); // while the page that knows them stands
    m_lockedAt = {m_session->desk.actor().id, m_workspace->place()};
    // The page goes before the key, so that its last drafts are still written.
    showUnlock();
    endSession(QStringLiteral("softLock"));
    m_lockWatch.softLocked();
}

void Application::hardLock()
{
    m_lockedAt.reset();
    if (!m_vault.isOpen())
        return;
    if (m_workspace) {
        keepSettings();
        showUnlock();
    }
    if (m_session)
        endSession(QStringLiteral("hardLock"));
    m_session.reset();
    m_vault.close();
    m_lockWatch.stop();
}

void Application::everySecond()
{
    const Instant now = m_clock.now();
    if (m_workspace) {
        m_workspace->setNow(now);
        m_workspace->setLockIn(m_lockWatch.left());
    }
    if (m_unlock)
        m_unlock->setNow(now);
}

void Application::showLockState()
{
    if (!m_unlock)
        return;
    const AlarmState &alarms = m_watch.state();
    ui::LockState state{.due = static_cast<int>(alarms.warned.size()),
                        .overdue = static_cast<int>(alarms.overdue.size()),
                        .unheard = alarms.sounding.empty() ? ui::SoundTrouble::None : m_sound.trouble(),
                        .isKnown = m_hasWatched};
    const auto &urgent = alarms.overdue.empty() ? alarms.warned : alarms.overdue;
    if (!urgent.empty())
        state.mostUrgent = ui::Wording::of(urgent.front().urgency);
    m_unlock->render(state);
}

void Application::hookActions()
{
    m_actions.onTriggered(ui::ActionId::Lock, this, [this] { softLock(); });
    m_actions.onTriggered(ui::ActionId::Theme, this, [this] {
        ui::UiSettings other = m_settings;
        other.theme = m_settings.theme == ui::ThemeId::Night ? ui::ThemeId::Day : ui::ThemeId::Night;
        useSettings(std::move(other));
    });
    m_actions.onTriggered(ui::ActionId::Language, this, [this] {
        ui::UiSettings other = m_settings;
        other.language =
            m_languages.current() == QLatin1String{"sv"} ? QStringLiteral("en") : QStringLiteral("sv");
        useSettings(std::move(other));
    });
}

} // namespace jour
