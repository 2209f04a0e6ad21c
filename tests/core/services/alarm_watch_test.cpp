#include "services/alarm_watch.h"
#include "support/builders.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

AlarmItem item(Duration dueIn, Urgency urgency = Urgency::Urgent)
{
    const Timer timer = aTimer(CaseId::random(), night + dueIn);
    return {timer.id, timer.caseRef, urgency, deadlineOf(timer), false};
}

/// A step of a run: counted from the start of the night, not said by anybody.
AlarmItem step(Duration length)
{
    AlarmItem made = item(length);
    made.deadline.run = RunId::random();
    made.deadline.anchor = night;
    return made;
}

std::vector<TimerId> timersOf(const std::vector<AlarmItem> &items)
{
    std::vector<TimerId> ids;
    for (const AlarmItem &i : items)
        ids.push_back(i.timer);
    return ids;
}

/// An alarm clock on its own, as a locked desk has it.
struct Watch
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    QSignalSpy rang{&watch, &AlarmWatch::rang};
    QSignalSpy gaps{&watch, &AlarmWatch::gapFound};

    void pass(Duration length)
    {
        for (; length > Duration{0}; length -= std::min<Duration>(length, 15s)) {
            clock.advance(std::min<Duration>(length, 15s));
            watch.check();
        }
    }
    QSignalSpy lates{&watch, &AlarmWatch::ranLate};
    [[nodiscard]] WatchGap lastGap() { return gaps.last().first().value<WatchGap>(); }
};

} // namespace

TEST_CASE("Due exactly is overdue; a second before is not", "[alarm][T1]")
{
    const std::vector items{item(10min)};
    CHECK(alarmStateAt(items, night + 10min - 1s).overdue.empty());
    CHECK(alarmStateAt(items, night + 10min).overdue.size() == 1);
    CHECK(alarmStateAt(items, night).next == night + 10min);
}

TEST_CASE("Many due at once are one list, most urgent first, then longest overdue", "[alarm][T33]")
{
    const std::vector items{item(1min, Urgency::Daytime), item(2min, Urgency::Immediate),
                            item(3min, Urgency::Urgent), item(1min, Urgency::Urgent)};
    const AlarmState state = alarmStateAt(items, night + 5min);
    CHECK(timersOf(state.sounding) ==
          std::vector{items[1].timer, items[3].timer, items[2].timer, items[0].timer});
}

TEST_CASE("Many due at once ring once, together", "[alarm][T33]")
{
    Watch w;
    w.watch.setItems({item(1min), item(1min), item(1min)});
    w.pass(1min);
    REQUIRE(w.rang.size() == 1);
    CHECK(w.rang.first().first().value<std::vector<AlarmItem>>().size() == 3);
}

TEST_CASE("Each alarm is told of once, and again only after it was quiet", "[alarm][T19]")
{
    Watch w;
    AlarmItem alarm = item(1min);
    w.watch.setItems({alarm});
    w.pass(1min);
    CHECK(w.rang.size() == 1);
    w.pass(20min);
    CHECK(w.rang.size() == 1);

    SECTION("a snooze that runs out rings again, once")
    {
        alarm.deadline.quietUntil = w.clock.now() + 5min;
        w.watch.setItems({alarm});
        w.pass(5min - 1s);
        CHECK(w.watch.state().sounding.empty());
        CHECK(w.rang.size() == 1);
        w.pass(1s);
        CHECK(w.rang.size() == 2);
        w.pass(10min);
        CHECK(w.rang.size() == 2);
    }
    SECTION("another one rings for itself alone")
    {
        const AlarmItem other = item(22min);
        w.watch.setItems({alarm, other});
        w.pass(1min);
        REQUIRE(w.rang.size() == 2);
        CHECK(timersOf(w.rang.last().first().value<std::vector<AlarmItem>>()) == std::vector{other.timer});
        CHECK(w.watch.state().sounding.size() == 2);
    }
    SECTION("a deadline that was moved is a new one")
    {
        w.watch.setItems({item(30min)});
        CHECK(w.watch.state().sounding.empty());
        w.pass(9min);
        CHECK(w.rang.size() == 2);
    }
}

TEST_CASE("What fell due while nobody looked is listed once, with the gap", "[alarm][R16]")
{
    Watch w;
    const AlarmItem before = item(1min);
    const AlarmItem soon = item(30min, Urgency::Soon);
    const AlarmItem immediate = item(50min, Urgency::Immediate);
    w.watch.setItems({before, soon, immediate, item(9h)});
    w.pass(2min);
    w.clock.advance(8h);
    w.watch.check();
    REQUIRE(w.gaps.size() == 1);
    CHECK(w.lastGap().cause == GapCause::Suspended);
    CHECK(w.lastGap().missed == std::vector{immediate.timer, soon.timer});
    CHECK(w.watch.state().sounding.size() == 3);

    w.pass(1min);
    CHECK(w.gaps.size() == 1);
    w.clock.advance(10min);
    w.watch.check();
    REQUIRE(w.gaps.size() == 2);
    CHECK(w.lastGap().missed.empty());
}

