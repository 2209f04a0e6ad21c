#include "picture/chart_pane.h"

#include "support/accessibility.h"

#include <QChartView>
#include <QScrollBar>

namespace jour::ui {

ChartPane::ChartPane(QWidget *parent) : QScrollArea{parent}, m_view{new QChartView{this}}
{
    constexpr int lowest = 120;
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(lowest);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    setWidget(m_view);
    // Nobody has to pass where there is nothing to scroll to.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

void ChartPane::setChart(std::unique_ptr<LabelledChart> chart, const QColor &ground)
{
    // The view takes the new one and leaves the old one to whoever had it.
    const std::unique_ptr<QChart> old{m_view->chart()};
    m_chart = chart.release();
    m_view->setChart(m_chart);
    m_view->setBackgroundBrush(ground);
    fit();
    verticalScrollBar()->setValue(0);
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void ChartPane::fit()
{
    if (m_chart)
        m_view->setMinimumHeight(qCeil(m_chart->leastHeight(viewport()->width())));
}

} // namespace jour::ui
