#include "support/ui_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

constexpr int longestState = 4096; // a splitter's state is tens of bytes; more is not ours

constexpr std::array<std::pair<NightSpan, const char *>, 5> spans{{{NightSpan::Hours, "hours"},
                                                                   {NightSpan::Shift, "shift"},
                                                                   {NightSpan::ThreeDays, "threeDays"},
                                                                   {NightSpan::Week, "week"},
                                                                   {NightSpan::TwoWeeks, "twoWeeks"}}};

QByteArray state(const QVariant &stored)
{
    const QByteArray bytes = stored.toByteArray();
    return bytes.size() <= longestState ? bytes : QByteArray{};
}

void readPack(const QSettings &ini, UiSettings &s)
{
    s.packOn = ini.value(QStringLiteral("fallback/on"), s.packOn).toBool();
    s.packPrinter = ini.value(QStringLiteral("fallback/printer")).toString();
    bool isNumber = false;
    const int hours = ini.value(QStringLiteral("fallback/hours")).toInt(&isNumber);
    s.packHours =
        isNumber ? std::clamp(hours, UiSettings::fewestPackHours, UiSettings::mostPackHours) : s.packHours;
    const qint64 printed = ini.value(QStringLiteral("fallback/printedAt")).toLongLong(&isNumber);
    if (isNumber && printed > 0)
        s.packPrintedAt = fromMicros(printed);
}

void writePack(QSettings &ini, const UiSettings &s)
{
    ini.setValue(QStringLiteral("fallback/on"), s.packOn);
    if (!s.packPrinter.isEmpty())
        ini.setValue(QStringLiteral("fallback/printer"), s.packPrinter);
    ini.setValue(QStringLiteral("fallback/hours"), s.packHours);
    if (s.packPrintedAt)
        ini.setValue(QStringLiteral("fallback/printedAt"), static_cast<qint64>(toMicros(*s.packPrintedAt)));
}

} // namespace

QString wordOf(NightSpan span)
{
    const auto *found = std::ranges::find(spans, span, &std::pair<NightSpan, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<NightSpan> spanIn(const QString &word)
{
    const auto *found =
        std::ranges::find_if(spans, [&](const auto &known) { return word == QLatin1String{known.second}; });
    return found == spans.end() ? std::nullopt : std::optional{found->first};
}

QString uiSettingsFile()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)}.filePath(
        QStringLiteral("jourbord.ini"));
}

UiSettings loadUiSettings(const QString &file)
{
    QSettings ini{file, QSettings::IniFormat};
    UiSettings s;
    s.theme = ini.value(QStringLiteral("view/theme")).toString() == QLatin1String{"day"} ? ThemeId::Day
                                                                                         : ThemeId::Night;
    s.language = ini.value(QStringLiteral("view/language")).toString() == QLatin1String{"en"}
                     ? QStringLiteral("en")
                     : s.language;
    s.privacy = ini.value(QStringLiteral("view/privacy"), s.privacy).toBool();
    s.nightSpan = spanIn(ini.value(QStringLiteral("view/nightSpan")).toString()).value_or(s.nightSpan);
    s.vaultFolder = ini.value(QStringLiteral("vault/folder")).toString();
    s.windowGeometry = state(ini.value(QStringLiteral("view/geometry")));
    bool isNumber = false;
    const int volume = ini.value(QStringLiteral("alarm/volume")).toInt(&isNumber);
    s.volume = isNumber ? std::clamp(volume, UiSettings::quietestAlarm, 100) : s.volume;
    s.audioDevice = state(ini.value(QStringLiteral("alarm/device")));
    readPack(ini, s);
    ini.beginGroup(QStringLiteral("splitters"));
    for (const QString &name : ini.childKeys())
        s.splitters.insert(name, state(ini.value(name)));
    return s;
}

Result<> saveUiSettings(const UiSettings &s, const QString &file)
{
    QDir{}.mkpath(QFileInfo{file}.absolutePath());
    QSettings ini{file, QSettings::IniFormat};
    ini.clear();
    ini.setValue(QStringLiteral("view/theme"),
                 s.theme == ThemeId::Day ? QStringLiteral("day") : QStringLiteral("night"));
    ini.setValue(QStringLiteral("view/language"), s.language);
    ini.setValue(QStringLiteral("view/privacy"), s.privacy);
    ini.setValue(QStringLiteral("view/nightSpan"), wordOf(s.nightSpan));
    if (!s.vaultFolder.isEmpty())
        ini.setValue(QStringLiteral("vault/folder"), s.vaultFolder);
    ini.setValue(QStringLiteral("view/geometry"), s.windowGeometry);
    ini.setValue(QStringLiteral("alarm/volume"), s.volume);
    ini.setValue(QStringLiteral("alarm/device"), s.audioDevice);
    writePack(ini, s);
    for (auto it = s.splitters.begin(); it != s.splitters.end(); ++it)
        ini.setValue(QString{QLatin1String{"splitters/"} % it.key()}, it.value());
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return fail(ErrorCode::Io, QStringLiteral("settings %1").arg(static_cast<int>(ini.status())));
    return {};
}

} // namespace jour::ui
