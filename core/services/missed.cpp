#include "services/missed.h"

#include "domain/escalation/clock_set_back.h"
#include "domain/escalation/engine_reminder.h"
#include "services/case_reading.h"
#include "services/masking.h"
#include "store/case_reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jour {

namespace {

/// A length that ran while the clock was set back fell due by the clock as it is since.
Timer asSeenIn(const WatchGap &gap, Timer timer, Instant opened)
{
    if (gap.step < Duration{0})
        timer.due = deadlineAfter({gap.step, gap.to, opened}, deadlineOf(timer)).due;
    return timer;
}

/// What is live and open is read in one go, however much was missed; the rest is looked up one by one.
class Picture final
{
public:
    explicit Picture(Desk &desk) : m_reader{desk.store().connection()}, m_reading{desk}
    {
        if (const auto live = m_reader.liveTimers())
            for (const Timer &timer : *live)
                m_timers.insert(timer.id, timer);
        if (const auto board = m_reading.board())
            for (const BoardRow &row : board->rows)
                m_rows.insert(row.id, row);
    }

    [[nodiscard]] std::optional<MissedDeadline> missedIn(const WatchGap &gap, TimerId id) const
    {
        const auto timer = known(m_timers, id, [&] { return m_reader.timer(id); });
        if (!timer || (isEngineReminder(*timer) && timer->end != TimerEnd::Live))
            return std::nullopt;
        const auto row = known(m_rows, timer->caseRef, [&] { return m_reading.row(timer->caseRef); });
        if (!row)
            return std::nullopt;
        const Timer seen = asSeenIn(gap, *timer, row->receivedAt);
        return MissedDeadline{gap.id, shownTimer(seen, row->masked), *row,
                              std::max(gap.to - seen.due, Duration{0})};
    }

private:
    template<typename Id, typename T, typename Read>
    [[nodiscard]] static Result<T> known(const QHash<Id, T> &all, const Id &id, const Read &read)
    {
        const auto found = all.constFind(id);
        return found != all.constEnd() ? Result<T>{*found} : read();
    }

    CaseReader m_reader;
    CaseReading m_reading;
    QHash<TimerId, Timer> m_timers;
    QHash<CaseId, BoardRow> m_rows;
};

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
    const bool anyMissed =
        std::ranges::any_of(review.gaps, [](const WatchGap &gap) { return !gap.missed.empty(); });
    if (!anyMissed)
        return review;
    const Picture picture{desk};
    QSet<TimerId> told;
    for (const WatchGap &gap : review.gaps)
        for (const TimerId id : gap.missed)
            if (!told.contains(id))
                if (auto missed = picture.missedIn(gap, id)) {
                    told.insert(id);
                    review.missed.push_back(std::move(*missed));
                }
    std::ranges::sort(review.missed, mostUrgentFirst);
    return review;
}

} // namespace jour
