#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Timer oneTimer()
{
    Timer timer;
    timer.id = TimerId::random();
    timer.anchor = at(3, 0);
    timer.due = at(3, 15);
    timer.warnAt = at(3, 10);
    return timer;
}

} // namespace

TEST_CASE("A timer is scheduled, then warned, then overdue; due exactly is overdue", "[timer][boundary][T1]")
{
    const auto [now, phase] = GENERATE(table<Instant, TimerPhase>({
        {at(3, 0), TimerPhase::Scheduled},
        {at(3, 9, 59), TimerPhase::Scheduled},
        {at(3, 10), TimerPhase::Warned},
        {at(3, 10, 1), TimerPhase::Warned},
        {at(3, 14, 59), TimerPhase::Warned},
        {at(3, 15), TimerPhase::Overdue},
        {at(3, 15, 1), TimerPhase::Overdue},
        {at(9, 0), TimerPhase::Overdue},
    }));
    CAPTURE(now);
    CHECK(phaseOf(oneTimer(), now) == phase);
}

TEST_CASE("A timer without a warning goes from scheduled to overdue", "[timer]")
{
    Timer timer = oneTimer();
    timer.warnAt.reset();
    CHECK(phaseOf(timer, at(3, 14, 59)) == TimerPhase::Scheduled);
    CHECK(phaseOf(timer, at(3, 15)) == TimerPhase::Overdue);
}

TEST_CASE("An ended timer is neither due nor heard, however it ended", "[timer]")
{
    Timer timer = oneTimer();
    timer.end = GENERATE(TimerEnd::Satisfied, TimerEnd::Cancelled, TimerEnd::Superseded);
    timer.snooze = Snooze{at(4, 0), QStringLiteral("x"), 1};
    CHECK(phaseOf(timer, at(3, 30)) == TimerPhase::Ended);
    CHECK_FALSE(isSnoozed(timer, at(3, 30)));
    CHECK_FALSE(sounds(timer, Urgency::Immediate, at(3, 30)));
    CHECK_FALSE(nextChange(timer, at(3, 0)));
}

TEST_CASE("I6: what is overdue sounds, what is warned only in the most urgent cases", "[timer][boundary]")
{
    const auto [now, immediate, urgent] = GENERATE(table<Instant, bool, bool>({
        {at(3, 9, 59), false, false},
        {at(3, 10), true, false},
        {at(3, 14, 59), true, false},
        {at(3, 15), true, true},
        {at(3, 15, 1), true, true},
    }));
    CAPTURE(now);
    CHECK(sounds(oneTimer(), Urgency::Immediate, now) == immediate);
    for (const Urgency other : {Urgency::Urgent, Urgency::Soon, Urgency::Daytime})
        CHECK(sounds(oneTimer(), other, now) == urgent);
}

TEST_CASE("R11: a snooze is quiet until its time and not a second longer", "[timer][boundary]")
{
    Timer timer = oneTimer();
    timer.snooze = Snooze{at(3, 20), QStringLiteral("on the phone"), 1};
    const auto [now, quiet] = GENERATE(table<Instant, bool>(
        {{at(3, 15), true}, {at(3, 19, 59), true}, {at(3, 20), false}, {at(3, 20, 1), false}}));
    CHECK(isSnoozed(timer, now) == quiet);
    CHECK(sounds(timer, Urgency::Urgent, now) == !quiet);
    // The clock runs on under it.
    CHECK(phaseOf(timer, now) == TimerPhase::Overdue);
}

TEST_CASE("The next change is the next of warning, due time and end of snooze", "[timer][boundary]")
{
    Timer timer = oneTimer();
    SECTION("without a snooze")
    {
        CHECK(nextChange(timer, at(3, 0)) == at(3, 10));
        CHECK(nextChange(timer, at(3, 9, 59)) == at(3, 10));
        CHECK(nextChange(timer, at(3, 10)) == at(3, 15));
        CHECK(nextChange(timer, at(3, 14, 59)) == at(3, 15));
        CHECK_FALSE(nextChange(timer, at(3, 15)));
    }
    SECTION("snoozed past the due time")
    {
        timer.snooze = Snooze{at(3, 20), QStringLiteral("x"), 1};
        CHECK(nextChange(timer, at(3, 12)) == at(3, 15));
        CHECK(nextChange(timer, at(3, 15)) == at(3, 20));
        CHECK_FALSE(nextChange(timer, at(3, 20)));
    }
}

TEST_CASE("Nothing about a timer changes before the time it names", "[timer][property]")
{
    Timer timer = oneTimer();
    timer.snooze = Snooze{at(3, 12), QStringLiteral("x"), 1};
    const auto seen = [&](Instant now) {
        return std::tuple{phaseOf(timer, now), isSnoozed(timer, now), sounds(timer, Urgency::Immediate, now),
                          sounds(timer, Urgency::Soon, now)};
    };
    for (Instant now = at(2, 58); now < at(3, 25); now += 1s) {
        const auto change = nextChange(timer, now);
        if (!change || *change > now + 1s)
            CHECK(seen(now) == seen(now + 1s));
    }
}

TEST_CASE("A clock that was set back three hours adds nothing to the time left", "[timer]")
{
    const Timer timer = oneTimer();
    CHECK(remaining(timer, at(3, 5)) == 10min);
    CHECK(remaining(timer, at(3, 20)) == -5min);
    CHECK(remaining(timer, at(0, 5)) == 15min);
    Timer promise = oneTimer();
    promise.anchor.reset();
    CHECK(remaining(promise, at(0, 15)) == 3h);
}
