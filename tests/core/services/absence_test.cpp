#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("A minute late the engine acts as if it had been there", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.pass(*d.run(id).nextAt - d.clock.now() - 30s);
    d.sleep(60s);
    CHECK_FALSE(d.alarms->isHeld());
    CHECK(d.run(id).step == 2);
    CHECK(d.missed().empty());
}

TEST_CASE("After six hours away nothing moves until it was looked through, or for two minutes",
          "[alarms][R16][T3]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const TimerId step = d.only(id, TimerKind::Step).id;
    const bool closed = GENERATE(true, false);
    closed ? d.restart(6h) : d.sleep(6h);
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).step == 1);
    CHECK(d.missed() == std::vector{step});
    CHECK_FALSE(d.sounding().empty());

    SECTION("it is looked through")
    {
        d.pass(20s);
        d.reviewAll();
        CHECK_FALSE(d.alarms->isHeld());
    }
    SECTION("nobody looks")
    {
        d.pass(Alarms::longestHold - 1s);
        CHECK(d.run(id).step == 1);
        d.pass(1s);
    }
    // One step, and a whole delay after it.
    CHECK(d.run(id).step == 2);
    const Instant next = *d.run(id).nextAt;
    CHECK(next == d.clock.now() + d.run(id).policy.steps[2].delay);
    d.pass(next - d.clock.now() - 1s);
    CHECK(d.run(id).step == 2);
    d.pass(1s);
    CHECK(d.run(id).step > 2);
}

TEST_CASE("Several absences are looked through before the engine goes on", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.sleep(40min);
    d.pass(30s);
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 2min, {}));
    d.sleep(5min);
    const auto gaps = *d.alarms->unreviewed();
    REQUIRE(gaps.size() == 2);
    REQUIRE(d.alarms->reviewed(gaps.front().id));
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).step == 1);
    REQUIRE(d.alarms->reviewed(gaps.back().id));
    CHECK(d.run(id).step == 2);
}

TEST_CASE("An absence in which nothing fell due holds nothing", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.sleep(10min);
    REQUIRE(d.alarms->unreviewed()->size() == 1);
    CHECK_FALSE(d.alarms->isHeld());
    d.pass(*d.run(id).nextAt - d.clock.now());
    CHECK(d.run(id).step == 2);
}

TEST_CASE("A promise outlives the program; broken meanwhile it is first listed, then said, then acted upon",
          "[alarms][R6]")
{
    WatchedDesk d;
    const CaseId id = d.promised(40min);
    const TimerId promise = d.only(id, TimerKind::Promise).id;
    SECTION("a restart before its time changes nothing")
    {
        d.restart(10min);
        CHECK(d.run(id).state == RunState::Promised);
        CHECK(d.missed().empty());
        CHECK(d.only(id, TimerKind::Promise).id == promise);
        d.pass(30min - 1s);
        CHECK(d.run(id).state == RunState::Promised);
        d.pass(1s);
        CHECK(d.run(id).state == RunState::Stalled);
        CHECK(d.sounding() == std::vector{promise});
    }
    SECTION("a restart across its time")
    {
        d.restart(6h);
        CHECK(d.run(id).state == RunState::Promised);
        CHECK(d.missed() == std::vector{promise});
        d.reviewAll();
        CHECK(d.run(id).state == RunState::Stalled);
        CHECK(d.run(id).nextAt == d.clock.now() + d.run(id).policy.stallGrace);
        d.pass(d.run(id).policy.stallGrace);
        CHECK(d.run(id).state == RunState::Contacting);
        CHECK(d.run(id).step == 2);
    }
}

TEST_CASE("A stall that ended while nobody was there is looked through before the next step", "[alarms][R6a]")
{
    WatchedDesk d;
    const CaseId id = d.promised(20min);
    const TimerId promise = d.only(id, TimerKind::Promise).id;
    d.pass(21min);
    REQUIRE(d.run(id).state == RunState::Stalled);
    d.restart(6h);
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).state == RunState::Stalled);
    CHECK(d.missed() == std::vector{promise});
    d.reviewAll();
    CHECK(d.run(id).state == RunState::Contacting);
}

TEST_CASE("Exhausted stays exhausted and loud through a restart", "[alarms][R9][T22]")
{
    WatchedDesk d;
    const CaseId id = d.exhausted();
    const auto loud = d.sounding();
    REQUIRE(loud.size() == 1);
    CHECK(d.watch->state().sounding.front().exhausted);
    for (const Duration away : {Duration{30s}, Duration{6h}}) {
        d.restart(away);
        CHECK(d.run(id).state == RunState::Exhausted);
        CHECK(d.sounding() == loud);
        CHECK(d.watch->state().sounding.front().exhausted);
        CHECK(d.missed().empty()); // it was heard before
        d.pass(10min);
        CHECK(d.sounding() == loud);
    }
    REQUIRE(Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + 30min}));
    CHECK(d.sounding().empty());
}

TEST_CASE("The wait for a review outlives a lock, but not its own length", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.sleep(6h);
    d.pass(30s);
    d.unlockAgain();
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).step == 1);
    d.restart(30s);
    CHECK(d.run(id).step == 1);
    d.pass(59s);
    CHECK(d.run(id).step == 1);
    d.pass(1s);
    CHECK(d.run(id).step == 2);
}

TEST_CASE("What was heard before the program was closed is not listed as missed", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.take();
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 5min, {}));
    d.pass(5min);
    REQUIRE_FALSE(d.sounding().empty());
    d.restart(2h);
    const auto missed = d.missed();
    CHECK(std::ranges::find(missed, d.only(id, TimerKind::Reminder).id) == missed.end());
    // And what was listed once is not listed again by the next start.
    d.reviewAll();
    d.restart(2h);
    for (const TimerId again : d.missed())
        CHECK(std::ranges::find(missed, again) == missed.end());
}

TEST_CASE("Who unlocks a machine right after its sleep is still told of it", "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.clock.advance(6h); // woken, and unlocked before the clock looked
    d.unlockAgain();
    CHECK(d.missed() == std::vector{d.only(id, TimerKind::Step).id});
    CHECK(d.alarms->isHeld());
}

TEST_CASE("Before the alarms begin nothing moves, and a desk locked again by then has lost no absence",
          "[alarms][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const TimerId step = d.only(id, TimerKind::Step).id;
    d.alarms.reset();
    d.clock.advance(6h);
    {
        const Alarms unlocked{*d.at, *d.watch};
        d.watch->check();
        CHECK(d.run(id).step == 1);
        CHECK_FALSE(d.sounding().empty()); // as while it was locked
    }
    d.unlockAgain();
    CHECK(d.alarms->isHeld());
    CHECK(d.run(id).step == 1);
    CHECK(d.missed() == std::vector{step});
}
