#include "shell/workspace.h"

#include "actions/action_registry.h"
#include "alarms/alarm_bar.h"
#include "alarms/alarm_sound.h"
#include "alarms/missed_pane.h"
#include "alarms/sleeping_pane.h"
#include "alarms/watch_banner.h"
#include "case_panel/case_pane.h"
#include "contact_panel/contact_pane.h"
#include "coverage/gap_banner.h"
#include "directory/directory_page.h"
#include "figures/figures_page.h"
#include "handover/handover_banner.h"
#include "intake/intake_pane.h"
#include "night_line/night_pane.h"
#include "print/print_feature.h"
#include "queue/queue_pane.h"
#include "search/search_palette.h"
#include "settings/settings_page.h"
#include "shell/banner_strip.h"
#include "shell/header_bar.h"
#include "shell/journal_checkup.h"
#include "shell/page_stack.h"
#include "shell/saving_banner.h"
#include "shell/status_strip.h"
#include "support/ui_settings.h"
#include "widgets/banner.h"

#include <QPrinterInfo>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace jour::ui {

namespace {

const QString splitterName = QStringLiteral("deskSplitter");

} // namespace

Workspace::Workspace(FeatureContext context, Alarms &alarms, const Watchman &watchman, const SaveWatch &saves,
                     PutAwayGaps &putAway, AlarmSound &sound, SettingsGround ground, QWidget *parent)
    : QWidget{parent}, m_context{context}, m_clock{alarms}, m_sound{sound}, m_header{new HeaderBar{
                                                                                context.actions, this}},
      m_alarmBar{new AlarmBar{this}}, m_alarms{new AlarmPresenter{context.desk, alarms.watch(), this}},
      m_line{new NightPane{context.desk, context.settings.nightSpan, this}},
      m_splitter{new QSplitter{Qt::Horizontal, this}}, m_queue{new QueuePane{context.desk, m_splitter}},
      m_middle{new PageStack{m_splitter}}, m_case{new CasePane{context, m_middle}},
      m_intake{new IntakePane{context, m_middle}}, m_missed{new MissedPane{context.desk, alarms, m_middle}},
      m_missedBanner{new Banner{this}}, m_sleeping{new SleepingPane{context.desk, m_middle}},
      m_sleepingBanner{new Banner{this}}, m_intakeBanner{new Banner{this}}, m_contacts{new ContactPane{
                                                                                context, m_splitter}},
      m_directory{new DirectoryPage{context, m_middle}}, m_figures{new FiguresPage{context.desk, m_middle}},
      m_search{new SearchPalette{context.desk, this}}, m_print{new PrintFeature{context, this}},
      m_gapBanner{new Banner{this}}, m_gaps{new GapBanner{context.desk, *m_gapBanner, putAway, this}},
      m_soundBanner{new Banner{this}}, m_savingBanner{new Banner{this}}, m_saving{new SavingBanner{
                                                                             saves, ground.vaultFolder,
                                                                             *m_savingBanner, this}},
      m_watchBanner{new Banner{this}}, m_watched{new WatchBanner{watchman, *m_watchBanner, this}},
      m_checkBanner{new Banner{this}}, m_checkup{new JournalCheckup{context.desk, *m_checkBanner, this}},
      m_handoverBanner{new Banner{this}}, m_handoverWatch{new HandoverBanner{context.desk, *m_handoverBanner,
                                                                             this}},
      m_sinceBanner{new Banner{this}}, m_strip{new BannerStrip{this}}, m_ground{std::move(ground)},
      m_status{new StatusStrip{this}}
{
    setObjectName(QStringLiteral("workspace"));
    setFocusProxy(m_queue);
    m_now = context.desk.now();
    buildLayout();
    connectQueue();
    connectNight();
    connectFigures();
    connectPicture();
    connectSealing();
    connectCase();
    connectIntake();
    connectAlarms();
    connectMissed();
    connectSleeping();
    connectDirectory();
    connectDuty();
    connectShift();
    connectRest();
    connectSettings();
    StatusState status;
    status.printer = QPrinterInfo::defaultPrinterName();
    m_status->render(status);
    m_queue->refresh();
    setNow(m_now);
    refreshNeeds();
    m_intake->refresh();
    setPrivate(m_context.settings.privacy);
    // The queue stands on the screen before the rest is read. A timer of no length would go before the paint.
    QTimer::singleShot(std::chrono::milliseconds{1}, this, [this] {
        if (m_isFilled)
            return;
        fill();
        tellSinceLast(true);
    });
}

