#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("A clock set forward three hours moves no case on, also where nothing fell due by it",
          "[alarms][R16][T6]")
{
    WatchedDesk d;
    const CaseId id = d.chased(GENERATE(Urgency::Urgent, Urgency::Daytime));
    d.pass(1min);
    d.setClock(3h);
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).step == 1);
    const auto gaps = *d.alarms->unreviewed();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().cause == GapCause::ClockForward);
    CHECK(gaps.front().step == 3h);
    d.pass(Alarms::longestHold - 1s);
    CHECK(d.run(id).step == 1);

    // Put right again before anybody looked: as if nothing had been.
    d.setClock(-3h);
    d.pass(5min);
    CHECK(d.run(id).step == 1);
    d.pass(*d.run(id).nextAt - d.clock.now());
    CHECK(d.run(id).step == 2);
}

TEST_CASE("A clock set back three hours counts every length anew and keeps every time that was said",
          "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId chased = d.chased();
    const CaseId promised = d.promised(40min);
    const TimerId old = d.only(chased, TimerKind::Step).id;
    const Instant eta = *d.run(promised).nextAt;
    const auto reminder = Chase{*d.at}.remind(chased, d.clock.now() + 20min, {});
    REQUIRE(reminder);
    d.pass(10min);
    d.setClock(-3h);

    const Timer step = d.only(chased, TimerKind::Step);
    CHECK(step.due == d.clock.now() + 20min);
    CHECK(step.supersedes == old);
    CHECK(d.run(chased).nextAt == step.due);
    CHECK(d.run(promised).nextAt == eta);
    CHECK(d.only(chased, TimerKind::Reminder).due == night + 20min);
    CHECK(d.missed().empty());

    d.pass(20min - 1s);
    CHECK(d.run(chased).step == 1);
    d.pass(1s);
    CHECK(d.run(chased).step == 2);
    CHECK(d.run(promised).state == RunState::Promised);
}

TEST_CASE("A clock set back while the vault was shut postpones nothing either", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const TimerId step = d.only(id, TimerKind::Step).id;
    d.pass(10min);
    d.shut();
    d.setClock(-3h);
    d.pass(20min - 1s);
    CHECK(d.sounding().empty());
    d.pass(1s);
    CHECK(d.sounding() == std::vector{step}); // heard at its time by a desk that knows no names
    d.openAgain();
    CHECK(*d.run(id).nextAt == d.clock.now());
    CHECK_FALSE(d.sounding().empty());
    CHECK(d.missed() == std::vector{step});
    // By the clock as it is since: it was not due before it was seen by hours, nor is it seen early.
    const MissedReview review = *missedReview(*d.at);
    CHECK(review.missed.front().timer.due == d.clock.now());
    CHECK(review.missed.front().late == 0s);
    CHECK(d.run(id).step == 1);
    d.reviewAll();
    CHECK(d.run(id).step == 2);
}

TEST_CASE("A call to try again, long overdue, stands in no time before its case came in", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.exhausted();
    const Instant opened = d.find(id).receivedAt;
    d.pass(opened + 12h - d.clock.now());
    Attempt busy;
    busy.outcome = AttemptOutcome::Busy;
    busy.number = QStringLiteral("08-465 004 00");
    REQUIRE(Chase{*d.at}.logAttempt(id, busy));
    const Timer before = d.only(id, TimerKind::Retry);
    d.pass(2h);
    d.setClock(-13h); // an hour after the case came in
    const Timer after = d.only(id, TimerKind::Retry);
    CHECK(after.supersedes == before.id);
    CHECK(after.anchor == opened);
    CHECK(after.due - opened == before.due - *before.anchor);
    CHECK(after.due <= d.clock.now());
}

TEST_CASE("A clock set back ends every snooze", "[alarms][R11]")
{
    WatchedDesk d;
    const CaseId id = d.take();
    const auto reminder = Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    REQUIRE(reminder);
    d.pass(1min);
    REQUIRE(Chase{*d.at}.snooze(*reminder, 5min, QStringLiteral("samtal")));
    d.setClock(-10min);
    CHECK_FALSE(d.only(id, TimerKind::Reminder).snooze);
}

TEST_CASE("What was missed while the program was closed was missed for that, also where the clock was set",
          "[alarms][missed][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const TimerId step = d.only(id, TimerKind::Step).id;
    d.pass(10min);
    d.shut(); // killed: nothing is written at the end
    d.clock.advance(1h);
    d.clock.step(-20min);
    d.watch = std::make_unique<AlarmWatch>(d.clock);
    d.openAgain();
    const MissedReview review = *missedReview(*d.at);
    REQUIRE(review.gaps.size() == 1);
    CHECK(review.gaps.front().cause == GapCause::Closed);
    CHECK(review.gaps.front().from < review.gaps.front().to);
    REQUIRE(review.missed.size() == 1);
    CHECK(review.missed.front().timer.id == step);
    CHECK(review.missed.front().late == 20min);
}

TEST_CASE(
    "What was overdue and seen before the program was closed was not missed, also where the clock was set "
    "back meanwhile",
    "[alarms][missed][R16]")
{
    WatchedDesk d;
    const CaseId shown = d.exhausted();
    d.pass(10min);
    const auto onScreen = d.sounding();
    REQUIRE_FALSE(onScreen.empty());
    const TimerId step = d.only(d.chased(), TimerKind::Step).id;
    d.pass(1min);
    d.shut(); // killed: nothing is written at the end
    d.clock.advance(6h);
    d.clock.step(-3h);
    d.watch = std::make_unique<AlarmWatch>(d.clock);
    d.openAgain();
    const MissedReview review = *missedReview(*d.at);
    REQUIRE(review.gaps.size() == 1);
    CHECK(review.gaps.front().step == -3h);
    CHECK(d.missed() == std::vector{step});
    CHECK(d.run(shown).state == RunState::Exhausted);
}
