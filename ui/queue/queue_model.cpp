#include "queue/queue_model.h"

#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

bool sameOrder(const std::vector<QueueRow> &a, const std::vector<QueueRow> &b)
{
    return std::ranges::equal(
        a, b, {}, [](const QueueRow &r) { return r.board.id; }, [](const QueueRow &r) { return r.board.id; });
}

} // namespace

void QueueModel::setRows(std::vector<QueueRow> rows)
{
    if (sameOrder(m_rows, rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void QueueModel::setPrivate(bool on)
{
    m_private = on;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString QueueModel::childOf(const QueueRow &row) const
{
    return m_private ? initialsOf(row.child) : row.child;
}

CaseId QueueModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
               ? m_rows[static_cast<std::size_t>(index.row())].board.id
               : CaseId{};
}

QModelIndex QueueModel::indexOf(CaseId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const QueueRow &row) { return row.board.id == id; });
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

QString QueueModel::laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::New: return tr("New");
    case Lane::Ongoing: return tr("Ongoing");
    case Lane::Waiting: return tr("Waiting");
    case Lane::HandedOver: return tr("Handed over");
    case Lane::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const QueueRow &row = m_rows[at];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spoken(row);
    case LaneRole: return static_cast<int>(row.lane);
    case FirstOfLaneRole: return at == 0 || m_rows[at - 1].lane != row.lane;
    default: return {};
    }
}

QString QueueModel::stepOf(const QueueRow &row)
{
    return row.earliestNumber.isEmpty() ? row.step : tr("%1: %2").arg(row.earliestNumber, row.step);
}

QString QueueModel::timeOf(const QueueRow &row, Instant now)
{
    if (!row.earliest)
        return {};
    const QString time = Formats::countdown(row.earliest->due, now);
    return row.earliestNumber.isEmpty() ? time : QString{QStringLiteral("\u21B3 ") % time};
}

QString QueueModel::spoken(const QueueRow &row) const
{
    QStringList parts{row.board.number, Wording::of(row.board.urgency), Wording::of(row.board.state),
                      childOf(row), row.municipality};
    if (!row.rootNumber.isEmpty())
        parts << tr("same happening as %1").arg(row.rootNumber);
    if (row.merged > 0)
        parts << tr("%n more case(s) of the same happening", nullptr, row.merged);
    if (row.earliest)
        parts << stepOf(row) << Formats::spokenCountdown(row.earliest->due, m_now);
    if (!row.warning.isEmpty())
        parts << row.warning;
    return parts.join(QStringLiteral(", "));
}

} // namespace jour::ui
