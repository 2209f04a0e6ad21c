#include "alarms/alarm_sound.h"
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

} // namespace

TEST_CASE("However many alarms begin at once, there is one sound", "[alarm sound][T33]")
{
    ManualClock clock{night};
    AlarmWatch watch{clock};
    ui::AlarmSound sound{watch, clock};
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

TEST_CASE("The most urgent tone wins, and what is left unanswered rises", "[alarm sound]")
{
    const auto tone = [](const std::vector<AlarmItem> &items, Duration at) {
        return ui::toneFor(alarmStateAt(items, night + at), night + at);
    };
    AlarmItem exhausted = item(0s, Urgency::Daytime);
    exhausted.exhausted = true;
    AlarmItem snoozed = item(0s);
    snoozed.deadline.quietUntil = night + 5min;
    CHECK_FALSE(tone({item(1min)}, 0s));
    CHECK_FALSE(tone({snoozed}, 1min));
    CHECK(tone({item(1min)}, 1min) == ui::Tone::Due);
    CHECK(tone({item(1min)}, 6min) == ui::Tone::Due);
    CHECK(tone({item(1min)}, 6min + 1s) == ui::Tone::Overdue);
    CHECK(tone({item(1min), item(1min, Urgency::Immediate)}, 1min) == ui::Tone::Critical);
    CHECK(tone({item(1min), exhausted}, 1min) == ui::Tone::Critical);
}
