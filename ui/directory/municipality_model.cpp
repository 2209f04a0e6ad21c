#include "directory/municipality_model.h"

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

/// Which line it is.
std::pair<QString, ContactPointId> whatOf(const DirectoryLine &line)
{
    return {line.municipality.code, line.point ? line.point->id : ContactPointId{}};
}

} // namespace

void MunicipalityModel::setLines(const std::vector<DirectoryLine> &lines)
{
    if (lines == m_lines)
        return;
    if (std::ranges::equal(lines, m_lines, {}, whatOf, whatOf)) { // what is chosen and scrolled to stays
        m_lines = lines;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const DirectoryLine *MunicipalityModel::at(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() ? &m_lines[row] : nullptr;
}

QModelIndex MunicipalityModel::indexOf(const QString &code, ContactPointId point) const
{
    const auto of = [&](ContactPointId wanted) {
        const auto found = std::ranges::find(m_lines, std::pair{code, wanted}, whatOf);
        return found == m_lines.end() ? QModelIndex{} : index(static_cast<int>(found - m_lines.begin()));
    };
    const QModelIndex exact = of(point);
    return exact.isValid() ? exact : of({});
}

QModelIndex MunicipalityModel::firstFit() const
{
    const auto found = std::ranges::find(m_lines, true, &DirectoryLine::fits);
    return found == m_lines.end() ? QModelIndex{} : index(static_cast<int>(found - m_lines.begin()));
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
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MunicipalityModel::data(const QModelIndex &index, int role) const
{
    const DirectoryLine *line = at(index);
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->point ? line->point->name.text : line->municipality.name;
    if (role != Qt::AccessibleTextRole)
        return {};
    return line->point ? spoken(*line->point, line->municipality) : spoken(*line);
}

QString MunicipalityModel::spoken(const FoundPoint &point, const MunicipalityRow &row)
{
    QStringList words{point.name.text, point.detail.text, row.name};
    words.removeAll(QString{});
    return words.join(QStringLiteral(", "));
}

QString MunicipalityModel::spoken(const DirectoryLine &line)
{
    const MunicipalityRow &row = line.municipality;
    QStringList words{row.name};
    if (!line.because.text.isEmpty())
        words << line.because.text;
    if (row.inAgreement)
        words << tr("in the agreement");
    words << countText(row);
    if (const QString warning = warningText(row); !warning.isEmpty())
        words << warning;
    return words.join(QStringLiteral(", "));
}

} // namespace jour::ui
