#include "support/deadline_text.h"

#include "base/local_time.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/move_builder.h"
#include "support/engine_words.h"
#include "support/formats.h"
#include "support/statute_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// How a timer came to be, as the journal has it: by whom and when, and by which move of the engine.
struct Arming
{
    const RecordedEvent *event = nullptr;
    const events::RunMoved *move = nullptr; ///< that which stands right before it
    QString reason; ///< what was said of the moves that led there: the first of them is the one somebody made
};

Arming armingOf(const Timer &timer, const std::vector<RecordedEvent> &journal)
{
    const events::RunMoved *move = nullptr;
    QString reason;
    bool follows = false; // another move, past a step where nobody is on duty
    for (const RecordedEvent &event : journal) {
        const auto *moved = std::get_if<events::RunMoved>(&event.body);
        if (moved) {
            move = moved;
            reason = follows && moved->reason.isEmpty() ? reason : moved->reason;
        }
        follows = moved != nullptr;
        if (const auto *armed = std::get_if<events::TimerArmed>(&event.body);
            armed && armed->timer.id == timer.id)
            // A timer that belongs to no run was armed by no rule of one.
            return timer.run.isNull() ? Arming{&event, nullptr, {}} : Arming{&event, move, reason};
    }
    return {};
}

const events::TimerEnded *endOf(TimerId id, const std::vector<RecordedEvent> &journal)
{
    for (const RecordedEvent &event : journal)
        if (const auto *ended = std::get_if<events::TimerEnded>(&event.body); ended && ended->timer == id)
            return ended;
    return nullptr;
}

} // namespace

QStringList DeadlineText::lines(const Timer &timer, const CaseFile &file, const Ground &ground)
{
    const Instant now = ground.now;
    if (timer.kind == TimerKind::Statute)
        return StatuteText::lines(timer, ground.limits, localDate(now));
    QStringList lines{origin(timer, file, now)};
    if (!timer.run.isNull() && file.run && file.run->id == timer.run) {
        if (timer.kind == TimerKind::Step)
            lines << awaited(*file.run, now) << callsMade(*file.run);
        lines << plan(*file.run);
        if (timer.kind == TimerKind::Pause)
            lines << pause(file, ground);
        lines.removeAll(QString{});
    }
    for (const QString &line : {setBy(timer, file, now), before(timer, file, now),
                                clockSetBack(timer, file, now), reason(timer, file, ground)})
        if (!line.isEmpty())
            lines << line;
    if (timer.snooze) {
        const QString why = told(timer.snooze->reason, "snoozeReasons", ground);
        const QString until = Formats::moment(timer.snooze->until, now);
        lines << (why.isEmpty() ? tr("Silent until %1.").arg(until)
                                : tr("Silent until %1: %2").arg(until, why));
    }
    if (timer.warnAt)
        lines << tr("Warns at %1.").arg(Formats::moment(*timer.warnAt, now));
    return lines;
}

QString DeadlineText::callsMade(const EscalationRun &run)
{
    if (run.policy.steps.empty() || run.state != RunState::Contacting || run.resolved.empty())
        return {};
    const PolicyStep &step = stepOf(run);
    if (step.target == StepTarget::OwnDesk || step.minAttempts < 2 || run.attempts >= step.minAttempts)
        return {};
    return tr("%1 of %2 calls made.").arg(run.attempts).arg(step.minAttempts);
}

QString DeadlineText::pause(const CaseFile &file, const Ground &ground)
{
    if (!file.run || !file.run->pause)
        return {};
    const QString why = ground.hidesWords ? QString{} : file.run->pause->reason;
    const QString since = Formats::moment(file.run->pause->from, ground.now);
    return why.isEmpty() ? tr("Paused %1.").arg(since) : tr("Paused %1: %2").arg(since, why);
}

