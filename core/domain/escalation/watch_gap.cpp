#include "domain/escalation/watch_gap.h"

#include <algorithm>

namespace jour {

namespace {

std::optional<GapCause> causeOf(Duration wall, std::optional<Duration> boot, bool sameSession)
{
    // Without a common boot time only a wall clock that ran backwards can be told from time that passed.
    const Duration stepped = boot ? wall - *boot : std::min(wall, Duration{0});
    if (stepped > clockStep)
        return GapCause::ClockForward;
    if (stepped < -clockStep)
        return GapCause::ClockBack;
    if (wall <= longestTick)
        return std::nullopt;
    if (!sameSession)
        return GapCause::Closed;
    return wall <= clockStep ? GapCause::Stalled : GapCause::Suspended;
}

} // namespace

std::optional<WatchGap> gapBetween(const Heartbeat &last, const ClockReading &now, const QString &bootId,
                                   bool sameSession)
{
    const bool sameBoot = last.bootId == bootId && now.boot >= last.at.boot;
    const auto boot = sameBoot ? std::optional{now.boot - last.at.boot} : std::nullopt;
    const auto cause = causeOf(now.wall - last.at.wall, boot, sameSession);
    if (!cause)
        return std::nullopt;
    WatchGap gap;
    gap.id = WatchGapId::random();
    gap.from = last.at.wall;
    gap.to = now.wall;
    gap.cause = *cause;
    return gap;
}

} // namespace jour
