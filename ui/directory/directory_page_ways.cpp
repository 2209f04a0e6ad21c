// The directory's page: the ways into it from elsewhere.
#include "directory/directory_page.h"
#include "directory/directory_presenter.h"
#include "directory/municipality_list.h"
#include "directory/municipality_view.h"

#include <algorithm>

namespace jour::ui {

void DirectoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter->setLookedAt(true);
}

void DirectoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter->setLookedAt(false);
}

void DirectoryPage::showMunicipality(const QString &code)
{
    closeImport();
    m_presenter->closeHistory();
    if (!code.isEmpty())
        m_presenter->go({DirectoryMove::Kind::ToMunicipality, code, {}});
    const DirectoryState &state = m_presenter->state();
    if (state.asking)
        return; // the question has the keyboard
    const auto isIt = [&](const DirectoryLine &line) { return line.municipality.code == code; };
    if (!code.isEmpty() && std::ranges::none_of(state.lines, isIt))
        m_list->clearSearch(); // what was sought before does not hide it
    if (state.page.code.isEmpty() || (code.isEmpty() && !state.editing))
        m_list->focusSearch();
    else
        m_view->focusFirst();
}

void DirectoryPage::seek()
{
    const DirectoryState &state = m_presenter->state();
    if (!state.asking && !state.editing)
        m_list->focusSearch();
}

void DirectoryPage::editContact(const QString &code, ContactPointId point)
{
    showMunicipality(code);
    const DirectoryState &state = m_presenter->state();
    const bool isOpen = state.editing && state.editing->id == point; // half-written: it stays so
    if (!state.asking && !isOpen)
        m_presenter->go({DirectoryMove::Kind::Edit, {}, point});
}

void DirectoryPage::newContact(const QString &code)
{
    showMunicipality(code);
    if (!m_presenter->state().asking)
        m_presenter->go({DirectoryMove::Kind::New, {}, {}});
}

void DirectoryPage::startImport()
{
    if (m_presenter->state().manager)
        m_presenter->go({DirectoryMove::Kind::Import, {}, {}});
}

} // namespace jour::ui
