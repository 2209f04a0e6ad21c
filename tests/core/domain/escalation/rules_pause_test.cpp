#include "domain/escalation/pause_room.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString ringsBack = QStringLiteral("jouren ringer upp efter mötet");

Result<Moves> pausedAt(const PlayedCase &played, Instant until, Instant now,
                       const QString &reason = ringsBack)
{
    return paused(played.run, played.timers, played.run.rev, until, reason, now);
}

PlayedCase aPausedCase(const Policy &policy = threeSteps())
{
    PlayedCase played{policy};
    const auto moves = pausedAt(played, at(4, 30), at(2, 5));
    REQUIRE(moves);
    CHECK(rulesOf(*moves) == QStringLiteral("R18"));
    played.apply(*moves, at(2, 5));
    return played;
}

Timer aLimit(const PlayedCase &played, Instant due)
{
    Timer limit;
    limit.id = TimerId::random();
    limit.caseRef = played.run.caseRef;
    limit.kind = TimerKind::Statute;
    limit.due = due;
    return limit;
}

} // namespace

TEST_CASE("R18: a paused plan chases nobody until its time, and has a deadline at which it goes on",
          "[rules][pause]")
{
    PlayedCase played = aPausedCase();
    CHECK(played.run.state == RunState::Paused);
    CHECK(played.run.pause == PlanPause{at(2, 5), at(4, 30), ringsBack});
    CHECK(played.live().size() == 1);
    CHECK(played.only(TimerKind::Pause).due == at(4, 30));
    CHECK(played.tickAt(at(4, 29, 59)).isEmpty());
    CHECK_FALSE(played.isHeard(at(4, 29, 59), Urgency::Immediate));

    const Moves moves = played.tickAt(at(4, 30));
    CHECK(rulesOf(moves) == QStringLiteral("R19"));
    CHECK(moves.moves[0].reason == wordOf(PauseEnd::Time));
    CHECK(played.run.state == RunState::Contacting);
    CHECK_FALSE(played.run.pause);
    CHECK(played.stepKey() == QStringLiteral("first"));
    CHECK(played.run.nextAt == at(4, 45)); // its whole time
}

TEST_CASE("R18: a pause that ran out while nobody could see is one step, with a whole delay from then on",
          "[rules][pause]")
{
    PlayedCase played = aPausedCase();
    CHECK(rulesOf(played.tickAt(at(9, 0))) == QStringLiteral("R19"));
    CHECK(played.run.nextAt == at(9, 15));
}

TEST_CASE("R18: refused without a reason, in the past, too long, past a limit, on an older view",
          "[rules][pause]")
{
    PlayedCase played{threeSteps()};
    const Instant now = at(2, 5);
    CHECK(pausedAt(played, at(4, 0), now, QStringLiteral("  ")).error().detail == QStringLiteral("reason"));
    CHECK(pausedAt(played, now, now).error().detail == QStringLiteral("until"));
    CHECK(pausedAt(played, now + longestPause + 1s, now).error().detail == QStringLiteral("pauseLength"));
    CHECK(pausedAt(played, now + longestPause, now));
    CHECK(paused(played.run, played.timers, played.run.rev - 1, at(4, 0), ringsBack, now).error().code ==
          ErrorCode::Conflict);

    played.timers.push_back(aLimit(played, at(3, 0)));
    CHECK(pausedAt(played, at(3, 0), now));
    CHECK(pausedAt(played, at(3, 1), now).error().detail == QStringLiteral("pauseObligation"));
    CHECK(pauseRoom(played.run, played.timers, now) == PauseRoom{at(3, 0), true, {}});
}

TEST_CASE("R18: what was promised is waited for as it was given, broken or not", "[rules][pause]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    CHECK(pausedAt(played, at(4, 0), at(2, 6)).error().detail == QStringLiteral("pausePromise"));
    played.tickAt(at(3, 0));
    REQUIRE(played.run.state == RunState::Stalled);
    CHECK(pausedAt(played, at(4, 0), at(3, 1)).error().detail == QStringLiteral("pausePromise"));
}

TEST_CASE("R18: limits of law, times of the police and what others promised run on", "[rules][pause]")
{
    Policy policy = threeSteps();
    policy.steps[0].ackRule = AckRule::All;
    PlayedCase played{policy, at(2, 0), [](const PolicyStep &, Instant) {
                          Duty found;
                          found.answers = {somebody(QStringLiteral("a")), somebody(QStringLiteral("b"))};
                          return found;
                      }};
    played.timers.push_back(aLimit(played, at(8, 0)));
    Acknowledgement ack = promised(at(3, 0));
    ack.contactPoint = played.run.resolved[0].point;
    played.apply(acknowledged(played.run, played.timers, ack, at(2, 2)), at(2, 2));
    const auto moves = pausedAt(played, at(5, 0), at(2, 5));
    REQUIRE(moves);
    played.apply(*moves, at(2, 5));
    CHECK(played.only(TimerKind::Promise).due == at(3, 0));
    CHECK(played.only(TimerKind::Statute).due == at(8, 0));
    CHECK(played.isHeard(at(3, 0)));
}

