#include "queue/queue_pane.h"

#include "queue/queue_presenter.h"
#include "queue/queue_view.h"

#include <QVBoxLayout>

namespace jour::ui {

QueuePane::QueuePane(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_presenter{new QueuePresenter{desk, this}}, m_view{new QueueView{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_presenter, &QueuePresenter::stateChanged, m_view, &QueueView::render);
    connect(m_presenter, &QueuePresenter::stateChanged, this, &QueuePane::changed);
    connect(m_view, &QueueView::openRequested, this, &QueuePane::openRequested);
    connect(m_view, &QueueView::newCaseRequested, this, &QueuePane::newCaseRequested);
}

void QueuePane::refresh()
{
    m_presenter->refresh();
}

void QueuePane::setNow(Instant now)
{
    m_view->setNow(now);
}

void QueuePane::setPrivate(bool on)
{
    m_view->setPrivate(on);
}

void QueuePane::markOpen(CaseId id)
{
    m_view->markOpen(id);
}

void QueuePane::selectNext()
{
    m_view->selectNext();
}

void QueuePane::selectPrevious()
{
    m_view->selectPrevious();
}

const std::vector<QueueRow> &QueuePane::rows() const
{
    return m_presenter->state().rows;
}

} // namespace jour::ui
