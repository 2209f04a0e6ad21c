// A screen of 1280x720 under five alarms. With JOURBORD_PICTURES=folder what is seen is kept as pictures.
#include "alarms/alarm_bar.h"
#include "app/demo_desk.h"
#include "contact_panel/large_digits.h"
#include "support/theme.h"

#include <QDir>

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
    /// Five cases are due at once.
    void alarm()
    {
        ui::AlarmBarState alarms{.due = 0, .overdue = 5};
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
