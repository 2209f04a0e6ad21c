#include "picture/county_tiles.h"

#include "domain/picture/picture_areas.h"

#include <cstdlib>

namespace jour::ui {

namespace {

constexpr int columns = 6;
constexpr int rows = 8;
constexpr qreal gap = 0.04; ///< of a tile

} // namespace

const std::map<int, QPoint> &countyTiles()
{
    static const std::map<int, QPoint> tiles{
        {188, {5, 0}}, // Norrtälje
        {191, {3, 1}}, // Sigtuna
        {115, {4, 1}}, // Vallentuna
        {117, {5, 1}}, // Österåker
        {139, {2, 2}}, // Upplands-Bro
        {114, {3, 2}}, // Upplands Väsby
        {160, {4, 2}}, // Täby
        {187, {5, 2}}, // Vaxholm
        {123, {2, 3}}, // Järfälla
        {163, {3, 3}}, // Sollentuna
        {162, {4, 3}}, // Danderyd
        {186, {5, 3}}, // Lidingö
        {125, {1, 4}}, // Ekerö
        {183, {2, 4}}, // Sundbyberg
        {184, {3, 4}}, // Solna
        {180, {4, 4}}, // Stockholm
        {182, {5, 4}}, // Nacka
        {120, {5, 5}}, // Värmdö
        {128, {1, 5}}, // Salem
        {127, {2, 5}}, // Botkyrka
        {126, {3, 5}}, // Huddinge
        {138, {4, 5}}, // Tyresö
        {140, {0, 6}}, // Nykvarn
        {181, {1, 6}}, // Södertälje
        {136, {4, 6}}, // Haninge
        {192, {3, 7}}, // Nynäshamn
        {area::elsewhere, {0, 1}},
    };
    return tiles;
}

QRectF tileRect(int area, const QRectF &inside)
{
    const auto tile = countyTiles().find(area);
    if (tile == countyTiles().end())
        return {};
    const qreal width = inside.width() / columns;
    const qreal height = inside.height() / rows;
    const QRectF whole{inside.x() + tile->second.x() * width, inside.y() + tile->second.y() * height, width,
                       height};
    return whole.adjusted(width * gap, height * gap, -width * gap, -height * gap);
}

int tileBeside(int area, int dx, int dy)
{
    const auto from = countyTiles().find(area);
    if (from == countyTiles().end())
        return countyTiles().begin()->first;
    int best = area;
    int least = 1000;
    for (const auto &[other, place] : countyTiles()) {
        const QPoint way = place - from->second;
        const int ahead = way.x() * dx + way.y() * dy;
        const int aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        // Straight ahead before aside, near before far.
        if (const int distance = ahead + 3 * aside; ahead > 0 && distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}

int tileAt(const QPointF &point, const QRectF &inside)
{
    for (const auto &[area, place] : countyTiles())
        if (tileRect(area, inside).contains(point))
            return area;
    return -1;
}

} // namespace jour::ui
