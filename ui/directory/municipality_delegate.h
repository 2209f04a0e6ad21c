#pragma once

#include "directory/directory_state.h"

#include <QStyledItemDelegate>

namespace jour::ui {

class MunicipalityModel;
struct Theme;

/// Two lines. A municipality: name and mark of the agreement, then what is known there and what is amiss. A
/// contact point that was found: its name, then what was found; both with the letters that were typed marked.
class MunicipalityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MunicipalityDelegate(const MunicipalityModel &model, QObject *parent = nullptr)
        : QStyledItemDelegate{parent}, m_model{model}
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintMunicipality(QPainter &painter, const QRect &body, const DirectoryLine &shown,
                                  const QFont &font, const Theme &theme);
    static void paintPoint(QPainter &painter, const QRect &body, const FoundPoint &point, const QFont &font,
                           const Theme &theme);

    const MunicipalityModel &m_model;
};

} // namespace jour::ui
