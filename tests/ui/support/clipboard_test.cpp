#include "support/clipboard.h"
#include "support/strings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;
using namespace std::chrono_literals;

TEST_CASE("A copied text is marked as secret", "[clipboard]")
{
    QClipboard &system = *QGuiApplication::clipboard();
    Clipboard clipboard{system};
    clipboard.copy(QStringLiteral("08-465 004 00"));
    CHECK(system.text() == QStringLiteral("08-465 004 00"));
    CHECK(system.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")) ==
          QByteArrayLiteral("secret"));
}

TEST_CASE("A copied text is taken back when its time is out", "[clipboard]")
{
    QClipboard &system = *QGuiApplication::clipboard();
    Clipboard clipboard{system, 1ms};
    QSignalSpy cleared{&clipboard, &Clipboard::cleared};
    clipboard.copy(QStringLiteral("08-465 004 00"));
    REQUIRE((cleared.size() == 1 || cleared.wait()));
    CHECK(system.text().isEmpty());
}

TEST_CASE("What somebody else has copied since is left alone", "[clipboard]")
{
    QClipboard &system = *QGuiApplication::clipboard();
    Clipboard clipboard{system};
    clipboard.copy(QStringLiteral("08-465 004 00"));
    system.setText(QStringLiteral("something else"));
    clipboard.clearIfOurs();
    CHECK(system.text() == QStringLiteral("something else"));
    system.clear();
}

TEST_CASE("Quitting takes the copy along", "[clipboard]")
{
    QClipboard &system = *QGuiApplication::clipboard();
    {
        Clipboard clipboard{system};
        clipboard.copy(QStringLiteral("08-465 004 00"));
    }
    CHECK(system.text().isEmpty());
}
