#include "played_case.h"

using namespace jour;
using namespace jour::test;

namespace {

/// Three calls are asked for on the first of three steps.
Policy askingForThree()
{
    Policy policy = threeSteps();
    policy.steps[0].minAttempts = 3;
    return policy;
}

Moves movedByCallsAt(PlayedCase &played, Instant now)
{
    return played.apply(movedByCalls(played.run, played.timers, now, played.answers), now);
}

} // namespace

TEST_CASE("R4n: as many calls as a step asks for reached nobody: the next one begins before its time",
          "[rules][calls]")
{
    PlayedCase played{askingForThree()};
    for (const int minute : {2, 5}) {
        played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        CHECK(movedByCallsAt(played, at(2, minute)).isEmpty());
    }
    played.attempt(AttemptOutcome::Busy, at(2, 8));
    const Moves moves = movedByCallsAt(played, at(2, 8));
    CHECK(rulesOf(moves) == QStringLiteral("R4n"));
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.run.nextAt == at(2, 18));
    CHECK_FALSE(played.run.leftShort);
    CHECK(played.run.attempts == 0);
    CHECK(played.run.misses == 0);
    CHECK_FALSE(played.has(TimerKind::Retry));
}

TEST_CASE("R4n: nothing but time leaves a step that asks for one call, was answered, or is the last",
          "[rules][calls]")
{
    SECTION("one call")
    {
        PlayedCase played{threeSteps()};
        for (const int minute : {1, 2, 3, 4})
            played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        CHECK(movedByCallsAt(played, at(2, 4)).isEmpty());
    }
    SECTION("somebody was reached")
    {
        PlayedCase played{askingForThree()};
        played.attempt(AttemptOutcome::Reached, at(2, 1));
        for (const int minute : {2, 3, 4})
            played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        CHECK(movedByCallsAt(played, at(2, 4)).isEmpty());
    }
    SECTION("somebody answered without a time")
    {
        PlayedCase played{askingForThree()};
        for (const int minute : {2, 3, 4})
            played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        played.acknowledge(std::nullopt, at(2, 4));
        CHECK(movedByCallsAt(played, at(2, 4)).isEmpty());
    }
    SECTION("the last step")
    {
        PolicyStep only = aStep("only", 15min);
        only.minAttempts = 2;
        PlayedCase played{aPolicy({only})};
        for (const int minute : {2, 3, 4})
            played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        CHECK(movedByCallsAt(played, at(2, 4)).isEmpty());
    }
    SECTION("all have to take it")
    {
        Policy policy = askingForThree();
        policy.steps[0].ackRule = AckRule::All;
        PlayedCase played{policy};
        for (const int minute : {2, 3, 4})
            played.attempt(AttemptOutcome::NoAnswer, at(2, minute));
        CHECK(movedByCallsAt(played, at(2, 4)).isEmpty());
    }
}

TEST_CASE("Time moves on whether the calls were made or not, and says how many were missing",
          "[rules][calls]")
{
    PlayedCase played{askingForThree()};
    played.attempt(AttemptOutcome::NoAnswer, at(2, 2));
    const Moves moves = played.tickAt(at(2, 15));
    CHECK(rulesOf(moves) == QStringLiteral("R2"));
    CHECK(moves.moves[0].run.leftShort == CallTally{1, 3});
    CHECK(played.run.nextAt == at(2, 25));

    SECTION("once: the next move does not say it again")
    {
        played.attempt(AttemptOutcome::NoAnswer, at(2, 16));
        CHECK_FALSE(played.run.leftShort);
    }
}

TEST_CASE("Nothing is missing where nobody can be called, or where no number was asked for", "[rules][calls]")
{
    SECTION("nobody on duty")
    {
        Policy policy = askingForThree();
        policy.steps[0].onEmpty = OnEmpty::Wait;
        PlayedCase played{policy, at(2, 0), duty({QStringLiteral("first")})};
        CHECK_FALSE(played.tickAt(at(2, 15)).moves[0].run.leftShort);
    }
    SECTION("no number")
    {
        PlayedCase played{threeSteps()};
        CHECK_FALSE(played.tickAt(at(2, 15)).moves[0].run.leftShort);
    }
}

TEST_CASE("What an operator leaves early says how many calls were missing, too", "[rules][calls]")
{
    PlayedCase played{askingForThree()};
    const auto moves = escalated(played.run, played.timers, played.run.rev, std::nullopt, QStringLiteral("x"),
                                 at(2, 3), played.answers);
    REQUIRE(moves);
    CHECK(moves->moves[0].run.leftShort == CallTally{0, 3});
}
