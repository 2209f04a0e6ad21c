#pragma once

#include <QStyledItemDelegate>

#include <optional>

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
    struct Metrics
    {
        QFont title;
        QFont body;
        QFont caption;
        int line;
        int lane;
    };
    [[nodiscard]] const Metrics &metricsOf(const QFont &base) const;

    const QueueModel &m_model;
    mutable std::optional<Metrics> m_metrics; ///< of the font last asked for: thousands of rows ask for it
};

} // namespace jour::ui