void Workspace::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    m_line->refresh();
    m_missed->refresh();
    m_sleeping->setNow(m_now);
    m_gaps->start();
}

Workspace::~Workspace()
{
    // Its pages go one by one, and what hears of that asks others that are gone.
    disconnect(m_middle, nullptr, this, nullptr);
    // First, while all else stands: it may have something to journal.
    delete m_settings;
    delete m_search;
}

void Workspace::buildLayout()
{
    m_splitter->setObjectName(splitterName);
    m_splitter->setChildrenCollapsible(false);
    m_middle->addWidget(m_case);
    m_middle->addWidget(m_intake);
    m_middle->addWidget(m_missed);
    m_middle->addWidget(m_sleeping);
    m_middle->addWidget(m_directory);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_contacts);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 640, 320});
    if (const auto kept = m_context.settings.splitters.constFind(splitterName);
        kept != m_context.settings.splitters.constEnd())
        m_splitter->restoreState(*kept);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_savingBanner);
    column->addWidget(m_alarmBar);
    column->addWidget(m_watchBanner);
    column->addWidget(m_strip);
    for (Banner *banner : {m_missedBanner, m_intakeBanner, m_handoverBanner, m_gapBanner, m_sinceBanner,
                           m_sleepingBanner, m_checkBanner, m_soundBanner})
        m_strip->add(banner);
    m_strip->setAnswer(m_checkBanner);
    column->addWidget(m_line);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
}

