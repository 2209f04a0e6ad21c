#include "domain/escalation/watch_gap.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

/// A watch that looks when told to.
struct Watch
{
    ManualClock clock{at(2, 0)};
    Heartbeat last{clock.read(), clock.bootId()};

    std::optional<WatchGap> look(WatchTie tie = WatchTie::Session)
    {
        const auto gap = gapBetween(last, clock.read(), clock.bootId(), tie);
        last = {clock.read(), clock.bootId()};
        return gap;
    }
};

} // namespace

TEST_CASE("R16: a minute between two looks is watching, more is a gap", "[gap][boundary]")
{
    const auto [passed, cause] = GENERATE(table<Duration, std::optional<GapCause>>({
        {0s, {}},
        {15s, {}},
        {59s, {}},
        {60s, {}},
        {61s, GapCause::Stalled},
        {120s, GapCause::Stalled},
        {121s, GapCause::Suspended},
        {17min, GapCause::Suspended},
    }));
    CAPTURE(passed.count());
    Watch watch;
    watch.clock.advance(passed);
    const auto gap = watch.look();
    REQUIRE(gap.has_value() == cause.has_value());
    if (!gap)
        return;
    CHECK(gap->cause == *cause);
    CHECK(gap->from == at(2, 0));
    CHECK(gap->to == at(2, 0) + passed);
    CHECK_FALSE(gap->id.isNull());
    CHECK_FALSE(watch.look());
}

TEST_CASE("R16: the program was closed", "[gap][boundary]")
{
    const bool rebooted = GENERATE(false, true);
    const auto [away, closed] =
        GENERATE(table<Duration, bool>({{1s, false}, {60s, false}, {61s, true}, {6h, true}}));
    Watch watch;
    rebooted ? watch.clock.reboot(away) : watch.clock.advance(away);
    const auto gap = watch.look(WatchTie::None);
    REQUIRE(gap.has_value() == closed);
    if (gap)
        CHECK(gap->cause == GapCause::Closed);
}

TEST_CASE("R16: the desk stood locked in between, however long", "[gap]")
{
    const Duration away = GENERATE(61s, 2min, 17min, 6h);
    Watch watch;
    watch.clock.advance(away);
    const auto gap = watch.look(WatchTie::Process);
    REQUIRE(gap);
    CHECK(gap->cause == GapCause::Locked);
}

TEST_CASE("R16: a clock that was set is told from time that passed", "[gap][boundary]")
{
    const auto [step, cause] = GENERATE(table<Duration, std::optional<GapCause>>({
        {3h, GapCause::ClockForward},
        {120s + 1us, GapCause::ClockForward},
        {40s, {}},
        {-40s, {}},
        {-120s, {}},
        {-120s - 1us, GapCause::ClockBack},
        {-3h, GapCause::ClockBack},
    }));
    CAPTURE(step.count());
    const WatchTie tie = GENERATE(WatchTie::Session, WatchTie::Process, WatchTie::None);
    Watch watch;
    watch.clock.advance(15s);
    watch.clock.step(step);
    const auto gap = watch.look(tie);
    REQUIRE(gap.has_value() == cause.has_value());
    if (gap)
        CHECK(gap->cause == *cause);
}

TEST_CASE("R16: a clock set back across a restart of the machine is noticed without boot time", "[gap]")
{
    Watch watch;
    watch.clock.reboot(-3h);
    const auto gap = watch.look(WatchTie::None);
    REQUIRE(gap);
    CHECK(gap->cause == GapCause::ClockBack);
    CHECK(gap->to < gap->from);
    CHECK(gap->step == -3h);
}

TEST_CASE("R16: sleep is told from a set clock even when both happened", "[gap]")
{
    Watch watch;
    watch.clock.advance(17min);
    watch.clock.step(3h);
    const auto gap = watch.look();
    REQUIRE(gap);
    CHECK(gap->cause == GapCause::ClockForward);
    CHECK(gap->step == 3h);
}

TEST_CASE("R16: what fell due unseen, or a clock set forward, has to be looked through first", "[gap]")
{
    WatchGap gap;
    for (const GapCause cause :
         {GapCause::Closed, GapCause::Suspended, GapCause::Stalled, GapCause::ClockBack}) {
        gap.cause = cause;
        CHECK_FALSE(mustBeReviewed(gap));
    }
    gap.cause = GapCause::ClockForward;
    CHECK(mustBeReviewed(gap));
    gap.cause = GapCause::Closed;
    gap.missed = {TimerId::random()};
    CHECK(mustBeReviewed(gap));
}

TEST_CASE("Each deadline falls into one gap at the most, however often nobody looked", "[gap][property]")
{
    std::mt19937 random{20261124};
    Watch watch;
    std::vector<WatchGap> gaps;
    for (int look = 0; look < 200; ++look) {
        watch.clock.advance(std::chrono::seconds{std::uniform_int_distribution{1, 600}(random)});
        if (const auto gap = watch.look(look % 3 != 0 ? WatchTie::Session : WatchTie::None))
            gaps.push_back(*gap);
    }
    REQUIRE(gaps.size() > 50);
    for (int minute = 0; minute < 18 * 60; ++minute) {
        const Instant due = at(2, 0) + std::chrono::minutes{minute};
        CHECK(std::ranges::count_if(gaps, [due](const WatchGap &g) { return due > g.from && due <= g.to; }) <=
              1);
    }
}

TEST_CASE("After a sleep of seventeen minutes the first look does what fell due, once", "[gap][T5]")
{
    Watch watch;
    PlayedCase played{threeSteps()};
    watch.clock.advance(17min);
    REQUIRE(watch.look());
    CHECK(rulesOf(played.tickAt(watch.clock.now())) == QStringLiteral("R2"));
    CHECK(played.tickAt(watch.clock.now()).isEmpty());
}

TEST_CASE("R16: of an absence and a clock that was set meanwhile the longer one is the reason",
          "[gap][boundary]")
{
    const auto [away, step, cause] = GENERATE(table<Duration, Duration, GapCause>({
        {1h, -50min, GapCause::Closed}, // the clock shows ten minutes more than before
        {1h, -1h, GapCause::Closed},
        {1h, -1h - 1s, GapCause::ClockBack},
        {6h, 5min, GapCause::Closed},
        {5min, 6h, GapCause::ClockForward},
    }));
    CAPTURE(away.count(), step.count());
    Watch watch;
    watch.clock.advance(away);
    watch.clock.step(step);
    const auto gap = watch.look(WatchTie::None);
    REQUIRE(gap);
    CHECK(gap->cause == cause);
    CHECK(gap->step == step); // told beside it
    CHECK((gap->to < gap->from) == (cause == GapCause::ClockBack));
    CHECK(mustBeReviewed(*gap) == (step > 0s));
}

TEST_CASE("R16: within a session a sleep that is longer than the step of the clock is a sleep", "[gap]")
{
    Watch watch;
    watch.clock.advance(3h);
    watch.clock.step(-1h);
    const auto gap = watch.look();
    REQUIRE(gap);
    CHECK(gap->cause == GapCause::Suspended);
    CHECK(gap->step == -1h);
}
