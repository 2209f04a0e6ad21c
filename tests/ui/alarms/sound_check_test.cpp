#include "alarms/alarm_bar.h"
#include "alarms/sound_banner.h"
#include "core/services/watched_desk.h"
#include "support/quiet_output.h"
#include "widgets/banner.h"

#include <QPushButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Listening
{
    Listening() { sound.setDevice("headset"); }
    void press(const char *key) { Q_EMIT banner.actionRequested(key); }
    [[nodiscard]] bool asks() const { return banner.state().actions.size() == 3; }
    /// How often the test tone sounded.
    [[nodiscard]] auto tests() const
    {
        return std::ranges::count(output.played, Tone::Test, [](const auto &each) { return each.first; });
    }

    ManualClock clock{night};
    AlarmWatch watch{clock};
    QuietOutput output{{"loudspeaker", "headset"}};
    AlarmSound sound{watch, clock, output};
    Banner banner;
    SoundBanner words{sound, banner};
    OperatorId eva = OperatorId::random();
};

AlarmItem dueNow()
{
    const Timer timer = aTimer(CaseId::random(), night);
    return {timer.id, timer.caseRef, Urgency::Urgent, deadlineOf(timer), false};
}

} // namespace

TEST_CASE("A chosen device that goes is told of at once, and the tone sounds from what is left",
          "[alarm sound][sound check]")
{
    Listening l;
    REQUIRE(l.sound.trouble() == SoundTrouble::None);
    l.watch.setItems({dueNow()});
    REQUIRE(l.output.played.back().second == "headset");
    l.output.connectOnly({"loudspeaker"});
    CHECK(l.sound.trouble() == SoundTrouble::ChosenGone);
    CHECK(l.banner.state().text.contains(SoundWords::of(SoundTrouble::ChosenGone)));
    l.watch.setItems({dueNow()});
    CHECK(l.output.played.back().second == "loudspeaker");
    l.output.connectOnly({});
    CHECK(l.sound.trouble() == SoundTrouble::NoDevice);
    l.output.connectOnly({"loudspeaker", "headset"});
    CHECK(l.sound.trouble() == SoundTrouble::None);
    CHECK(l.banner.state().text.isEmpty());
}

TEST_CASE("Whatever mutes the sound is noticed when it happens, and again with each alarm",
          "[alarm sound][sound check]")
{
    const auto [volume, trouble] =
        GENERATE(std::pair{SystemVolume::Muted, SoundTrouble::SystemMuted},
                 std::pair{SystemVolume::Silent, SoundTrouble::SystemSilent},
                 std::pair{SystemVolume::ProgramMuted, SoundTrouble::ProgramMuted});
    Listening l;
    l.output.set(volume);
    CHECK(l.sound.trouble() == trouble);
    l.output.set(SystemVolume::Open);
    REQUIRE(l.sound.trouble() == SoundTrouble::None);
    l.output.setUnsaid(volume);
    l.watch.setItems({dueNow()});
    CHECK(l.sound.trouble() == trouble);
    l.output.set(SystemVolume::Open);
    l.sound.setVolume(0);
    CHECK(l.sound.trouble() == SoundTrouble::ProgramMuted);
}

TEST_CASE("Whoever logs in listens to the test tone once, for each device that sounds",
          "[alarm sound][sound check]")
{
    Listening l;
    l.sound.setListener(l.eva);
    REQUIRE(l.asks());
    CHECK(l.tests() == 1);
    l.press("heard");
    CHECK(l.banner.state().text.isEmpty());
    l.sound.setListener(std::nullopt); // a lock
    l.sound.setListener(l.eva);
    CHECK(l.tests() == 1);
    CHECK_FALSE(l.asks());

    l.sound.setDevice("loudspeaker");
    CHECK(l.tests() == 2);
    CHECK(l.output.played.back().second == "loudspeaker");
    l.press("heard");
    l.sound.setListener(OperatorId::random());
    CHECK(l.tests() == 3);
    CHECK(l.asks());
}

TEST_CASE("A question that a lock took away is asked again, and no tone goes to an empty chair",
          "[alarm sound][sound check]")
{
    Listening l;
    l.sound.setListener(l.eva);
    l.sound.setListener(std::nullopt);
    CHECK_FALSE(l.asks());
    l.sound.setDevice("loudspeaker");
    CHECK(l.tests() == 1);
    l.sound.setListener(l.eva);
    CHECK(l.asks());
    CHECK(l.tests() == 2);
}

