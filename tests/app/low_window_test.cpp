// A screen of 1280x720 under five alarms. With JOURBORD_PICTURES=folder what is seen is kept as pictures.
#include "alarms/alarm_bar.h"
#include "app/demo_desk.h"
#include "contact_panel/large_digits.h"
#include "support/theme.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct LowDesk : DemoDesk
{
    LowDesk()
    {
        application.window().resize(1280, 720);
        alarm();
        workspace().openCase(board().front().id);
        settle();
    }
    /// Five cases are due at once; heard, whatever devices this computer has, or not.
    void alarm(bool isHeard = true)
    {
        ui::AlarmBarState alarms{.due = 0, .overdue = 5, .seenOnly = !isHeard};
        if (!isHeard)
            alarms.trouble = ui::SoundTrouble::NoDevice;
        const Instant now = clock.now();
        for (int i = 1; i <= 5; ++i)
            alarms.lines.push_back({.timer = TimerId::random(),
                                    .caseRef = board().front().id,
                                    .number = QStringLiteral("ROC-2026-041%1").arg(i),
                                    .child = QStringLiteral("Okänt barn"),
                                    .title = QStringLiteral("Ring nästa i kedjan"),
                                    .urgency = Urgency::Immediate,
                                    .due = now - std::chrono::minutes{i},
                                    .overdue = true});
        find<ui::AlarmBar>("alarmBar")->render(alarms);
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i) // laid out, then scrolled to
            QCoreApplication::processEvents();
    }
    void trigger(ui::ActionId id)
    {
        application.actions().action(id)->trigger();
        settle();
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
        if (folder.isEmpty())
            return;
        for (const QSize size : {QSize{1280, 720}, QSize{1920, 1080}})
            for (const auto &[theme, suffix] :
                 {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
                application.window().resize(size);
                application.useTheme(theme);
                alarm();
                settle();
                application.window().grab().toImage().save(QDir{folder}.filePath(
                    QStringLiteral("low-%1-%2-%3.png")
                        .arg(QLatin1String{name}, QString::number(size.height()), QLatin1String{suffix})));
            }
        application.window().resize(1280, 720);
        settle();
    }
};

} // namespace

TEST_CASE("Under five alarms in a low window each field of a form is seen when the keyboard comes to it",
          "[app][gui]")
{
    LowDesk desk;
    const auto [id, name] =
        GENERATE(table<ui::ActionId, const char *>({{ui::ActionId::Assess, "form-assess"},
                                                    {ui::ActionId::Disclose, "form-disclose"},
                                                    {ui::ActionId::AddPerson, "form-addPerson"}}));
    CAPTURE(name);
    REQUIRE(desk.application.actions().action(id)->isEnabled());
    desk.trigger(id);
    const auto *form = desk.find<QWidget>(name);
    REQUIRE(form);
    REQUIRE(form->isVisible());
    int visited = 0;
    for (QWidget *field = QApplication::focusWidget(); form->isAncestorOf(field) && visited < 40;
         field = QApplication::focusWidget()) {
        LowDesk::settle();
        INFO(field->objectName().toStdString());
        CHECK(field->visibleRegion().boundingRect() == field->rect());
        ++visited;
        desk.press(Qt::Key_Tab);
    }
    CHECK(visited > 2);
    desk.trigger(id);
    desk.picture(name);
}

TEST_CASE("Under five alarms in a low window the digits to dial are seen whole", "[app][gui]")
{
    LowDesk desk;
    desk.press(Qt::Key_D, Qt::ControlModifier);
    LowDesk::settle();
    const auto *digits = desk.find<ui::LargeDigits>("dialDigits");
    REQUIRE(digits);
    REQUIRE(digits->isVisible());
    CHECK(digits->visibleRegion().boundingRect() == digits->rect());
    CHECK(digits->digitSize() < digits->height());
    desk.picture("call");
}

