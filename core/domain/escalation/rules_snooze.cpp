#include "domain/escalation/rules.h"
#include "domain/escalation/snooze_room.h"

#include <algorithm>

namespace jour {

namespace {

/// One that is overdue already is heard on its own and hinders no other timer, but it cannot be put off
/// itself.
bool passesObligation(const Timer &timer, const std::vector<Timer> &ofCase, Instant now, Instant until)
{
    const auto passed = [&](const Timer &t) { return isHardDeadline(t) && now < t.due && until > t.due; };
    return (isHardDeadline(timer) && until > timer.due) || std::ranges::any_of(ofCase, passed);
}

} // namespace

Result<Moves> snoozed(const Timer &timer, const std::vector<Timer> &ofCase, const SnoozeRule &rule,
                      Duration length, const QString &reason, Instant now)
{
    if (timer.end != TimerEnd::Live)
        return fail(ErrorCode::Invalid, QStringLiteral("ended"));
    if (timer.kind == TimerKind::Pause)
        return fail(ErrorCode::Invalid, QStringLiteral("snoozePause"));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    if (length <= Duration{0} || length > std::chrono::minutes{rule.maxMinutes})
        return fail(ErrorCode::Invalid, QStringLiteral("snoozeLength"));
    if (timer.snoozes >= rule.maxCount)
        return fail(ErrorCode::Invalid, QStringLiteral("snoozeCount"));
    if (passesObligation(timer, ofCase, now, now + length))
        return fail(ErrorCode::Invalid, QStringLiteral("snoozeObligation"));
    if (isStillQuiet(timer, now))
        return fail(ErrorCode::Invalid, QStringLiteral("snoozeQuiet"));
    Timer quiet = timer;
    ++quiet.snoozes;
    quiet.snooze = Snooze{now + length, reason.trimmed(), quiet.snoozes};
    return Moves{{}, {}, {}, {quiet}};
}

Moves woken(const Timer &timer)
{
    if (timer.end != TimerEnd::Live || !timer.snooze)
        return {};
    Timer awake = timer;
    awake.snooze.reset();
    return {{}, {}, {}, {awake}};
}

Moves closed(const std::optional<EscalationRun> &run, const std::vector<Timer> &timers, Instant now)
{
    Moves moves;
    for (const Timer &timer : timers)
        if (timer.end == TimerEnd::Live)
            moves.ended.push_back({timer.id, TimerEnd::Cancelled, timer.due - now});
    if (!run || run->id.isNull() || run->state == RunState::Closed)
        return moves;
    EscalationRun ended = *run;
    ended.state = RunState::Closed;
    ended.nextAt.reset();
    ended.pause.reset();
    ended.opensAt.reset();
    ended.leftShort.reset();
    ++ended.rev;
    moves.moves.push_back({QStringLiteral("R12"), ended, {}});
    return moves;
}

} // namespace jour
