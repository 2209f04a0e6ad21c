#include "night_line/night_line_of.h"

#include "base/local_time.h"

namespace jour::ui {

namespace {

constexpr int shiftStart = 16;
constexpr int shiftEnd = 8;
constexpr std::chrono::hours around{3};

/// The shift that `now` lies in, or the next one during the day.
std::pair<Instant, Instant> shiftOf(Instant now)
{
    const QDateTime local = toLocal(now);
    const QDate begin = local.time().hour() < shiftEnd ? local.date().addDays(-1) : local.date();
    Instant from = fromLocal(begin, QTime{shiftStart, 0});
    if (now < from)
        from = std::chrono::floor<std::chrono::hours>(now) - std::chrono::hours{1};
    return {from, fromLocal(begin.addDays(1), QTime{shiftEnd, 0})};
}

} // namespace

NightLineState nightLineOf(const std::vector<BoardRow> &rows, const std::vector<QString> &titles, Instant now,
                           bool wholeShift)
{
    NightLineState state;
    const auto [from, to] = wholeShift ? shiftOf(now) : std::pair{now - around, now + around};
    state.from = from;
    state.to = to;
    state.now = now;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BoardRow &row = rows[i];
        if (!row.next || row.next->due < from || row.next->due > to)
            continue;
        NightMark mark{.at = row.next->due, .urgency = static_cast<int>(row.urgency)};
        mark.label = i < titles.size() ? titles[i] : row.number;
        mark.key = row.id.raw();
        mark.overdue = phaseOf(*row.next, now) == TimerPhase::Overdue;
        state.marks.push_back(mark);
    }
    const Instant handover = fromLocal(localDate(to), QTime{7, 30});
    if (handover > from && handover < to)
        state.marks.push_back({.at = handover, .kind = MarkKind::Handover, .label = {}});
    return state;
}

} // namespace jour::ui
