#include "domain/escalation/alarm_level.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <tuple>

using namespace jour;
using namespace jour::test;

namespace {

Deadline dueAtThree(Loudness loudness)
{
    Deadline deadline;
    deadline.due = at(3, 0);
    deadline.warnAt = at(2, 50);
    deadline.loudness = loudness;
    return deadline;
}

AlarmLevel levelAt(Loudness loudness, Instant now, Urgency urgency = Urgency::Urgent)
{
    return levelOf(dueAtThree(loudness), urgency, false, now);
}

} // namespace

TEST_CASE("A step that says nothing is as loud as its urgency and as long as nobody has acted", "[loudness]")
{
    CHECK(levelAt(Loudness::ByUrgency, at(2, 55)) == AlarmLevel::Gentle);
    CHECK(levelAt(Loudness::ByUrgency, at(3, 0)) == AlarmLevel::Plain);
    CHECK(levelAt(Loudness::ByUrgency, at(3, 5)) == AlarmLevel::Plain);
    CHECK(levelAt(Loudness::ByUrgency, at(3, 5, 1)) == AlarmLevel::Strong);
    CHECK(levelAt(Loudness::ByUrgency, at(2, 55), Urgency::Immediate) == AlarmLevel::Gentle);
    CHECK(levelAt(Loudness::ByUrgency, at(3, 0), Urgency::Immediate) == AlarmLevel::Strongest);
}

TEST_CASE("A step that says how loud it is, is so whatever the urgency and however late", "[loudness]")
{
    const Urgency urgency = GENERATE(Urgency::Immediate, Urgency::Daytime);
    const Instant now = GENERATE(at(2, 51), at(3, 0), at(4, 30));
    CHECK(levelAt(Loudness::Calm, now, urgency) == AlarmLevel::Gentle);
    CHECK(levelAt(Loudness::Normal, now, urgency) == AlarmLevel::Plain);
    CHECK(levelAt(Loudness::Loud, now, urgency) == AlarmLevel::Strongest);
}

TEST_CASE("A rising step begins gently and is the loudest after a quarter of an hour", "[loudness]")
{
    const auto [now, level] = GENERATE(table<Instant, AlarmLevel>({
        {at(2, 50), AlarmLevel::Gentle},
        {at(2, 54, 59), AlarmLevel::Gentle},
        {at(2, 55), AlarmLevel::Plain},
        {at(3, 0), AlarmLevel::Strong},
        {at(3, 5), AlarmLevel::Strongest},
        {at(9, 0), AlarmLevel::Strongest},
    }));
    CAPTURE(now);
    CHECK(levelAt(Loudness::Rising, now) == level);
}

TEST_CASE("A run that is out of steps is as loud as can be, whatever its step says", "[loudness]")
{
    const auto loudness = GENERATE(Loudness::ByUrgency, Loudness::Calm, Loudness::Normal, Loudness::Rising);
    CHECK(levelOf(dueAtThree(loudness), Urgency::Daytime, true, at(3, 0)) == AlarmLevel::Strongest);
}

TEST_CASE("The louder the sooner again, unless the step says how often", "[loudness]")
{
    CHECK(pauseAfter(AlarmLevel::Gentle, 0s) > pauseAfter(AlarmLevel::Plain, 0s));
    CHECK(pauseAfter(AlarmLevel::Plain, 0s) > pauseAfter(AlarmLevel::Strong, 0s));
    CHECK(pauseAfter(AlarmLevel::Strong, 0s) > pauseAfter(AlarmLevel::Strongest, 0s));
    CHECK(pauseAfter(AlarmLevel::Strongest, 90s) == 90s);
}

TEST_CASE("What a step says of its sound goes with its deadlines", "[loudness]")
{
    PolicyStep step = aStep("only", 15min);
    step.loudness = Loudness::Rising;
    step.repeatEvery = 40s;
    step.heardFrom = HeardFrom::FromWarning;
    PlayedCase played{aPolicy({step})};
    const Deadline deadline = deadlineOf(played.only(TimerKind::Step));
    CHECK(deadline.loudness == Loudness::Rising);
    CHECK(deadline.repeatEvery == 40s);
    CHECK(deadline.heardFrom == HeardFrom::FromWarning);
}
