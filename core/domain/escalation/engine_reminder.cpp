#include "domain/escalation/engine_reminder.h"

namespace jour {

namespace {

constexpr QLatin1String enginePrefix{"engine:"};

} // namespace

Timer engineReminder(CaseId caseRef, const QString &about, Instant since, Instant due)
{
    Timer timer{.id = TimerId::random(), .caseRef = caseRef, .kind = TimerKind::Reminder};
    timer.source = enginePrefix + about;
    timer.anchor = since;
    timer.due = due;
    return timer;
}

QString aboutOf(const Timer &timer)
{
    return isEngineReminder(timer) ? timer.source.mid(enginePrefix.size()) : QString{};
}

bool isEngineReminder(const Timer &timer)
{
    return timer.kind == TimerKind::Reminder && timer.source.startsWith(enginePrefix);
}

} // namespace jour