/// Of a step that waits for its hours the time is when they begin.
QString DeadlineText::stepOrigin(const Timer &timer, const CaseFile &file, Instant now)
{
    if (file.run && file.run->id == timer.run && file.run->opensAt == timer.due)
        return tr("Outside of the hours of the step: it begins when they do.");
    const Instant from = timer.anchor.value_or(timer.due);
    return from == timer.due ? tr("Every step has been tried: due at once, until somebody acts.")
                             : tr("%1 from %2, when the step began.")
                                   .arg(Formats::span(timer.due - from), Formats::moment(from, now));
}

QString DeadlineText::origin(const Timer &timer, const CaseFile &file, Instant now)
{
    const Instant from = timer.anchor.value_or(timer.due);
    const QString length = Formats::span(timer.due - from);
    const QString at = Formats::moment(from, now);
    switch (timer.kind) {
    case TimerKind::Step: return stepOrigin(timer, file, now);
    case TimerKind::Pause:
        return tr("The plan was paused by hand; then the step begins anew, with its whole time.");
    case TimerKind::Retry: return tr("%1 from %2, when a call reached nobody.").arg(length, at);
    case TimerKind::Promise:
        return timer.run.isNull() && !timer.title.isEmpty() ? tr("Promised by %1.").arg(timer.title)
                                                            : promise(file);
    case TimerKind::Obligation: return tr("The latest time for handing over, as the police said it.");
    case TimerKind::Reminder:
        return isEngineReminder(timer) ? tr("Asked by the desk itself: %1.").arg(EngineWords::titleOf(timer))
                                       : tr("A reminder of the desk's own.");
    case TimerKind::Statute: return {};
    }
    Q_UNREACHABLE();
}

QString DeadlineText::setBy(const Timer &timer, const CaseFile &file, Instant now)
{
    const bool isSaid = timer.kind == TimerKind::Obligation ||
                        (timer.kind == TimerKind::Reminder && !isEngineReminder(timer));
    const RecordedEvent *event = isSaid ? armingOf(timer, file.journal).event : nullptr;
    return event ? tr("Set by %1, %2.").arg(event->signature, Formats::moment(event->at, now)) : QString{};
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
    const events::RunMoved *move = armingOf(timer, file.journal).move;
    const QString rule = move ? move->rule : QString{};
    const auto old =
        timer.supersedes ? std::ranges::find(file.timers, *timer.supersedes, &Timer::id) : file.timers.end();
    if (old == file.timers.end())
        return rule.isEmpty() ? QString{} : tr("By rule %1.").arg(rule);
    const QString due = Formats::moment(old->due, now);
    return rule.isEmpty() ? tr("Takes the place of the one due %1.").arg(due)
                          : tr("Takes the place of the one due %1 (%2).").arg(due, rule);
}

QString DeadlineText::clockSetBack(const Timer &timer, const CaseFile &file, Instant now)
{
    const events::RunMoved *move = armingOf(timer, file.journal).move;
    if (move == nullptr || move->rule != QLatin1String{"R16"})
        return {};
    return timer.anchor == file.c.receivedAt
               ? tr("The clock was set back: counted from %1, when the case came in, for nothing of it is "
                    "older.")
                     .arg(Formats::moment(file.c.receivedAt, now))
               : tr("The clock was set back: counted so that nothing comes later than it would have.");
}

QString DeadlineText::reason(const Timer &timer, const CaseFile &file, const Ground &ground)
{
    if (timer.kind == TimerKind::Obligation && timer.supersedes) {
        const events::TimerEnded *end = endOf(*timer.supersedes, file.journal);
        if (end && end->reason.isEmpty())
            return tr("Moved without a stated reason.");
        const QString why = end ? told(end->reason, "", ground) : QString{};
        return why.isEmpty() ? QString{} : tr("Moved because: %1").arg(why);
    }
    const QString why = told(armingOf(timer, file.journal).reason, "escalationReasons", ground);
    return why.isEmpty() ? QString{} : tr("Reason: %1").arg(why);
}

QString DeadlineText::told(const QString &reason, const char *list, const Ground &ground)
{
    const QString name = QString::fromLatin1(list);
    if (ground.hidesWords && !ground.lists.has(name, reason))
        return {};
    return reason.isEmpty() ? QString{} : Wording::of(ground.lists.item(name, reason));
}

} // namespace jour::ui
