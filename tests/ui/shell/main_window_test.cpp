#include "actions/action_registry.h"
#include "shell/main_window.h"

#include <QScreen>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

TEST_CASE("The window opens within what the screen leaves", "[shell][gui]")
{
    ActionRegistry actions;
    const MainWindow window{actions};
    const QSize room = window.screen()->availableSize();
    CHECK(window.height() <= room.height());
    CHECK(window.width() <= std::max(room.width(), window.minimumWidth()));
}
