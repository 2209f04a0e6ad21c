// The directory's page: undo, and the history of a contact point.
#include "directory/directory_page.h"
#include "directory/directory_presenter.h"
#include "directory/history_view.h"
#include "directory/import_view.h"
#include "directory/municipality_view.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace jour::ui {

void DirectoryPage::connectPast()
{
    connect(m_presenter, &DirectoryPresenter::told, this, &DirectoryPage::tellSaved);
    connect(m_view, &MunicipalityView::historyRequested, this, [this](ContactPointId id) {
        m_presenter->go({DirectoryMove::Kind::History, {}, id});
    });
    connect(m_history, &HistoryView::useRequested, m_presenter, &DirectoryPresenter::useVersion);
    connect(m_history, &HistoryView::leaveRequested, m_presenter, &DirectoryPresenter::closeHistory);
    connect(m_banner, &Banner::actionRequested, this, [this](const QByteArray &key) {
        if (key == "undo")
            undo();
        else
            Q_EMIT rostersRequested();
    });
    // Text fields take the key for themselves.
    auto *back = new QShortcut{QKeySequence::Undo, this};
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &DirectoryPage::undo);
}

void DirectoryPage::undo()
{
    const bool hadFocus = m_banner->isAncestorOf(QApplication::focusWidget());
    if (m_stack->currentWidget() != m_importView)
        m_presenter->undo();
    if (hadFocus && m_stack->currentWidget() == m_desk)
        m_view->focusFirst();
}

void DirectoryPage::showHistory(const DirectoryState &state)
{
    const bool isShown = m_stack->currentWidget() == m_history;
    if (state.history) {
        m_history->render(*state.history);
        if (isShown)
            return;
        showPart(*m_history);
        m_history->focusFirst();
    } else if (isShown) {
        showPart(*m_desk);
        m_view->focusFirst();
    }
}

void DirectoryPage::tellSaved(const QString &text)
{
    BannerState state{Severity::Ok, text, {}, true};
    if (m_presenter->state().canUndo)
        state.actions = {{"undo", tr("Undo  Ctrl+Z")}};
    m_banner->render(state);
}

} // namespace jour::ui
