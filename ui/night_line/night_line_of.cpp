#include "night_line/night_line_of.h"

#include "base/local_time.h"
#include "night_line/night_line_layout.h"

namespace jour::ui {

NightLineState nightLineOf(const std::vector<BoardRow> &rows, const std::vector<QString> &titles, Instant now,
                           bool wholeShift)
{
    NightLineState state;
    const auto [from, to] = nightWindow(now, !wholeShift);
    state.from = from;
    state.to = to;
    state.now = now;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const BoardRow &row = rows[i];
        if (!row.next || row.next->due > to)
            continue;
        const bool overdue = phaseOf(*row.next, now) == TimerPhase::Overdue;
        if (row.next->due < from && !overdue)
            continue; // an overdue one stands pinned to the left edge until somebody ends it
        NightMark mark{.at = row.next->due, .urgency = static_cast<int>(row.urgency)};
        mark.label = i < titles.size() ? titles[i] : row.number;
        mark.key = row.id.raw();
        mark.overdue = overdue;
        state.marks.push_back(mark);
    }
    const Instant handover = fromLocal(localDate(to), QTime{7, 30});
    if (handover > from && handover < to)
        state.marks.push_back({.at = handover, .kind = MarkKind::Handover, .label = {}});
    return state;
}

} // namespace jour::ui
