#pragma once

#include "coverage/coverage_state.h"
#include "support/theme.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace jour::ui {

/// Where the parts of the map stand, all from the text size. In the coordinates of the viewport.
struct CoverageMeasures
{
    CoverageMeasures(const QFont &font, const CoverageState &state, QSize viewport, int zoom);

    static constexpr int zooms = 4; ///< 0: all of it at once, 3: an hour is as wide as its number

    double names = 0;  ///< width of the column of names
    double header = 0; ///< height of the days and hours above
    double row = 0;
    double hour = 0;
    double scrollX = 0;
    double scrollY = 0;

    [[nodiscard]] double x(double column) const { return names + column * hour - scrollX; }
    [[nodiscard]] double y(int index) const { return header + index * row - scrollY; }
    [[nodiscard]] QRectF cell(int index, int column) const { return {x(column), y(index), hour, row}; }
};

/// Draws the map of coverage: a gap is red, crossed and framed; a double booking is lined; what nobody is
/// meant to cover is left pale. Holds nothing between two paintings.
class CoveragePainter final
{
public:
    CoveragePainter(QPainter &painter, const CoverageState &state, const Theme &theme, const QFont &font,
                    const CoverageMeasures &measures, QSize viewport);

    void paint(bool focused);
    /// A sample of how a kind is drawn, for the legend.
    static void paintSample(QPainter &painter, const QRectF &rect, CoverageKind kind, const Theme &theme);

private:
    void paintDays();
    void paintDay(const LocalDay &day);
    void paintHours(const LocalDay &day);
    void paintRow(int index);
    void paintName(int index);
    void paintNow();
    [[nodiscard]] double x(Instant at) const;
    void paintCell(bool focused);
    static void paintKind(QPainter &painter, const QRectF &rect, CoverageKind kind, const Theme &theme);

    QPainter &m_painter;
    const CoverageState &m_state;
    const Theme &m_theme;
    const CoverageMeasures &m_measures;
    QFont m_font;
    QFont m_small;
    QRectF m_area; ///< of the cells
};

} // namespace jour::ui
