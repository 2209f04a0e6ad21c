#pragma once

#include <QStyledItemDelegate>

namespace jour::ui {

class QueueModel;

/// Paints a row of the queue: urgency as colour, shape and letter; number and countdown; child; municipality;
/// step.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const QueueModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QueueModel &m_model;
};

} // namespace jour::ui
