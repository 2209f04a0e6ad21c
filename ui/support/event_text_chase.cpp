#include "support/event_text_chase.h"

#include "support/engine_words.h"
#include "support/event_text_parts.h"
#include "support/formats.h"
#include "support/policy_words.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct ChaseWords
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

namespace {

QString causeOf(const QString &reason)
{
    const auto cause = fromWord<PauseEnd>(reason);
    if (!cause)
        return reason;
    switch (*cause) {
    case PauseEnd::Time: return ChaseWords::tr("The pause is over.");
    case PauseEnd::Contact: return ChaseWords::tr("Somebody called or answered.");
    case PauseEnd::Report: return ChaseWords::tr("Something new came in.");
    case PauseEnd::Operator: return ChaseWords::tr("The desk went on.");
    }
    Q_UNREACHABLE();
}

/// "2 of 3 calls were made.": time or a hand left the step before with fewer than it asks for.
QString shortOf(const EscalationRun &run)
{
    return run.leftShort ? ChaseWords::tr("%1 of %2 calls were made on the step before.")
                               .arg(run.leftShort->made)
                               .arg(run.leftShort->asked)
                         : QString{};
}

std::optional<EventText> pauseText(const events::RunMoved &e, const QString &step, Instant at)
{
    if (e.rule == QLatin1String{"R18"} && e.run.pause)
        return act("pause",
                   ChaseWords::tr("Plan paused until %1").arg(Formats::dateTime(e.run.pause->until, at)),
                   e.reason, at);
    if (e.rule == QLatin1String{"R19"})
        return act("escalate", ChaseWords::tr("The plan goes on: %1").arg(step), causeOf(e.reason), at);
    return std::nullopt;
}

/// A step that has hours.
std::optional<EventText> hoursText(const events::RunMoved &e, const QString &step, Instant at)
{
    if (e.rule == QLatin1String{"R2w"})
        return act("warning",
                   e.run.opensAt ? ChaseWords::tr("Outside of its hours: waits until %1")
                                       .arg(Formats::dateTime(*e.run.opensAt, at))
                                 : ChaseWords::tr("Outside of its hours"),
                   step, at);
    if (e.rule == QLatin1String{"R2h"})
        return act("escalate", ChaseWords::tr("Its hours have begun: %1").arg(step), {}, at);
    return std::nullopt;
}

} // namespace

EventText chaseText(const events::RunMoved &e, Instant at, const ReferenceData &reference)
{
    const auto place = static_cast<std::size_t>(e.run.step);
    const auto &steps = e.run.policy.steps;
    const QString step = place < steps.size() ? Wording::of(steps[place]) : QString{};
    if (const auto text = pauseText(e, step, at))
        return *text;
    if (const auto text = hoursText(e, step, at))
        return *text;
    if (e.rule == QLatin1String{"R2e"})
        return act("warning", ChaseWords::tr("Nobody to call"), step, at);
    if (e.rule == QLatin1String{"R9"})
        return act("alarm", ChaseWords::tr("Every step tried, nobody left to call"), shortOf(e.run), at);
    if (e.rule == QLatin1String{"R6"})
        return act("warning", ChaseWords::tr("The promise was not kept"), step, at);
    if (e.rule == QLatin1String{"R5a"})
        return quiet("promise", ChaseWords::tr("The step waits for the others too"), step, at);
    if (e.rule == QLatin1String{"R6n"})
        return quiet("promise", ChaseWords::tr("One promise of several kept"), step, at);
    const bool isAnother = e.run.state != RunState::Closed;
    if (e.rule == QLatin1String{"R7"} && isAnother)
        return act("escalate", ChaseWords::tr("More urgent: the plan begins anew"), step, at);
    if (e.rule == QLatin1String{"R15"} && isAnother)
        return act("escalate", ChaseWords::tr("The plan was switched off: another goes on"), step, at);
    if (e.rule == QLatin1String{"R17"})
        return act("refresh",
                   ChaseWords::tr("Switched to policy %1, version %2")
                       .arg(PolicyWords::nameOf(e.run.policy))
                       .arg(e.run.policy.version),
                   lines({step, e.reason}), at);
    if (e.rule == QLatin1String{"R4n"})
        return act("escalate", ChaseWords::tr("The calls reached nobody, next step: %1").arg(step), {}, at);
    const bool forward = e.rule.startsWith(QLatin1String{"R2"}) || e.rule == QLatin1String{"R3"} ||
                         e.rule == QLatin1String{"R6a"} || e.rule == QLatin1String{"R8"};
    return forward ? act("escalate", ChaseWords::tr("Next step: %1").arg(step),
                         lines({classWord("escalationReasons", e.reason, reference), shortOf(e.run)}), at)
                   : quiet("escalate", ChaseWords::tr("%1: %2").arg(Wording::of(e.run.state), step), e.reason,
                           at);
}

EventText chaseText(const events::TimerArmed &e, Instant at, const ReferenceData &reference)
{
    return quiet(
        "timer",
        ChaseWords::tr("%1, due %2")
            .arg(Wording::titleOf(e.timer, nullptr, reference.limits), Formats::dateTime(e.timer.due, at)),
        {}, at);
}

EventText chaseText(const events::TimerChanged &e, Instant at, const ReferenceData &reference)
{
    return e.timer.snooze
               ? act("snooze", ChaseWords::tr("Snoozed until %1").arg(Formats::time(e.timer.snooze->until)),
                     classWord("snoozeReasons", e.reason, reference), at)
               : quiet("alarm", ChaseWords::tr("Sounds again"), e.reason, at);
}

EventText chaseText(const events::TimerEnded &e, Instant at, const ReferenceData &)
{
    // What law or the police have set ends with a reason; the others go with what was done.
    if (e.end == TimerEnd::Satisfied && !e.reason.isEmpty())
        return act("check", ChaseWords::tr("Deadline met"), e.reason, at);
    return quiet("check", ChaseWords::tr("Deadline ended"), e.reason, at);
}

EventText chaseText(const events::InvariantBroken &e, Instant at, const ReferenceData &)
{
    return act("warning",
               ChaseWords::tr("The engine found: %1 (%2)")
                   .arg(EngineWords::meaningOf(e.invariant), wordOf(e.invariant)),
               {}, at);
}

EventText chaseText(const events::WatchGapFound &e, Instant at, const ReferenceData &)
{
    if (e.gap.cause == GapCause::Stalled)
        return quiet(
            "clock",
            ChaseWords::tr("The program stood still for %1").arg(Formats::span(e.gap.to - e.gap.from)), {},
            at);
    return quiet("clock", ChaseWords::tr("Time passed unwatched"), {}, at);
}

EventText chaseText(const events::WatchGapReviewed &, Instant at, const ReferenceData &)
{
    return quiet("clock", ChaseWords::tr("Missed deadlines reviewed"), {}, at);
}

EventText chaseText(const events::AlarmsMuted &e, Instant at, const ReferenceData &)
{
    return quiet("sound-off", ChaseWords::tr("Alarm sound off until %1").arg(Formats::time(e.until)), {}, at);
}

} // namespace jour::ui
