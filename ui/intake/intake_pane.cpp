#include "intake/intake_pane.h"

#include "intake/intake_presenter.h"
#include "intake/intake_view.h"

#include <QVBoxLayout>

namespace jour::ui {

IntakePane::IntakePane(FeatureContext context, QWidget *parent)
    : QWidget{parent}, m_presenter{new IntakePresenter{context.desk, this}},
      m_view{new IntakeView{{context.desk.clock(), context.desk.reference().municipalities,
                             context.desk.reference().classifications},
                            this}}
{
    setObjectName(QStringLiteral("intakePane"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);

    connect(m_presenter, &IntakePresenter::stateChanged, m_view, &IntakeView::render);
    connect(m_presenter, &IntakePresenter::stateChanged, this, &IntakePane::changed);
    connect(m_presenter, &IntakePresenter::started, m_view, &IntakeView::focusFirst);
    connect(m_presenter, &IntakePresenter::opened, this, &IntakePane::opened);
    connect(m_presenter, &IntakePresenter::openedAfterwards, this, &IntakePane::openedAfterwards);
    connect(m_presenter, &IntakePresenter::left, this, &IntakePane::left);
    connect(m_presenter, &IntakePresenter::municipalitiesChanged, this, &IntakePane::municipalitiesChanged);
    connect(m_view, &IntakeView::edited, m_presenter, &IntakePresenter::edit);
    connect(m_view, &IntakeView::openRequested, m_presenter, &IntakePresenter::open);
    connect(m_view, &IntakeView::leaveRequested, m_presenter, &IntakePresenter::leave);
    connect(m_view, &IntakeView::startRequested, m_presenter, [this] { m_presenter->start(); });
    connect(m_view, &IntakeView::pasteRequested, m_presenter, &IntakePresenter::paste);
    connect(m_view, &IntakeView::resumeRequested, m_presenter, &IntakePresenter::resume);
    connect(m_view, &IntakeView::discardRequested, m_presenter, &IntakePresenter::discard);
    connect(m_view, &IntakeView::caseRequested, this, &IntakePane::caseRequested);
    m_view->render(m_presenter->state());
}

// While the view still stands: keeping what is pending tells nobody any more.
IntakePane::~IntakePane()
{
    m_presenter->disconnect();
}

void IntakePane::start()
{
    m_presenter->start();
}

void IntakePane::startAfterwards(const Afterwards &taken)
{
    m_presenter->start(taken);
}

void IntakePane::resume(DraftId id)
{
    m_presenter->resume(id);
}

std::optional<DraftLine> IntakePane::waiting() const
{
    return m_presenter->waiting();
}

void IntakePane::refresh()
{
    m_presenter->refresh();
}

bool IntakePane::isActive() const
{
    return m_presenter->state().active;
}

void IntakePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter->refresh();
}

} // namespace jour::ui
