#include "actions/action_table.h"

#include <QtGlobal>

#include <array>

namespace jour::ui {

namespace {

using enum Need;

constexpr Needs chosen = Needs{Unlocked} | CaseSelected;
constexpr Needs inOpenCase = chosen | CaseOpen;
constexpr Needs withContact = inOpenCase | ContactSelected;
constexpr Needs withTimer = inOpenCase | HasTimer;

// Shortcuts are for a hand that holds a phone: function keys, or Ctrl/Alt with a key the same hand reaches.
// A, C, V, X, Z and Y with Ctrl belong to the text fields; F10 is not the menu's here.
// clang-format off
constexpr std::array table{
    ActionSpec{ActionId::NewCase,            "case.new",               QT_TRANSLATE_NOOP("Action", "&New case"),                  "new-case",              "Ctrl+N",       Menu::Desk,  Unlocked},
    ActionSpec{ActionId::ResumeIntake,       "case.resume",            QT_TRANSLATE_NOOP("Action", "&Back to the call"),          "undo",                  "Ctrl+Shift+N", Menu::Desk,  Needs{Unlocked} | IntakeWaiting},
    ActionSpec{ActionId::Search,             "search.open",            QT_TRANSLATE_NOOP("Action", "&Search…"),                   "search",                "Ctrl+K",       Menu::Desk,  Unlocked},
    ActionSpec{ActionId::FocusAlarm,         "alarm.focus",            QT_TRANSLATE_NOOP("Action", "&Go to the alarm"),           "alarm",                 "Ctrl+T",       Menu::Desk,  Needs{Unlocked} | AlarmLive},
    ActionSpec{ActionId::SnoozeAlarm,        "alarm.snooze",           QT_TRANSLATE_NOOP("Action", "Snoo&ze the first alarm"),    "snooze",                "Ctrl+Shift+Space", Menu::Desk,  Needs{Unlocked} | AlarmLive},
    ActionSpec{ActionId::EditContacts,       "contacts.edit",          QT_TRANSLATE_NOOP("Action", "&Contacts…"),                 "contact",               "Ctrl+M",       Menu::Desk,  Unlocked, true},
    ActionSpec{ActionId::ImportContacts,     "contacts.import",        QT_TRANSLATE_NOOP("Action", "I&mport contacts…"),          "import",                "Ctrl+Shift+M", Menu::Desk,  Needs{Unlocked} | Manager},
    ActionSpec{ActionId::Coverage,           "duty.coverage",          QT_TRANSLATE_NOOP("Action", "D&uty coverage"),             "clock",                 "Ctrl+Shift+T", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Rosters,            "duty.lists",             QT_TRANSLATE_NOOP("Action", "&Duty lists…"),               "calendar",              "Ctrl+Shift+R", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::TestRound,          "duty.testRound",         QT_TRANSLATE_NOOP("Action", "&Test round"),                "phone-out",             "Ctrl+Shift+O", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::PrintCallList,      "duty.print",             QT_TRANSLATE_NOOP("Action", "&Print the call list…"),      "print",                 "Ctrl+Shift+L", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::PrintFallback,      "desk.fallback",          QT_TRANSLATE_NOOP("Action", "Print the fallbac&k pack…"),  "print",                 "Ctrl+Shift+X", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::PrintMany,          "papers.many",            QT_TRANSLATE_NOOP("Action", "Print man&y papers…"),       "print",                 "Ctrl+7",       Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Reentry,            "desk.reentry",           QT_TRANSLATE_NOOP("Action", "Enter after&wards…"),         "pencil",                "Ctrl+9",       Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Shift,              "shift.open",             QT_TRANSLATE_NOOP("Action", "Cu&rrent shift"),             "clock",                 "Ctrl+Shift+A", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Handover,           "shift.handover",         QT_TRANSLATE_NOOP("Action", "Handover to the ne&xt shift"), "shift-handover",        "Ctrl+Shift+S", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Figures,            "figures.open",           QT_TRANSLATE_NOOP("Action", "The 24 hours in &figures"),  "situation-picture",     "Ctrl+Shift+F", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::SituationPicture,   "picture.open",           QT_TRANSLATE_NOOP("Action", "S&ituation picture"),         "situation-picture",     "Ctrl+Shift+C", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::PrintNight,         "night.print",            QT_TRANSLATE_NOOP("Action", "Print the journal of the 24 &hours…"), "print",           "Ctrl+Shift+Y", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::OldCases,           "cases.sleeping",         QT_TRANSLATE_NOOP("Action", "Sleeping c&ases"),            "pause",                 "Ctrl+Shift+W", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::MuteAlarms,         "alarm.mute",             QT_TRANSLATE_NOOP("Action", "S&ound off for 10 minutes"),  "sound-off",             "Ctrl+Shift+B", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::VerifyJournal,      "journal.verify",         QT_TRANSLATE_NOOP("Action", "&Verify the journal"),        "audit",                 "Ctrl+Shift+J", Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Settings,           "settings.open",          QT_TRANSLATE_NOOP("Action", "S&ettings…"),                 "settings",              "Ctrl+,",       Menu::Desk,  Unlocked},
    ActionSpec{ActionId::Lock,               "app.lock",               QT_TRANSLATE_NOOP("Action", "&Lock"),                      "lock",                  "Ctrl+L",       Menu::Desk,  Unlocked, true},
    ActionSpec{ActionId::Quit,               "app.quit",               QT_TRANSLATE_NOOP("Action", "&Quit"),                      "logout",                "Ctrl+Q",       Menu::Desk,  Nothing},

    ActionSpec{ActionId::AddNote,            "case.note",              QT_TRANSLATE_NOOP("Action", "Write a &note"),              "note",                  "Ctrl+J",       Menu::Case,  chosen},
    ActionSpec{ActionId::AddPerson,          "case.person.add",        QT_TRANSLATE_NOOP("Action", "Add a &person"),              "person",                "Ctrl+I",       Menu::Case,  inOpenCase},
    ActionSpec{ActionId::RemovePerson,       "case.person.remove",     QT_TRANSLATE_NOOP("Action", "Re&move a person…"),          "trash",                 "Ctrl+Shift+I", Menu::Case,  inOpenCase},
    ActionSpec{ActionId::SettleResponsibility, "case.responsibility",  QT_TRANSLATE_NOOP("Action", "Responsible m&unicipality…"), "municipality",          "Ctrl+U",       Menu::Case,  inOpenCase},
    ActionSpec{ActionId::AssignCase,         "case.assign",            QT_TRANSLATE_NOOP("Action", "Assi&gn the case…"),          "shift-handover",        "Ctrl+H",       Menu::Case,  inOpenCase},
    ActionSpec{ActionId::AcceptCase,         "case.accept",            QT_TRANSLATE_NOOP("Action", "Take o&ver the case"),        "check",                 "Ctrl+Shift+H", Menu::Case,  inOpenCase | OfferedToMe},
    ActionSpec{ActionId::MergeCase,          "case.merge",             QT_TRANSLATE_NOOP("Action", "Same &happening as…"),        "link",                  "Ctrl+Shift+K", Menu::Case,  inOpenCase},
    ActionSpec{ActionId::UnmergeCase,        "case.unmerge",           QT_TRANSLATE_NOOP("Action", "Ta&ke out of the root case…"), "unlink",               "Ctrl+Shift+U", Menu::Case,  chosen | IsMerged},
    ActionSpec{ActionId::AttachDocument,     "case.document.attach",   QT_TRANSLATE_NOOP("Action", "&Attach a document…"),        "attach",                "Ctrl+O",       Menu::Case,  chosen},
    ActionSpec{ActionId::PrintCase,          "case.print",             QT_TRANSLATE_NOOP("Action", "P&rint a paper…"),            "print",                 "Ctrl+P",       Menu::Case,  chosen, true},
    ActionSpec{ActionId::PrintReadBack,      "case.readBack",          QT_TRANSLATE_NOOP("Action", "Read-&back…"),                "phone",                 "Ctrl+6",       Menu::Case,  chosen},
    ActionSpec{ActionId::PdfCase,            "case.pdf",               QT_TRANSLATE_NOOP("Action", "Summary as P&DF…"),           "pdf",                   "Ctrl+Shift+P", Menu::Case,  chosen},
    ActionSpec{ActionId::SealPapers,         "case.seal",              QT_TRANSLATE_NOOP("Action", "&Seal papers for a colleague…"), "lock",               "Ctrl+8",       Menu::Case,  chosen},

    ActionSpec{ActionId::Assess,             "case.assess",            QT_TRANSLATE_NOOP("Action", "Immediate &assessment…"),     "protective-assessment", "Ctrl+1",       Menu::Acts,  inOpenCase},
    ActionSpec{ActionId::Decide,             "case.decide",            QT_TRANSLATE_NOOP("Action", "&Decision…"),                 "decision",              "Ctrl+2",       Menu::Acts,  inOpenCase},
    ActionSpec{ActionId::Disclose,           "case.disclose",          QT_TRANSLATE_NOOP("Action", "D&isclosure…"),               "disclosure",            "Ctrl+3",       Menu::Acts,  inOpenCase},
    ActionSpec{ActionId::HandOff,            "case.handOff",           QT_TRANSLATE_NOOP("Action", "&Hand-off…"),                 "handoff",               "Ctrl+4",       Menu::Acts,  chosen | MayHandOver},
    ActionSpec{ActionId::AnswerPolice,       "case.answerPolice",      QT_TRANSLATE_NOOP("Action", "Answer to the &police…"),     "police-answer",         "Ctrl+5",       Menu::Acts,  inOpenCase},

    ActionSpec{ActionId::StateAcknowledge,   "case.state.acknowledge", QT_TRANSLATE_NOOP("Action", "Ta&ke the case"),             "check",                 "Alt+1",        Menu::State, chosen | MayAcknowledge},
    ActionSpec{ActionId::StateWork,          "case.state.work",        QT_TRANSLATE_NOOP("Action", "&Work on it"),                "pencil",                "Alt+2",        Menu::State, chosen | MayWork},
    ActionSpec{ActionId::StateWait,          "case.state.wait",        QT_TRANSLATE_NOOP("Action", "Wai&t for someone"),          "pause",                 "Alt+3",        Menu::State, chosen | MayWait},
    ActionSpec{ActionId::StateHandOver,      "case.state.handOver",    QT_TRANSLATE_NOOP("Action", "Handed &over"),               "handoff",               "Alt+4",        Menu::State, chosen | MayHandOver},
    ActionSpec{ActionId::StateClose,         "case.state.close",       QT_TRANSLATE_NOOP("Action", "&Close…"),                    "ok",                    "Alt+5",        Menu::State, chosen | MayClose},
    ActionSpec{ActionId::StateReopen,        "case.state.reopen",      QT_TRANSLATE_NOOP("Action", "&Reopen…"),                   "undo",                  "Alt+6",        Menu::State, chosen | MayReopen},

    ActionSpec{ActionId::CallNext,           "case.call",              QT_TRANSLATE_NOOP("Action", "&Call the next contact"),     "phone-out",             "Ctrl+D",       Menu::Call,  inOpenCase},
    ActionSpec{ActionId::AttemptReached,     "attempt.reached",        QT_TRANSLATE_NOOP("Action", "&Reached"),                   "phone-answered",        "F6",           Menu::Call,  withContact, true},
    ActionSpec{ActionId::AttemptNoAnswer,    "attempt.noAnswer",       QT_TRANSLATE_NOOP("Action", "&No answer"),                 "phone-missed",          "F7",           Menu::Call,  withContact},
    ActionSpec{ActionId::AttemptLeftMessage, "attempt.leftMessage",    QT_TRANSLATE_NOOP("Action", "&Left a message"),            "voicemail",             "F8",           Menu::Call,  withContact},
    ActionSpec{ActionId::AttemptBusy,        "attempt.busy",           QT_TRANSLATE_NOOP("Action", "&Busy"),                      "phone-busy",            "F10",          Menu::Call,  withContact},
    ActionSpec{ActionId::AttemptWrongNumber, "attempt.wrongNumber",    QT_TRANSLATE_NOOP("Action", "&Wrong number"),              "wrong-number",          "F11",          Menu::Call,  withContact},
    ActionSpec{ActionId::AttemptRefused,     "attempt.refused",        QT_TRANSLATE_NOOP("Action", "Re&fused"),                   "error",                 "F12",          Menu::Call,  withContact},
    ActionSpec{ActionId::DecisionMakers,     "case.decisionMakers",    QT_TRANSLATE_NOOP("Action", "&Decision makers of the municipality"), "decision",       "Ctrl+Shift+D", Menu::Call,  inOpenCase, true},

    ActionSpec{ActionId::TimerAcknowledge,   "timer.acknowledge",      QT_TRANSLATE_NOOP("Action", "Somebody &took it…"),         "check",                 "Ctrl+G",       Menu::Timer, withTimer},
    ActionSpec{ActionId::TimerDone,          "timer.done",             QT_TRANSLATE_NOOP("Action", "&Done"),                      "ok",                    "Ctrl+Shift+G", Menu::Timer, withTimer},
    ActionSpec{ActionId::TimerSnooze,        "timer.snooze",           QT_TRANSLATE_NOOP("Action", "&Snooze…"),                   "snooze",                "Ctrl+B",       Menu::Timer, withTimer},
    ActionSpec{ActionId::TimerReminder,      "timer.reminder",         QT_TRANSLATE_NOOP("Action", "&Reminder…"),                 "timer",                 "Ctrl+R",       Menu::Timer, inOpenCase, true},
    ActionSpec{ActionId::StepEscalate,       "step.escalate",          QT_TRANSLATE_NOOP("Action", "&Escalate to the next step"), "escalate",              "Ctrl+E",       Menu::Timer, inOpenCase | HasStep},
    ActionSpec{ActionId::StepReplan,         "step.replan",            QT_TRANSLATE_NOOP("Action", "Switch to the new &policy…"),  "refresh",               "Ctrl+Shift+E", Menu::Timer, inOpenCase | PlanDiffers},
    ActionSpec{ActionId::StepPause,          "step.pause",             QT_TRANSLATE_NOOP("Action", "Pa&use the plan…"),           "plan-pause",            "Alt+7",        Menu::Timer, inOpenCase | HasStep},
    ActionSpec{ActionId::StepResume,         "step.resume",            QT_TRANSLATE_NOOP("Action", "Go on with the p&lan"),       "plan-resume",           "Alt+8",        Menu::Timer, inOpenCase | PlanPaused},

    ActionSpec{ActionId::PaneQueue,          "pane.queue",             QT_TRANSLATE_NOOP("Action", "&Queue"),                     "filter",                "F2",           Menu::View,  Unlocked},
    ActionSpec{ActionId::PaneCase,           "pane.case",              QT_TRANSLATE_NOOP("Action", "&Case"),                      "document",              "F3",           Menu::View,  Unlocked},
    ActionSpec{ActionId::PaneContacts,       "pane.contacts",          QT_TRANSLATE_NOOP("Action", "C&ontacts"),                  "phone",                 "F4",           Menu::View,  Unlocked},
    ActionSpec{ActionId::PaneNightLine,      "pane.nightLine",         QT_TRANSLATE_NOOP("Action", "&Night line"),                "clock",                 "F5",           Menu::View,  Unlocked},
    ActionSpec{ActionId::QueueNext,          "queue.next",             QT_TRANSLATE_NOOP("Action", "N&ext in the queue"),         "chevron-down",          "Ctrl+PgDown",  Menu::View,  Unlocked, true},
    ActionSpec{ActionId::QueuePrevious,      "queue.previous",         QT_TRANSLATE_NOOP("Action", "P&revious in the queue"),     "chevron-up",            "Ctrl+PgUp",    Menu::View,  Unlocked},
    ActionSpec{ActionId::Privacy,            "view.privacy",           QT_TRANSLATE_NOOP("Action", "&Mask names"),                "masked",                "F9",           Menu::View,  Unlocked, true},
    ActionSpec{ActionId::Theme,              "view.theme",             QT_TRANSLATE_NOOP("Action", "&Dark or light"),             "theme",                 "Ctrl+F9",      Menu::View,  Nothing},
    ActionSpec{ActionId::Language,           "view.language",          QT_TRANSLATE_NOOP("Action", "&Language: Swedish or English"), "language",           "Ctrl+Shift+F9", Menu::View,  Nothing},

    ActionSpec{ActionId::Shortcuts,          "help.shortcuts",         QT_TRANSLATE_NOOP("Action", "&Keyboard"),                  "keyboard",              "F1",           Menu::Help,  Nothing},
    ActionSpec{ActionId::About,              "help.about",             QT_TRANSLATE_NOOP("Action", "&About Jourbord"),            "info",                  "Shift+F1",     Menu::Help,  Nothing},
};
// clang-format on

} // namespace

std::span<const ActionSpec> actionTable()
{
    return table;
}

} // namespace jour::ui
