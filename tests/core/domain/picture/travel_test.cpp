#include "attacker.h"
#include "base/local_time.h"
#include "domain/picture/travel.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

constexpr PictureMonth october = 2026 * 12 + 9;
const PicturePeriod period{PeriodKind::Month, october};
const Instant later = fromLocal({2027, 2, 1}, {12, 0});

void add(MonthTally &tally, int home, int found, int cases)
{
    const Instant at = fromLocal(firstDayOf(tally.month), {22, 0});
    PictureCase one = openedCase({}, at, at);
    one.home = home;
    one.found = found;
    tally.add(codesOf(one), cases);
}

struct Shown
{
    explicit Shown(const MonthTally &tally, int threshold = 5)
        : home{shownTable(PictureDimension::Home, period, {tally}, threshold, later)},
          found{shownTable(PictureDimension::Found, period, {tally}, threshold, later)}, arrows{shownTravel(
                                                                                             {tally}, home,
                                                                                             found)}
    {
    }
    ShownTable home;
    ShownTable found;
    std::vector<TravelArrow> arrows;
};

/// Everything that is shown of where children live and were found, and of the ways between.
int recovered(const MonthTally &tally, const Shown &shown)
{
    Attacker attacker;
    std::map<int, std::vector<int>> rows;
    std::map<int, std::vector<int>> columns;
    std::vector<std::pair<int, int>> kept; // unknown, true count
    for (const ShownRow &home : shown.home.rows)
        for (const ShownRow &found : shown.found.rows) {
            const auto arrow = std::ranges::find_if(shown.arrows, [&](const TravelArrow &one) {
                return one.home == home.code && one.found == found.code;
            });
            const auto &ways = tally.of(PictureBase::Travel);
            const auto way = ways.find(home.code * travelStep + found.code);
            const int count = way == ways.end() ? 0 : way->second;
            int amount = 0;
            if (arrow == shown.arrows.end()) {
                amount = attacker.unknown();
                if (count > 0)
                    kept.emplace_back(amount, count);
            } else {
                CHECK(arrow->least <= count);
                CHECK(arrow->most.value_or(count) >= count);
                amount = attacker.unknown(arrow->least,
                                          arrow->most ? std::optional<double>{*arrow->most} : std::nullopt);
            }
            rows[home.code].push_back(amount);
            columns[found.code].push_back(amount);
        }
    const auto tell = [&](const ShownTable &table, std::map<int, std::vector<int>> &amounts) {
        for (const ShownRow &row : table.rows)
            if (row.count)
                attacker.sum(amounts[row.code], *row.count);
    };
    tell(shown.home, rows);
    tell(shown.found, columns);
    std::vector<int> all;
    for (const auto &[code, amounts] : rows)
        all.insert(all.end(), amounts.begin(), amounts.end());
    attacker.sum(all, shown.home.total);
    int found = 0;
    for (const auto &[amount, count] : kept) {
        const auto bounds = attacker.boundsOf(amount);
        found += bounds.most - bounds.least < 1 - 1e-4 ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("A way is shown between which numbers it lies, never how many", "[picture]")
{
    MonthTally tally{october, {}};
    add(tally, 140, 180, 26);
    add(tally, 140, 140, 12);
    add(tally, 180, 180, 300);
    add(tally, 181, 180, 20);
    const Shown shown{tally};
    CHECK(shown.arrows ==
          std::vector<TravelArrow>{
              {140, 140, 10, 24}, {140, 180, 25, 49}, {180, 180, 100, std::nullopt}, {181, 180, 10, 24}});
}

TEST_CASE("A way that would leave a few others behind is not shown", "[picture]")
{
    MonthTally tally{october, {}};
    add(tally, 140, 180, 26);
    add(tally, 140, 181, 3); // the only other from Nykvarn
    add(tally, 180, 180, 300);
    add(tally, 180, 181, 40);
    const Shown shown{tally};
    CHECK(std::ranges::find(shown.arrows, 140, &TravelArrow::home) == shown.arrows.end());
}

TEST_CASE("Where protected persons live or were found has no way", "[picture]")
{
    MonthTally tally{october, {}};
    add(tally, area::isProtected, area::isProtected, 30);
    add(tally, 180, 180, 300);
    const Shown shown{tally};
    CHECK(shown.arrows == std::vector<TravelArrow>{{180, 180, 100, std::nullopt}});
}

TEST_CASE("Of 60 random maps no way that is left out can be worked out", "[picture]")
{
    std::mt19937 random{20261127};
    const auto below = [&](int bound) { return std::uniform_int_distribution{0, bound - 1}(random); };
    std::size_t shownWays = 0;
    for (int i = 0; i < 60; ++i) {
        MonthTally tally{october, {}};
        const std::vector places{114, 140, 180, 181, 182, area::elsewhere};
        const int ways = 6 + below(16);
        for (int w = 0; w < ways; ++w) {
            const auto any = [&] { return places[static_cast<std::size_t>(below(6))]; };
            add(tally, any(), any(), below(3) == 0 ? 10 + below(60) : 1 + below(8));
        }
        const Shown shown{tally};
        shownWays += shown.arrows.size();
        CAPTURE(i);
        CHECK(recovered(tally, shown) == 0);
    }
    CHECK(shownWays > 50);
}
