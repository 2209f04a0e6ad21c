#include "picture/picture_chart.h"
#include "support/theme.h"

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
    CHECK(chart->legendTexts().size() == 2); // its own bars, and the mark
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
    CHECK(chart->legendTexts().empty());
}
