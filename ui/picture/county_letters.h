#pragma once

#include "picture/picture_state.h"

#include <QFont>
#include <QRectF>

namespace jour::ui {

/// The letters of the map: all names of one size, all counts of one.
struct CountyLetters
{
    QFont names;
    QFont counts;
};

/// Where the words of a tile stand, the count beneath the name.
struct TileWords
{
    QRectF name;
    QRectF count;
};

/// The fewest letters' size of a map in this font that can be read.
[[nodiscard]] QFont smallestCountyFont(const QFont &font);
/// As large as the longest name has room for, `font` at most, and never smaller than can be read.
[[nodiscard]] CountyLetters countyLetters(const QRectF &inside, const CountyState &county, const QFont &font);
/// So large that every name is whole in letters that can be read, with its count beneath.
[[nodiscard]] QSize leastCountySize(const CountyState &county, const QFont &font);
[[nodiscard]] TileWords tileWords(int area, const QRectF &inside, const CountyState &county,
                                  const CountyLetters &letters);

/// How a name is drawn: in several lines where it has words for them.
inline constexpr int tileNameFlags = Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap;

} // namespace jour::ui
