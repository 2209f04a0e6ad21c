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

EventText chaseText(const events::RunMoved &e, Instant at, const ReferenceData &reference)
{
    const auto place = static_cast<std::size_t>(e.run.step);
    const auto &steps = e.run.policy.steps;
    const QString step = place < steps.size() ? Wording::of(steps[place]) : QString{};
    if (e.rule == QLatin1String{"R2e"})
        return act("warning", ChaseWords::tr("Nobody to call"), step, at);
    if (e.rule == QLatin1String{"R9"})
        return act("alarm", ChaseWords::tr("Every step tried, nobody left to call"), {}, at);
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
    const bool forward = e.rule.startsWith(QLatin1String{"R2"}) || e.rule == QLatin1String{"R3"} ||
                         e.rule == QLatin1String{"R6a"} || e.rule == QLatin1String{"R8"};
    return forward ? act("escalate", ChaseWords::tr("Next step: %1").arg(step),
                         classWord("escalationReasons", e.reason, reference), at)
                   : quiet("escalate", ChaseWords::tr("%1: %2").arg(Wording::of(e.run.state), step), e.reason,
                           at);
}

EventText chaseText(const events::TimerArmed &e, Instant at, const ReferenceData &reference)
{
    return quiet(
        "timer",
        ChaseWords::tr("%1, due %2")
            .arg(Wording::titleOf(e.timer, nullptr, reference.limits), Formats::dateTime(e.timer.due)),
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
    return quiet("check", ChaseWords::tr("Deadline ended"), e.reason, at);
}

EventText chaseText(const events::InvariantBroken &e, Instant at, const ReferenceData &)
{
    return act("warning",
               ChaseWords::tr("The engine found: %1 (%2)")
                   .arg(EngineWords::meaningOf(e.invariant), wordOf(e.invariant)),
               {}, at);
}

EventText chaseText(const events::WatchGapFound &, Instant at, const ReferenceData &)
{
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
