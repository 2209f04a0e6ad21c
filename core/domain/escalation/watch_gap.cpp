#include "domain/escalation/watch_gap.h"

#include <algorithm>

namespace jour {

namespace {

/// By how much somebody set the clock. Without a common boot time only a wall clock that ran backwards can be
/// told from time that passed.
Duration steppedBy(Duration wall, std::optional<Duration> boot)
{
    return boot ? wall - *boot : std::min(wall, Duration{0});
}

/// Of an absence and a clock that was set meanwhile the longer one is why nobody saw what fell due.
std::optional<GapCause> causeOf(Duration wall, Duration stepped, WatchTie tie)
{
    const bool wasSet = abs(stepped) > clockStep;
    const Duration away = wasSet ? wall - stepped : wall;
    if (wasSet && abs(stepped) > away)
        return stepped > Duration{0} ? GapCause::ClockForward : GapCause::ClockBack;
    if (away <= longestTick)
        return std::nullopt;
    switch (tie) {
    case WatchTie::None: return GapCause::Closed;
    case WatchTie::Process: return GapCause::Locked;
    case WatchTie::Session: break;
    }
    return away <= clockStep ? GapCause::Stalled : GapCause::Suspended;
}

} // namespace

std::optional<WatchGap> gapBetween(const Heartbeat &last, const ClockReading &now, const QString &bootId,
                                   WatchTie tie)
{
    const bool sameBoot = last.bootId == bootId && now.boot >= last.at.boot;
    const auto boot = sameBoot ? std::optional{now.boot - last.at.boot} : std::nullopt;
    const Duration wall = now.wall - last.at.wall;
    const Duration stepped = steppedBy(wall, boot);
    const auto cause = causeOf(wall, stepped, tie);
    if (!cause)
        return std::nullopt;
    WatchGap gap;
    gap.id = WatchGapId::random();
    gap.from = last.at.wall;
    gap.to = now.wall;
    gap.cause = *cause;
    if (abs(stepped) > clockStep)
        gap.step = stepped;
    return gap;
}

std::optional<WatchGap> lateBetween(const Heartbeat &last, const ClockReading &now, Duration late)
{
    if (late <= lateLook || now.wall - last.at.wall > longestTick || now.wall <= last.at.wall)
        return std::nullopt;
    return WatchGap{.id = WatchGapId::random(),
                    .from = last.at.wall,
                    .to = now.wall,
                    .cause = GapCause::Stalled,
                    .missed = {}};
}

bool stoodStill(const WatchGap &gap)
{
    return gap.cause == GapCause::Stalled && gap.to - gap.from > longestTick;
}

bool mustBeReviewed(const WatchGap &gap)
{
    return !gap.missed.empty() || gap.cause == GapCause::ClockForward || gap.step > Duration{0};
}

} // namespace jour
