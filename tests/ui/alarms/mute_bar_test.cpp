#include "alarms/alarm_bar.h"
#include "alarms/alarm_sound.h"
#include "core/services/watched_desk.h"
#include "support/accessibility.h"
#include "support/quiet_output.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// The bar over an alarm clock, as the desk has it.
struct MutedBar
{
    MutedBar()
    {
        QObject::connect(&presenter, &AlarmPresenter::stateChanged, &bar, &AlarmBar::render);
        QObject::connect(&bar, &AlarmBar::soundRequested, &bar, [this] { d.alarms->unmute(); });
        bar.setNow(d.clock.now());
    }
    void pass(Duration length)
    {
        d.pass(length);
        bar.setNow(d.clock.now());
    }
    [[nodiscard]] int height()
    {
        QCoreApplication::processEvents(); // what was just made is laid out
        return bar.sizeHint().height();
    }
    [[nodiscard]] QString words()
    {
        const auto *label = bar.findChild<QLabel *>(QStringLiteral("muteWords"));
        return label ? label->text() : QString{};
    }

    WatchedDesk d;
    AlarmBar bar;
    AlarmPresenter presenter{*d.at, *d.watch};
    QuietOutput output;
    AlarmSound sound{*d.watch, d.clock, output};
};

} // namespace

TEST_CASE("A mute is seen the whole time with what is left of it, and its button ends it", "[mute][gui]")
{
    MutedBar b;
    CHECK(b.bar.isHidden());
    REQUIRE(b.d.alarms->mute());
    CHECK_FALSE(b.bar.isHidden());
    CHECK(b.words().contains(QStringLiteral("10:00")));
    b.pass(4min);
    CHECK(b.words().contains(QStringLiteral("6:00")));
    auto *on = b.bar.findChild<QPushButton *>(QStringLiteral("soundOn"));
    REQUIRE(on);
    CHECK(on->text().contains(QStringLiteral("Ctrl+Shift+B")));
    CHECK(withoutName(b.bar).empty());
    on->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(b.d.watch->state().muted);
    CHECK(b.bar.isHidden());
}

TEST_CASE("While the sound is off nothing plays and more is seen; at its end all that is due is one sound",
          "[mute][gui][T33]")
{
    MutedBar b;
    std::vector<CaseId> cases;
    for (int i = 0; i < 6; ++i) {
        cases.push_back(b.d.take(WatchedDesk::nykvarn()));
        REQUIRE(Chase{*b.d.at}.remind(cases.back(), b.d.clock.now() + 1min, QStringLiteral("Ring")));
    }
    b.pass(1min);
    const auto linesBefore = b.presenter.state().lines.size();
    const int heightBefore = b.height();
    REQUIRE(b.d.alarms->mute());
    QSignalSpy played{&b.sound, &AlarmSound::played};
    CHECK(b.presenter.state().lines.size() > linesBefore);
    CHECK(b.height() > heightBefore);
    b.pass(5min);
    CHECK(played.empty());
    REQUIRE(b.d.watch->state().muted);
    b.d.alarms->unmute();
    CHECK(played.size() == 1);
    CHECK(b.presenter.state().lines.size() == linesBefore);
}

TEST_CASE("Where there is no sound device the alarm is seen as largely as under a mute", "[mute][gui]")
{
    MutedBar b;
    for (int i = 0; i < 6; ++i)
        REQUIRE(Chase{*b.d.at}.remind(b.d.take(WatchedDesk::nykvarn()), b.d.clock.now() + 1min, {}));
    b.pass(1min);
    const int before = b.height();
    b.presenter.setTrouble(SoundTrouble::NoDevice);
    CHECK(b.presenter.state().lines.size() == 5);
    CHECK(b.presenter.state().more == 1);
    CHECK(b.height() > before);
    CHECK(b.words().isEmpty());
}

TEST_CASE("A mute does not hide that there is no sound device", "[mute][gui]")
{
    MutedBar b;
    const auto footer = [&] {
        const auto *label = b.bar.findChild<QLabel *>(QStringLiteral("alarmFooter"));
        return label ? label->text() : QString{};
    };
    REQUIRE(b.d.alarms->mute());
    CHECK(footer().isEmpty());
    b.presenter.setTrouble(SoundTrouble::NoDevice);
    CHECK(b.words().contains(QStringLiteral("off")));
    CHECK(footer().contains(QStringLiteral("No sound can be heard")));
    b.d.alarms->unmute();
    REQUIRE(Chase{*b.d.at}.remind(b.d.take(WatchedDesk::nykvarn()), b.d.clock.now() + 1min, {}));
    b.pass(1min);
    CHECK(footer().contains(QStringLiteral("No sound can be heard")));
}
