#include "domain/statute/limit_rows.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QString madeUpKey = QStringLiteral("made_up");

Limit madeUpRow(std::optional<QDate> from, std::optional<QDate> to, int length = 1)
{
    Limit limit;
    limit.key = madeUpKey;
    limit.length = length;
    limit.validFrom = from;
    limit.validTo = to;
    return limit;
}

const QDate january{2026, 1, 15};
const QDate june{2026, 6, 1};
const QDate july{2026, 7, 1};

/// All that saving it leaves.
std::vector<Limit> tableAfter(const std::vector<Limit> &rows, const Limit &saved)
{
    const LimitPlacing placing = placingOf(rows, saved);
    return withRows(withRows(withRows(rows, placing.ended), placing.resumed), {saved});
}

} // namespace

TEST_CASE("A row with a last day lets the wording before it hold again from the day after", "[limit rows]")
{
    const std::vector<Limit> rows{madeUpRow(january, {})};
    const Limit between = madeUpRow(june, july, 3);
    const LimitPlacing placing = placingOf(rows, between);
    CHECK_FALSE(placing.collides);
    CHECK(placing.ended == std::vector{madeUpRow(january, june.addDays(-1))});
    CHECK(placing.resumed == std::vector{madeUpRow(july.addDays(1), {})});
    const auto table = tableAfter(rows, between);
    CHECK(holesIn(table, madeUpKey).empty());
    const auto lengthOn = [&](const QDate &day) { return limitInForce(table, madeUpKey, day)->length; };
    CHECK(lengthOn(june.addDays(-1)) == 1);
    CHECK(lengthOn(june) == 3);
    CHECK(lengthOn(july) == 3);
    CHECK(lengthOn(july.addDays(1)) == 1);
}

TEST_CASE("Where the row before it ends first, or it has no last day itself, nothing comes again",
          "[limit rows]")
{
    CHECK(placingOf({madeUpRow(january, july)}, madeUpRow(june, july)).resumed.empty());
    CHECK(placingOf({madeUpRow(january, {})}, madeUpRow(june, {})).resumed.empty());
    CHECK(placingOf({madeUpRow(january, july)}, madeUpRow(june, july.addDays(-1))).resumed ==
          std::vector{madeUpRow(july, july)});
}

TEST_CASE("A row of which the first day is not known goes on after one that is put into it", "[limit rows]")
{
    const LimitPlacing placing = placingOf({madeUpRow({}, {})}, madeUpRow(june, july));
    CHECK(placing.ended == std::vector{madeUpRow({}, june.addDays(-1))});
    CHECK(placing.resumed == std::vector{madeUpRow(july.addDays(1), {})});
}

TEST_CASE("A row is not put over one that begins with it or later", "[limit rows]")
{
    const std::vector<Limit> rows{madeUpRow(january, june.addDays(-1)), madeUpRow(june, {})};
    CHECK(placingOf(rows, madeUpRow(january.addDays(-1), {})).collides);
    CHECK(placingOf(rows, madeUpRow(january.addDays(1), {})).collides);
    CHECK_FALSE(placingOf(rows, madeUpRow(january, june.addDays(-1), 4)).collides); // the same row
    CHECK(placingOf(rows, madeUpRow(january, june, 4)).collides);                   // but longer
}

TEST_CASE("Days without a row between two are a hole; before the first and after the last there is none",
          "[limit rows]")
{
    CHECK(holesIn({}, madeUpKey).empty());
    CHECK(holesIn({madeUpRow(january, june)}, madeUpKey).empty());
    CHECK(holesIn({madeUpRow(june.addDays(1), {}), madeUpRow(january, june)}, madeUpKey).empty());
    CHECK(holesIn({madeUpRow(july.addDays(2), {}), madeUpRow(january, june)}, madeUpKey) ==
          std::vector{LimitHole{june.addDays(1), july.addDays(1)}});
    CHECK(holesIn({madeUpRow({}, june), madeUpRow(july, july), madeUpRow(july.addDays(2), {})}, madeUpKey)
              .size() == 2);
    CHECK(
        holesIn({madeUpRow(january, june), madeUpRow(july.addDays(2), {})}, QStringLiteral("other")).empty());
}

TEST_CASE("The last day of a limit is known where no row of it is open", "[limit rows]")
{
    CHECK(lastDayOf({madeUpRow(january, june), madeUpRow(june.addDays(1), july)}, madeUpKey) == july);
    CHECK_FALSE(lastDayOf({madeUpRow(january, june), madeUpRow(june.addDays(1), {})}, madeUpKey));
    CHECK_FALSE(lastDayOf({}, madeUpKey));
}
