#include "base/local_time.h"
#include "night_line/night_line_layout.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

Instant at(int day, int hour, int minute = 0)
{
    return fromLocal(QDate{2026, 11, day}, QTime{hour, minute});
}

NightMark deadline(Instant when, int urgency, const char *label = "x")
{
    return {.at = when,
            .urgency = urgency,
            .kind = MarkKind::Deadline,
            .label = QLatin1String{label},
            .key = label};
}

} // namespace

TEST_CASE("Days are counted on the wall, also when one of them has 25 hours", "[night line]")
{
    const auto [from, to] = nightWindow(fromLocal(QDate{2026, 10, 24}, QTime{20, 0}), NightSpan::ThreeDays);
    CHECK(toLocal(to) == QDateTime(QDate{2026, 10, 27}, QTime{16, 0}, stockholm()));
    CHECK(to - from == 73h);
    const auto days = midnights(from, to);
    REQUIRE(days.size() == 3);
    CHECK(days[1] - days[0] == 25h);
    NightLineState state{.from = from, .to = to};
    CHECK(isInDays(state));
    std::tie(state.from, state.to) = nightWindow(fromLocal(QDate{2026, 10, 24}, QTime{20, 0}));
    CHECK_FALSE(isInDays(state));
}

TEST_CASE("The night line shows the shift that holds now", "[night line]")
{
    const std::pair shift{at(23, 16), at(24, 8)};
    CHECK(nightWindow(at(23, 16)) == shift);
    CHECK(nightWindow(at(23, 23, 59)) == shift);
    CHECK(nightWindow(at(24, 3, 14)) == shift);
    CHECK(nightWindow(at(24, 7, 59)) == shift);
    CHECK(nightWindow(at(24, 12)) == std::pair{at(24, 10), at(25, 2)}); // by day there is no shift
    CHECK(nightWindow(at(24, 3), NightSpan::Hours) == std::pair{at(24, 1), at(24, 9)});
    CHECK(nightWindow(at(24, 3), NightSpan::Week) == std::pair{at(23, 16), at(30, 16)});
}

TEST_CASE("A shift over the clock change has its true length", "[night line]")
{
    const auto [autumnFrom, autumnTo] = nightWindow(fromLocal(QDate{2026, 10, 25}, QTime{1, 0}));
    CHECK(autumnTo - autumnFrom == 17h);
    const auto ticks = hourTicks(autumnFrom, autumnTo);
    CHECK(ticks.size() == 18);
    CHECK(std::ranges::count(ticks, 2, &HourTick::hour) == 2);
    CHECK(std::ranges::count(ticks, true, &HourTick::second) == 1);

    const auto [springFrom, springTo] = nightWindow(fromLocal(QDate{2026, 3, 29}, QTime{1, 0}));
    CHECK(springTo - springFrom == 15h);
    CHECK(std::ranges::count(hourTicks(springFrom, springTo), 2, &HourTick::hour) == 0);
}

TEST_CASE("A moment stands in proportion, and outside the window at its end", "[night line]")
{
    const NightLineState state{.from = at(23, 16), .to = at(24, 8), .now = at(24, 0), .marks = {}};
    CHECK(position(state, at(24, 0), 1600) == 800);
    CHECK(position(state, at(23, 20), 1600) == 400);
    CHECK(position(state, at(22, 0), 1600) == 0);
    CHECK(position(state, at(25, 0), 1600) == 1600);
}

TEST_CASE("Deadlines that come close are stacked, and what finds no room is counted", "[night line]")
{
    NightLineState state{.from = at(23, 16), .to = at(24, 8), .now = at(24, 0), .marks = {}};
    for (int i = 0; i < 5; ++i)
        state.marks.push_back(deadline(at(24, 3), 3 - i % 4));
    state.marks.push_back(deadline(at(24, 6), 0));
    const auto marks = placed(state, 1600, 20, 3);
    REQUIRE(marks.size() == 6);
    CHECK(marks[0].lane == 0);
    CHECK(marks[1].lane == 1);
    CHECK(marks[2].lane == 2);
    CHECK(marks[2].more == 2);
    CHECK_FALSE(marks[3].shown);
    CHECK_FALSE(marks[4].shown);
    CHECK(marks[5].lane == 0);
    // At the same moment the more urgent stands nearer the line.
    CHECK(state.marks[marks[0].mark].urgency == 0);
}

TEST_CASE("No mark that is shown covers another", "[night line]")
{
    NightLineState state{.from = at(23, 16), .to = at(24, 8), .now = at(24, 0), .marks = {}};
    for (int i = 0; i < 60; ++i)
        state.marks.push_back(deadline(at(23, 16) + std::chrono::minutes{(i * 37) % 960}, i % 4));
    const auto marks = placed(state, 900, 18, 3);
    for (const PlacedMark &a : marks) {
        for (const PlacedMark &b : marks) {
            // The number of those behind it stands beside it.
            if (a.more > 0 && b.shown && a.lane == b.lane && b.x > a.x)
                CHECK(b.x - a.x >= 2 * 18 + 7);
            if (a.mark != b.mark && a.shown && b.shown && a.lane == b.lane)
                CHECK(std::abs(a.x - b.x) >= 18);
        }
    }
    const auto hidden = std::ranges::count(marks, false, &PlacedMark::shown);
    int counted = 0;
    for (const PlacedMark &mark : marks)
        counted += mark.more;
    CHECK(counted == hidden);
}
