#include "domain/escalation/clock_set_back.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// The clock was set back by `by` when it should have said `untouched`.
ClockSetBack setBack(Duration by, Instant untouched)
{
    return {-by, untouched - by};
}

Moves reanchor(PlayedCase &played, const ClockSetBack &set)
{
    return played.apply(reanchored(played.run, played.timers, set), set.now);
}

} // namespace

TEST_CASE("R16: a clock set back three hours leaves what a step had left, and nothing fires twice",
          "[back][T7]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    played.attempt(AttemptOutcome::Busy, at(5, 4));
    const Timer step = played.only(TimerKind::Step);
    const ClockSetBack set = setBack(3h, at(5, 5));
    CHECK(played.tickAt(set.now).isEmpty());

    CHECK(rulesOf(reanchor(played, set)) == QStringLiteral("R16"));
    CHECK(played.only(TimerKind::Step).due == at(2, 15));
    CHECK(played.only(TimerKind::Step).warnAt == at(2, 10));
    CHECK(played.only(TimerKind::Step).supersedes == step.id);
    CHECK(played.only(TimerKind::Retry).due == at(2, 7));
    CHECK(played.run.nextAt == at(2, 15));
    CHECK(reanchor(played, set).isEmpty());
    CHECK(played.tickAt(at(2, 14, 59)).isEmpty());
    CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2"));
}

TEST_CASE("R16: no step back, however small, gives more time than there was", "[back][boundary]")
{
    const auto by = GENERATE(121s, 4min, 5min, 301s, 20min, 3h, 48h);
    const auto age = GENERATE(0s, 1s, 299s, 300s, 14min, 899s);
    PlayedCase played{threeSteps(), at(5, 0)};
    const ClockSetBack set = setBack(by, at(5, 0) + age);
    reanchor(played, set);
    CAPTURE(by.count(), age.count());
    CHECK(played.only(TimerKind::Step).due - set.now == 15min - age);
    CHECK(played.run.nextAt == played.only(TimerKind::Step).due);
}

TEST_CASE("R16: what was overdue stays overdue when its own start now lies ahead", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    const ClockSetBack set = setBack(3h, at(5, 20));
    reanchor(played, set);
    CHECK(played.isHeard(set.now));
    CHECK(rulesOf(played.tickAt(set.now)) == QStringLiteral("R2"));
}

TEST_CASE("R16: what is overdue either way counts from before its case came in no more, and stays overdue",
          "[back]")
{
    const auto [opened, anchor] = GENERATE(table<std::optional<Instant>, Instant>({
        {std::nullopt, at(2, 4)},
        {at(2, 0), at(2, 4)},
        {at(2, 10), at(2, 10)},
        {at(2, 19), at(2, 17)}, // no later than due at once
        {at(3, 0), at(2, 4)},   // it came in by the wrong clock as well
    }));
    PlayedCase played{threeSteps(), at(5, 0)};
    played.attempt(AttemptOutcome::Busy, at(5, 4));
    ClockSetBack set = setBack(3h, at(5, 20));
    set.opened = opened;
    reanchor(played, set);
    const Timer retry = played.only(TimerKind::Retry);
    CHECK(retry.anchor == anchor);
    CHECK(retry.due == anchor + 3min);
    CHECK(retry.due <= set.now);
}

TEST_CASE("R16: what had time left has as much left, whenever its case came in", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    ClockSetBack set = setBack(3h, at(5, 10));
    set.opened = at(2, 8);
    reanchor(played, set);
    CHECK(played.only(TimerKind::Step).due == at(2, 15));
}

TEST_CASE("R16: a clock that was wrong for a while and is put right moves nothing that was counted right",
          "[back]")
{
    // Armed at 02:00, the clock jumps to 05:05 and is put back to 02:06 before anybody looked it through.
    PlayedCase played{aPolicy({aStep("only", 45min)}), at(2, 0)};
    CHECK(reanchor(played, setBack(3h, at(5, 6))).isEmpty());
    CHECK(played.only(TimerKind::Step).due == at(2, 45));
}

TEST_CASE("R16: a warning that stands still stands afterwards", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    const ClockSetBack set = setBack(3h, at(5, 12));
    REQUIRE(phaseOf(played.only(TimerKind::Step), at(5, 12)) == TimerPhase::Warned);
    reanchor(played, set);
    CHECK(phaseOf(played.only(TimerKind::Step), set.now) == TimerPhase::Warned);
}

TEST_CASE("R16: the snoozes that were used stay used", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    const auto quiet =
        snoozed(played.only(TimerKind::Step), played.timers, {10, 2}, 5min, QStringLiteral("x"), at(5, 1));
    REQUIRE(quiet);
    played.apply(*quiet, at(5, 1));
    reanchor(played, setBack(3h, at(5, 2)));
    CHECK_FALSE(played.only(TimerKind::Step).snooze);
    CHECK(played.only(TimerKind::Step).snoozes == 1);
}

TEST_CASE("R16: a time that somebody said stays where it is", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    played.acknowledge(at(6, 0), at(5, 5));
    CHECK(reanchor(played, setBack(3h, at(5, 6))).isEmpty());

    // But the wait after it is a length.
    played.tickAt(at(6, 0));
    REQUIRE(played.run.state == RunState::Stalled);
    const Moves moves = reanchor(played, setBack(3h, at(6, 2)));
    REQUIRE(moves.moves.size() == 1);
    CHECK(moves.moves.front().run.nextAt == at(3, 5));
    CHECK(moves.armed.empty());
}

TEST_CASE("R16: a promise without a time is a length too", "[back]")
{
    PolicyStep step = aStep("manager", 20min);
    step.needsEta = false;
    PlayedCase played{aPolicy({step}), at(5, 0)};
    played.acknowledge(std::nullopt, at(5, 5));
    reanchor(played, setBack(3h, at(5, 10)));
    CHECK(played.only(TimerKind::Promise).due == at(2, 25));
    CHECK(played.run.nextAt == at(2, 25));
}

TEST_CASE("R16: an exhausted run is heard whatever the clock is set to", "[back]")
{
    PlayedCase played{aPolicy({aStep("only", 5min)}), at(5, 0)};
    played.tickAt(at(5, 5));
    reanchor(played, setBack(3h, at(5, 6)));
    CHECK(played.run.state == RunState::Exhausted);
    CHECK(played.isHeard(at(2, 6)));
}

TEST_CASE("A locked desk counts the same way, without the case", "[back]")
{
    PlayedCase played{threeSteps(), at(5, 0)};
    const ClockSetBack set = setBack(3h, at(5, 5));
    Timer timer = played.only(TimerKind::Step);
    timer.snooze = Snooze{at(5, 9), QStringLiteral("x"), 1};
    const Deadline watched = deadlineAfter(set, deadlineOf(timer));
    reanchor(played, set);
    CHECK(watched.due == played.only(TimerKind::Step).due);
    CHECK(watched.warnAt == played.only(TimerKind::Step).warnAt);
    CHECK_FALSE(isSnoozed(watched, set.now));

    Timer said = timer;
    said.run = {};
    CHECK(deadlineAfter(set, deadlineOf(said)).due == timer.due);
}
