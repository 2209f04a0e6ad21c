#include "queue/queue_families.h"

#include "base/sort_by_key.h"
#include "domain/cases/case_transitions.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace jour::ui {

namespace {

using Places = QHash<CaseId, std::size_t>;

void standAlone(QueueRow &row)
{
    row.lane = laneOf(row.board.state);
    row.under = {};
    row.rootNumber.clear();
    row.merged = 0;
    row.earliest = row.board.next;
    row.earliestNumber.clear();
    row.step = row.nextStep;
}

/// The earliest wins, but what sleeps does not ring.
void takeIn(QueueRow &root, const QueueRow &row)
{
    ++root.merged;
    root.lane = std::min(root.lane, row.lane); // nothing new lies hidden under what is handed over
    if (row.board.asleep || !row.board.next)
        return;
    if (root.earliest && !root.board.asleep && root.earliest->due <= row.board.next->due)
        return;
    root.earliest = row.board.next;
    root.earliestNumber = row.board.number;
    root.step = row.nextStep;
}

Places openPlaces(const std::vector<QueueRow> &rows)
{
    Places places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (isOpen(rows[i].board.state))
            places.insert(rows[i].board.id, i);
    return places;
}

void gather(std::vector<QueueRow> &rows, const MergeTree &tree)
{
    const Places places = openPlaces(rows);
    for (QueueRow &row : rows) {
        const CaseId root = tree.rootOf(row.board.id);
        const auto place = places.constFind(root);
        if (root == row.board.id || !isOpen(row.board.state) || place == places.constEnd())
            continue;
        row.under = root;
        row.rootNumber = rows[*place].board.number;
        takeIn(rows[*place], row);
    }
    for (QueueRow &row : rows)
        if (!row.under.isNull())
            row.lane = rows[places.value(row.under)].lane;
}

auto orderOf(const QueueRow &row)
{
    const bool sleeps = row.board.asleep && row.earliestNumber.isEmpty();
    return std::tuple{row.lane,
                      sleeps,
                      row.earliest.has_value(),
                      row.earliest ? row.earliest->due : Instant{},
                      row.board.urgency,
                      row.board.receivedAt};
}

} // namespace

void arrange(std::vector<QueueRow> &rows, const MergeTree &tree)
{
    std::ranges::for_each(rows, standAlone);
    gather(rows, tree);
    sortByKey(rows, orderOf);
    // Beneath their roots, in the order in which they stand now.
    QHash<CaseId, std::vector<QueueRow>> under;
    for (const QueueRow &row : rows)
        if (!row.under.isNull())
            under[row.under].push_back(row);
    if (under.isEmpty())
        return;
    std::vector<QueueRow> arranged;
    arranged.reserve(rows.size());
    for (const QueueRow &row : rows) {
        if (!row.under.isNull())
            continue;
        arranged.push_back(row);
        for (const QueueRow &merged : under.value(row.board.id))
            arranged.push_back(merged);
    }
    rows = std::move(arranged);
}

} // namespace jour::ui
