#include "picture/county_painter.h"

#include "picture/county_letters.h"
#include "picture/county_tiles.h"
#include "picture/picture_words.h"
#include "support/painting.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace jour::ui {

namespace {

constexpr qreal radius = 5;
constexpr std::array shares{0.0, 0.18, 0.36, 0.54, 0.72}; ///< of the accent, by step

int most(const CountyState &county)
{
    int found = 0;
    for (const auto &[area, count] : county.counts)
        if (countyTiles().contains(area))
            found = std::max(found, count.value_or(0));
    return found;
}

/// In steps, for the eye does not tell finer shades apart.
QColor fill(int count, int greatest, const Theme &theme)
{
    if (count == 0 || greatest == 0)
        return theme.surface;
    const int step = 1 + (count * 4 - 1) / greatest;
    return mixed(theme.surface, theme.accent, shares[static_cast<std::size_t>(std::min(step, 4))]);
}

class County final
{
public:
    County(QPainter &painter, const QRectF &inside, const CountyState &county, const Theme &theme,
           const QFont &font)
        : m_painter{painter}, m_inside{inside}, m_county{county}, m_theme{theme},
          m_letters{countyLetters(inside, county, font)}, m_most{most(county)}
    {
    }

    void paint(int current)
    {
        for (const auto &[area, place] : countyTiles())
            paintTile(area);
        for (const TravelArrow &way : m_county.ways)
            if (way.home != current && way.found != current)
                paintWay(way, false);
        for (const TravelArrow &way : m_county.ways)
            if (way.home == current || way.found == current)
                paintWay(way, true);
        if (current >= 0)
            paintFocusRing(m_painter, tileRect(current, m_inside), m_theme, radius);
    }

private:
    void paintTile(int area)
    {
        const QRectF tile = tileRect(area, m_inside);
        const auto found = m_county.counts.find(area);
        const bool isKnown = found != m_county.counts.end() && found->second;
        const QColor ground = isKnown ? fill(*found->second, m_most, m_theme) : m_theme.surface;
        m_painter.setPen(QPen{m_theme.control, 1});
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(tile, radius, radius);
        if (!isKnown && found != m_county.counts.end()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(QBrush{m_theme.border, Qt::BDiagPattern});
            m_painter.drawRoundedRect(tile, radius, radius);
        }
        m_painter.setPen(isKnown ? inkOn(ground) : m_theme.text);
        const QString count = found == m_county.counts.end() ? QString{} : PictureWords::count(found->second);
        paintWords(area, count, isKnown);
    }

    /// The name over its count, each of one size in all tiles.
    void paintWords(int area, const QString &count, bool isKnown)
    {
        const TileWords words = tileWords(area, m_inside, m_county, m_letters);
        m_painter.setFont(m_letters.names);
        m_painter.drawText(words.name, tileNameFlags | Qt::TextDontClip, m_county.names.at(area));
        QFont large = m_letters.counts;
        large.setBold(isKnown);
        m_painter.setFont(large);
        m_painter.drawText(words.count, static_cast<int>(Qt::AlignBottom | Qt::AlignHCenter), count);
    }

    void paintWay(const TravelArrow &way, bool standsOut)
    {
        if (way.home == way.found || !countyTiles().contains(way.home) || !countyTiles().contains(way.found))
            return;
        const QPointF from = tileRect(way.home, m_inside).center();
        const QPointF to = tileRect(way.found, m_inside).center();
        const QPointF along = to - from;
        const qreal length = std::hypot(along.x(), along.y());
        const QPointF unit = along / length;
        const QPointF aside{-unit.y(), unit.x()};
        const qreal bend = std::min<qreal>(length * 0.18, 40); // there and back lie beside each other
        const qreal width = !way.most ? 6 : way.least >= 50 ? 4.5 : way.least >= 25 ? 3.2 : 2;
        // From edge to edge: name and count of both can be read.
        const qreal edge = reach(tileRect(way.home, m_inside).size() / 2, unit);
        const QPointF tip =
            to - unit * std::min(edge + headSize(width) - 4, length * 0.6) + aside * bend * 0.25;
        QPainterPath path{from + unit * std::min(edge - 3, length * 0.4)};
        path.quadTo((from + to) / 2 + aside * bend, tip);
        const QColor colour = standsOut ? m_theme.focus : m_theme.text;
        // A rim of the ground keeps the arrow apart from what it crosses.
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{m_theme.surface, width + 2.5, Qt::SolidLine, Qt::FlatCap});
        m_painter.drawPath(path);
        m_painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::FlatCap});
        m_painter.drawPath(path);
        paintHead(path, width, colour);
    }

    /// How far it is from the middle of a tile to its edge in that direction.
    static qreal reach(const QSizeF &half, const QPointF &unit)
    {
        constexpr qreal least = 0.01;
        return std::min(half.width() / std::max(std::abs(unit.x()), least),
                        half.height() / std::max(std::abs(unit.y()), least));
    }

    static qreal headSize(qreal width) { return 5 + width; }

    void paintHead(const QPainterPath &path, qreal width, const QColor &colour)
    {
        const QPointF end = path.currentPosition();
        const QPointF before = path.pointAtPercent(0.9);
        const QPointF way = end - before;
        const QPointF unit = way / std::max<qreal>(std::hypot(way.x(), way.y()), 0.01);
        const QPointF aside{-unit.y(), unit.x()};
        const qreal size = headSize(width);
        QPolygonF head;
        head << end + unit * size << end + aside * size * 0.7 << end - aside * size * 0.7;
        m_painter.setPen(QPen{m_theme.surface, 1});
        m_painter.setBrush(colour);
        m_painter.drawPolygon(head);
    }

    QPainter &m_painter;
    QRectF m_inside;
    const CountyState &m_county;
    const Theme &m_theme;
    CountyLetters m_letters;
    int m_most;
};

} // namespace

void paintCounty(QPainter &painter, const QRectF &inside, const CountyState &county, const Theme &theme,
                 const QFont &font, int current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    County{painter, inside, county, theme, font}.paint(current);
    painter.restore();
}

} // namespace jour::ui
