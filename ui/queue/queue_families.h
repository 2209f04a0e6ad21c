#pragma once

#include "domain/cases/merge_tree.h"
#include "queue/queue_state.h"

namespace jour::ui {

/// Puts the rows in order: by lane, those that sleep last, then by due time; an open case that goes on under
/// another open one right beneath it. They stand in the first of their lanes, and the root's row takes the
/// earliest of their deadlines. What rows say of each other is made anew.
void arrange(std::vector<QueueRow> &rows, const MergeTree &tree);

} // namespace jour::ui
