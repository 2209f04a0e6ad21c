#include "queue/queue_presenter.h"

#include "domain/cases/case_transitions.h"
#include "queue/queue_families.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

QueuePresenter::QueuePresenter(Desk &desk, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_reading{desk}, m_policies{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, &QueuePresenter::refreshChanged);
}

void QueuePresenter::refresh()
{
    m_policies = PolicyBook{m_desk};
    m_limits = currentLimits(m_desk);
    auto board = m_reading.board();
    if (!board) {
        QueueState failed = m_state;
        failed.problem = Wording::of(board.error());
        show(std::move(failed));
        return;
    }
    QueueState fresh{{}, board->asOf, {}};
    fresh.rows.reserve(board->rows.size());
    for (BoardRow &row : board->rows)
        fresh.rows.push_back(rowOf(std::move(row)));
    m_merges = m_reading.merges().value_or(m_merges);
    arrangeAll(fresh.rows);
    show(std::move(fresh));
}

/// A case whose root is not on the board, or closed, stands by itself and says where it belongs.
void QueuePresenter::arrangeAll(std::vector<QueueRow> &rows)
{
    arrange(rows, m_merges);
    if (m_merges.isEmpty())
        return;
    for (QueueRow &row : rows) {
        const CaseId root = m_merges.rootOf(row.board.id);
        if (root == row.board.id || !row.rootNumber.isEmpty())
            continue;
        if (const auto known = m_reading.row(root))
            row.rootNumber = known->number;
    }
}

void QueuePresenter::refreshChanged(const Changes &changes)
{
    if (changes.policies || changes.operators || changes.settings) {
        refresh();
        return;
    }
    if (changes.cases.empty())
        return;
    QueueState fresh = m_state;
    fresh.asOf = changes.savedAt;
    for (const CaseId id : changes.cases) {
        std::erase_if(fresh.rows, [&](const QueueRow &row) { return row.board.id == id; });
        if (auto row = m_reading.row(id))
            fresh.rows.push_back(rowOf(std::move(*row)));
    }
    if (changes.merges)
        m_merges = m_reading.merges().value_or(m_merges);
    arrangeAll(fresh.rows);
    show(std::move(fresh));
}

QueueRow QueuePresenter::rowOf(BoardRow own)
{
    QueueRow row{.board = std::move(own)};
    const BoardRow &board = row.board;
    row.child = board.child;
    if (row.child.isEmpty())
        row.child = tr("Unknown child");
    row.municipality = Wording::of(board.municipality, m_desk.reference().municipalities);
    if (row.municipality.isEmpty())
        row.municipality = tr("Municipality unknown");
    if (board.next)
        row.nextStep = Wording::titleOf(*board.next, m_policies.behind(*board.next), m_limits);
    if (board.asleep)
        row.nextStep = tr("Asleep, untouched since %1").arg(Formats::isoDay(board.touchedAt));
    else if (board.run == RunState::Exhausted)
        row.warning = Wording::of(board.run);
    else if (board.run == RunState::Stalled)
        row.warning = Wording::of(board.run);
    else if ((row.isPaused = board.pausedUntil.has_value()))
        row.warning = tr("Plan paused until %1").arg(Formats::moment(*board.pausedUntil, m_desk.now()));
    else if (board.answeredWithoutTime)
        row.warning = tr("Answered, without a time");
    if (row.warning.isEmpty() && isOpen(board.state) && !board.next)
        row.warning = tr("No deadline: set one");
    return row;
}

void QueuePresenter::show(QueueState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