TEST_CASE("A tone that nobody heard is a sound that nobody hears, until one is heard",
          "[alarm sound][sound check]")
{
    Listening l;
    l.sound.setListener(l.eva);
    l.press("unheard");
    CHECK(l.sound.trouble() == SoundTrouble::NotHeard);
    CHECK(l.banner.state().text.contains(SoundWords::adviceOf(SoundTrouble::NotHeard)));
    l.press("again");
    REQUIRE(l.asks());
    CHECK(l.sound.trouble() == SoundTrouble::NotHeard);
    l.press("heard");
    CHECK(l.sound.trouble() == SoundTrouble::None);
}

TEST_CASE("What is known to be mute is not asked about until it can sound", "[alarm sound][sound check]")
{
    Listening l;
    l.output.set(SystemVolume::Muted);
    l.sound.setListener(l.eva);
    CHECK(l.tests() == 0);
    CHECK_FALSE(l.asks());
    l.output.set(SystemVolume::Open);
    CHECK(l.tests() == 1);
    CHECK(l.asks());
}

TEST_CASE("A test tone that nothing can sound is not asked about: it is said why, also where the warning was "
          "put away",
          "[alarm sound][sound check]")
{
    Listening l;
    l.sound.setListener(l.eva);
    l.press("heard");
    l.output.connectOnly({});
    Q_EMIT l.banner.dismissed();
    const auto sounded = l.tests();
    l.sound.test();
    CHECK(l.tests() == sounded);
    CHECK_FALSE(l.asks());
    CHECK_FALSE(l.sound.isAsking());
    CHECK(l.banner.state().text.contains(QStringLiteral("No test tone sounded: there is no sound device")));

    l.output.connectOnly({"loudspeaker"});
    l.output.set(SystemVolume::Muted);
    l.sound.test();
    CHECK_FALSE(l.asks());
    CHECK(l.banner.state().text.contains(SoundWords::of(SoundTrouble::SystemMuted)));
    CHECK(l.banner.state().text.startsWith(QStringLiteral("No test tone can be heard")));
    l.output.set(SystemVolume::Open);
    CHECK_FALSE(l.banner.state().text.contains(QStringLiteral("No test tone")));
    l.sound.test();
    CHECK(l.asks());
}

TEST_CASE("A device that goes unsaid before the test is noticed by it", "[alarm sound][sound check]")
{
    Listening l;
    l.output.setUnsaid(SystemVolume::Muted);
    l.sound.test();
    CHECK(l.sound.trouble() == SoundTrouble::SystemMuted);
    CHECK(l.tests() == 0);
}

TEST_CASE("A warning that was put away comes back for another reason", "[alarm sound][sound check]")
{
    Listening l;
    l.output.set(SystemVolume::Muted);
    Q_EMIT l.banner.dismissed();
    CHECK(l.banner.state().text.isEmpty());
    l.output.set(SystemVolume::Silent);
    CHECK_FALSE(l.banner.state().text.isEmpty());
    l.output.set(SystemVolume::Muted);
    CHECK_FALSE(l.banner.state().text.isEmpty());
}

TEST_CASE("Each reason is a sentence and an advice of its own", "[sound check]")
{
    QStringList words;
    for (const auto trouble :
         {SoundTrouble::NoDevice, SoundTrouble::ChosenGone, SoundTrouble::SystemMuted,
          SoundTrouble::SystemSilent, SoundTrouble::ProgramMuted, SoundTrouble::NotHeard}) {
        words << SoundWords::of(trouble);
        CHECK_FALSE(SoundWords::adviceOf(trouble).isEmpty());
    }
    CHECK_FALSE(words.contains(QString{}));
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("A locked desk sounds on, for what rang before and for what begins to ring", "[alarm sound][T35]")
{
    Listening l;
    l.sound.setListener(l.eva);
    l.press("heard");
    l.watch.setItems({dueNow()});
    REQUIRE(l.output.played.back().first == Tone::Due);
    l.sound.setListener(std::nullopt);
    l.output.played.clear();
    l.clock.advance(1min);
    AlarmItem begins = dueNow();
    begins.urgency = Urgency::Immediate;
    l.watch.setItems({dueNow(), begins});
    REQUIRE_FALSE(l.output.played.empty());
    CHECK(l.output.played.back().first == Tone::Critical);
    CHECK_FALSE(l.asks());
}

TEST_CASE("A program that stood still for over a minute is heard though nothing was missed",
          "[alarm sound][late]")
{
    Listening l;
    l.watch.setItems({});
    l.clock.advance(61s);
    l.watch.check();
    REQUIRE_FALSE(l.output.played.empty());
    CHECK(l.output.played.back().first == Tone::Overdue);
}
