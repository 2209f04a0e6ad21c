// The shift at the desk, its figures and its handover, and what changed since the operator was here last.
#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "case_panel/reentry_page.h"
#include "figures/figures_page.h"
#include "handover/handover_banner.h"
#include "handover/handover_page.h"
#include "handover/shift_page.h"
#include "print/batch_page.h"
#include "print/print_feature.h"
#include "print/shift_handover_paper.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"
#include "widgets/banner.h"

namespace jour::ui {

void Workspace::connectShift()
{
    m_sinceBanner->setObjectName(QStringLiteral("sinceBanner"));
    m_context.actions.onTriggered(ActionId::Shift, this, [this] { showShift(); });
    m_context.actions.onTriggered(ActionId::Handover, this, [this] { showHandover(); });
    m_context.actions.onTriggered(ActionId::PrintMany, this, [this] { showBatch(); });
    connect(m_handoverWatch, &HandoverBanner::openRequested, this, &Workspace::showHandover);
    connect(m_sinceBanner, &Banner::actionRequested, this, &Workspace::showShift);
    connect(m_sinceBanner, &Banner::dismissed, this, [this] { m_sinceBanner->render({}); });
    connect(m_middle, &PageStack::currentChanged, this,
            [this] { m_handoverWatch->setShown(m_handover && m_middle->currentWidget() == m_handover); });
}

void Workspace::connectFigures()
{
    m_middle->addWidget(m_figures);
    m_context.actions.onTriggered(ActionId::Figures, this, [this] {
        m_middle->visit(m_figures);
        m_figures->start();
    });
    connect(m_figures, &FiguresPage::openRequested, this, &Workspace::openCase);
    m_context.actions.onTriggered(ActionId::PrintNight, m_figures, [this] { m_figures->print(); });
    connect(m_figures, &FiguresPage::printRequested, m_print, &PrintFeature::previewNight);
    connect(m_figures, &FiguresPage::left, m_middle, &PageStack::goBack);
}

ShiftPage &Workspace::shift()
{
    if (!m_shift) {
        m_shift = new ShiftPage{m_context, m_middle};
        m_middle->addWidget(m_shift);
        m_shift->setPrivate(m_private);
        connect(m_shift, &ShiftPage::openRequested, this, &Workspace::openCase);
        connect(m_shift, &ShiftPage::handoverRequested, this, &Workspace::showHandover);
        connect(m_shift, &ShiftPage::left, m_middle, &PageStack::goBack);
    }
    return *m_shift;
}

void Workspace::showShift()
{
    m_sinceBanner->render({});
    m_middle->visit(&shift());
    shift().start();
}

void Workspace::setShiftPrivate()
{
    if (m_shift)
        m_shift->setPrivate(m_private);
    if (m_handover)
        m_handover->setPrivate(m_private);
    if (m_reentry)
        m_reentry->setPrivate(m_private);
}

void Workspace::showHandover()
{
    if (!m_handover) {
        m_handover = new HandoverPage{m_context, m_ground.vaultFolder, m_middle};
        m_middle->addWidget(m_handover);
        m_handover->setPrivate(m_private);
        connect(m_handover, &HandoverPage::openRequested, this, &Workspace::openCase);
        connect(m_handover, &HandoverPage::printRequested, this,
                [this] { m_print->preview(shiftHandoverPaper(m_context.desk)); });
        connect(m_handover, &HandoverPage::papersRequested, this, &Workspace::showBatch);
        connect(m_handover, &HandoverPage::left, m_middle, &PageStack::goBack);
    }
    m_middle->visit(m_handover);
    m_handover->start();
}

void Workspace::showBatch()
{
    if (m_batch && m_middle->currentWidget() == m_batch)
        return; // what was chosen there stays
    const bool isOfHandover = m_handover && m_middle->currentWidget() == m_handover;
    if (!m_batch) {
        m_batch = new BatchPage{m_context, m_middle};
        m_middle->addWidget(m_batch);
        connect(m_batch, &BatchPage::left, m_middle, &PageStack::goBack);
    }
    if (isOfHandover)
        m_middle->stepInto(m_batch);
    else
        m_middle->visit(m_batch);
    m_batch->start(isOfHandover ? BatchSet::Handover : BatchSet::Open);
}

void Workspace::tellSinceLast(bool isPageWelcome)
{
    const QString told = ShiftPresenter::sinceLastLine(m_context.desk);
    if (told.isEmpty() || (m_shift && m_middle->currentWidget() == m_shift))
        return;
    if (isPageWelcome && m_middle->currentWidget() == m_case && m_case->current().isNull())
        showShift();
    else
        m_sinceBanner->render({Severity::Info, told, {{"show", tr("Show  Ctrl+Shift+A")}}, true});
}

} // namespace jour::ui
