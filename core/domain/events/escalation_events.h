#pragma once

#include "domain/escalation/invariant.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "domain/escalation/watch_gap.h"

// What the chase does. Each body carries the result of the rule, so a fold only writes rows.
namespace jour::events {

/// A rule moved the run; the run is as it stands afterwards. "R1" carries the frozen plan.
struct RunMoved
{
    static constexpr auto type = "run.moved";
    QString rule;
    EscalationRun run;
    QString reason;
    bool byEngine = false; ///< time alone did it; no operator acted
    JOUR_FIELDS(RunMoved, rule, run, reason, byEngine)
};

struct TimerArmed
{
    static constexpr auto type = "timer.armed";
    Timer timer;
    JOUR_FIELDS(TimerArmed, timer)
};

/// Snoozed, woken or moved; the timer is as it stands afterwards.
struct TimerChanged
{
    static constexpr auto type = "timer.changed";
    Timer timer;
    QString rule;
    QString reason;
    JOUR_FIELDS(TimerChanged, timer, rule, reason)
};

struct TimerEnded
{
    static constexpr auto type = "timer.ended";
    TimerId timer;
    TimerEnd end = TimerEnd::Cancelled;
    Instant at;
    Duration margin{0}; ///< time left; negative: late
    QString reason;
    JOUR_FIELDS(TimerEnded, timer, end, at, margin, reason)
};

/// Something that must hold of every case does not hold of this one. Written once until it holds again.
struct InvariantBroken
{
    static constexpr auto type = "watch.invariantBroken";
    Invariant invariant = Invariant::AlwaysNext;
    JOUR_FIELDS(InvariantBroken, invariant)
};

struct WatchGapFound
{
    static constexpr auto type = "watch.gapFound";
    WatchGap gap;
    JOUR_FIELDS(WatchGapFound, gap)
};

/// All sound of this workstation was turned off for a while. A new alarm of the highest urgency ends it.
struct AlarmsMuted
{
    static constexpr auto type = "watch.muted";
    Instant until;
    JOUR_FIELDS(AlarmsMuted, until)
};

struct WatchGapReviewed
{
    static constexpr auto type = "watch.gapReviewed";
    WatchGapId gap;
    JOUR_FIELDS(WatchGapReviewed, gap)
};

} // namespace jour::events
