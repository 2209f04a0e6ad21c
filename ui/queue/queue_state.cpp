#include "queue/queue_state.h"

#include <QHash>

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
    QHash<CaseId, std::size_t> places;
    for (const QueueRow &row : shown.rows)
        places.insert(row.board.id, static_cast<std::size_t>(places.size()));
    const auto place = [&](const QueueRow &row) { return places.value(row.board.id, shown.rows.size()); };
    std::ranges::stable_sort(held.rows, {}, place);
    return held;
}

} // namespace jour::ui
