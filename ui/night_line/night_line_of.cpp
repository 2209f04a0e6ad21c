#include "night_line/night_line_of.h"

#include "base/local_time.h"
#include "night_line/night_line_layout.h"

namespace jour::ui {

namespace {

const QTime handoverAt{7, 30};

} // namespace

NightLineState nightLineOf(const std::vector<NightMark> &all, Instant now, NightSpan span,
                           const std::optional<QString> &only)
{
    NightLineState state;
    const auto [from, to] = nightWindow(now, span);
    state.from = from;
    state.to = to;
    state.now = now;
    for (NightMark mark : all) {
        const bool isDeadline = belongsToCase(mark.kind);
        if (mark.at > to || (isDeadline && only && mark.who != *only))
            continue;
        mark.overdue = isDeadline && mark.kind != MarkKind::Coming && mark.at <= now;
        // An overdue one stands pinned to the left edge until somebody ends it.
        if (mark.at < from && !mark.overdue)
            continue;
        state.marks.push_back(std::move(mark));
    }
    for (QDate day = localDate(from); day <= localDate(to); day = day.addDays(1)) {
        const Instant handover = fromLocal(day, handoverAt);
        if (handover > from && handover < to)
            state.marks.push_back({.at = handover, .kind = MarkKind::Handover});
    }
    return state;
}

} // namespace jour::ui
