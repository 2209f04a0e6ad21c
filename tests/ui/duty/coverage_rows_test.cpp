#include "coverage/coverage_rows.h"
#include "services/gaps_ahead.h"
#include "ui/duty/duty_desk.h"

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The map has every municipality once, the own desk and the agreement first", "[coverage]")
{
    DutyDesk d;
    const QStringList agreement = Directory{d.desk}.agreementMunicipalities();
    const auto places =
        placesOf(d.desk.duties().index(), d.reference.municipalities, agreement, {}, DutyDesk::at(24, 2), 48);
    REQUIRE(places.size() == 291);
    CHECK(places.front().row.code == ownDesk);
    CHECK(places[1].row.name == QStringLiteral("Botkyrka"));
    CHECK(std::ranges::count_if(places, [](const auto &p) { return p.row.inAgreement; }) == 27);
    CHECK(std::ranges::all_of(places, [](const auto &p) { return p.row.hours.size() == 48; }));
}

TEST_CASE("Nights of the clock change have one hour more or less", "[coverage][T8][T9]")
{
    CHECK(columnsFrom(DutyDesk::at(24, 0), 14) == 14 * 24);
    CHECK(columnsFrom(DutyDesk::at(24, 0, 0, 10), 14) == 14 * 24 + 1);
    CHECK(columnsFrom(DutyDesk::at(27, 0, 0, 3, 2027), 14) == 14 * 24 - 1);

    const auto autumn = localDays(DutyDesk::at(24, 12, 0, 10), DutyDesk::at(27, 0, 0, 10));
    REQUIRE(autumn.size() == 3);
    CHECK(autumn[1].length == 25);
    CHECK(autumn[1].to - autumn[1].from == 25h);
    CHECK(autumn[0].to - autumn[0].from == 12h); // cut to the span
    CHECK(autumn[0].isRest);
    CHECK_FALSE(autumn[2].isRest);
    CHECK(lengthMark(autumn[1]).startsWith(QStringLiteral("25")));
    CHECK(lengthMark(autumn[0]).isEmpty());

    const auto spring = localDays(DutyDesk::at(28, 0, 0, 3, 2027), DutyDesk::at(29, 0, 0, 3, 2027));
    REQUIRE(spring.size() == 1);
    CHECK(spring[0].length == 23);
}

TEST_CASE("A holiday is a rest day with a name", "[coverage]")
{
    const auto days = localDays(DutyDesk::at(24, 0, 0, 12), DutyDesk::at(29, 0, 0, 12));
    REQUIRE(days.size() == 5);
    CHECK(days[0].isRest); // Christmas Eve
    CHECK(days[1].holiday == QStringLiteral("Christmas Day"));
    CHECK(days[4].holiday.isEmpty());
    CHECK_FALSE(days[4].isRest); // Monday 28 December
}

TEST_CASE("An hour shows the worst of what is in it", "[coverage]")
{
    const Instant from = DutyDesk::at(24, 2);
    const std::vector<CoverageSpan> spans{
        {.from = from, .to = from + 90min, .kind = CoverageKind::Answered},
        {.from = from + 90min, .to = from + 100min, .kind = CoverageKind::Gap},
        {.from = from + 100min, .to = from + 3h, .kind = CoverageKind::Answered},
        {.from = from + 3h, .to = from + 5h, .kind = CoverageKind::NotCovered}};
    CHECK(hoursOf(spans, from, 4) == std::vector{CoverageKind::Answered, CoverageKind::Gap,
                                                 CoverageKind::Answered, CoverageKind::NotCovered});
}

TEST_CASE("The filter narrows by scope, and a typed name is found whatever the scope", "[coverage]")
{
    const CoverageRow nykvarn{
        .code = QStringLiteral("0140"), .name = QStringLiteral("Nykvarn"), .inAgreement = true};
    const CoverageRow malmo{.code = QStringLiteral("1280"), .name = QStringLiteral("Malmö"), .gaps = 2};
    CHECK(passes(nykvarn, {}));
    CHECK_FALSE(passes(malmo, {}));
    CHECK(passes(malmo, {.scope = CoverageScope::All}));
    CHECK(passes(malmo, {.scope = CoverageScope::Gaps}));
    CHECK_FALSE(passes(nykvarn, {.scope = CoverageScope::Gaps}));
    CHECK(passes(malmo, {.typed = QStringLiteral("malmo")}));
    CHECK(passes(malmo, {.typed = QStringLiteral("1280")}));
    CHECK_FALSE(passes(nykvarn, {.typed = QStringLiteral("malm")}));
}

TEST_CASE("Coming gaps are told by time, and known again while time goes on", "[coverage][T25]")
{
    DutyDesk d;
    const auto night = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    d.list(night, {DutyDesk::shift(anna, DutyDesk::at(23, 17), DutyDesk::at(24, 8)),
                   DutyDesk::shift(anna, DutyDesk::at(24, 17), DutyDesk::at(28, 8))});
    const QStringList codes{QStringLiteral("0136"), QStringLiteral("0140")};
    const auto gaps = gapsWithin(d.desk.duties().index(), codes, DutyDesk::at(24, 2), DutyDesk::at(26, 2));
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].municipality == QStringLiteral("0140")); // nobody is known there at all
    CHECK(gaps[0].endsLater);
    CHECK(gaps[1].from == DutyDesk::at(24, 8));
    CHECK(gaps[1].to == DutyDesk::at(24, 17));
    const auto later = gapsWithin(d.desk.duties().index(), codes, DutyDesk::at(24, 9), DutyDesk::at(26, 9));
    REQUIRE(later.size() == 2);
    for (const GapAhead &gap : gaps)
        CHECK(std::ranges::count(later, keyOf(gap), [](const GapAhead &g) { return keyOf(g); }) == 1);
}
