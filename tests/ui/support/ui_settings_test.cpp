#include "support/strings.h"
#include "support/ui_settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("Settings come back as they were saved", "[settings]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new/jourbord.ini"));
    UiSettings settings;
    settings.theme = ThemeId::Day;
    settings.language = QStringLiteral("en");
    settings.splitters = {{QStringLiteral("panes"), QByteArray{"\0\1\2", 3}}};
    settings.windowGeometry = QByteArrayLiteral("geometry");
    settings.volume = 55;
    settings.audioDevice = QByteArrayLiteral("alsa:1");
    settings.privacy = true;
    settings.nightSpan = NightSpan::Week;
    settings.packOn = true;
    settings.packPrinter = QStringLiteral("HP 4");
    settings.packHours = 7;
    settings.packPrintedAt = jour::fromMicros(1'764'291'600'000'000);
    REQUIRE(saveUiSettings(settings, file));
    CHECK(loadUiSettings(file) == settings);
}

TEST_CASE("Without a file the settings are the defaults", "[settings]")
{
    const QTemporaryDir folder;
    CHECK(loadUiSettings(folder.filePath(QStringLiteral("none.ini"))) == UiSettings{});
}

TEST_CASE("A damaged file gives usable settings", "[settings]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("odd.ini"));
    write(file, "[view]\ntheme=purple\nlanguage=xx\n[alarm]\nvolume=loud\n");
    CHECK(loadUiSettings(file) == UiSettings{});
    write(file, "[fallback]\non=perhaps\nhours=99\nprintedAt=-4\n");
    CHECK(loadUiSettings(file).packHours == UiSettings::mostPackHours);
    CHECK_FALSE(loadUiSettings(file).packPrintedAt);
    write(file, "[alarm]\nvolume=0\n");
    CHECK(loadUiSettings(file).volume == UiSettings::quietestAlarm); // an alarm nobody hears is none
}

TEST_CASE("Saving where nothing can be written says so", "[settings]")
{
    const auto saved = saveUiSettings({}, QStringLiteral("/proc/nowhere/jourbord.ini"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == jour::ErrorCode::Io);
}
