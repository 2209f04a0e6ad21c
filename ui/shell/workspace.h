#pragma once

#include "actions/action_table.h"
#include "actions/feature_context.h"
#include "domain/cases/case.h"
#include "services/alarms.h"
#include "settings/settings_ground.h"

#include <QWidget>

#include <optional>

class QSplitter;

namespace jour {
class SaveWatch;
class Watchman;
} // namespace jour

namespace jour::ui {

class AlarmBar;
class AlarmPresenter;
class AlarmSound;
class AutoPack;
class Banner;
class BannerStrip;
class BatchPage;
class CasePane;
class ContactPane;
class CoveragePage;
class DirectoryPage;
class FiguresPage;
class GapBanner;
class HandoverBanner;
class HandoverPage;
class HeaderBar;
class IntakePane;
class JournalCheckup;
class MissedPane;
class NightPane;
class PageStack;
class PicturePage;
class PrintFeature;
class QueuePane;
class ReentryPage;
class RosterPage;
class SavingBanner;
class SealPage;
class SearchPalette;
class SettingsPage;
class ShiftPage;
class SleepingPane;
class StatusStrip;
class TestRoundPage;
class WatchBanner;
struct PutAwayGaps;
struct UiSettings;

/// Where one is on the desk, for a desk built anew.
struct DeskPlace
{
    enum class Page {
        Case,
        Intake,
        Directory,
        Settings,
        Coverage,
        Rosters,
        TestRound,
        Picture,
        Sealing,
        Shift,
        Handover,
        Batch,
        Reentry
    };
    Page page = Page::Case;
    CaseId caseRef;
    std::optional<DraftId> intake; ///< the call being written in
    QString focus;                 ///< object name of what has the keyboard
    bool isPrivate = false;
};

/// The unlocked desk: joins the features and nothing more. Goes when the desk locks, with everything in it.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(FeatureContext context, Alarms &alarms, const Watchman &watchman, const SaveWatch &saves,
              PutAwayGaps &putAway, AlarmSound &sound, SettingsGround ground, QWidget *parent = nullptr);
    ~Workspace() override;

    void setNow(Instant now);
    void setLockIn(Duration left);
    void setMachineWarning(const QString &text);
    void openCase(CaseId id);
    void setPrivate(bool on);
    [[nodiscard]] CaseId currentCase() const;
    [[nodiscard]] DeskPlace place() const;
    void goTo(const DeskPlace &place);
    /// State of the splitter, for the settings.
    [[nodiscard]] QByteArray layoutState() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// The operator wishes the workstation otherwise. What hears it keeps it, at once.
    void uiSettingsChanged(const jour::ui::UiSettings &settings);

private:
    struct Places
    {
        MunicipalityRef home;
        MunicipalityRef whereabouts;
    };

    void buildLayout();
    /// Reads what can wait until the queue is painted.
    void fill();
    void connectQueue();
    void focusMiddle();
    void connectNight();
    void connectFigures();
    void connectPicture();
    void connectSealing();
    void connectCase();
    void connectAlarms();
    void connectIntake();
    void connectMissed();
    void connectSleeping();
    void connectDirectory();
    void connectRest();
    void connectDuty();
    void connectSettings();
    void connectPapers();
    void setPapersNow(Instant now);
    void testPack(const QString &printer);
    void showReentry();
    void connectShift();
    [[nodiscard]] CoveragePage &coverage();
    [[nodiscard]] RosterPage &rosters();
    void showCoverage();
    void showRosters();
    void showTestRound();
    void showPicture();
    void showSealing();
    void setDutyNow(Instant now);
    [[nodiscard]] ShiftPage &shift();
    void showShift();
    void setShiftPrivate();
    void showHandover();
    /// Papers of many cases; from the handover those of its cases.
    void showBatch();
    /// What others did since the operator was here last: the page when nothing else is on the screen, else a
    /// line.
    void tellSinceLast(bool isPageWelcome);
    /// Pages that need the width have it: the contacts beside them go until they are left.
    void makeRoom();
    void showSettings();
    void startIntake();
    void resumeIntake();
    void showIntakeBanner();
    void showContacts();
    void showMissedBanner();
    void showSleepingBanner();
    void switchSound();
    void showDirectory(const QString &municipality);
    void refreshNeeds();
    /// Alarms take one line while something is being written, or a page that needs the room is read.
    void foldAlarms();
    /// What could not be done, or why a key does nothing. In the status line, until a moment after the next
    /// key or move of the mouse: nobody may have looked before.
    void tellBriefly(const QString &text);
    /// Why the action on this key cannot be used now; empty when it can, or there is none.
    [[nodiscard]] QString whyDead(const QKeyEvent &event) const;

    FeatureContext m_context;
    Alarms &m_clock;
    AlarmSound &m_sound;
    HeaderBar *m_header;
    AlarmBar *m_alarmBar;
    AlarmPresenter *m_alarms;
    NightPane *m_line;
    QSplitter *m_splitter;
    QueuePane *m_queue;
    PageStack *m_middle;
    CasePane *m_case;
    IntakePane *m_intake;
    MissedPane *m_missed;
    Banner *m_missedBanner;
    SleepingPane *m_sleeping;
    Banner *m_sleepingBanner;
    Banner *m_intakeBanner;
    ContactPane *m_contacts;
    DirectoryPage *m_directory;
    FiguresPage *m_figures;
    SearchPalette *m_search;
    PrintFeature *m_print;
    Banner *m_gapBanner;
    GapBanner *m_gaps;
    CoveragePage *m_coverage = nullptr; ///< these three are made when they are first asked for
    RosterPage *m_rosters = nullptr;
    TestRoundPage *m_testRound = nullptr;
    PicturePage *m_picture = nullptr; ///< made when it is first asked for
    SealPage *m_sealing = nullptr;    ///< made when it is first asked for
    QByteArray m_layout;              ///< of the splitter before room was made
    bool m_hasMadeRoom = false;
    Banner *m_soundBanner;
    Banner *m_savingBanner;
    SavingBanner *m_saving;
    Banner *m_watchBanner;
    WatchBanner *m_watched;
    Banner *m_checkBanner;
    JournalCheckup *m_checkup;
    Banner *m_packBanner = nullptr;
    AutoPack *m_pack = nullptr;
    ReentryPage *m_reentry = nullptr; ///< made when it is first asked for
    Banner *m_handoverBanner;
    HandoverBanner *m_handoverWatch;
    Banner *m_sinceBanner;
    BannerStrip *m_strip;
    ShiftPage *m_shift = nullptr; ///< these two are made when they are first asked for
    HandoverPage *m_handover = nullptr;
    BatchPage *m_batch = nullptr; ///< made when it is first asked for
    SettingsGround m_ground;
    SettingsPage *m_settings = nullptr; ///< made when it is first asked for
    StatusStrip *m_status;
    Instant m_now;
    Needs m_caseNeeds;
    Needs m_contactNeeds;
    Places m_casePlaces;
    Places m_intakePlaces;
    QString m_municipality;                   ///< of the case or intake in the middle
    std::optional<Instant> m_briefUntil;      ///< of the line at the bottom; none: nobody has looked yet
    std::optional<DraftId> m_intakeDismissed; ///< the half-written call that need not be told of again
    bool m_private = false;
    bool m_hasMissed = false;
    bool m_isFilled = false;
};

} // namespace jour::ui
