// What the person at the desk has chosen for this workstation, and what it says of itself.
#include "application.h"
#include "shell/status_strip.h"
#include "shell/workspace.h"

#include <QApplication>
#include <QFile>

namespace jour {

namespace {

QStringList linesOf(const QString &resource)
{
    QFile file{resource};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void Application::useSettings(ui::UiSettings settings)
{
    settings.volume = std::clamp(settings.volume, ui::UiSettings::quietestAlarm, 100);
    const ui::UiSettings before = std::exchange(m_settings, std::move(settings));
    if (before.theme != m_settings.theme)
        useTheme(m_settings.theme);
    if (before.language != m_settings.language) {
        m_languages.use(m_settings.language);
        m_actions.retranslate();
        // Not at once: the wish may come from the page itself.
        QMetaObject::invokeMethod(this, &Application::rebuildWorkspace, Qt::QueuedConnection);
    }
    m_sound.setVolume(m_settings.volume);
    if (before.audioDevice != m_settings.audioDevice)
        m_sound.setDevice(m_settings.audioDevice);
    keepSettings();
}

void Application::useTheme(ui::ThemeId theme)
{
    m_settings.theme = theme;
    ui::applyTheme(*qApp, theme);
}

void Application::keepSettings()
{
    m_settings.windowGeometry = m_window->saveGeometry();
    if (m_workspace)
        m_settings.splitters.insert(QStringLiteral("deskSplitter"), m_workspace->layoutState());
    if (m_line.demo)
        return;
    std::ignore = ui::saveUiSettings(m_settings, ui::uiSettingsFile());
}

ui::SettingsGround Application::settingsGround() const
{
    ui::SettingsGround ground{
        m_door->folder(), m_door->cost(), linesOf(QStringLiteral(":/data/words/swedish.txt")), {}};
    ground.forbidden.common = linesOf(QStringLiteral(":/data/words/blocked.txt"));
    ground.forbidden.words = ground.words;
    for (const Municipality &m : m_reference.municipalities.all()) {
        ground.forbidden.knownWords << m.name;
        ground.forbidden.counties << m.countyName << QString{m.countyName}.remove(QLatin1Char(' '));
    }
    ground.forbidden.counties.removeDuplicates();
    return ground;
}

QString Application::machineWarnings() const
{
    const auto warnings = guardWarnings(m_door->folder());
    const auto has = [&](GuardWarning warning) {
        return std::ranges::find(warnings, warning) != warnings.end();
    };
    return ui::StatusStrip::machineWarning(has(GuardWarning::RunsAsRoot), has(GuardWarning::SwapInClear),
                                           has(GuardWarning::NetworkFolder), m_hasStrayKeys);
}

} // namespace jour
