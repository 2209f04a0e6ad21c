#include "services/alarm_sounding.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace std::chrono_literals;

namespace {

const Instant now = Instant{std::chrono::hours{500'000}};

AlarmItem heard(Loudness loudness, std::chrono::seconds repeatEvery = 0s, Urgency urgency = Urgency::Urgent)
{
    AlarmItem item;
    item.timer = TimerId::random();
    item.urgency = urgency;
    item.deadline.due = now - 1min;
    item.deadline.loudness = loudness;
    item.deadline.repeatEvery = repeatEvery;
    return item;
}

AlarmState sounding(std::vector<AlarmItem> items)
{
    AlarmState state;
    state.sounding = std::move(items);
    return state;
}

} // namespace

TEST_CASE("n alarms are one sound: the loudest, as often as those as loud ask for", "[alarms][loudness][T33]")
{
    CHECK_FALSE(soundingAt({}, now));
    CHECK(
        soundingAt(sounding({heard(Loudness::Calm), heard(Loudness::Loud, 40s), heard(Loudness::Loud, 90s)}),
                   now) == AlarmSounding{AlarmLevel::Strongest, 40s});
    CHECK(soundingAt(sounding({heard(Loudness::Normal), heard(Loudness::Calm, 5s)}), now) ==
          AlarmSounding{AlarmLevel::Plain, pauseAfter(AlarmLevel::Plain, 0s)});
}

TEST_CASE("A calm step of an immediate case stays gentle; sound that is off is off", "[alarms][loudness]")
{
    AlarmState state = sounding({heard(Loudness::Calm, 0s, Urgency::Immediate)});
    CHECK(soundingAt(state, now)->level == AlarmLevel::Gentle);
    state.muted = true;
    CHECK_FALSE(soundingAt(state, now));
}
