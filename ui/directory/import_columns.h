#pragma once

#include "directory/import_state.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QStandardItemModel;

namespace jour::ui {

/// The columns of a table that does not name them as the directory does: beside each, what it is taken for.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void render(const std::vector<ImportColumn> &columns, const std::vector<FieldChoice> &fields);
    void focusFirst();

Q_SIGNALS:
    /// Something was chosen; keys of fields, one a column.
    void chosen(const QStringList &fields);

private:
    void build();
    void fillChoices();

    std::vector<ImportColumn> m_columns;
    std::vector<FieldChoice> m_fields;
    QWidget *m_inner;
    QGridLayout *m_grid;
    QStandardItemModel *m_model; ///< of all the choices: hundreds of lists of their own would take seconds
    std::vector<QComboBox *> m_choices;
};

} // namespace jour::ui
