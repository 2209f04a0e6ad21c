#pragma once

#include "queue/queue_state.h"

#include <QAbstractListModel>

namespace jour::ui {

/// The rows of the queue. Knows no store and no rules; the delegate paints from RowRole.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FirstOfLaneRole = Qt::UserRole, LaneRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<QueueRow> rows);
    /// The moment that countdowns are painted for.
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const std::vector<QueueRow> &rows() const { return m_rows; }
    /// F9: names give way to initials, painted and spoken.
    void setPrivate(bool on);
    [[nodiscard]] QString childOf(const QueueRow &row) const;
    [[nodiscard]] CaseId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(CaseId id) const;
    [[nodiscard]] static QString laneTitle(Lane lane);
    /// What the earliest deadline is about, with the number of the case where it is another one's.
    [[nodiscard]] static QString stepOf(const QueueRow &row);
    /// How long until the earliest deadline; with an arrow downwards where a case beneath has it. Empty:
    /// none.
    [[nodiscard]] static QString timeOf(const QueueRow &row, Instant now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spoken(const QueueRow &row) const;
    std::vector<QueueRow> m_rows;
    Instant m_now;
    bool m_private = false;
};

} // namespace jour::ui
