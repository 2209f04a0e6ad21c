#pragma once

#include "domain/cases/merge_tree.h"
#include "queue/queue_state.h"
#include "services/case_reading.h"
#include "services/policy_book.h"

#include <QObject>

namespace jour::ui {

/// Decides what the queue shows. Listens to commits; reads only the rows that changed.
class QueuePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit QueuePresenter(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QueueState &state() const { return m_state; }
    /// Reads the whole board.
    void refresh();

Q_SIGNALS:
    void stateChanged(const jour::ui::QueueState &state);

private:
    void refreshChanged(const Changes &changes);
    [[nodiscard]] QueueRow rowOf(BoardRow own);
    void show(QueueState state);
    void arrangeAll(std::vector<QueueRow> &rows);

    Desk &m_desk;
    CaseReading m_reading;
    QueueState m_state;
    MergeTree m_merges;          ///< as of the last commit that changed it
    PolicyBook m_policies;       ///< as of the last refresh
    std::vector<Limit> m_limits; ///< likewise
};

} // namespace jour::ui
