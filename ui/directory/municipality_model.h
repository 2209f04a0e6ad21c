#pragma once

#include "directory/directory_state.h"

#include <QAbstractListModel>

namespace jour::ui {

/// The lines of the list of municipalities and of contact points found; the delegate paints from the line
/// itself.
class MunicipalityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const std::vector<DirectoryLine> &lines);
    [[nodiscard]] const DirectoryLine *at(const QModelIndex &index) const;
    /// The contact point, else the municipality.
    [[nodiscard]] QModelIndex indexOf(const QString &code, ContactPointId point = {}) const;
    /// The first that itself fits what is typed.
    [[nodiscard]] QModelIndex firstFit() const;
    /// What is to be known of it, beside its name: "4 contacts", "no contacts".
    [[nodiscard]] static QString countText(const MunicipalityRow &row);
    /// The word of warning; empty when there is none.
    [[nodiscard]] static QString warningText(const MunicipalityRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString spoken(const FoundPoint &point, const MunicipalityRow &row);
    [[nodiscard]] static QString spoken(const DirectoryLine &line);

    std::vector<DirectoryLine> m_lines;
};

} // namespace jour::ui
