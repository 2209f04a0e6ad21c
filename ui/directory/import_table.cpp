#include "directory/import_table.h"

#include "support/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int widestImportColumn = 180;
constexpr int narrowestImportColumn = 90;  ///< below that words are broken
constexpr int leastLastImportColumn = 150; ///< a number, or what to do about a line
/// In sight, of a table that has as many: the page scrolls rather than hide them.
constexpr int fewestRows = 4;
constexpr qsizetype longestCell = 300;

} // namespace

ImportTable::ImportTable(const QString &name, const QString &title, const QStringList &columns,
                         QWidget *parent)
    : QTableWidget{0, static_cast<int>(columns.size()), parent}
{
    setObjectName(name);
    setAccessibleName(title);
    setHorizontalHeaderLabels(columns);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ImportTable::fill(const std::vector<QStringList> &rows, const std::vector<QIcon> &icons)
{
    // Else all rows are measured anew for every cell.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    clearSelection();
    setRowCount(static_cast<int>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        put(static_cast<int>(i), rows[i]);
    for (std::size_t i = 0; i < icons.size(); ++i)
        item(static_cast<int>(i), 1)->setIcon(icons[i]);
    fitColumns();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int shown = std::min(rowCount(), fewestRows) + 1; // and that of the titles
    setMinimumHeight(shown * verticalHeader()->defaultSectionSize());
}

void ImportTable::put(int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        const QString &cell = cells[column];
        auto *made = new QTableWidgetItem{
            cell.size() > longestCell ? QString{cell.left(longestCell) + QChar{0x2026}} : cell};
        made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        made->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setItem(row, column, made);
    }
}

/// As wide as what stands there, within reason; the last column takes the rest and wraps.
void ImportTable::fitColumns()
{
    resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column + 1 < columnCount(); ++column)
        m_wanted.push_back(std::max(columnWidth(column) + space::m, 64));
    shareWidth();
}

/// In a narrow window the widest columns wrap first, so that the last one is still in sight.
void ImportTable::shareWidth()
{
    int widest = widestImportColumn;
    const auto taken = [&] {
        int sum = 0;
        for (const int wanted : m_wanted)
            sum += std::min(wanted, widest);
        return sum;
    };
    while (widest > narrowestImportColumn && taken() + leastLastImportColumn > viewport()->width())
        widest -= 5;
    for (std::size_t column = 0; column < m_wanted.size(); ++column)
        setColumnWidth(static_cast<int>(column), std::min(m_wanted[column], widest));
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
}

} // namespace jour::ui
