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

TEST_CASE("A deadline that is moved rings once at its new time and not at the old one", "[alarms][T19]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const auto setPoliceTime = [&](Instant at) {
        WatchedDesk::expect(
            Casework{*d.at}.changeFact(id, QStringLiteral("policeLatestHandover"), toJson(at)));
    };
    setPoliceTime(d.clock.now() + 2min);
    const TimerId before = d.only(id, TimerKind::Obligation).id;
    QSignalSpy rang{d.watch.get(), &AlarmWatch::rang};
    const auto rungBy = [&](TimerId timer) {
        int times = 0;
        for (const QList<QVariant> &one : rang) {
            const auto items = one.front().value<std::vector<AlarmItem>>();
            times += static_cast<int>(std::ranges::count(items, timer, &AlarmItem::timer));
        }
        return times;
    };
    d.pass(1min);
    setPoliceTime(d.clock.now() + 4min);
    const TimerId after = d.only(id, TimerKind::Obligation).id;
    d.pass(2min);
    CHECK(rungBy(before) == (before == after ? rungBy(after) : 0));
    const auto timer = d.only(id, TimerKind::Obligation);
    d.pass(timer.due - d.clock.now());
    const int once = rungBy(after);
    CHECK(once >= 1);
    d.pass(3min);
    CHECK(rungBy(after) == once);

    // Moved again after it rang: it is quiet, and rings anew.
    setPoliceTime(d.clock.now() + 5min);
    const Timer moved = d.only(id, TimerKind::Obligation);
    const auto heard = d.sounding();
    CHECK(std::ranges::find(heard, moved.id) == heard.end());
    rang.clear();
    d.pass(5min);
    CHECK(rungBy(moved.id) == 1);
}

TEST_CASE("After a long absence so many cases move at one look, and the others at the next", "[alarms][T40]")
{
    WatchedDesk d;
    constexpr int many = 80;
    for (int i = 0; i < many; ++i)
        std::ignore = d.take(WatchedDesk::nykvarn(Urgency::Immediate));
    d.sleep(1h);
    const qint64 before = *d.store().journal().lastSeq();
    const auto moved = [&] {
        const auto events = *d.store().journal().after(before, 100000);
        return std::ranges::count_if(events, [](const Event &event) {
            const auto body = event.decodedBody();
            const auto *run = std::get_if<events::RunMoved>(&body);
            return run && run->byEngine && run->rule == QStringLiteral("R2");
        });
    };
    d.reviewAll();
    const auto first = moved();
    CHECK(first > 0);
    CHECK(first < many);
    for (int i = 0; i < many && moved() < many; ++i)
        QCoreApplication::processEvents();
    CHECK(moved() == many);
}
