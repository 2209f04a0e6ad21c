#include "support/engine_words.h"

#include "domain/escalation/engine_reminder.h"
#include "support/formats.h"

#include <algorithm>
#include <initializer_list>

namespace jour::ui {

QString EngineWords::meaningOf(Invariant invariant)
{
    switch (invariant) {
    case Invariant::AlwaysNext: return tr("no time is set for a next step");
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
        return tr("Two steps of the plan: go to the next step (Ctrl+E), that ends both. Other times: choose "
                  "one of them under Deadlines running and mark it as done (Ctrl+Shift+G).");
    case Invariant::WarnBeforeDue: return tr("Set a reminder of your own in good time (Ctrl+R).");
    case Invariant::NoneWhenClosed: return tr("Reopen it (Alt+6) and close it again (Alt+5).");
    case Invariant::Written:
        return tr("Read its journal, write a note of what happened (Ctrl+J), then choose this under "
                  "Deadlines running and mark it as done (Ctrl+Shift+G).");
    case Invariant::HeardWhenDue:
        return tr("Go by the times in the queue, then lock (Ctrl+L) and unlock the desk.");
    case Invariant::OneStep:
        return tr("See in its journal who was passed over, call them, then choose this under Deadlines "
                  "running and mark it as done (Ctrl+Shift+G).");
    }
    Q_UNREACHABLE();
}

QString EngineWords::endOfStep(const QString &rule)
{
    const auto is = [&](std::initializer_list<const char *> rules) {
        return std::ranges::any_of(rules, [&](const char *one) { return rule == QLatin1String{one}; });
    };
    if (is({"R2", "R6a"}))
        return tr("its time ran out");
    if (is({"R2e"}))
        return tr("nobody to call");
    if (is({"R2w"}))
        return tr("outside of its hours");
    if (is({"R4n"}))
        return tr("the calls it asks for reached nobody");
    if (is({"R18"}))
        return tr("paused by hand");
    if (is({"R2o"}))
        return tr("the desk acted");
    if (is({"R3"}))
        return tr("escalated by hand");
    if (is({"R4", "R5", "R5a", "R5p"}))
        return tr("somebody took it");
    if (is({"R6"}))
        return tr("the promise was not kept");
    if (is({"R6k", "R6n"}))
        return tr("done");
    if (is({"R7"}))
        return tr("more urgent: another plan");
    if (is({"R8"}))
        return tr("the plan began again");
    if (is({"R9"}))
        return tr("nobody left to call");
    if (is({"R15", "R17"}))
        return tr("another policy");
    return tr("the plan went on");
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
    if (subject == about::unsignedHandover)
        return tr("Handed over at %1, taken over but not signed")
            .arg(Formats::time(reminder.anchor.value_or(reminder.due)));
    return tr("Reminder");
}

} // namespace jour::ui
