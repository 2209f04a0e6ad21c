#include "case_panel/case_pane.h"
#include "coverage/coverage_page.h"
#include "directory/directory_page.h"
#include "intake/intake_pane.h"
#include "rosters/roster_page.h"
#include "settings/settings_page.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"
#include "test_round/test_round_page.h"

#include <QApplication>

namespace jour::ui {

DeskPlace Workspace::place() const
{
    using Page = DeskPlace::Page;
    const QWidget *shown = m_middle->currentWidget();
    DeskPlace place{.caseRef = m_case->current(), .isPrivate = m_private};
    if (shown == m_intake)
        place.page = Page::Intake;
    else if (shown == m_directory)
        place.page = Page::Directory;
    else if (m_settings && shown == m_settings)
        place.page = Page::Settings;
    else if (m_coverage && shown == m_coverage)
        place.page = Page::Coverage;
    else if (m_rosters && shown == m_rosters)
        place.page = Page::Rosters;
    else if (m_testRound && shown == m_testRound)
        place.page = Page::TestRound;
    if (m_intake->isActive())
        place.intake = m_intake->waiting()->id;
    if (const QWidget *focused = QApplication::focusWidget())
        place.focus = focused->objectName();
    return place;
}

void Workspace::goTo(const DeskPlace &place)
{
    fill();
    setPrivate(place.isPrivate);
    if (!place.caseRef.isNull())
        m_case->open(place.caseRef);
    if (place.intake) {
        m_intake->resume(*place.intake);
        if (!m_intake->isActive())
            m_intake->start(); // nothing had been written yet
    }
    switch (place.page) {
    case DeskPlace::Page::Case: break;
    case DeskPlace::Page::Intake: m_middle->show(m_intake); break;
    case DeskPlace::Page::Directory: showDirectory(m_municipality); break;
    case DeskPlace::Page::Settings: showSettings(); break;
    case DeskPlace::Page::Coverage: showCoverage(); break;
    case DeskPlace::Page::Rosters: showRosters(); break;
    case DeskPlace::Page::TestRound: showTestRound(); break;
    }
    showContacts();
    refreshNeeds();
    if (auto *focused = place.focus.isEmpty() ? nullptr : findChild<QWidget *>(place.focus))
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
