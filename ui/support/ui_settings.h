#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "support/theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace jour::ui {

/// How far the night line reaches: two hours back and six on; the shift; days from this shift's beginning.
enum class NightSpan { Hours, Shift, ThreeDays, Week, TwoWeeks };

/// How this workstation likes its window. Read once at the start, passed by value, saved when changed. Holds
/// no personal data and of the vault only where it is: it lies in clear text outside it.
struct UiSettings
{
    ThemeId theme = ThemeId::Night;
    QString language = QStringLiteral("sv"); ///< "sv" or "en"
    QMap<QString, QByteArray> splitters;     ///< by object name of the splitter; QSplitter's own state
    QByteArray windowGeometry;
    int volume = 80;        ///< of the alarm, per cent; never under `quietestAlarm`
    QByteArray audioDevice; ///< QAudioDevice::id(), empty for the system's own choice
    QString vaultFolder;    ///< absolute; empty: the platform's place
    bool privacy = false;   ///< names masked until pointed at
    NightSpan nightSpan = NightSpan::Shift;

    bool packOn = false;                  ///< the fallback pack is printed by itself
    QString packPrinter;                  ///< name of the queue; empty: none is chosen
    int packHours = 4;                    ///< between two
    std::optional<Instant> packPrintedAt; ///< the last one from this workstation

    static constexpr int quietestAlarm = 20;
    static constexpr int fewestPackHours = 1;
    static constexpr int mostPackHours = 24;

    friend bool operator==(const UiSettings &, const UiSettings &) = default;
};

/// The stable word for a span, and the span of a word.
[[nodiscard]] QString wordOf(NightSpan span);
[[nodiscard]] std::optional<NightSpan> spanIn(const QString &word);

/// `jourbord.ini` in the user's configuration folder.
[[nodiscard]] QString uiSettingsFile();
/// Never fails: what is missing or out of range takes its default.
[[nodiscard]] UiSettings loadUiSettings(const QString &file);
/// Io when it could not be written.
[[nodiscard]] Result<> saveUiSettings(const UiSettings &settings, const QString &file);

} // namespace jour::ui
