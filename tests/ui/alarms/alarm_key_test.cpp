#include "alarms/alarm_bar.h"
#include "core/services/watched_desk.h"
#include "support/accessibility.h"
#include "support/formats.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A bar over a text in which somebody writes, with the key as the desk has it.
struct BarOverText
{
    BarOverText()
    {
        column.addWidget(&bar);
        column.addWidget(&text);
        QObject::connect(&presenter, &AlarmPresenter::stateChanged, &bar, &AlarmBar::render);
        QObject::connect(&bar, &AlarmBar::snoozeRequested, &presenter, &AlarmPresenter::snoozeFirst);
        QObject::connect(&bar, &AlarmBar::roomChanged, &presenter, &AlarmPresenter::setRoom);
        QObject::connect(&presenter, &AlarmPresenter::told, &bar,
                         [this](const QString &words) { told = words; });
        QObject::connect(&key, &QShortcut::activated, &presenter, &AlarmPresenter::snoozeFirst);
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("Flickan sitter"));
    }
    void press()
    {
        QTest::keyClick(&text, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool hears(TimerId id) const
    {
        const auto &heard = d.watch->state().sounding;
        return std::ranges::any_of(heard, [&](const AlarmItem &item) { return item.timer == id; });
    }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = bar.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *l) { return l->text().contains(words); });
    }
    void textIsUntouched() const
    {
        CHECK(QApplication::focusWidget() == &text);
        CHECK(text.toPlainText() == QStringLiteral("Flickan sitter"));
    }

    WatchedDesk d;
    QWidget window;
    QVBoxLayout column{&window};
    AlarmBar bar;
    QString told; ///< what stands at the bottom of the desk
    QPlainTextEdit text;
    QShortcut key{QKeySequence{QStringLiteral("Ctrl+Shift+Space")}, &window};
    AlarmPresenter presenter{*d.at, *d.watch};
};

} // namespace

TEST_CASE("One key snoozes the first alarm and leaves the field where one writes as it is",
          "[alarm bar][gui][T34][R10]")
{
    BarOverText b;
    const CaseId id = b.d.chased(Urgency::Urgent);
    const auto reminder = Chase{*b.d.at}.remind(id, b.d.clock.now() + 1min, QStringLiteral("Ring Eva"));
    REQUIRE(reminder);
    b.d.pass(1min);
    REQUIRE_FALSE(b.d.sounding().empty());
    auto *link = b.bar.findChild<QPushButton *>(QStringLiteral("snoozeFirst"));
    REQUIRE(link);
    CHECK(link->text().contains(QStringLiteral("Ctrl+Shift+Space")));
    CHECK(withoutName(b.bar).empty());

    b.press();
    b.textIsUntouched();
    CHECK(b.d.sounding().empty());
    const auto live = b.d.live(id);
    const auto quiet = std::ranges::find(live, *reminder, &Timer::id);
    REQUIRE(quiet != live.end());
    REQUIRE(quiet->snooze);
    CHECK(quiet->snooze->until == b.d.clock.now() + 3min);
    CHECK(quiet->snooze->reason == QStringLiteral("busyAtDesk"));
    CHECK(quiet->end == TimerEnd::Live); // the clock runs on
    CHECK(b.bar.isVisible());
    CHECK(b.shows(QStringLiteral("snoozed until")));
    const AlarmLine line = b.presenter.state().lines.front();
    CHECK(b.told.startsWith(QStringLiteral("Snoozed until ") + Formats::time(quiet->snooze->until)));
    CHECK(b.told.contains(line.number));
    CHECK(b.told.contains(QStringLiteral("Ring Eva")));

    b.d.pass(3min);
    CHECK_FALSE(b.d.sounding().empty());
}

TEST_CASE("Where the policy or an obligation refuses, it is said why, and it sounds on",
          "[alarm bar][gui][R10]")
{
    BarOverText b;
    const CaseId id = b.d.chased(Urgency::Urgent);
    REQUIRE(Casework{*b.d.at}.changeFact(id, QStringLiteral("policeLatestHandover"),
                                         toJson(b.d.clock.now() + 1min)));
    b.d.pass(1min);
    REQUIRE_FALSE(b.d.sounding().empty());
    b.press();
    b.textIsUntouched();
    CHECK(b.told.startsWith(QStringLiteral("Nothing snoozed. ")));
    CHECK(b.told.contains(QStringLiteral("the police have set")));
    CHECK_FALSE(b.bar.findChild<QPushButton *>(QStringLiteral("snoozeFirst")));
    CHECK_FALSE(b.d.sounding().empty());
}

