#include "domain/handover/fallback_pack.h"

#include "domain/handover/protection_mask.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

/// Who promised, and why something was put off, is nobody's business on a sheet that lies about.
Timer onSheet(const Timer &timer, bool tellsWords)
{
    Timer shown = ProtectionMask::timer(timer);
    if (tellsWords && timer.kind == TimerKind::Reminder)
        shown.title = timer.title;
    return shown;
}

} // namespace

FallbackPack fallbackPack(std::vector<FallbackCase> cases, const OpenSpan &night)
{
    FallbackPack pack{.night = night};
    for (FallbackCase &one : cases) {
        for (Timer &timer : one.live) {
            timer = onSheet(timer, one.tellsWords);
            if (timer.due < night.to)
                pack.deadlines.push_back({one.number, one.urgency, timer, one.plan});
            else
                ++pack.later;
        }
    }
    std::ranges::sort(pack.deadlines, {}, [](const FallbackDeadline &d) {
        return std::tuple{d.timer.due, d.urgency, d.number};
    });
    std::ranges::sort(cases, {}, [](const FallbackCase &one) { return std::pair{one.urgency, one.number}; });
    pack.cases = std::move(cases);
    return pack;
}

} // namespace jour
