// Papers that are sealed in a file for a colleague in another organisation.
#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "print/print_feature.h"
#include "print/seal_page.h"
#include "shell/page_stack.h"
#include "shell/workspace.h"

namespace jour::ui {

void Workspace::connectSealing()
{
    m_context.actions.onTriggered(ActionId::SealPapers, this, [this] { showSealing(); });
}

void Workspace::showSealing()
{
    if (m_case->current().isNull())
        return;
    if (!m_sealing) {
        m_sealing = new SealPage{
            m_context, {m_ground.cost, m_ground.words, m_ground.forbidden}, m_middle, m_ground.ask};
        m_middle->addWidget(m_sealing);
        connect(m_sealing, &SealPage::previewRequested, m_print,
                [this](CaseId id, CasePaperKind kind) { m_print->preview(id, kind); });
        connect(m_sealing, &SealPage::left, m_middle, &PageStack::goBack);
    }
    m_middle->visit(m_sealing);
    m_sealing->start(m_case->current());
}

} // namespace jour::ui
