#include "picture/county_letters.h"

#include "picture/county_tiles.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

constexpr qreal smallestShare = 0.68; ///< of the size that the rest of the page has
constexpr qreal tall = 10000;
constexpr QMarginsF rim{2, 1, 2, 1}; ///< of a tile, free of words

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// A size is given in points on the screen, in pixels where a file is written.
bool makeSmaller(QFont &font, const QFont &smallest)
{
    if (font.pixelSize() > 0) {
        if (font.pixelSize() <= smallest.pixelSize())
            return false;
        font.setPixelSize(font.pixelSize() - 1);
        return true;
    }
    if (font.pointSizeF() <= smallest.pointSizeF())
        return false;
    font.setPointSizeF(std::max(font.pointSizeF() - 0.5, smallest.pointSizeF()));
    return true;
}

std::vector<QString> namesOn(const CountyState &county)
{
    std::vector<QString> names;
    for (const auto &[area, name] : county.names)
        if (countyTiles().contains(area))
            names.push_back(name);
    return names;
}

/// No line ends within a word but at a hyphen.
qreal longestWord(const std::vector<QString> &names, const QFontMetricsF &metrics)
{
    static const QRegularExpression ends{QStringLiteral(" |(?<=-)")};
    qreal longest = 0;
    for (const QString &name : names)
        for (const QString &word : name.split(ends))
            longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

qreal tallestName(const std::vector<QString> &names, const QFontMetricsF &metrics, qreal width)
{
    const QRectF place{0, 0, width, tall};
    qreal tallest = 0;
    for (const QString &name : names)
        tallest = std::max(tallest, metrics.boundingRect(place, tileNameFlags, name).height());
    return tallest;
}

QRectF placeIn(const QRectF &inside)
{
    return tileRect(countyTiles().begin()->first, inside).marginsRemoved(rim); // all are as large
}

} // namespace

QFont smallestCountyFont(const QFont &font)
{
    QFont smallest = font;
    if (font.pixelSize() > 0)
        smallest.setPixelSize(qCeil(font.pixelSize() * smallestShare));
    else
        smallest.setPointSizeF(font.pointSizeF() * smallestShare);
    return smallest;
}

CountyLetters countyLetters(const QRectF &inside, const CountyState &county, const QFont &font)
{
    const QRectF place = placeIn(inside);
    const QFont smallest = smallestCountyFont(font);
    const auto names = namesOn(county);
    const qreal leastCount = QFontMetricsF{bold(smallest)}.height();
    CountyLetters letters{font, bold(font)};
    const auto fits = [&] {
        const QFontMetricsF metrics{letters.names};
        return longestWord(names, metrics) <= place.width() &&
               tallestName(names, metrics, place.width()) <= place.height() - leastCount;
    };
    while (!fits() && makeSmaller(letters.names, smallest)) {
    }
    const qreal left = place.height() - tallestName(names, QFontMetricsF{letters.names}, place.width());
    while (QFontMetricsF{letters.counts}.height() > left && makeSmaller(letters.counts, bold(smallest))) {
    }
    return letters;
}

QSize leastCountySize(const CountyState &county, const QFont &font)
{
    const auto names = namesOn(county);
    const QFont smallest = smallestCountyFont(font);
    const QFontMetricsF metrics{smallest};
    const qreal width = std::ceil(longestWord(names, metrics)) + 1;
    const qreal height = tallestName(names, metrics, width) + QFontMetricsF{bold(smallest)}.height() + 1;
    const QSizeF tile{width + rim.left() + rim.right(), height + rim.top() + rim.bottom()};
    const QSizeF share = tileRect(countyTiles().begin()->first, {0, 0, 1, 1}).size(); // of the whole
    return {qCeil(tile.width() / share.width()), qCeil(tile.height() / share.height())};
}

TileWords tileWords(int area, const QRectF &inside, const CountyState &county, const CountyLetters &letters)
{
    const QRectF place = tileRect(area, inside).marginsRemoved(rim);
    const auto name = county.names.find(area);
    const QFontMetricsF names{letters.names};
    const QRectF written = name == county.names.end()
                               ? QRectF{place.topLeft(), QSizeF{}}
                               : names.boundingRect(place, tileNameFlags, name->second);
    const qreal height = QFontMetricsF{letters.counts}.height();
    return {.name = {place.left(), place.top(), place.width(), written.height()},
            .count = {place.left(), place.bottom() - height, place.width(), height}};
}

} // namespace jour::ui
