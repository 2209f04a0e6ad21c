#include "application.h"
#include "shell/workspace.h"
#include "support/strings.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

struct DemoDesk
{
    DemoDesk()
    {
        REQUIRE(application.start());
        application.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&application.window()));
        application.window().activateWindow();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &application.window();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget *settings()
    {
        return application.window().findChild<QWidget *>(QStringLiteral("settingsPage"));
    }

    SystemClock clock;
    Application application{CommandLine{.demo = true}, clock};
};

} // namespace

TEST_CASE("Every action of the table does something", "[app][gui]")
{
    DemoDesk desk;
    QStringList dead;
    for (const ui::ActionSpec &spec : ui::actionTable())
        if (!desk.application.actions().isHooked(spec.id))
            dead << QLatin1String{spec.name};
    CAPTURE(dead.join(QStringLiteral(", ")));
    CHECK(dead.isEmpty());
}

TEST_CASE("Ctrl+comma opens the settings, a choice is in use at once, Esc leaves", "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(desk.settings());
    CHECK(desk.settings()->isVisible());
    const QColor before = desk.application.window().palette().color(QPalette::Window);
    desk.press(Qt::Key_Right);
    CHECK(desk.application.window().palette().color(QPalette::Window) != before);
    desk.press(Qt::Key_Left);
    CHECK(desk.application.window().palette().color(QPalette::Window) == before);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.settings()->isVisible());
}

TEST_CASE("The settings learn another language while they are open", "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    desk.press(Qt::Key_Tab);
    const QString before = desk.settings()->accessibleName();
    desk.press(Qt::Key_Right);
    REQUIRE(QTest::qWaitFor([&] { return desk.settings()->accessibleName() != before; }));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("settingsLanguage"));
    desk.press(Qt::Key_Left);
    CHECK(QTest::qWaitFor([&] { return desk.settings()->accessibleName() == before; }));
}

TEST_CASE("The journal is verified on request and found whole", "[app][gui]")
{
    DemoDesk desk;
    desk.application.actions().action(ui::ActionId::VerifyJournal)->trigger();
    const auto verdict = [&]() -> const ui::Banner * {
        for (const ui::Banner *banner : desk.application.workspace()->findChildren<ui::Banner *>())
            if (banner->state().severity == ui::Severity::Ok && !banner->state().text.isEmpty())
                return banner;
        return nullptr;
    };
    CHECK(QTest::qWaitFor([&] { return verdict() != nullptr; }, 20000));
}
