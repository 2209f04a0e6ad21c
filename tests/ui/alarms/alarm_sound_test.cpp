#include "alarms/alarm_sound.h"
#include "support/builders.h"
#include "support/quiet_output.h"

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

} // namespace

TEST_CASE("However many alarms begin at once, there is one sound", "[alarm sound][T33]")
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    QuietOutput output;
    ui::AlarmSound sound{watch, clock, output};
    QSignalSpy played{&sound, &ui::AlarmSound::played};
    watch.setItems({item(1min), item(1min), item(1min, Urgency::Immediate), item(2min)});
    clock.advance(1min);
    watch.check();
    REQUIRE(played.size() == 1);
    CHECK(played.first().first().value<ui::Tone>() == ui::Tone::Critical);

    // The next one is heard at once, whatever pause the others are in.
    clock.advance(1min);
    watch.check();
    CHECK(played.size() == 2);
    watch.check();
    CHECK(played.size() == 2);
}

TEST_CASE("A step sounds as loud as its plan says, and again as often as it says", "[alarm sound]")
{
    const auto toneOf = [](Loudness loudness, Urgency urgency, Duration late) {
        ManualClock clock{night};
        AlarmWatch watch{clock};
        QuietOutput output;
        ui::AlarmSound sound{watch, clock, output};
        QSignalSpy played{&sound, &ui::AlarmSound::played};
        AlarmItem one = item(1min, urgency);
        one.deadline.loudness = loudness;
        watch.setItems({one});
        clock.advance(1min + late);
        watch.check();
        REQUIRE(played.size() == 1);
        return played.first().first().value<ui::Tone>();
    };
    CHECK(toneOf(Loudness::ByUrgency, Urgency::Urgent, 0s) == ui::Tone::Due);
    CHECK(toneOf(Loudness::ByUrgency, Urgency::Urgent, 6min) == ui::Tone::Overdue);
    CHECK(toneOf(Loudness::ByUrgency, Urgency::Immediate, 0s) == ui::Tone::Critical);
    CHECK(toneOf(Loudness::Calm, Urgency::Immediate, 0s) == ui::Tone::Warn);
    CHECK(toneOf(Loudness::Loud, Urgency::Daytime, 0s) == ui::Tone::Critical);
}
