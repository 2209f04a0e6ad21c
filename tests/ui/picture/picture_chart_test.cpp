#include "picture/county_painter.h"
#include "picture/county_tiles.h"
#include "picture/picture_chart.h"
#include "support/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QLegend>
#include <QScatterSeries>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

TopicState hours(bool isAlongTime)
{
    TopicState topic{
        .title = QStringLiteral("Hour"), .nowLabel = QStringLiteral("October"), .isAlongTime = isAlongTime};
    topic.rows = {{.label = QStringLiteral("20"), .count = 7, .countText = QStringLiteral("7")},
                  {.label = QStringLiteral("21"), .count = {}, .countText = QStringLiteral("kept back")},
                  {.label = QStringLiteral("22"), .count = 0, .countText = QStringLiteral("0")}};
    return topic;
}

const QScatterSeries *marksOf(const QChart &chart)
{
    for (const QAbstractSeries *series : chart.series())
        if (const auto *marks = qobject_cast<const QScatterSeries *>(series))
            return marks;
    return nullptr;
}

} // namespace

TEST_CASE("A count that is kept back bears a mark in the place of its bar, nought does not", "[picture][gui]")
{
    const auto chart = chartOf(hours(true), themeOf(ThemeId::Day), QFont{});
    const auto *marks = marksOf(*chart);
    REQUIRE(marks);
    REQUIRE(marks->count() == 1);
    CHECK(marks->at(0).x() == 1.0);
    CHECK(chart->legend()->isVisible());
}

TEST_CASE("Of bars beneath each other the mark stands at the beginning of its own", "[picture][gui]")
{
    const auto chart = chartOf(hours(false), themeOf(ThemeId::Day), QFont{});
    const auto *marks = marksOf(*chart);
    REQUIRE(marks);
    REQUIRE(marks->count() == 1);
    CHECK(marks->at(0).y() == 1.0); // the middle one, from whichever end one counts
    CHECK(marks->at(0).x() < 1.0);
}

TEST_CASE("The period compared with has marks of its own, beside the others", "[picture][gui]")
{
    TopicState topic = hours(true);
    topic.beforeLabel = QStringLiteral("September");
    topic.rows[0].beforeText = QStringLiteral("kept back");
    const auto chart = chartOf(topic, themeOf(ThemeId::Day), QFont{});
    const auto *marks = marksOf(*chart);
    REQUIRE(marks);
    REQUIRE(marks->count() == 2);
    CHECK(marks->at(0).x() > 0.0); // before, of the first: to the right of the bar of now
    CHECK(marks->at(1).x() < 1.0); // now, of the second
}

TEST_CASE("Where nothing is kept back there is no mark", "[picture][gui]")
{
    TopicState topic = hours(true);
    topic.rows.erase(topic.rows.begin() + 1);
    const auto chart = chartOf(topic, themeOf(ThemeId::Day), QFont{});
    CHECK_FALSE(marksOf(*chart));
    CHECK_FALSE(chart->legend()->isVisible());
}

TEST_CASE("The axis has the short names of the days, and many places stand upright beside each other",
          "[picture][gui]")
{
    const auto axisOf = [](const QChart &chart) {
        for (QAbstractAxis *axis : chart.axes())
            if (auto *names = qobject_cast<QBarCategoryAxis *>(axis))
                return names;
        return static_cast<QBarCategoryAxis *>(nullptr);
    };
    TopicState week{.title = QStringLiteral("Day"), .isAlongTime = true};
    TopicState places{.title = QStringLiteral("Home")};
    for (int i = 0; i < 26; ++i) {
        if (i < 7)
            week.rows.push_back({.label = QStringLiteral("A long day %1").arg(i),
                                 .count = 20,
                                 .countText = QStringLiteral("20"),
                                 .shortLabel = QStringLiteral("d%1").arg(i)});
        places.rows.push_back({.label = QStringLiteral("Place %1").arg(i),
                               .count = 20 + i,
                               .countText = QString::number(20 + i)});
    }
    const auto days = chartOf(week, themeOf(ThemeId::Day), QFont{});
    REQUIRE(axisOf(*days));
    CHECK(axisOf(*days)->at(0) == QStringLiteral("d0"));
    CHECK(axisOf(*days)->labelsAngle() == 0);
    const auto homes = chartOf(places, themeOf(ThemeId::Day), QFont{});
    REQUIRE(axisOf(*homes));
    CHECK(axisOf(*homes)->alignment() == Qt::AlignBottom);
    CHECK(axisOf(*homes)->labelsAngle() == -90);
    CHECK(axisOf(*homes)->count() == 26);
}

TEST_CASE("All names on the map of the county are of the size that the longest has room for",
          "[picture][gui]")
{
    CountyState county;
    for (const auto &[area, place] : countyTiles())
        county.names[area] = QStringLiteral("Solna");
    QFont font;
    font.setPixelSize(16);
    const QRectF map{0, 0, 560, 480};
    CHECK(countyNameFont(map, county, font).pixelSize() == 16);
    county.names[183] = QStringLiteral("Sundbybergssund");
    const QFont all = countyNameFont(map, county, font);
    CHECK(all.pixelSize() < 16);
    CHECK(all.pixelSize() >= 7);
}
