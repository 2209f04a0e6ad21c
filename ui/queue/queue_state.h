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
    QString nextStep;      ///< what its earliest timer is about
    QString warning;       ///< why the row cannot be left alone; empty: nothing
    bool isPaused = false; ///< the warning says that somebody wants it so: nothing is wrong

    // What it has of other rows (queue_families.h).
    Lane lane = Lane::New;
    CaseId under;                  ///< it stands beneath this row; null: by itself
    QString rootNumber;            ///< of the case that it goes on under; empty: none
    int merged = 0;                ///< how many stand beneath it
    std::optional<Timer> earliest; ///< of it and of those beneath it
    QString earliestNumber;        ///< of the one beneath it whose deadline that is; empty: its own
    QString step;                  ///< what the earliest is about

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

struct QueueState
{
    std::vector<QueueRow> rows; ///< as arrange() puts them
    Instant asOf;
    QString problem; ///< empty when the store could be read

    friend bool operator==(const QueueState &, const QueueState &) = default;
};

/// `fresh` in the order in which `shown` has its rows: rows keep their place, new ones come last, gone ones
/// leave. So the board does not move under a hand.
[[nodiscard]] QueueState heldInPlace(const QueueState &shown, const QueueState &fresh);

} // namespace jour::ui
