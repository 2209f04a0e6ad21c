#include "app/demo_desk.h"
#include "support/theme.h"

#include <QDir>
#include <QLabel>

using namespace jour;
using namespace jour::test;

TEST_CASE("Ctrl+Shift+B turns all sound off and on again; a lock turns it on", "[app][gui][mute]")
{
    DemoDesk desk;
    const auto muted = [&] { return desk.application.session()->alarms.watch().state().muted; };
    const auto press = [&] { desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); };
    press();
    REQUIRE(muted());
    CHECK(desk.find<QWidget>("alarmBar")->isVisible());
    CHECK(desk.find<QLabel>("muteWords")->isVisible());
    CHECK_FALSE(desk.find<QLabel>("muteLabel")->text().isEmpty());
    for (const auto &[theme, name] :
         {std::pair{ui::ThemeId::Night, "mute-night"}, std::pair{ui::ThemeId::Day, "mute-day"}}) {
        desk.application.useTheme(theme);
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            desk.application.window().grab().save(
                QDir{folder}.filePath(QLatin1String{name} + QStringLiteral(".png")));
    }
    SECTION("by the same key")
    {
        press();
        CHECK(desk.find<QLabel>("muteLabel")->text().isEmpty());
    }
    SECTION("by a soft lock")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
    }
    CHECK_FALSE(muted());
}
