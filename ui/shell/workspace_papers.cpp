// What is printed by itself, and what was written on paper meanwhile.
#include "actions/action_registry.h"
#include "case_panel/case_pane.h"
#include "case_panel/reentry_page.h"
#include "intake/intake_pane.h"
#include "print/auto_pack.h"
#include "print/print_feature.h"
#include "settings/settings_page.h"
#include "shell/banner_strip.h"
#include "shell/page_stack.h"
#include "shell/status_strip.h"
#include "shell/workspace.h"
#include "support/ui_settings.h"
#include "widgets/banner.h"

namespace jour::ui {

void Workspace::connectPapers()
{
    m_packBanner = new Banner{this};
    m_strip->add(m_packBanner);
    m_pack = new AutoPack{m_context, *m_packBanner,
                          [this](const QString &printer) {
                              return PrintFeature::printOn(*fallbackPaper(m_context.desk), printer);
                          },
                          this};
    connect(m_pack, &AutoPack::uiSettingsChanged, this, &Workspace::uiSettingsChanged);
    m_context.actions.onTriggered(ActionId::Reentry, this, [this] { showReentry(); });
    connect(m_intake, &IntakePane::openedAfterwards, this, [this](CaseId id) {
        openCase(id);
        showReentry();
        m_reentry->goOnWith(id);
    });
}

void Workspace::setPapersNow(Instant now)
{
    m_status->setPackAt(m_context.settings.packOn ? m_context.settings.packPrintedAt : std::nullopt);
    if (m_isFilled) // the queue stands on the screen before anything is printed
        m_pack->setNow(now);
}

void Workspace::testPack(const QString &printer)
{
    m_settings->tellPack(m_pack->printNow(printer));
}

void Workspace::showReentry()
{
    if (!m_reentry) {
        m_reentry = new ReentryPage{m_context, m_middle};
        m_middle->addWidget(m_reentry);
        m_reentry->setPrivate(m_private);
        connect(m_reentry, &ReentryPage::left, m_middle, &PageStack::goBack);
        connect(m_reentry, &ReentryPage::newCaseRequested, this, [this](const Afterwards &taken) {
            m_middle->show(m_intake);
            m_intake->startAfterwards(taken);
        });
    }
    m_middle->visit(m_reentry);
    m_reentry->start(m_case->current());
}

} // namespace jour::ui
