#include "domain/handover/fallback_pack.h"

#include "domain/handover/protection_mask.h"

#include <algorithm>
#include <utility>

namespace jour {

FallbackPack fallbackPack(std::vector<FallbackCase> cases, const OpenSpan &night)
{
    FallbackPack pack{.night = night};
    for (FallbackCase &one : cases) {
        std::ranges::transform(one.live, one.live.begin(), &ProtectionMask::timer);
        for (const Timer &timer : one.live) {
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