void Workspace::connectQueue()
{
    connect(m_queue, &QueuePane::openRequested, this, &Workspace::openCase);
    connect(m_queue, &QueuePane::newCaseRequested, this, &Workspace::startIntake);
    const auto on = [this](ActionId id, auto run) { m_context.actions.onTriggered(id, this, run); };
    on(ActionId::QueueNext, [this] { m_queue->selectNext(); });
    on(ActionId::QueuePrevious, [this] { m_queue->selectPrevious(); });
    on(ActionId::PaneQueue, [this] { m_queue->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::PaneNightLine, [this] {
        m_line->show(); // a list may have had its room
        m_line->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::PaneCase, [this] { focusMiddle(); });
    on(ActionId::PaneContacts, [this] {
        while (m_hasMadeRoom) // a list may have been come to from the coverage, which is as wide
            m_middle->goBack();
        m_contacts->takeKeyboard();
    });
}

void Workspace::connectNight()
{
    connect(m_alarms, &AlarmPresenter::stateChanged, m_line, &NightPane::redraw);
    connect(m_line, &NightPane::openRequested, this, &Workspace::openCase);
    connect(m_line, &NightPane::spanChosen, this, [this](NightSpan span) {
        UiSettings kept = m_context.settings;
        kept.nightSpan = span;
        Q_EMIT uiSettingsChanged(kept);
    });
}

void Workspace::connectCase()
{
    connect(m_case, &CasePane::opened, m_queue, &QueuePane::markOpen);
    connect(m_case, &CasePane::opened, m_line, &NightPane::setCase);
    connect(m_case, &CasePane::caseRequested, this, &Workspace::openCase);
    connect(m_case, &CasePane::problem, this, &Workspace::tellBriefly);
    connect(m_case, &CasePane::printRequested, m_print, &PrintFeature::choose);
    const auto readBack = [this] { m_print->preview(m_case->current(), CasePaperKind::ReadBack); };
    m_context.actions.onTriggered(ActionId::PrintReadBack, this, readBack);
    connect(m_case, &CasePane::pdfRequested, m_print, &PrintFeature::savePdf);
    connect(m_case, &CasePane::needsChanged, this, [this](Needs met) {
        m_caseNeeds = met;
        refreshNeeds();
    });
    connect(m_case, &CasePane::formSwitched, this, &Workspace::foldAlarms);
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::foldAlarms);
    connect(m_case, &CasePane::municipalitiesChanged, this,
            [this](const MunicipalityRef &home, const MunicipalityRef &whereabouts) {
                m_casePlaces = {home, whereabouts};
                if (m_middle->currentWidget() != m_intake)
                    showContacts();
            });
    connect(m_contacts, &ContactPane::reached, this, [this] { m_case->showForm(ActForm::Acknowledge); });
    connect(m_contacts, &ContactPane::problem, this, &Workspace::tellBriefly);
    connect(m_contacts, &ContactPane::needsChanged, this, [this](Needs met) {
        m_contactNeeds = met;
        refreshNeeds();
    });
}

void Workspace::connectRest()
{
    m_context.actions.onTriggered(ActionId::Search, this, [this] { m_search->start(); });
    connect(m_search, &SearchPalette::caseRequested, this, [this](CaseId id) {
        openCase(id);
        m_case->focusOpened();
    });
    connect(m_search, &SearchPalette::told, this, &Workspace::tellBriefly);
    connect(m_search, &SearchPalette::municipalityRequested, this, [this](const QString &code) {
        m_contacts->showFor(m_case->current(), {code, {}}, {});
    });
    m_context.actions.onTriggered(ActionId::Privacy, this, [this] {
        setPrivate(!m_private);
        UiSettings kept = m_context.settings;
        kept.privacy = m_private;
        Q_EMIT uiSettingsChanged(kept);
    });
    connect(&m_context.desk.feed(), &ChangeFeed::committed, m_status,
            [this](const Changes &changes) { m_status->setSaved(changes.savedAt); });
    connect(&m_context.desk.feed(), &ChangeFeed::notSaved, m_status, &StatusStrip::setNotSaved);
}

void Workspace::openCase(CaseId id)
{
    m_middle->show(m_case);
    m_case->open(id);
    showContacts();
}

CaseId Workspace::currentCase() const
{
    return m_case->current();
}

void Workspace::setNow(Instant now)
{
    m_now = now;
    m_header->setNow(now);
    m_queue->setNow(now);
    m_case->setNow(now);
    m_contacts->setNow(now);
    m_directory->setNow(now);
    setDutyNow(now);
    m_handoverWatch->setNow(now);
    m_alarmBar->setNow(now);
    if (m_briefUntil && now >= *m_briefUntil)
        tellBriefly({});
    m_status->setMuteLeft(m_clock.watch().muteLeft());
    m_line->setNow(now);
    if (m_isFilled)
        m_sleeping->setNow(now);
}

void Workspace::setPrivate(bool on)
{
    m_private = on;
    m_queue->setPrivate(on);
    m_alarms->setPrivate(on);
    m_sleeping->setPrivate(on);
    m_case->setPrivate(on);
    setShiftPrivate();
}

QByteArray Workspace::layoutState() const
{
    return m_hasMadeRoom ? m_layout : m_splitter->saveState();
}

void Workspace::refreshNeeds()
{
    Needs met = Need::Unlocked;
    // What is not on the screen is not acted on.
    if (m_middle->currentWidget() == m_case)
        met |= m_caseNeeds | m_contactNeeds;
    met.setFlag(Need::IntakeWaiting, m_middle->currentWidget() != m_intake && m_intake->waiting());
    met.setFlag(Need::Manager, m_context.desk.actor().role == Role::Manager);
    met.setFlag(Need::AlarmLive, m_hasMissed || !m_alarms->state().lines.empty());
    m_context.actions.setMet(met);
}

} // namespace jour::ui
