#include "app/demo_desk.h"

#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

bool hasFileDialog()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(
        windows, [](QWidget *window) { return qobject_cast<QFileDialog *>(window) && window->isVisible(); });
}

void checkLocked(DemoDesk &desk)
{
    CHECK(desk.application.workspace() == nullptr);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK_FALSE(hasFileDialog());
    CHECK(desk.find<QLineEdit>("passphrase"));
}

} // namespace

TEST_CASE("The desk locks over a file dialog and over the print preview, and opens again", "[app][gui][lock]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    const auto [key, modifiers] =
        GENERATE(std::pair{Qt::Key_O, Qt::KeyboardModifiers{Qt::ControlModifier}},
                 std::pair{Qt::Key_P, Qt::KeyboardModifiers{Qt::ControlModifier | Qt::ShiftModifier}},
                 std::pair{Qt::Key_P, Qt::KeyboardModifiers{Qt::ControlModifier}});
    desk.press(key, modifiers);
    const bool preview = modifiers == Qt::ControlModifier && key == Qt::Key_P;
    if (preview)
        desk.press(Qt::Key_Return); // the first of the papers
    CHECK(hasFileDialog() != preview);
    SECTION("by the clock")
    {
        desk.application.softLock();
    }
    SECTION("by Ctrl+L")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
    }
    QCoreApplication::processEvents();
    checkLocked(desk);
    desk.unlock();
    CHECK_FALSE(hasFileDialog());
}

TEST_CASE("The desk locks while a menu is open", "[app][gui][lock]")
{
    DemoDesk desk;
    auto *menu = desk.find<QToolButton>("mainMenu");
    REQUIRE(menu);
    bool wasOpen = false;
    QTimer::singleShot(0, &desk.application, [&] {
        wasOpen = QApplication::activePopupWidget() != nullptr;
        desk.application.softLock();
    });
    menu->showMenu();
    QCoreApplication::processEvents();
    CHECK(wasOpen);
    checkLocked(desk);
}

TEST_CASE("A file dialog leaves no trace of what was chosen", "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(hasFileDialog());
    desk.press(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([] { return !hasFileDialog(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QSettings settings{QSettings::UserScope, QStringLiteral("QtProject")};
    CHECK_FALSE(settings.contains(QStringLiteral("FileDialog/history")));
    CHECK_FALSE(settings.contains(QStringLiteral("FileDialog/lastVisited")));
}

TEST_CASE("The widths of the panes survive a lock", "[app][gui][lock]")
{
    DemoDesk desk;
    const auto splitter = [&] { return desk.find<QSplitter>("deskSplitter"); };
    REQUIRE(splitter());
    const QByteArray before = splitter()->saveState();
    splitter()->setSizes({420, 500, 360});
    const QList<int> wished = splitter()->sizes();
    REQUIRE(splitter()->saveState() != before);
    SECTION("soft")
    {
        desk.application.softLock();
    }
    SECTION("hard")
    {
        desk.application.hardLock();
    }
    desk.unlock();
    QCoreApplication::processEvents();
    CHECK(splitter()->sizes() == wished);
}
