#include "domain/escalation/mute.h"
#include "support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("A mute lasts ten minutes to the second, however the wall clock is set", "[mute]")
{
    const Mute mute{5min};
    CHECK(mute.left(5min) == 10min);
    CHECK(mute.left(15min - 1s) == 1s);
    CHECK(mute.left(15min) == 0s);
    CHECK(mute.left(3h) == 0s);
    CHECK(mute.left(1min) == 10min); // never longer
}

TEST_CASE("An overdue immediate case and a run out of steps ask for the most", "[mute]")
{
    const Deadline deadline = deadlineOf(aTimer(CaseId::random(), night + 10min));
    const auto rank = [&](Urgency urgency, bool exhausted, Duration at) {
        return rankOf(deadline, urgency, exhausted, night + at);
    };
    CHECK(rank(Urgency::Urgent, false, 10min) == AlarmRank::Usual);
    CHECK(rank(Urgency::Immediate, false, 10min - 1s) == AlarmRank::Immediate);
    CHECK(rank(Urgency::Immediate, false, 10min) == AlarmRank::Critical);
    CHECK(rank(Urgency::Daytime, true, 0min) == AlarmRank::Critical);
    CHECK(AlarmRank::Usual < AlarmRank::Immediate);
    CHECK(AlarmRank::Immediate < AlarmRank::Critical);
}
