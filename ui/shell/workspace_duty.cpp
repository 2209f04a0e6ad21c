// The contacts and the duty lists on the desk.
#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "case_panel/reentry_page.h"
#include "contact_panel/contact_pane.h"
#include "coverage/coverage_page.h"
#include "coverage/gap_banner.h"
#include "directory/directory_page.h"
#include "figures/figures_page.h"
#include "handover/handover_page.h"
#include "handover/shift_page.h"
#include "intake/intake_pane.h"
#include "night_line/night_pane.h"
#include "picture/picture_page.h"
#include "print/batch_page.h"
#include "print/print_feature.h"
#include "print/seal_page.h"
#include "rosters/roster_page.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"
#include "test_round/test_round_page.h"
#include "widgets/banner.h"

#include <QSplitter>

namespace jour::ui {

namespace {

constexpr int roomForLine = 900;

} // namespace

void Workspace::connectDirectory()
{
    m_context.actions.onTriggered(ActionId::EditContacts, this, [this] {
        // From a case its municipality is shown; what is typed seeks another, wherever one comes from.
        const QWidget *shown = m_middle->currentWidget();
        showDirectory(shown == m_case || shown == m_intake ? m_municipality : QString{});
        m_directory->seek();
    });
    m_context.actions.onTriggered(ActionId::ImportContacts, this, [this] {
        m_middle->visit(m_directory);
        m_directory->startImport();
    });
    connect(m_contacts, &ContactPane::editRequested, this, &Workspace::showDirectory);
    connect(m_directory, &DirectoryPage::left, m_middle, &PageStack::goBack);
    connect(m_directory, &DirectoryPage::rostersRequested, this, &Workspace::showRosters);
    connect(m_directory, &DirectoryPage::problem, this, &Workspace::tellBriefly);
}

void Workspace::showDirectory(const QString &municipality)
{
    m_middle->visit(m_directory);
    m_directory->showMunicipality(municipality);
}

void Workspace::connectDuty()
{
    connectPapers();
    const auto on = [this](ActionId id, auto run) { m_context.actions.onTriggered(id, this, run); };
    on(ActionId::Coverage, [this] {
        // From the banner's own key to what the banner tells of; from then on to the cell one was at.
        const bool isShown = m_coverage && m_middle->currentWidget() == m_coverage;
        const auto gap = isShown ? std::nullopt : m_gaps->takeUnseen();
        showCoverage();
        if (gap)
            coverage().startAt(gap->municipality, gap->from);
    });
    on(ActionId::Rosters, [this] { showRosters(); });
    on(ActionId::TestRound, [this] { showTestRound(); });
    on(ActionId::PrintFallback, [this] { m_print->preview(fallbackPaper(m_context.desk)); });
    on(ActionId::PrintCallList, [this] { m_print->preview(callListPaper(m_context.desk)); });
    connect(m_gaps, &GapBanner::openRequested, this, [this](const QString &municipality, Instant at) {
        showCoverage();
        coverage().startAt(municipality, at);
    });
    connect(m_middle, &PageStack::currentChanged, this, &Workspace::makeRoom);
}

CoveragePage &Workspace::coverage()
{
    if (!m_coverage) {
        m_coverage = new CoveragePage{m_context, m_middle};
        m_middle->addWidget(m_coverage);
        connect(m_coverage, &CoveragePage::left, m_middle, &PageStack::goBack);
        connect(m_coverage, &CoveragePage::rosterRequested, this, [this](ContactPointId point, Instant at) {
            m_middle->stepInto(&rosters());
            rosters().startAt(point, at);
        });
        connect(m_coverage, &CoveragePage::contactRequested, this,
                [this](const QString &municipality, ContactPointId point) {
                    m_middle->stepInto(m_directory);
                    m_directory->editContact(municipality, point);
                });
        connect(m_coverage, &CoveragePage::newContactRequested, this, [this](const QString &municipality) {
            m_middle->stepInto(m_directory);
            m_directory->newContact(municipality);
        });
    }
    return *m_coverage;
}

RosterPage &Workspace::rosters()
{
    if (!m_rosters) {
        m_rosters = new RosterPage{m_context, m_middle};
        m_middle->addWidget(m_rosters);
        connect(m_rosters, &RosterPage::left, m_middle, &PageStack::goBack);
    }
    return *m_rosters;
}

void Workspace::showCoverage()
{
    m_middle->visit(&coverage());
    coverage().start();
}

void Workspace::showRosters()
{
    m_middle->visit(&rosters());
    rosters().start();
}

void Workspace::showTestRound()
{
    if (!m_testRound) {
        m_testRound = new TestRoundPage{m_context, m_middle};
        m_middle->addWidget(m_testRound);
        connect(m_testRound, &TestRoundPage::left, m_middle, &PageStack::goBack);
    }
    m_middle->visit(m_testRound);
    m_testRound->start();
}

void Workspace::setDutyNow(Instant now)
{
    setPapersNow(now);
    m_gaps->setNow(now);
    if (m_coverage)
        m_coverage->setNow(now);
    if (m_rosters)
        m_rosters->setNow(now);
    if (m_testRound)
        m_testRound->setNow(now);
}

void Workspace::makeRoom()
{
    const QWidget *shown = m_middle->currentWidget();
    // In a low window under alarms lists, maps and long forms have the height of the night line, too.
    const bool isHigh = shown && (shown == m_shift || shown == m_handover || shown == m_reentry ||
                                  shown == m_batch || shown == m_sealing || shown == m_coverage ||
                                  shown == m_rosters || shown == m_picture || shown == m_testRound);
    const bool isWide = isHigh || (shown && shown == m_figures);
    m_line->setVisible(!isHigh || height() >= roomForLine);
    if (isWide == m_hasMadeRoom)
        return;
    m_hasMadeRoom = isWide;
    if (isWide)
        m_layout = m_splitter->saveState();
    m_contacts->setVisible(!isWide);
    if (!isWide)
        m_splitter->restoreState(m_layout);
}

} // namespace jour::ui
