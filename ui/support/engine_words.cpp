#include "support/engine_words.h"

#include "domain/escalation/engine_reminder.h"
#include "support/formats.h"

namespace jour::ui {

QString EngineWords::meaningOf(Invariant invariant)
{
    switch (invariant) {
    case Invariant::AlwaysNext: return tr("no time is set");
    case Invariant::OneTimerPerStep: return tr("the same step has two times");
    case Invariant::WarnBeforeDue: return tr("a warning does not come before its time");
    case Invariant::NoneWhenClosed: return tr("it is closed and a time is still running");
    case Invariant::Written: return tr("a step or a pause was written down without rule or reason");
    case Invariant::HeardWhenDue: return tr("what is heard does not agree with its times");
    case Invariant::OneStep: return tr("the plan went more than one step at once");
    }
    Q_UNREACHABLE();
}

QString EngineWords::adviceOf(Invariant invariant)
{
    switch (invariant) {
    case Invariant::AlwaysNext: return tr("Set a reminder (Ctrl+R).");
    case Invariant::OneTimerPerStep:
        return tr("Mark one of them as done (Ctrl+Shift+G), or go to the next step (Ctrl+E).");
    case Invariant::WarnBeforeDue: return tr("Set a reminder of your own in good time (Ctrl+R).");
    case Invariant::NoneWhenClosed: return tr("Reopen it (Alt+6) and close it again (Alt+5).");
    case Invariant::Written:
        return tr("Read its journal, write a note of what happened (Ctrl+J), then mark this as done "
                  "(Ctrl+Shift+G).");
    case Invariant::HeardWhenDue:
        return tr("Go by the times in the queue, then lock (Ctrl+L) and unlock the desk.");
    case Invariant::OneStep:
        return tr("See in its journal who was passed over, call them, then mark this as done "
                  "(Ctrl+Shift+G).");
    }
    Q_UNREACHABLE();
}

QString EngineWords::titleOf(const Timer &reminder)
{
    const QString subject = aboutOf(reminder);
    if (const auto invariant = fromWord<Invariant>(subject))
        return tr("Check the case: %1").arg(meaningOf(*invariant));
    if (subject == about::silence)
        return tr("Silent since %1: call and ask").arg(Formats::time(reminder.anchor.value_or(reminder.due)));
    if (subject == about::offer)
        return tr("Offered to %1 since %2, not taken over")
            .arg(reminder.title, Formats::time(reminder.anchor.value_or(reminder.due)));
    if (subject == about::handover)
        return tr("Handed over at %1, not taken over")
            .arg(Formats::time(reminder.anchor.value_or(reminder.due)));
    return tr("Reminder");
}

} // namespace jour::ui
