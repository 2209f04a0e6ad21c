#include "directory/municipality_model.h"

#include <algorithm>

namespace jour::ui {

void MunicipalityModel::setRows(const std::vector<MunicipalityRow> &rows)
{
    if (rows == m_rows)
        return;
    const bool sameOrder =
        std::ranges::equal(rows, m_rows, {}, &MunicipalityRow::code, &MunicipalityRow::code);
    if (sameOrder) { // what is chosen and scrolled to stays
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const MunicipalityRow *MunicipalityModel::at(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QModelIndex MunicipalityModel::indexOf(const QString &code) const
{
    const auto found = std::ranges::find(m_rows, code, &MunicipalityRow::code);
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

QString MunicipalityModel::countText(const MunicipalityRow &row)
{
    return row.contacts == 0 ? tr("no contacts") : tr("%n contacts", nullptr, row.contacts);
}

QString MunicipalityModel::warningText(const MunicipalityRow &row)
{
    if (row.contacts == 0)
        return {};
    if (row.noNightAnswer)
        return tr("no night answer");
    return row.stale ? tr("not verified") : QString{};
}

int MunicipalityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MunicipalityModel::data(const QModelIndex &index, int role) const
{
    const MunicipalityRow *row = at(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->name;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{row->name};
    if (row->inAgreement)
        words << tr("in the agreement");
    words << countText(*row);
    if (const QString warning = warningText(*row); !warning.isEmpty())
        words << warning;
    return words.join(QStringLiteral(", "));
}

} // namespace jour::ui
