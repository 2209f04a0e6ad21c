#pragma once

#include <QBrush>
#include <QChart>
#include <QFont>
#include <QPen>

#include <functional>
#include <vector>

class QGraphicsTextItem;

namespace jour::ui {

/// What one sort of bar or mark means.
struct LegendEntry
{
    QString text;
    QBrush brush;
    QPen pen;
    bool isMark = false;
};

/// Where the names of the parts stand: beside bars that lie beneath each other, the first one at the bottom,
/// or beneath bars that stand side by side.
enum class NamesPlace { Beside, Beneath };

/// What is written on a chart beside its numbers.
struct ChartLabels
{
    NamesPlace place = NamesPlace::Beside;
    QStringList names;
    std::vector<LegendEntry> legend; ///< none: nothing to explain
    QFont font;
    QColor ink;
};

/// A chart on which no name is ever cut: beside bars a long one stands in several lines, beneath bars every
/// second or third is left out, and the legend goes on in a line below. Those of Qt Charts are cut with dots
/// where room is short.
class LabelledChart final : public QChart
{
    Q_OBJECT

public:
    explicit LabelledChart(ChartLabels labels);

    /// As tall as it has to be, at that width, for no name to stand on another.
    [[nodiscard]] qreal leastHeight(qreal width) const;
    [[nodiscard]] const std::vector<QGraphicsTextItem *> &names() const { return m_names; }
    [[nodiscard]] const std::vector<QGraphicsTextItem *> &legendTexts() const { return m_legend; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    [[nodiscard]] QGraphicsTextItem *written(const QString &text);
    [[nodiscard]] qreal columnAt(qreal width) const;
    [[nodiscard]] qreal rowAt(qreal width) const;
    [[nodiscard]] qreal lineHeight() const;
    void addLegend();
    /// Each entry where it stands in the legend; the height of all.
    qreal flowLegend(qreal width, const std::function<void(std::size_t, QPointF)> &put) const;
    void arrange();
    void placeNames();
    void placeBeside(const QRectF &plot);
    void placeBeneath(const QRectF &plot);

    ChartLabels m_labels;
    std::vector<QGraphicsTextItem *> m_names;
    std::vector<QGraphicsTextItem *> m_legend;
    std::vector<QGraphicsItem *> m_swatches; ///< of the legend
    qreal m_widest = 0;                      ///< name in one line
    qreal m_longestWord = 0;
};

} // namespace jour::ui
