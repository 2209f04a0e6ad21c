#include "alarms/sleeping_pane.h"

#include "alarms/sleeping_page.h"
#include "alarms/sleeping_presenter.h"

#include <QVBoxLayout>

namespace jour::ui {

SleepingPane::SleepingPane(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_presenter{new SleepingPresenter{desk, this}}
{
    setObjectName(QStringLiteral("sleepingPane"));
    auto *page = new SleepingPage{this};
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(page);
    setFocusProxy(page);
    connect(m_presenter, &SleepingPresenter::stateChanged, page, &SleepingPage::render);
    connect(m_presenter, &SleepingPresenter::waitingChanged, this, &SleepingPane::waitingChanged);
    connect(m_presenter, &SleepingPresenter::sleepersChanged, this, &SleepingPane::sleepersChanged);
    connect(m_presenter, &SleepingPresenter::lookedThrough, this, &SleepingPane::left);
    connect(page, &SleepingPage::lookedThroughRequested, m_presenter, &SleepingPresenter::lookThrough);
    connect(page, &SleepingPage::openRequested, this, &SleepingPane::openRequested);
    connect(page, &SleepingPage::left, this, &SleepingPane::left);
}

void SleepingPane::start()
{
    m_presenter->refresh();
    setFocus(Qt::OtherFocusReason);
}

void SleepingPane::setNow(Instant now)
{
    m_presenter->setNow(now);
}

void SleepingPane::setPrivate(bool on)
{
    m_presenter->setPrivate(on);
}

int SleepingPane::waiting() const
{
    return m_presenter->waiting();
}

} // namespace jour::ui
