#pragma once

#include <QStyledItemDelegate>

namespace jour::ui {

class MunicipalityModel;

/// Two lines: name and mark of the agreement, then what is known there and what is amiss.
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
    const MunicipalityModel &m_model;
};

} // namespace jour::ui
