#include "alarms/missed_pane.h"

#include "alarms/missed_page.h"
#include "alarms/missed_presenter.h"

#include <QVBoxLayout>

namespace jour::ui {

MissedPane::MissedPane(Desk &desk, Alarms &alarms, QWidget *parent) : QWidget{parent}
{
    setObjectName(QStringLiteral("missedPane"));
    auto *page = new MissedPage{this};
    auto *presenter = new MissedPresenter{desk, alarms, this};
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(page);
    setFocusProxy(page);
    connect(presenter, &MissedPresenter::stateChanged, page, &MissedPage::render);
    connect(presenter, &MissedPresenter::found, this, &MissedPane::found);
    connect(presenter, &MissedPresenter::finished, this, &MissedPane::finished);
    connect(page, &MissedPage::reviewedRequested, presenter, &MissedPresenter::review);
    connect(page, &MissedPage::openRequested, this, &MissedPane::openRequested);
    connect(this, &MissedPane::refreshRequested, presenter, &MissedPresenter::refresh);
}

} // namespace jour::ui
