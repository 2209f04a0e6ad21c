#pragma once

#include "rosters/roster_sheet.h"
#include "support/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace jour::ui {

/// Where the parts of the roster stand, all from the text size. In the coordinates of the viewport.
struct RosterMeasures
{
    RosterMeasures(const QFont &font, const RosterSheet &sheet, int viewportWidth);

    double names = 0;  ///< width of the column of names
    double header = 0; ///< height of the days and hours above
    double gaps = 0;   ///< height of the line of gaps; 0 where there are none
    double row = 0;
    double width = 0; ///< of the time
    double scrollY = 0;
    Instant from;
    Instant to;

    [[nodiscard]] double x(Instant t) const;
    [[nodiscard]] Instant at(double x) const;
    [[nodiscard]] double y(int index) const { return header + gaps + index * row - scrollY; }
    [[nodiscard]] QRectF bar(const RosterBar &bar) const;
    [[nodiscard]] double height(std::size_t rows) const
    {
        return header + gaps + row * static_cast<double>(rows);
    }
};

/// A bar that is being dragged.
struct RosterGhost
{
    Instant from;
    Instant to;
    int row = 0;
};

/// Draws a roster. How a turn came about is told by its edge: a grip for a shift that can be dragged, dashes
/// for a replacement, dots and a plus for an addition, a double line for a fixed span. Gaps are red and
/// crossed, lined where the contact is closed. Where a turn goes on beyond the sheet the bar has no end and a
/// point.
class RosterPainter final
{
public:
    RosterPainter(QPainter &painter, const RosterSheet &sheet, const Theme &theme, const QFont &font,
                  const RosterMeasures &measures, QSize viewport);

    void paint(bool focused, const std::optional<RosterGhost> &ghost);

private:
    void paintDays();
    void paintHours(const LocalDay &day);
    void paintClockChange(const LocalDay &day);
    void paintGaps();
    void paintGap(const OpenSpan &gap, Qt::BrushStyle pattern);
    void paintNames();
    void paintBar(const RosterBar &bar, bool isCurrent, bool focused);
    void paintEdge(const QRectF &rect, const RosterBar &bar);
    void paintArrows(const QRectF &rect, const RosterBar &bar);
    void paintLabel(const QRectF &rect, const RosterBar &bar, const QColor &ground);
    void paintGhost(const RosterGhost &ghost);
    void paintNow();

    QPainter &m_painter;
    const RosterSheet &m_sheet;
    const Theme &m_theme;
    const RosterMeasures &m_measures;
    QFont m_font;
    QFont m_small;
    QRectF m_area; ///< of the bars
};

} // namespace jour::ui
