#pragma once

#include "picture/labelled_chart.h"

#include <QScrollArea>

#include <memory>

class QChartView;

namespace jour::ui {

/// A chart as wide as there is room and as tall as its names need; what is taller is scrolled to, by the
/// arrow keys too.
class ChartPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    void setChart(std::unique_ptr<LabelledChart> chart, const QColor &ground);
    /// Null before the first.
    [[nodiscard]] const LabelledChart *chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QChartView *m_view;
    LabelledChart *m_chart = nullptr; ///< the view's
};

} // namespace jour::ui
