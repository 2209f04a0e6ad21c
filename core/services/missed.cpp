#include "services/missed.h"

#include "services/case_reading.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

namespace {

std::optional<MissedDeadline> missedIn(const WatchGap &gap, TimerId id, Desk &desk)
{
    const auto timer = CaseReader{desk.store().connection()}.timer(id);
    if (!timer)
        return std::nullopt;
    const auto row = CaseReading{desk}.row(timer->caseRef);
    if (!row)
        return std::nullopt;
    return MissedDeadline{gap.id, *timer, *row, gap.to - timer->due};
}

bool mostUrgentFirst(const MissedDeadline &a, const MissedDeadline &b)
{
    return std::tuple{a.row.urgency, a.timer.due, a.timer.id} <
           std::tuple{b.row.urgency, b.timer.due, b.timer.id};
}

} // namespace

Result<MissedReview> missedReview(Desk &desk)
{
    auto gaps = CaseReader{desk.store().connection()}.unreviewedGaps();
    if (!gaps)
        return tl::make_unexpected(gaps.error());
    MissedReview review{std::move(*gaps), {}};
    for (const WatchGap &gap : review.gaps)
        for (const TimerId id : gap.missed) {
            const bool there =
                std::ranges::any_of(review.missed, [&](const MissedDeadline &m) { return m.timer.id == id; });
            if (there)
                continue;
            if (auto missed = missedIn(gap, id, desk))
                review.missed.push_back(std::move(*missed));
        }
    std::ranges::sort(review.missed, mostUrgentFirst);
    return review;
}

} // namespace jour
