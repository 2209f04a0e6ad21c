#include "actions/action_registry.h"
#include "alarms/alarm_bar.h"
#include "alarms/missed_pane.h"
#include "alarms/sleeping_pane.h"
#include "alarms/sound_banner.h"
#include "alarms/watch_banner.h"
#include "case_panel/case_pane.h"
#include "intake/intake_pane.h"
#include "night_line/night_pane.h"
#include "queue/queue_pane.h"
#include "shell/header_bar.h"
#include "shell/page_stack.h"
#include "shell/status_strip.h"
#include "shell/workspace.h"
#include "support/wording.h"
#include "widgets/banner.h"

// What is due, what was missed, and the sound of it.
namespace jour::ui {

void Workspace::connectAlarms()
{
    connect(m_alarms, &AlarmPresenter::stateChanged, m_alarmBar, &AlarmBar::render);
    connect(m_alarms, &AlarmPresenter::stateChanged, this, [this](const AlarmBarState &alarms) {
        m_header->render({alarms.due, alarms.overdue, m_context.desk.actor().signature, true});
        refreshNeeds();
    });
    m_header->render({.operatorSignature = m_context.desk.actor().signature});
    connect(m_alarmBar, &AlarmBar::openRequested, this, &Workspace::openCase);
    connect(m_watched, &WatchBanner::openRequested, this, &Workspace::openCase);
    connect(m_alarmBar, &AlarmBar::soundRequested, this, &Workspace::switchSound);
    connect(m_alarmBar, &AlarmBar::snoozeRequested, m_alarms, &AlarmPresenter::snoozeFirst);
    connect(m_alarmBar, &AlarmBar::roomChanged, m_alarms, &AlarmPresenter::setRoom);
    connect(m_alarms, &AlarmPresenter::told, this, &Workspace::tellBriefly);
    new SoundBanner{m_sound, *m_soundBanner, this};
    const auto tellTrouble = [this] { m_alarms->setTrouble(m_sound.trouble()); };
    connect(&m_sound, &AlarmSound::changed, this, tellTrouble);
    tellTrouble();
    m_context.actions.onTriggered(ActionId::SnoozeAlarm, this, [this] { m_alarms->snoozeFirst(); });
    m_context.actions.onTriggered(ActionId::MuteAlarms, this, [this] { switchSound(); });
    m_context.actions.onTriggered(ActionId::FocusAlarm, this, [this] {
        if (m_hasMissed && m_middle->currentWidget() != m_missed)
            m_middle->visit(m_missed);
        else if (!m_alarms->state().lines.empty())
            openCase(m_alarms->state().lines.front().caseRef);
    });
}

void Workspace::foldAlarms()
{
    m_alarmBar->setFolded(m_middle->currentWidget() != m_case || m_case->hasForm());
}

void Workspace::switchSound()
{
    if (m_clock.watch().state().muted)
        m_clock.unmute();
    else if (const auto muted = m_clock.mute(); !muted)
        tellBriefly(Wording::of(muted.error()));
    m_status->setMuteLeft(m_clock.watch().muteLeft());
}

void Workspace::connectMissed()
{
    // An intake under way is not taken from the hand: the banner waits until it is left.
    connect(m_missed, &MissedPane::found, this, [this] {
        m_hasMissed = true;
        if (m_middle->currentWidget() != m_intake)
            m_middle->visit(m_missed);
        showMissedBanner();
        refreshNeeds();
    });
    connect(m_missed, &MissedPane::finished, this, [this] {
        m_hasMissed = false;
        if (m_middle->currentWidget() == m_missed)
            m_middle->goBack();
        showMissedBanner();
        refreshNeeds();
    });
    connect(m_missedBanner, &Banner::actionRequested, this, [this] { m_middle->visit(m_missed); });
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::showMissedBanner);
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::refreshNeeds);
    connect(m_missed, &MissedPane::openRequested, this, &Workspace::openCase);
}

void Workspace::showMissedBanner()
{
    const bool wanted = m_hasMissed && m_middle->currentWidget() != m_missed;
    m_missedBanner->render({Severity::Warning,
                            wanted ? tr("Deadlines passed while nobody could see them.") : QString{},
                            {{"review", tr("Look through  Ctrl+T")}}});
}

void Workspace::connectSleeping()
{
    m_sleepingBanner->setObjectName(QStringLiteral("sleepingBanner"));
    const auto visit = [this] {
        m_middle->visit(m_sleeping);
        m_sleeping->start();
    };
    m_context.actions.onTriggered(ActionId::OldCases, this, visit);
    connect(m_sleepingBanner, &Banner::actionRequested, this, visit);
    connect(m_sleeping, &SleepingPane::waitingChanged, this, &Workspace::showSleepingBanner);
    connect(m_sleeping, &SleepingPane::sleepersChanged, this, [this] {
        m_queue->refresh();
        m_line->refresh();
    });
    connect(m_sleeping, &SleepingPane::openRequested, this, &Workspace::openCase);
    connect(m_sleeping, &SleepingPane::left, this, [this] {
        if (m_middle->currentWidget() == m_sleeping)
            m_middle->goBack();
    });
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::showSleepingBanner);
}

void Workspace::showSleepingBanner()
{
    const int waiting = m_middle->currentWidget() == m_sleeping ? 0 : m_sleeping->waiting();
    m_sleepingBanner->render(
        {Severity::Info,
         waiting > 0 ? tr("%n open case(s) untouched for a long time. Look through them once a week.",
                          nullptr, waiting)
                     : QString{},
         {{"look", tr("Look through  Ctrl+Shift+W")}}});
}

} // namespace jour::ui
