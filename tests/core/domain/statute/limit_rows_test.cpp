#include "domain/statute/limit_rows.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QString key = QStringLiteral("made_up");

Limit row(std::optional<QDate> from, std::optional<QDate> to, int length = 1)
{
    Limit limit;
    limit.key = key;
    limit.length = length;
    limit.validFrom = from;
    limit.validTo = to;
    return limit;
}

const QDate january{2026, 1, 15};
const QDate june{2026, 6, 1};
const QDate july{2026, 7, 1};

/// All that saving it leaves.
std::vector<Limit> after(const std::vector<Limit> &rows, const Limit &saved)
{
    const LimitPlacing placing = placingOf(rows, saved);
    return withRows(withRows(withRows(rows, placing.ended), placing.resumed), {saved});
}

} // namespace

TEST_CASE("A row with a last day lets the wording before it hold again from the day after", "[limit rows]")
{
    const std::vector<Limit> rows{row(january, {})};
    const Limit between = row(june, july, 3);
    const LimitPlacing placing = placingOf(rows, between);
    CHECK_FALSE(placing.collides);
    CHECK(placing.ended == std::vector{row(january, june.addDays(-1))});
    CHECK(placing.resumed == std::vector{row(july.addDays(1), {})});
    const auto table = after(rows, between);
    CHECK(holesIn(table, key).empty());
    const auto lengthOn = [&](const QDate &day) { return limitInForce(table, key, day)->length; };
    CHECK(lengthOn(june.addDays(-1)) == 1);
    CHECK(lengthOn(june) == 3);
    CHECK(lengthOn(july) == 3);
    CHECK(lengthOn(july.addDays(1)) == 1);
}

TEST_CASE("Where the row before it ends first, or it has no last day itself, nothing comes again",
          "[limit rows]")
{
    CHECK(placingOf({row(january, july)}, row(june, july)).resumed.empty());
    CHECK(placingOf({row(january, {})}, row(june, {})).resumed.empty());
    CHECK(placingOf({row(january, july)}, row(june, july.addDays(-1))).resumed ==
          std::vector{row(july, july)});
}

TEST_CASE("A row of which the first day is not known goes on after one that is put into it", "[limit rows]")
{
    const LimitPlacing placing = placingOf({row({}, {})}, row(june, july));
    CHECK(placing.ended == std::vector{row({}, june.addDays(-1))});
    CHECK(placing.resumed == std::vector{row(july.addDays(1), {})});
}

TEST_CASE("A row is not put over one that begins with it or later", "[limit rows]")
{
    const std::vector<Limit> rows{row(january, june.addDays(-1)), row(june, {})};
    CHECK(placingOf(rows, row(january.addDays(-1), {})).collides);
    CHECK(placingOf(rows, row(january.addDays(1), {})).collides);
    CHECK_FALSE(placingOf(rows, row(january, june.addDays(-1), 4)).collides); // the same row
    CHECK(placingOf(rows, row(january, june, 4)).collides);                   // but longer
}

TEST_CASE("Days without a row between two are a hole; before the first and after the last there is none",
          "[limit rows]")
{
    CHECK(holesIn({}, key).empty());
    CHECK(holesIn({row(january, june)}, key).empty());
    CHECK(holesIn({row(june.addDays(1), {}), row(january, june)}, key).empty());
    CHECK(holesIn({row(july.addDays(2), {}), row(january, june)}, key) ==
          std::vector{LimitHole{june.addDays(1), july.addDays(1)}});
    CHECK(holesIn({row({}, june), row(july, july), row(july.addDays(2), {})}, key).size() == 2);
    CHECK(holesIn({row(january, june), row(july.addDays(2), {})}, QStringLiteral("other")).empty());
}

TEST_CASE("The last day of a limit is known where no row of it is open", "[limit rows]")
{
    CHECK(lastDayOf({row(january, june), row(june.addDays(1), july)}, key) == july);
    CHECK_FALSE(lastDayOf({row(january, june), row(june.addDays(1), {})}, key));
    CHECK_FALSE(lastDayOf({}, key));
}
