#pragma once

#include <QFlags>

#include <cstdint>
#include <span>

namespace jour::ui {

enum class ActionId {
    NewCase,
    ResumeIntake,
    Search,
    Lock,
    Quit,
    PrintCase,
    PrintReadBack,
    PdfCase,
    SealPapers,
    AddNote,
    CallNext,
    AttemptReached,
    AttemptNoAnswer,
    AttemptLeftMessage,
    AttemptBusy,
    AttemptWrongNumber,
    AttemptRefused,
    DecisionMakers,
    TimerAcknowledge,
    TimerDone,
    TimerSnooze,
    TimerReminder,
    StepEscalate,
    StepReplan,
    StepPause,
    StepResume,
    Assess,
    Decide,
    Disclose,
    HandOff,
    AnswerPolice,
    StateAcknowledge,
    StateWork,
    StateWait,
    StateHandOver,
    StateClose,
    StateReopen,
    AttachDocument,
    AddPerson,
    RemovePerson,
    SettleResponsibility,
    AssignCase,
    AcceptCase,
    MergeCase,
    UnmergeCase,
    Figures,
    SituationPicture,
    PrintNight,
    OldCases,
    MuteAlarms,
    PaneQueue,
    PaneCase,
    PaneContacts,
    PaneNightLine,
    QueueNext,
    QueuePrevious,
    Theme,
    Language,
    Privacy,
    EditContacts,
    ImportContacts,
    Coverage,
    Rosters,
    TestRound,
    PrintCallList,
    PrintFallback,
    PrintMany,
    Reentry,
    Shift,
    Handover,
    Settings,
    VerifyJournal,
    Shortcuts,
    About,
    FocusAlarm,
    SnoozeAlarm,
};

enum class Menu { Desk, Case, Acts, State, Call, Timer, View, Help };

/// What must hold before an action can be used.
enum class Need : std::uint32_t {
    Nothing = 0x0,
    Unlocked = 0x1,
    CaseSelected = 0x2,
    CaseOpen = 0x4, ///< the selected case is not closed
    HasTimer = 0x8, ///< the selected case has a live timer
    HasStep = 0x10, ///< its plan has a next step to go to
    Manager = 0x20, ///< the operator has that role
    ContactSelected = 0x40,
    AlarmLive = 0x80,       ///< something is due or overdue, in whatever case
    MayAcknowledge = 0x100, ///< the transition table allows that move of the selected case
    MayWork = 0x200,
    MayWait = 0x400,
    MayHandOver = 0x800,
    MayClose = 0x1000,
    MayReopen = 0x2000,
    IntakeWaiting = 0x4000, ///< a call is half-written
    OfferedToMe = 0x8000,   ///< another operator has offered the selected case
    PlanDiffers = 0x10000,  ///< the case is chased under another policy than holds for it now
    IsMerged = 0x20000,     ///< it goes on under another case
    PlanPaused = 0x40000,   ///< its plan is paused
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// Everything there is to know of an action but what it does.
struct ActionSpec
{
    ActionId id;
    const char *name;     ///< stable: settings and tests know it by this
    const char *text;     ///< translated in the context "Action"
    const char *icon;     ///< a drawing in resources/icons, "" for none
    const char *shortcut; ///< portable form, "" for none
    Menu menu;
    Needs needs;
    bool startsGroup = false; ///< a line stands before it in menus
};

[[nodiscard]] std::span<const ActionSpec> actionTable();

} // namespace jour::ui
