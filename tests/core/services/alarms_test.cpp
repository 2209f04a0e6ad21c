#include "watched_desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("The alarm clock follows every commit, and a closed case is quiet at once", "[alarms]")
{
    WatchedDesk d;
    const CaseId id = d.take();
    const auto reminder = Chase{*d.at}.remind(id, d.clock.now() + 5min, QStringLiteral("Ring Eva"));
    REQUIRE(reminder);
    d.pass(5min);
    CHECK(d.sounding() == std::vector{*reminder});
    REQUIRE(Chase{*d.at}.done(*reminder, QStringLiteral("ringde")));
    CHECK(d.sounding().empty());

    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1min, {}));
    d.pass(1min);
    CHECK(d.sounding().size() == 1);
    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    CHECK(d.sounding().empty());
    CHECK_FALSE(d.watch->state().next);
}

TEST_CASE("While the store cannot be read, what was on the list rings on at its time", "[alarms][T36]")
{
    WatchedDesk d;
    const auto reminder = Chase{*d.at}.remind(d.take(), d.clock.now() + 5min, QStringLiteral("Ring Eva"));
    REQUIRE(reminder);
    d.db().execute("ALTER TABLE timers RENAME TO elsewhere");
    REQUIRE_FALSE(CaseReader{d.db()}.liveDeadlines());
    d.alarms->refresh();
    CHECK(d.sounding().empty());
    d.pass(5min);
    CHECK(d.sounding() == std::vector{*reminder});
    d.db().execute("ALTER TABLE elsewhere RENAME TO timers");
    d.alarms->refresh();
    CHECK(d.sounding() == std::vector{*reminder});
}

TEST_CASE("A step that runs out while somebody is there moves on by itself, at its time", "[alarms][R2]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const int step = d.run(id).step;
    d.pass(*d.run(id).nextAt - d.clock.now() - 1s);
    CHECK(d.run(id).step == step);
    d.pass(1s);
    CHECK(d.run(id).step == step + 1);
    CHECK(*d.run(id).nextAt == d.clock.now() + d.run(id).policy.steps[2].delay);
}

TEST_CASE("The engine's own clock wakes it to the second, for a stalled promise and for the end of a hold",
          "[alarms][R6a][R16]")
{
    WatchedDesk d;
    const CaseId id = d.promised(20min);
    d.pass(21min);
    REQUIRE(d.run(id).state == RunState::Stalled);
    const auto goOnUntil = [&](Instant at, const auto &isDone) {
        for (int looks = 0; !isDone() && looks < 100; ++looks) {
            REQUIRE(d.watch->wait() > Duration{0});
            d.pass(d.watch->wait());
        }
        CHECK(isDone());
        CHECK(d.clock.now() - at <= 1s);
    };
    SECTION("the wait after a broken promise")
    {
        goOnUntil(*d.run(id).nextAt, [&] { return d.run(id).state == RunState::Contacting; });
    }
    SECTION("two minutes without a review")
    {
        d.restart(6h);
        REQUIRE(d.alarms->isHeld());
        goOnUntil(d.clock.now() + 120s, [&] { return d.run(id).state == RunState::Contacting; });
    }
}

TEST_CASE("Very many that are due at once move in turns, and nobody waits for the last one", "[alarms][R16]")
{
    WatchedDesk d;
    std::vector<CaseId> ids;
    for (int i = 0; i < 40; ++i)
        ids.push_back(d.chased());
    d.pass(*d.run(ids.front()).nextAt - d.clock.now());
    const auto moved = [&] {
        return std::ranges::count_if(ids, [&](CaseId id) { return d.run(id).step > 1; });
    };
    CHECK(moved() == 32);
    QCoreApplication::processEvents();
    CHECK(moved() == 40);
}

TEST_CASE("Closed and reopened, a case counts from then; its old deadlines never come back",
          "[alarms][R13][T20]")
{
    WatchedDesk d;
    const CaseId id = d.promised(40min);
    const auto old = *CaseReader{d.db()}.timersOf(id);
    const RunId oldRun = d.run(id).id;
    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision,
                                 {.to = CaseState::Closed,
                                  .disposition = QStringLiteral("answered"),
                                  .reason = QStringLiteral("Återtaget")}));
    d.pass(10min);
    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision,
                                 {.to = CaseState::Working, .reason = QStringLiteral("Nytt samtal")}));
    CHECK(d.run(id).id != oldRun);
    QSignalSpy rang{d.watch.get(), &AlarmWatch::rang};
    d.pass(40min);
    REQUIRE_FALSE(rang.empty());
    for (const auto &signal : rang)
        for (const AlarmItem &item : signal.first().value<std::vector<AlarmItem>>())
            CHECK(std::ranges::none_of(old, [&](const Timer &t) { return t.id == item.timer; }));
}

TEST_CASE("A store that takes nothing leaves the sound on, says so, and hears of the absence later",
          "[alarms][T36]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.db().execute("PRAGMA query_only = ON");
    QSignalSpy refused{&d.feed, &ChangeFeed::notSaved};
    d.sleep(6h);
    CHECK_FALSE(d.sounding().empty());
    CHECK_FALSE(refused.empty());
    CHECK(d.alarms->unreviewed()->empty());
    refused.clear();
    d.pass(Alarms::longestHold);
    CHECK(d.run(id).step == 1);
    CHECK_FALSE(d.sounding().empty());
    CHECK_FALSE(refused.empty());

    d.db().execute("PRAGMA query_only = OFF");
    d.unlockAgain();
    REQUIRE(d.alarms->unreviewed()->size() == 1);
    CHECK(d.missed().size() == 1);
}

TEST_CASE("A snooze that ran out is written down as such", "[alarms][R11]")
{
    WatchedDesk d;
    const CaseId id = d.take();
    const auto reminder = Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    REQUIRE(reminder);
    d.pass(1min);
    REQUIRE(Chase{*d.at}.snooze(*reminder, 5min, QStringLiteral("samtal")));
    d.pass(5min - 1s);
    CHECK(d.sounding().empty());
    CHECK(d.only(id, TimerKind::Reminder).snooze);
    d.pass(1s);
    CHECK(d.sounding() == std::vector{*reminder});
    CHECK_FALSE(d.only(id, TimerKind::Reminder).snooze);
    CHECK(d.only(id, TimerKind::Reminder).snoozes == 1);
}