TEST_CASE("Under five alarms in a low window all that can come of a call is seen", "[app][gui]")
{
    LowDesk desk;
    desk.press(Qt::Key_D, Qt::ControlModifier);
    LowDesk::settle();
    for (const char *outcome : {"key-attempt.reached", "key-attempt.noAnswer", "key-attempt.leftMessage",
                                "key-attempt.busy", "key-attempt.wrongNumber", "key-attempt.refused"}) {
        const auto *key = desk.find<QToolButton>(outcome);
        INFO(outcome);
        REQUIRE(key);
        CHECK(key->visibleRegion().boundingRect() == key->rect());
    }
}

TEST_CASE("In a low window the child's name stays in sight above every form", "[app][gui]")
{
    LowDesk desk;
    const auto id = GENERATE(ui::ActionId::Assess, ui::ActionId::Decide, ui::ActionId::HandOff,
                             ui::ActionId::TimerAcknowledge);
    if (!desk.application.actions().action(id)->isEnabled())
        return;
    desk.trigger(id);
    for (int i = 0; i < 12; ++i)
        desk.press(Qt::Key_Tab);
    LowDesk::settle();
    for (const char *part : {"caseWho", "caseCountdown"}) {
        const auto *seen = desk.find<QWidget>(part);
        INFO(part);
        REQUIRE(seen);
        CHECK(seen->visibleRegion().boundingRect() == seen->rect());
    }
}

TEST_CASE("Alarms take one line while something is written, and all they need when it is done", "[app][gui]")
{
    LowDesk desk;
    auto *bar = desk.find<ui::AlarmBar>("alarmBar");
    REQUIRE(bar);
    const int before = bar->height();
    desk.trigger(ui::ActionId::Assess);
    desk.alarm();
    LowDesk::settle();
    CHECK(bar->isVisible());
    CHECK(bar->isFolded());
    CHECK(bar->height() < before);
    CHECK(bar->height() <= 60);
    const auto *first = desk.find<QLabel>("alarmCountdown0");
    REQUIRE(first);
    CHECK(first->isVisible());
    desk.press(Qt::Key_Escape);
    LowDesk::settle();
    CHECK_FALSE(bar->isFolded());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.alarm();
    LowDesk::settle();
    CHECK(bar->isFolded());
    const auto *middle = desk.find<QWidget>("intakeView");
    REQUIRE(middle);
    CHECK(middle->height() > 360); // of 720
}

TEST_CASE("Alarms that nobody can hear take two lines while something is written, and leave room to write in",
          "[app][gui]")
{
    LowDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    const auto *bar = desk.find<ui::AlarmBar>("alarmBar");
    REQUIRE(bar);
    REQUIRE(bar->isFolded());
    desk.alarm(false);
    LowDesk::settle();
    for (const char *line : {"alarmCountdown0", "alarmCountdown1"}) {
        const auto *seen = desk.find<QLabel>(line);
        INFO(line);
        REQUIRE(seen);
        CHECK(seen->visibleRegion().boundingRect() == seen->rect());
    }
    CHECK_FALSE(desk.find<QLabel>("alarmCountdown2"));
    CHECK(bar->height() <= 120);
    const auto *middle = desk.find<QWidget>("intakeView");
    REQUIRE(middle);
    CHECK(middle->height() > 300); // of 720
    const auto *focused = QApplication::focusWidget();
    REQUIRE(focused);
    CHECK(focused->visibleRegion().boundingRect() == focused->rect());
}

TEST_CASE("The case that is open stays in sight in the queue when alarms take its room", "[app][gui]")
{
    DemoDesk desk;
    desk.application.window().resize(1280, 800);
    QCoreApplication::processEvents();
    auto *list = desk.find<QListView>("queueTable");
    REQUIRE(list);
    const auto isSeen = [&] {
        return list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
    };
    desk.workspace().openCase(desk.board().back().id);
    LowDesk::settle();
    REQUIRE(isSeen());
    desk.application.window().resize(1280, 640);
    LowDesk::settle();
    CHECK(isSeen());
}