TEST_CASE("R19: what comes in ends the pause at once, and says what it was", "[rules][pause]")
{
    const PauseEnd cause = GENERATE(PauseEnd::Contact, PauseEnd::Report, PauseEnd::Operator);
    PlayedCase played = aPausedCase();
    const Moves moves =
        played.apply(resumed(played.run, played.timers, cause, at(3, 0), played.answers), at(3, 0));
    CHECK(rulesOf(moves) == QStringLiteral("R19"));
    CHECK(moves.moves[0].reason == wordOf(cause));
    CHECK(played.run.nextAt == at(3, 15));
    CHECK_FALSE(played.has(TimerKind::Pause));
    CHECK(resumed(played.run, played.timers, cause, at(3, 1), played.answers).isEmpty());
}

TEST_CASE("R19: a desk that took the case meanwhile is not asked to take it once more", "[rules][pause]")
{
    PolicyStep take = aStep("take", 5min);
    take.target = StepTarget::OwnDesk;
    PlayedCase played = aPausedCase(aPolicy({take, aStep("call", 10min)}));
    played.run.taken = true;
    played.tickAt(at(4, 30));
    CHECK(played.stepKey() == QStringLiteral("call"));
}

TEST_CASE("A pause is ended by a promise, by another step, by another plan and by closing", "[rules][pause]")
{
    PlayedCase played = aPausedCase();
    SECTION("a promise")
    {
        played.acknowledge(at(5, 0), at(3, 0));
        CHECK(played.run.state == RunState::Promised);
    }
    SECTION("another step")
    {
        const auto moves = escalated(played.run, played.timers, played.run.rev, 2, QStringLiteral("x"),
                                     at(3, 0), played.answers);
        REQUIRE(moves);
        played.apply(*moves, at(3, 0));
        CHECK(played.stepKey() == QStringLiteral("third"));
    }
    SECTION("another plan")
    {
        const auto moves = replanned(played.run, played.timers, played.run.rev, threeSteps(1),
                                     QStringLiteral("x"), at(3, 0), played.answers);
        REQUIRE(moves);
        played.apply(*moves, at(3, 0));
    }
    SECTION("closing")
    {
        played.apply(closed(played.run, played.timers, at(3, 0)), at(3, 0));
        CHECK(played.live().empty());
        CHECK(played.tickAt(at(4, 30)).isEmpty());
    }
    CHECK_FALSE(played.run.pause);
    CHECK_FALSE(played.has(TimerKind::Pause));
}

TEST_CASE("R18: a plan that was exhausted begins with its first step when the pause is over",
          "[rules][pause]")
{
    PlayedCase played{aPolicy({aStep("one", 5min), aStep("two", 5min)})};
    played.tickAt(at(2, 5));
    played.tickAt(at(2, 10));
    REQUIRE(played.run.state == RunState::Exhausted);
    const auto moves = pausedAt(played, at(3, 0), at(2, 11));
    REQUIRE(moves);
    played.apply(*moves, at(2, 11));
    CHECK_FALSE(played.isHeard(at(2, 30)));
    played.tickAt(at(3, 0));
    CHECK(played.stepKey() == QStringLiteral("one"));
}

TEST_CASE("R16: a clock that is set back makes no pause longer", "[rules][pause]")
{
    PlayedCase played = aPausedCase();
    const ClockSetBack set{-std::chrono::hours{1}, at(2, 0)};
    played.apply(reanchored(played.run, played.timers, set), set.now);
    REQUIRE(played.run.pause);
    CHECK(played.only(TimerKind::Pause).due == played.run.pause->until);
    CHECK(played.run.nextAt == played.run.pause->until);
    CHECK(played.run.pause->until - set.now <= at(4, 30) - at(2, 5));
}

TEST_CASE("A pause is no deadline to be snoozed", "[rules][pause]")
{
    const PlayedCase played = aPausedCase();
    const Timer pause = played.only(TimerKind::Pause);
    CHECK(snoozed(pause, played.timers, {10, 2}, 5min, QStringLiteral("x"), at(3, 0)).error().detail ==
          QStringLiteral("snoozePause"));
}
