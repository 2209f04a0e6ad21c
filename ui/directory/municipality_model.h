#pragma once

#include "directory/directory_state.h"

#include <QAbstractListModel>

namespace jour::ui {

/// The rows of the list of municipalities; the delegate paints from the row itself.
class MunicipalityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<MunicipalityRow> &rows);
    [[nodiscard]] const MunicipalityRow *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &code) const;
    /// What is to be known of it, beside its name: "4 contacts", "no contacts".
    [[nodiscard]] static QString countText(const MunicipalityRow &row);
    /// The word of warning; empty when there is none.
    [[nodiscard]] static QString warningText(const MunicipalityRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<MunicipalityRow> m_rows;
};

} // namespace jour::ui
