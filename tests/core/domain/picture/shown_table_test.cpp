#include "base/local_time.h"
#include "domain/picture/shown_table.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

constexpr PictureMonth july = 2026 * 12 + 6;
const PicturePeriod third{PeriodKind::Quarter, july};
const Instant later = fromLocal({2027, 2, 1}, {12, 0});

/// So many cases of a role on the first day of a month.
void add(MonthTally &tally, const char *role, int cases)
{
    CaseFacts facts;
    facts.roles = {QLatin1String{role}};
    const Instant at = fromLocal(firstDayOf(tally.month), {22, 0});
    tally.add(codesOf(openedCase(facts, at, at)), cases);
}

MonthTally month(PictureMonth which, int suspected, int victims)
{
    MonthTally tally{which, {}};
    add(tally, "suspected", suspected);
    add(tally, "victim", victims);
    return tally;
}

std::optional<int> countOf(const ShownTable &table, int code)
{
    return std::ranges::find(table.rows, code, &ShownRow::code)->count;
}

} // namespace

TEST_CASE("Nothing of a period is shown before it is final", "[picture]")
{
    const std::vector tallies{month(july, 20, 10)};
    const PicturePeriod period{PeriodKind::Month, july};
    const Instant closes = closesAt(period);
    const ShownTable before =
        shownTable(PictureDimension::Role, period, tallies, 5, closes - std::chrono::seconds{1});
    CHECK_FALSE(before.isClosed);
    CHECK(before.rows.empty());
    CHECK(before.total == 0);
    const ShownTable after = shownTable(PictureDimension::Role, period, tallies, 5, closes);
    CHECK(after.isClosed);
    CHECK(after.total == 30);
    CHECK(countOf(after, roleCodeOf({QStringLiteral("suspected")})) == 20);
}

TEST_CASE("A month with too few cases is shown nowhere, not even in a longer period", "[picture]")
{
    const std::vector tallies{month(july, 20, 10), month(july + 1, 3, 1), month(july + 2, 25, 15)};
    const ShownTable thin =
        shownTable(PictureDimension::Role, {PeriodKind::Month, july + 1}, tallies, 5, later);
    CHECK(thin.isClosed);
    CHECK(thin.rows.empty());
    CHECK(thin.monthsLeftOut == 1);
    const ShownTable quarter = shownTable(PictureDimension::Role, third, tallies, 5, later);
    CHECK(quarter.total == 70);
    CHECK(quarter.monthsLeftOut == 1);
    const ShownTable byMonth = shownTable(PictureDimension::Month, third, tallies, 5, later);
    CHECK(byMonth.rows == std::vector<ShownRow>{{july, 30}, {july + 2, 40}});
}

TEST_CASE("Weeks are cut at the ends of a period and add up in a longer one", "[picture]")
{
    // 1 July and 1 October 2026 are a Wednesday and a Thursday.
    const std::vector tallies{month(july, 20, 10), month(july + 1, 20, 10), month(july + 2, 20, 10)};
    const ShownTable weeks = shownTable(PictureDimension::Week, third, tallies, 5, later);
    CHECK(weeks.rows.size() == 14);
    int sum = 0;
    for (const ShownRow &row : weeks.rows)
        sum += row.count.value_or(0);
    CHECK(sum == 90);
    CHECK(codeWord(PictureDimension::Week, weeks.rows.front().code) == QStringLiteral("2026-W27"));
}

TEST_CASE("The rows of a table that keeps nothing back add up to its total", "[picture]")
{
    const std::vector tallies{month(july, 20, 10)};
    for (const PictureDimension dimension : allDimensions()) {
        const ShownTable table = shownTable(dimension, {PeriodKind::Month, july}, tallies, 5, later);
        int sum = 0;
        for (const ShownRow &row : table.rows)
            sum += row.count.value_or(0);
        CAPTURE(wordOf(dimension));
        CHECK(table.hidden() == 0);
        CHECK(sum == table.total);
    }
}
