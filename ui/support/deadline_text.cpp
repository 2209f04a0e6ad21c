#include "support/deadline_text.h"

#include "base/local_time.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/rules.h"
#include "support/engine_words.h"
#include "support/formats.h"
#include "support/statute_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// The rule by which a timer was armed: that of the move which stands right before it in the journal.
QString ruleOf(TimerId id, const std::vector<RecordedEvent> &journal)
{
    QString rule;
    for (const RecordedEvent &event : journal) {
        if (const auto *moved = std::get_if<events::RunMoved>(&event.body))
            rule = moved->rule;
        if (const auto *armed = std::get_if<events::TimerArmed>(&event.body); armed && armed->timer.id == id)
            return rule;
    }
    return {};
}

} // namespace

QStringList DeadlineText::lines(const Timer &timer, const CaseFile &file, const std::vector<Limit> &limits,
                                Instant now)
{
    if (timer.kind == TimerKind::Statute)
        return StatuteText::lines(timer, limits, localDate(now));
    QStringList lines{origin(timer, file, now)};
    if (!timer.run.isNull() && file.run && file.run->id == timer.run) {
        if (timer.kind == TimerKind::Step)
            lines << awaited(*file.run, now);
        lines << plan(*file.run);
    }
    if (const QString earlier = before(timer, file, now); !earlier.isEmpty())
        lines << earlier;
    if (timer.snooze)
        lines
            << tr("Silent until %1: %2").arg(Formats::moment(timer.snooze->until, now), timer.snooze->reason);
    if (timer.warnAt)
        lines << tr("Warns at %1.").arg(Formats::moment(*timer.warnAt, now));
    return lines;
}

QString DeadlineText::origin(const Timer &timer, const CaseFile &file, Instant now)
{
    const Instant from = timer.anchor.value_or(timer.due);
    const QString length = Formats::span(timer.due - from);
    const QString at = Formats::moment(from, now);
    switch (timer.kind) {
    case TimerKind::Step:
        return from == timer.due ? tr("Every step has been tried: due at once, until somebody acts.")
                                 : tr("%1 from %2, when the step began.").arg(length, at);
    case TimerKind::Retry: return tr("%1 from %2, when a call reached nobody.").arg(length, at);
    case TimerKind::Promise:
        return timer.run.isNull() && !timer.title.isEmpty() ? tr("Promised by %1.").arg(timer.title)
                                                            : promise(file);
    case TimerKind::Obligation: return tr("The latest time for handing over, as the police said it.");
    case TimerKind::Reminder:
        return isEngineReminder(timer) ? tr("Asked by the desk itself: %1.").arg(EngineWords::titleOf(timer))
                                       : tr("Set by an operator.");
    case TimerKind::Statute: return {};
    }
    Q_UNREACHABLE();
}

QString DeadlineText::promise(const CaseFile &file)
{
    const auto first = file.run ? firstPromise(*file.run) : std::nullopt;
    if (!first)
        return tr("The time that somebody promised.");
    const Acknowledgement &given = *first;
    const QString who =
        given.organisation.isEmpty() ? given.person : tr("%1, %2").arg(given.person, given.organisation);
    return tr("Promised by %1.").arg(who);
}

QStringList DeadlineText::awaited(const EscalationRun &run, Instant now)
{
    QStringList names;
    for (const ResolvedContact &contact : stillAwaited(run, now))
        names << Wording::of(contact);
    QStringList lines;
    if (!names.isEmpty())
        lines << tr("Each of them has to take it. Waits for: %1.").arg(names.join(QStringLiteral(", ")));
    for (const StepAnswer &answer : run.answers)
        lines << (answer.kept ? tr("Taken and done by %1.").arg(answer.ack.person)
                              : tr("Taken by %1, until %2.")
                                    .arg(answer.ack.person, Formats::moment(answer.until, now)));
    return lines;
}

QString DeadlineText::plan(const EscalationRun &run)
{
    const Policy &policy = run.policy;
    if (policy.id.isNull())
        return tr("Plan: built in, for there was none (R1x).");
    return tr("Plan: %1, version %2.").arg(Wording::of(policy)).arg(policy.version);
}

QString DeadlineText::before(const Timer &timer, const CaseFile &file, Instant now)
{
    // A timer that belongs to no run was armed by no rule of one.
    const QString rule = timer.run.isNull() ? QString{} : ruleOf(timer.id, file.journal);
    const auto old =
        timer.supersedes ? std::ranges::find(file.timers, *timer.supersedes, &Timer::id) : file.timers.end();
    if (old == file.timers.end())
        return rule.isEmpty() ? QString{} : tr("By rule %1.").arg(rule);
    const QString due = Formats::moment(old->due, now);
    return rule.isEmpty() ? tr("Takes the place of the one due %1.").arg(due)
                          : tr("Takes the place of the one due %1 (%2).").arg(due, rule);
}

} // namespace jour::ui
