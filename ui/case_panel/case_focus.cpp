// Where in the case the keyboard is.
#include "case_panel/case_pane.h"
#include "case_panel/overview_view.h"

#include <QApplication>
#include <QTabBar>
#include <QTabWidget>

namespace jour::ui {

bool CasePane::takeKeyboard()
{
    if (m_shown.isNull())
        return false;
    const QWidget *focused = QApplication::focusWidget();
    const bool isHere = focused && (focused == this || isAncestorOf(focused));
    // A form may have taken the room of what lies beneath it.
    if (isHere && m_tabs->isVisible() && !m_overview->focusedDeadline()) {
        m_tabs->setCurrentWidget(m_overview);
        if (m_overview->focusDeadlines())
            return true;
    }
    focusOpened();
    return true;
}

void CasePane::focusOpened()
{
    if (hasForm())
        m_forms->focusForm();
    else if (!m_shown.isNull())
        focusParts();
}

/// They show it, and Tab goes on into the part that is open.
void CasePane::focusParts()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

} // namespace jour::ui