TEST_CASE("A minute late is on time, and no gap", "[alarm][R16]")
{
    Watch w;
    w.watch.setItems({item(30s)});
    w.clock.advance(60s);
    w.watch.check();
    CHECK(w.gaps.empty());
    CHECK(w.rang.size() == 1);
}

TEST_CASE("A look more than five seconds late is told of, with the stretch in which nobody looked",
          "[alarm][late]")
{
    Watch w;
    w.watch.setItems({item(8s)});
    w.clock.advance(8s + lateLook);
    w.watch.check();
    CHECK(w.lates.empty());
    w.clock.advance(15s + lateLook + 1ms);
    w.watch.check();
    REQUIRE(w.lates.size() == 1);
    const auto late = w.lates.front().front().value<WatchGap>();
    CHECK(late.cause == GapCause::Stalled);
    CHECK(late.to == w.clock.now());
    CHECK(late.to - late.from == 15s + lateLook + 1ms);
    CHECK_FALSE(mustBeReviewed(late));
    CHECK(w.gaps.empty());
}

TEST_CASE("A look that others ask for before its time is not late", "[alarm][late]")
{
    Watch w;
    w.watch.setItems({});
    for (int i = 0; i < 20; ++i) {
        w.clock.advance(14s);
        w.watch.check();
    }
    w.clock.step(-30s);
    w.watch.check();
    CHECK(w.lates.empty());
}

TEST_CASE("More than a minute of standing still is one gap, and loud though nothing fell due",
          "[alarm][late]")
{
    Watch w;
    w.watch.setItems({});
    w.clock.advance(61s);
    w.watch.check();
    CHECK(w.lates.empty());
    REQUIRE(w.gaps.size() == 1);
    CHECK(stoodStill(w.lastGap()));
    CHECK_FALSE(mustBeReviewed(w.lastGap()));
}

TEST_CASE("A clock set back neither fires twice nor postpones", "[alarm][R16][T7]")
{
    Watch w;
    const AlarmItem rung = step(1min);
    const AlarmItem running = step(10min);
    AlarmItem said = item(20min);
    w.watch.setItems({rung, running, said});
    w.pass(5min);
    REQUIRE(w.rang.size() == 1);

    w.clock.step(-3h);
    w.watch.check();
    REQUIRE(w.gaps.size() == 1);
    CHECK(w.lastGap().cause == GapCause::ClockBack);
    CHECK(w.lastGap().step == -3h);
    CHECK(w.lastGap().missed.empty());
    CHECK(timersOf(w.watch.state().sounding) == std::vector{rung.timer});

    // What had five minutes left has five minutes left.
    w.pass(5min - 1s);
    CHECK(w.rang.size() == 1);
    w.pass(1s);
    CHECK(w.rang.size() == 2);
    CHECK(timersOf(w.watch.state().sounding).size() == 2);
    // A time that somebody said waits for that time.
    w.pass(2h);
    CHECK(w.watch.state().sounding.size() == 2);
}

TEST_CASE("No snooze is longer for a clock set back", "[alarm][R16]")
{
    Watch w;
    AlarmItem quiet = item(1min);
    quiet.deadline.quietUntil = night + 6min;
    w.watch.setItems({quiet, step(-1min)});
    w.pass(2min);
    CHECK(w.watch.state().sounding.size() == 1);
    quiet.deadline.due = night - 5h; // overdue whatever the clock says
    w.watch.setItems({quiet});
    CHECK(w.watch.state().sounding.empty());
    w.clock.step(-3h);
    w.watch.check();
    CHECK(w.watch.state().sounding.size() == 1);
}

TEST_CASE("A clock set forward is told from sleep", "[alarm][R16]")
{
    Watch w;
    const AlarmItem due = step(10min);
    w.watch.setItems({due});
    w.clock.step(3h);
    w.watch.check();
    REQUIRE(w.gaps.size() == 1);
    CHECK(w.lastGap().cause == GapCause::ClockForward);
    CHECK(w.lastGap().step == 3h);
    CHECK(w.lastGap().missed == std::vector{due.timer});
}

TEST_CASE("What is written down is the last look, not the moment of writing", "[alarm][R16]")
{
    Watch w;
    w.pass(1min);
    const Heartbeat looked = w.watch.heartbeat();
    CHECK(looked.at.wall == night + 1min);
    w.clock.advance(17min);
    CHECK(w.watch.heartbeat().at == looked.at);
}

TEST_CASE("The engine is called for a step that is due and for a snooze that ran out, for nothing else",
          "[alarm]")
{
    Watch w;
    QSignalSpy called{&w.watch, &AlarmWatch::stepsDue};
    AlarmItem quiet = item(10min);
    quiet.deadline.quietUntil = night + 2min;
    w.watch.setItems({item(1min), quiet});
    w.pass(2min - 1s);
    CHECK(called.empty());
    w.pass(1s);
    CHECK(called.size() == 1);
    w.watch.setItems({step(10min)});
    called.clear();
    w.pass(8min - 1s);
    CHECK(called.empty());
    w.pass(1s);
    CHECK(called.size() == 1);
}