TEST_CASE("The key goes through the alarms one by one, the most urgent first", "[alarm bar][gui]")
{
    BarOverText b;
    const CaseId urgent = b.d.chased(Urgency::Immediate);
    const CaseId other = b.d.chased(Urgency::Urgent);
    for (const CaseId id : {other, urgent})
        REQUIRE(Chase{*b.d.at}.remind(id, b.d.clock.now() + 1min, QStringLiteral("Ring")));
    b.d.pass(1min);
    REQUIRE(b.d.sounding().size() >= 2);
    const auto sounds = [&](CaseId id) {
        const auto &heard = b.d.watch->state().sounding;
        return std::ranges::any_of(heard, [&](const AlarmItem &item) { return item.caseRef == id; });
    };
    b.press();
    CHECK_FALSE(sounds(urgent));
    CHECK(sounds(other));
    b.press();
    CHECK_FALSE(sounds(other));
    b.press(); // nothing sounds: nothing happens
    b.textIsUntouched();
    CHECK(b.told.startsWith(QStringLiteral("Nothing snoozed: ")));
}

TEST_CASE("An alarm that may not be snoozed any more does not stand in the way of the others",
          "[alarm bar][gui][R10]")
{
    BarOverText b;
    const CaseId first = b.d.chased(Urgency::Immediate);
    const CaseId other = b.d.chased(Urgency::Urgent);
    REQUIRE(Casework{*b.d.at}.changeFact(first, QStringLiteral("policeLatestHandover"),
                                         toJson(b.d.clock.now() + 1min)));
    REQUIRE(Chase{*b.d.at}.remind(other, b.d.clock.now() + 1min, QStringLiteral("Ring")));
    b.d.pass(1min);
    REQUIRE(b.d.sounding().size() >= 2);
    b.press();
    b.textIsUntouched();
    CHECK(b.told.startsWith(QStringLiteral("Snoozed until ")));
    const auto &heard = b.d.watch->state().sounding;
    CHECK(std::ranges::none_of(heard, [&](const AlarmItem &item) { return item.caseRef == other; }));
    CHECK(std::ranges::any_of(heard, [&](const AlarmItem &item) { return item.caseRef == first; }));
}

TEST_CASE("The key acts on nothing that the bar does not show", "[alarm bar][gui][R10]")
{
    BarOverText b;
    const CaseId first = b.d.chased(Urgency::Immediate);
    const CaseId other = b.d.chased(Urgency::Urgent);
    REQUIRE(Casework{*b.d.at}.changeFact(first, QStringLiteral("policeLatestHandover"),
                                         toJson(b.d.clock.now() + 1min)));
    const auto hidden = Chase{*b.d.at}.remind(other, b.d.clock.now() + 1min, QStringLiteral("Ring"));
    REQUIRE(hidden);
    b.d.pass(1min);
    REQUIRE(b.presenter.state().lines.size() == 2);
    b.bar.setFolded(true); // the police's time alone is seen
    QCoreApplication::processEvents();
    CHECK_FALSE(b.bar.findChild<QPushButton *>(QStringLiteral("snoozeFirst")));
    b.press();
    CHECK(b.hears(*hidden));
    CHECK(b.told.contains(b.presenter.state().lines.front().number));
    CHECK(b.told.contains(QStringLiteral("the police have set")));

    b.bar.setFolded(false);
    QCoreApplication::processEvents();
    CHECK(b.bar.findChild<QPushButton *>(QStringLiteral("snoozeFirst")));
    b.press();
    CHECK_FALSE(b.hears(*hidden));
    CHECK(b.told.startsWith(QStringLiteral("Snoozed until ")));
}

TEST_CASE("Another deadline of the case that is shown is not snoozed in its stead", "[alarm bar][gui][R10]")
{
    BarOverText b;
    const CaseId id = b.d.chased(Urgency::Immediate);
    REQUIRE(Casework{*b.d.at}.changeFact(id, QStringLiteral("policeLatestHandover"),
                                         toJson(b.d.clock.now() + 1min)));
    b.d.pass(1min);
    const auto later = Chase{*b.d.at}.remind(id, b.d.clock.now() + 1min, QStringLiteral("Ring"));
    REQUIRE(later);
    b.d.pass(1min);
    REQUIRE(b.hears(*later));
    REQUIRE(b.presenter.state().lines.size() == 1);
    REQUIRE(b.presenter.state().lines.front().timer != *later);
    b.press();
    CHECK(b.hears(*later));
    CHECK(b.told.startsWith(QStringLiteral("Nothing snoozed. ")));
}
