#include "domain/picture/picture_areas.h"
#include "picture/county_tiles.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace jour;
using namespace jour::ui;

TEST_CASE("Each municipality of the county has a tile of its own on the map", "[picture][gui]")
{
    std::set<std::pair<int, int>> places;
    for (const int area : countyAreas()) {
        CAPTURE(area);
        CHECK(countyTiles().contains(area));
    }
    const QRectF map{10, 20, 700, 640};
    for (const auto &[area, place] : countyTiles()) {
        places.insert({place.x(), place.y()});
        CHECK(map.contains(tileRect(area, map)));
        CHECK(tileAt(tileRect(area, map).center(), map) == area);
    }
    CHECK(places.size() == countyTiles().size());
    CHECK(tileAt({11, 21}, map) == -1);
}

TEST_CASE("Arrow keys come to every tile of the map", "[picture][gui]")
{
    std::set<int> reached{180};
    std::vector<int> next{180};
    while (!next.empty()) {
        const int from = next.back();
        next.pop_back();
        for (const auto &[dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}})
            if (const int to = tileBeside(from, dx, dy); reached.insert(to).second)
                next.push_back(to);
    }
    CHECK(reached.size() == countyTiles().size());
}
