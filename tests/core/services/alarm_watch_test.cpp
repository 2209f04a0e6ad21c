#include "services/alarm_watch.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace std::chrono_literals;

namespace {

const Instant night = fromMicros(1'795'575'600'000'000);

AlarmItem item(Duration dueIn, Urgency urgency = Urgency::Urgent)
{
    Timer timer{.id = TimerId::random(), .caseRef = CaseId::random(), .kind = TimerKind::Reminder};
    timer.due = night + dueIn;
    return {timer.id, timer.caseRef, urgency, timer, false};
}

} // namespace

TEST_CASE("Due exactly is overdue; a second before is not", "[alarm]")
{
    const std::vector items{item(10min)};
    CHECK(alarmStateAt(items, night + 10min - 1s).overdue.empty());
    CHECK(alarmStateAt(items, night + 10min).overdue.size() == 1);
    CHECK(alarmStateAt(items, night).next == night + 10min);
}

TEST_CASE("Many due at once are one list, most urgent first", "[alarm]")
{
    const std::vector items{item(1min, Urgency::Daytime), item(2min, Urgency::Immediate),
                            item(1min, Urgency::Urgent)};
    const AlarmState state = alarmStateAt(items, night + 5min);
    REQUIRE(state.sounding.size() == 3);
    CHECK(state.sounding[0].urgency == Urgency::Immediate);
    CHECK(state.sounding[1].urgency == Urgency::Urgent);
}

TEST_CASE("Each alarm is told of once, and again only after it was quiet", "[alarm]")
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    QSignalSpy rang{&watch, &AlarmWatch::rang};
    watch.setItems({item(1min)});
    clock.advance(1min);
    watch.check();
    watch.check();
    CHECK(rang.size() == 1);
}

TEST_CASE("What fell due while nobody looked is listed once, with the gap", "[alarm][R16]")
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    const AlarmItem missed = item(30min);
    const AlarmItem later = item(9h);
    watch.setItems({missed, later});
    QSignalSpy gaps{&watch, &AlarmWatch::gapFound};
    clock.advance(8h);
    watch.check();
    REQUIRE(gaps.size() == 1);
    const auto gap = gaps.first().first().value<WatchGap>();
    CHECK(gap.missed == std::vector{missed.timer});
    watch.check();
    CHECK(gaps.size() == 1);
}

TEST_CASE("A clock set back neither fires twice nor postpones", "[alarm]")
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    watch.setItems({item(10min)});
    QSignalSpy gaps{&watch, &AlarmWatch::gapFound};
    clock.step(-3h);
    watch.check();
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.first().first().value<WatchGap>().cause == GapCause::ClockBack);
}
