#include "coverage/coverage_legend.h"

#include "coverage/coverage_painter.h"
#include "coverage/coverage_words.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace jour::ui {

namespace {

constexpr std::array kinds{CoverageKind::Gap, CoverageKind::DoubleBooked, CoverageKind::Answered,
                           CoverageKind::NotCovered};
constexpr double sample = 26;
constexpr double legendGap = 6;

} // namespace

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double CoverageLegend::widthOf(const QString &word) const
{
    return sample + legendGap + QFontMetricsF{sized(font(), TextSize::Caption)}.horizontalAdvance(word) +
           3 * legendGap;
}

QSize CoverageLegend::sizeHint() const
{
    double width = 0;
    for (const CoverageKind kind : kinds)
        width += widthOf(CoverageWords::of(kind));
    return {static_cast<int>(std::ceil(width)),
            static_cast<int>(std::ceil(QFontMetricsF{sized(font(), TextSize::Caption)}.height())) + 6};
}

QSize CoverageLegend::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const QFont small = sized(font(), TextSize::Caption);
    const QFontMetricsF metrics{small};
    double x = 0;
    for (const CoverageKind kind : kinds) {
        const QString word = CoverageWords::of(kind);
        CoveragePainter::paintSample(painter, QRectF{x, 3, sample, height() - 6.0}, kind, theme);
        painter.setFont(small);
        painter.setPen(theme.textMuted);
        painter.drawText(QPointF{x + sample + legendGap, height() / 2.0 + metrics.capHeight() / 2}, word);
        x += widthOf(word);
    }
}

} // namespace jour::ui
