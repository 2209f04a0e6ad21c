#pragma once

#include "services/case_file.h"

#include <QString>

#include <vector>

namespace jour::ui {

/// The lanes of the queue, in order from the top.
enum class Lane { New, Ongoing, Waiting, HandedOver, Closed };

[[nodiscard]] Lane laneOf(CaseState state);

/// One case as the queue shows it: words made, persons masked.
struct QueueRow
{
    BoardRow board;
    QString child; ///< "Unknown child" when no name is known
    QString municipality;
    QString nextStep; ///< what the earliest timer is about
    QString warning;  ///< why the row cannot be left alone; empty: nothing

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

struct QueueState
{
    std::vector<QueueRow> rows; ///< by lane, then by due time
    Instant asOf;
    QString problem; ///< empty when the store could be read

    friend bool operator==(const QueueState &, const QueueState &) = default;
};

/// `fresh` in the order in which `shown` has its rows: rows keep their place, new ones come last, gone ones
/// leave. So the board does not move under a hand.
[[nodiscard]] QueueState heldInPlace(const QueueState &shown, const QueueState &fresh);

} // namespace jour::ui
