#pragma once

#include <QIcon>
#include <QTableWidget>

#include <vector>

namespace jour::ui {

/// A table of the import: lines of the file, or what would be written.
class ImportTable final : public QTableWidget
{
    Q_OBJECT

public:
    /// `title` is its accessible name.
    ImportTable(const QString &name, const QString &title, const QStringList &columns, QWidget *parent);

    /// Shows these rows instead of those before, each with a cell a column; long cells are cut short.
    /// `icons`: of the second column, one a row.
    void fill(const std::vector<QStringList> &rows, const std::vector<QIcon> &icons = {});

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(int row, const QStringList &cells);
    void fitColumns();
    void shareWidth();

    std::vector<int> m_wanted; ///< of all columns but the last
};

} // namespace jour::ui
