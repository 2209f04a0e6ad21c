#include "rosters/duty_form.h"
#include "rosters/roster_calendar.h"
#include "rosters/roster_changes.h"
#include "rosters/roster_forms.h"
#include "rosters/roster_lists.h"
#include "rosters/roster_page.h"
#include "rosters/roster_presenter.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/keyboard_rules.h"

#include <QPushButton>
#include <QTimer>

namespace jour::ui {

void RosterPage::connectCalendar()
{
    connect(m_calendar, &RosterCalendar::entered, m_presenter, &RosterPresenter::enter);
    connect(m_calendar, &RosterCalendar::startRequested, m_presenter, &RosterPresenter::startBy);
    connect(m_calendar, &RosterCalendar::giveRequested, m_presenter, &RosterPresenter::giveTo);
    connect(m_calendar, &RosterCalendar::walked, m_presenter, &RosterPresenter::walk);
    connect(m_calendar, &RosterCalendar::rowsWalked, m_presenter, &RosterPresenter::walkRows);
    connect(m_calendar, &RosterCalendar::chosen, m_presenter, &RosterPresenter::choose);
    connect(m_calendar, &RosterCalendar::moveRequested, m_presenter, &RosterPresenter::moveBy);
    connect(m_calendar, &RosterCalendar::resizeRequested, m_presenter, &RosterPresenter::resizeBy);
    connect(m_calendar, &RosterCalendar::dropped, m_presenter, &RosterPresenter::drop);
    connect(m_calendar, &RosterCalendar::turnRequested, m_presenter, &RosterPresenter::turn);
    connect(m_calendar, &RosterCalendar::keyAsked, this, &RosterPage::runKey);
    connect(m_week, &QPushButton::clicked, this, [this] { runKey(Qt::Key_W); });
    connect(m_month, &QPushButton::clicked, this, [this] { runKey(Qt::Key_M); });
    connect(m_close, &QPushButton::clicked, this, &RosterPage::left);
    connect(m_banner, &Banner::dismissed, this, [this] { m_banner->render({}); });
}

void RosterPage::connectLists()
{
    const auto newList = [this] { m_forms->writeList(true); };
    connect(m_empty, &EmptyState::buttonClicked, this, newList);
    connect(m_lists, &RosterLists::typed, m_presenter, &RosterPresenter::setTyped);
    connect(m_lists, &RosterLists::listChosen, this, &RosterPage::chooseList);
    connect(m_lists, &RosterLists::listEntered, this, &RosterPage::focusRoster);
    connect(m_lists, &RosterLists::personEntered, m_forms, &RosterForms::writePerson);
    connect(m_lists, &RosterLists::newListRequested, this, newList);
    connect(m_lists, &RosterLists::newPersonRequested, this, [this] { m_forms->writePerson({}); });
    connect(m_changes, &RosterChanges::opened, m_forms, &RosterForms::writeChange);
    connect(m_changes, &RosterChanges::withdrawRequested, m_presenter, &RosterPresenter::withdraw);
    connect(m_forms, &RosterForms::opened, this, [this](QWidget *part) {
        m_banner->render({});
        bringIntoSight(*part);
    });
    connect(m_forms, &RosterForms::closed, this, &RosterPage::focusRoster);
    connect(m_forms, &RosterForms::refused, this, &RosterPage::warn);
}

/// What is half-written is asked about first. Until then the list that it is about stays the chosen one.
void RosterPage::chooseList(DutyListId list, ContactPointId point)
{
    m_banner->render({});
    const auto show = [this, list, point] { m_presenter->showList(list, point); };
    if (!m_forms->isAboutList()) {
        show();
        return;
    }
    m_forms->leaveThen(show);
    if (m_forms->form()) // once the list has done with the key or click that chose
        QTimer::singleShot(0, m_lists, [this] { m_lists->render(m_presenter->state()); });
}

void RosterPage::connectPresenter()
{
    connect(m_presenter, &RosterPresenter::stateChanged, this, &RosterPage::render);
    connect(m_presenter, &RosterPresenter::told, this, &RosterPage::tell);
    connect(m_presenter, &RosterPresenter::problem, this, &RosterPage::warn);
    connect(m_presenter, &RosterPresenter::overrideProposed, m_forms, &RosterForms::writeOverride);
}

} // namespace jour::ui
