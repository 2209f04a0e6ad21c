#include "queue/queue_state.h"

#include <algorithm>

namespace jour::ui {

Lane laneOf(CaseState state)
{
    switch (state) {
    case CaseState::New: return Lane::New;
    case CaseState::Acknowledged:
    case CaseState::Working: return Lane::Ongoing;
    case CaseState::Waiting: return Lane::Waiting;
    case CaseState::HandedOver: return Lane::HandedOver;
    case CaseState::Closed: return Lane::Closed;
    }
    Q_UNREACHABLE();
}

QueueState heldInPlace(const QueueState &shown, const QueueState &fresh)
{
    QueueState held = fresh;
    const auto place = [&](const QueueRow &row) {
        const auto found = std::ranges::find_if(
            shown.rows, [&](const QueueRow &old) { return old.board.id == row.board.id; });
        return found - shown.rows.begin();
    };
    std::vector<std::pair<std::ptrdiff_t, QueueRow>> placed;
    placed.reserve(held.rows.size());
    for (QueueRow &row : held.rows)
        placed.emplace_back(place(row), std::move(row));
    std::ranges::stable_sort(placed, {}, &std::pair<std::ptrdiff_t, QueueRow>::first);
    std::ranges::transform(placed, held.rows.begin(), [](auto &pair) { return std::move(pair.second); });
    return held;
}

} // namespace jour::ui
