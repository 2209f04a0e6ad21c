#include "domain/escalation/invariants.h"

#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/next_step.h"
#include "domain/escalation/sleep.h"

#include <algorithm>
#include <array>

namespace jour {

namespace {

/// But for what the engine itself asks to be looked at: that holds no case together.
std::vector<Timer> liveOf(const WatchedCase &watched)
{
    std::vector<Timer> live = watched.timers;
    std::erase_if(live, [](const Timer &t) { return t.end != TimerEnd::Live || isEngineReminder(t); });
    return live;
}

bool hasKind(const std::vector<Timer> &live, TimerKind kind)
{
    return std::ranges::find(live, kind, &Timer::kind) != live.end();
}

/// A run that is under way knows when it goes on, and the timer that says so to the operator is there.
bool runGoesOn(const EscalationRun &run, const std::vector<Timer> &live)
{
    switch (run.state) {
    case RunState::Contacting: return run.nextAt && hasKind(live, TimerKind::Step);
    case RunState::Promised: return run.nextAt && run.promise && hasKind(live, TimerKind::Promise);
    case RunState::Stalled: return run.nextAt.has_value();
    case RunState::Exhausted: return hasKind(live, TimerKind::Step);
    case RunState::Paused:
        return run.pause && !run.pause->reason.trimmed().isEmpty() && run.nextAt == run.pause->until &&
               hasKind(live, TimerKind::Pause);
    case RunState::Idle:
    case RunState::Closed: return true;
    }
    return false;
}

/// Asleep or not: what a case will ring for when it is touched stands there all the time. One that sleeps is
/// in the weekly list, and any deadline will do.
bool alwaysNext(const WatchedCase &watched, Instant now)
{
    if (!isOpen(watched.state) || watched.state == CaseState::HandedOver)
        return true;
    const auto live = liveOf(watched);
    const bool isAsleep = watched.asleepFrom && *watched.asleepFrom <= now;
    const bool hasNext = std::ranges::any_of(
        live, [&](const Timer &t) { return isAsleep || carriesOn(t, watched.urgency, now); });
    return hasNext && (!watched.run || runGoesOn(*watched.run, live));
}

/// "statute:<key>", whichever version of the row set it.
QString limitOf(const Timer &timer)
{
    return timer.source.section(QLatin1Char{':'}, 0, 1);
}

/// Reminders are as many as the operator likes; a limit or an obligation is known by its source.
bool areTwins(const Timer &a, const Timer &b)
{
    if (a.kind != b.kind || a.caseRef != b.caseRef)
        return false;
    switch (a.kind) {
    case TimerKind::Step:
    case TimerKind::Retry: return a.step == b.step;
    case TimerKind::Promise: return a.step == b.step && a.source == b.source;
    case TimerKind::Obligation: return a.source == b.source;
    case TimerKind::Statute: return limitOf(a) == limitOf(b);
    case TimerKind::Pause: return true;
    case TimerKind::Reminder: return false;
    }
    return false;
}

bool oneTimerPerStep(const WatchedCase &watched, Instant /*now*/)
{
    const auto live = liveOf(watched);
    for (auto a = live.begin(); a != live.end(); ++a)
        if (std::any_of(a + 1, live.end(), [&](const Timer &b) { return areTwins(*a, b); }))
            return false;
    return true;
}

bool warnBeforeDue(const WatchedCase &watched, Instant /*now*/)
{
    return std::ranges::none_of(watched.timers,
                                [](const Timer &t) { return t.warnAt && *t.warnAt >= t.due; });
}

bool noneWhenClosed(const WatchedCase &watched, Instant /*now*/)
{
    const bool runLives = watched.run && watched.run->state != RunState::Closed;
    return isOpen(watched.state) || (liveOf(watched).empty() && !runLives);
}

/// What an operator decides about the plan says why.
bool lacksReason(const RunMove &move)
{
    const bool isDecided = move.rule == QLatin1String{"R3"} || move.rule == QLatin1String{"R17"} ||
                           move.rule == QLatin1String{"R18"};
    return isDecided && move.reason.trimmed().isEmpty();
}

bool written(const WatchedCase &watched, Instant /*now*/)
{
    const auto unruled = [](const RunMove &move) { return move.rule.isEmpty(); };
    const auto sameRevision = [](const RunMove &a, const RunMove &b) { return b.run.rev != a.run.rev + 1; };
    const auto unreasoned = [](const Timer &t) { return t.snooze && t.snooze->reason.trimmed().isEmpty(); };
    return std::ranges::none_of(watched.moves, unruled) && std::ranges::none_of(watched.moves, lacksReason) &&
           std::ranges::adjacent_find(watched.moves, sameRevision) == watched.moves.end() &&
           std::ranges::none_of(watched.timers, unreasoned);
}

/// A case that sleeps is heard for what law and the police have set, and for nothing else.
bool heardWhenDue(const WatchedCase &watched, Instant now)
{
    const bool mustBeHeard = std::ranges::any_of(watched.timers, [&](const Timer &t) {
        const Deadline deadline = deadlineOf(t);
        return sounds(watched.asleepFrom ? sleepingFrom(*watched.asleepFrom, deadline) : deadline,
                      watched.urgency, now);
    });
    return !watched.sounding || *watched.sounding == mustBeHeard;
}

/// What is said of a step that calls nobody.
bool isEmptiness(const QString &rule)
{
    return rule == QLatin1String{"R2e"} || rule == QLatin1String{"R2w"};
}

/// A step that is entered because the one before was empty, or right after what led past the last one, is no
/// step of its own, and a clock that was set back moves nobody on.
bool oneStep(const WatchedCase &watched, Instant /*now*/)
{
    int steps = 0;
    QString before;
    for (const RunMove &move : watched.moves) {
        const bool follows =
            isEmptiness(before) || before == QLatin1String{"R6a"} || before == QLatin1String{"R19"};
        const bool isStep = !isEmptiness(move.rule) && move.rule != QLatin1String{"R16"} && !follows;
        steps += isStep ? 1 : 0;
        before = move.rule;
    }
    return steps <= 1;
}

using Holds = bool (*)(const WatchedCase &, Instant);

constexpr std::array<std::pair<Invariant, Holds>, 7> invariants{{
    {Invariant::AlwaysNext, alwaysNext},
    {Invariant::OneTimerPerStep, oneTimerPerStep},
    {Invariant::WarnBeforeDue, warnBeforeDue},
    {Invariant::NoneWhenClosed, noneWhenClosed},
    {Invariant::Written, written},
    {Invariant::HeardWhenDue, heardWhenDue},
    {Invariant::OneStep, oneStep},
}};

} // namespace

std::vector<Invariant> brokenInvariants(const WatchedCase &watched, Instant now)
{
    std::vector<Invariant> broken;
    for (const auto &[invariant, holds] : invariants)
        if (!holds(watched, now))
            broken.push_back(invariant);
    return broken;
}

} // namespace jour
