#include "domain/escalation/snooze_room.h"

#include <algorithm>

namespace jour {

using std::chrono::minutes;

namespace {

constexpr minutes roundLengths[] = {minutes{3}, minutes{5}, minutes{10}, minutes{15}, minutes{30}};

/// Until the first obligation that a snooze could pass; one that is overdue hinders no timer but itself.
Duration untilObligation(const Timer &timer, const std::vector<Timer> &ofCase, Instant now)
{
    Duration left = isHardDeadline(timer) ? timer.due - now : Duration::max();
    for (const Timer &other : ofCase)
        if (isHardDeadline(other) && other.due > now)
            left = std::min(left, other.due - now);
    return left;
}

} // namespace

std::vector<minutes> SnoozeRoom::lengths() const
{
    std::vector<minutes> offered;
    if (!refusal.isEmpty())
        return offered;
    std::ranges::copy_if(roundLengths, std::back_inserter(offered),
                         [this](minutes length) { return length < longest; });
    offered.push_back(longest);
    return offered;
}

SnoozeRule snoozeRuleOf(const EscalationRun &run)
{
    return run.id.isNull() ? SnoozeRule{} : run.policy.snooze;
}

SnoozeRoom snoozeRoom(const Timer &timer, const std::vector<Timer> &ofCase, const SnoozeRule &rule,
                      Instant now)
{
    SnoozeRoom room{minutes{rule.maxMinutes}, std::max(0, rule.maxCount - timer.snoozes), {}};
    const Duration free = untilObligation(timer, ofCase, now);
    if (timer.end != TimerEnd::Live)
        room.refusal = QStringLiteral("ended");
    else if (timer.kind == TimerKind::Pause)
        room.refusal = QStringLiteral("snoozePause");
    else if (rule.maxMinutes < 1 || rule.maxCount < 1)
        room.refusal = QStringLiteral("snoozeNever");
    else if (room.left < 1)
        room.refusal = QStringLiteral("snoozeCount");
    else if (free < minutes{1})
        room.refusal = QStringLiteral("snoozeObligation");
    else if (isStillQuiet(timer, now))
        room.refusal = QStringLiteral("snoozeQuiet");
    room.longest =
        room.refusal.isEmpty() ? std::min(room.longest, std::chrono::floor<minutes>(free)) : minutes{0};
    return room;
}

bool isStillQuiet(const Timer &timer, Instant now)
{
    return isHardDeadline(timer) && timer.warnAt && now < *timer.warnAt;
}

bool isHardDeadline(const Timer &timer)
{
    switch (timer.kind) {
    case TimerKind::Obligation:
    case TimerKind::Statute: return timer.end == TimerEnd::Live;
    case TimerKind::Step:
    case TimerKind::Promise:
    case TimerKind::Retry:
    case TimerKind::Pause:
    case TimerKind::Reminder: return false;
    }
    return false;
}

} // namespace jour
