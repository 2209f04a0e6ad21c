#pragma once

#include "night_line/night_line_layout.h"
#include "support/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace jour::ui {

/// Sizes of the night line's parts, all from the text size.
struct NightLineMeasures
{
    explicit NightLineMeasures(const QFont &font);

    static constexpr int lanes = 3;
    static constexpr double side = 16; ///< margin left and right

    double caption = 0; ///< height of a line of small text
    double mark = 0;    ///< width and height of a mark
    double lane = 0;    ///< distance between lanes

    [[nodiscard]] double axis() const { return 4 + caption + 4 + lane * lanes + 3; } ///< y of the line
    [[nodiscard]] double height() const { return axis() + 5 + caption + 4; }
    [[nodiscard]] QRectF markRect(const PlacedMark &placed) const;
};

/// Draws the line, its hours and its marks. Holds nothing between two paintings.
class NightLinePainter final
{
public:
    NightLinePainter(QPainter &painter, const NightLineState &state, const Theme &theme, const QFont &font,
                     double width);

    /// `current` is the index in `marks` that is pointed at or walked to, -1 for none.
    void paint(const std::vector<PlacedMark> &marks, int current, bool focused, const QString &headline);

private:
    [[nodiscard]] double x(Instant t) const;
    void paintPast();
    void paintHours();
    void paintDays();
    void paintEvent(const PlacedMark &placed);
    void paintDeadline(const PlacedMark &placed, bool isCurrent, bool focused);
    void paintComing(const QRectF &rect, int urgency, const QColor &ink);
    void paintLimit(const QRectF &rect, const QColor &ink);
    void paintNow();
    void paintHeadline(const QString &text, const QColor &ink);

    QPainter &m_painter;
    const NightLineState &m_state;
    const Theme &m_theme;
    NightLineMeasures m_measures;
    QFont m_small;
    double m_width; ///< of the line itself, margins taken off
};

} // namespace jour::ui
