#include "actions/action_registry.h"
#include "alarms/alarm_sound.h"
#include "night_line/night_pane.h"
#include "settings/settings_page.h"
#include "shell/journal_checkup.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"
#include "support/ui_settings.h"

#include <QStackedWidget>

namespace jour::ui {

void Workspace::connectSettings()
{
    m_context.actions.onTriggered(ActionId::Settings, this, [this] { showSettings(); });
    m_context.actions.onTriggered(ActionId::VerifyJournal, m_checkup, [this] { m_checkup->start(); });
}

void Workspace::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsPage{m_context, m_ground, m_middle};
        m_middle->addWidget(m_settings);
        connect(m_settings, &SettingsPage::testToneRequested, &m_sound, &AlarmSound::test);
        connect(m_settings, &SettingsPage::uiSettingsChanged, this, [this](const UiSettings &settings) {
            Q_EMIT uiSettingsChanged(settings);
            m_line->setSpan(settings.nightSpan);
        });
        connect(m_settings, &SettingsPage::testPackRequested, this, &Workspace::testPack);
        connect(m_settings, &SettingsPage::left, m_middle, &PageStack::goBack);
    }
    m_middle->visit(m_settings);
    m_settings->start();
}

} // namespace jour::ui
