#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "contact_panel/contact_pane.h"
#include "intake/intake_pane.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"
#include "widgets/banner.h"

namespace jour::ui {

void Workspace::connectIntake()
{
    m_intakeBanner->setObjectName(QStringLiteral("intakeBanner"));
    m_context.actions.onTriggered(ActionId::NewCase, this, [this] { startIntake(); });
    m_context.actions.onTriggered(ActionId::ResumeIntake, this, [this] { resumeIntake(); });
    connect(m_intake, &IntakePane::opened, this, &Workspace::openCase);
    connect(m_intake, &IntakePane::caseRequested, this, &Workspace::openCase);
    connect(m_intake, &IntakePane::left, this, [this] {
        m_middle->show(m_case);
        showContacts();
    });
    connect(m_intake, &IntakePane::municipalitiesChanged, this,
            [this](const MunicipalityRef &home, const MunicipalityRef &whereabouts) {
                m_intakePlaces = {home, whereabouts};
                showContacts();
            });
    connect(m_intake, &IntakePane::changed, this, [this] {
        showIntakeBanner();
        refreshNeeds();
    });
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::showIntakeBanner);
    connect(m_intakeBanner, &Banner::actionRequested, this, &Workspace::resumeIntake);
    connect(m_intakeBanner, &Banner::dismissed, this, [this] {
        if (const auto waiting = m_intake->waiting())
            m_intakeDismissed = waiting->id;
        showIntakeBanner();
    });
}

void Workspace::startIntake()
{
    m_middle->show(m_intake);
    m_intake->start();
}

void Workspace::resumeIntake()
{
    const auto waiting = m_intake->waiting();
    if (!waiting)
        return;
    m_middle->show(m_intake);
    m_intake->resume(waiting->id);
    showContacts();
}

void Workspace::showIntakeBanner()
{
    const bool inHand = m_middle->currentWidget() == m_intake;
    const auto waiting = inHand ? std::nullopt : m_intake->waiting();
    const bool running = m_intake->isActive();
    if (!waiting || (!running && m_intakeDismissed == waiting->id)) {
        m_intakeBanner->render({});
        return;
    }
    m_intakeBanner->render({Severity::Info,
                            running ? tr("A call is being taken: %1").arg(waiting->text)
                                    : tr("Begun call: %1").arg(waiting->text),
                            {{"resume", tr("Go on  Ctrl+Shift+N")}},
                            !running});
}

void Workspace::showContacts()
{
    const bool taking = m_middle->currentWidget() == m_intake;
    const bool empty = !taking && m_case->current().isNull();
    const Places places = empty ? Places{} : taking ? m_intakePlaces : m_casePlaces;
    m_municipality = places.home.code;
    m_contacts->showFor(taking ? CaseId{} : m_case->current(), places.home, places.whereabouts);
}

} // namespace jour::ui
