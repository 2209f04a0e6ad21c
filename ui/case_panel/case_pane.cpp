#include "case_panel/case_pane.h"

#include "actions/action_registry.h"
#include "case_panel/act_form_maker.h"
#include "case_panel/case_header.h"
#include "case_panel/case_presenter.h"
#include "case_panel/checklist_view.h"
#include "case_panel/document_window.h"
#include "case_panel/documents_view.h"
#include "case_panel/journal_view.h"
#include "case_panel/overview_view.h"
#include "support/policy_difference.h"
#include "support/wording.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"

#include <QApplication>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace jour::ui {

CasePane::CasePane(FeatureContext context, QWidget *parent, FileAsk ask, Background background)
    : QWidget{parent}, m_context{context}, m_ask{std::move(ask)}, m_reading{std::move(background)},
      m_presenter{new CasePresenter{context.desk, this}}, m_header{new CaseHeader{context.actions,
                                                                                  context.desk, this}},
      m_banner{new Banner{this}}, m_planBanner{new Banner{this}}, m_tabs{new QTabWidget{this}},
      m_overview{new OverviewView{context.desk, this}}, m_journal{new JournalView{context.desk, this}},
      m_checklist{new ChecklistView{this}}, m_documents{new DocumentsView{this}},
      m_empty{new EmptyState{this}}, m_scroll{new QScrollArea{this}}, m_content{new QWidget{m_scroll}}
{
    setObjectName(QStringLiteral("casePane"));
    m_planBanner->setObjectName(QStringLiteral("planBanner"));
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_journal, tr("Journal"));
    m_tabs->addTab(m_checklist, tr("Checklist"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_empty->setPicture(QStringLiteral("document"));
    m_empty->setTexts(tr("No case chosen"), tr("Choose one in the queue, or take a call with Ctrl+N."));

    build();
    connectViews();
    hookActions();
}

CasePane::~CasePane()
{
    settleFocused();
    disconnect(m_forms, &FormPlace::switched, nullptr, nullptr); // there is nothing left to draw
    m_forms->close();
}

/// A field tells what is typed in it when it is left: while this still hears of it, and of the right case.
void CasePane::settleFocused()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void CasePane::connectViews()
{
    connect(m_presenter, &CasePresenter::stateChanged, this, &CasePane::render);
    connect(m_overview, &OverviewView::editRequested, this, &CasePane::editFact);
    connect(m_overview, &OverviewView::responsibilityRequested, this, &CasePane::settleResponsibility);
    connect(m_overview, &OverviewView::editPersonRequested, this, &CasePane::editPersonFact);
    connect(m_overview, &OverviewView::revealRequested, this, &CasePane::askReveal);
    connect(m_overview, &OverviewView::revealedChanged, this, &CasePane::setRevealed);
    connect(m_overview, &OverviewView::doneRequested, this, &CasePane::finishDeadline);
    connect(m_overview, &OverviewView::snoozeRequested, this, &CasePane::snoozeDeadline);
    connect(m_overview, &OverviewView::caseRequested, this, &CasePane::caseRequested);
    connect(m_header, &CaseHeader::caseRequested, this, &CasePane::caseRequested);
    connect(m_overview, &OverviewView::linkRequested, this,
            [this](const PersonMatch &match) { tell(m_presenter->linkMatch(match)); });
    connect(m_journal, &JournalView::noteRequested, this,
            [this](const QString &text, std::optional<Instant> happenedAt) {
                const QString problemText = m_presenter->writeNote(text, happenedAt);
                if (problemText.isEmpty()) {
                    m_presenter->dropDraft(current(), QStringLiteral("note"));
                    m_journal->setNote({});
                }
                tell(problemText);
            });
    connect(m_journal, &JournalView::noteDraftChanged, this, [this](const QJsonObject &draft) {
        m_presenter->keepDraft(current(), QStringLiteral("note"), draft);
    });
    connect(m_journal, &JournalView::noteLeft, this, [this] { focusParts(); });
    connect(m_journal, &JournalView::correctionRequested, this, &CasePane::correct);
    connect(m_checklist, &ChecklistView::answered, this,
            [this](const QString &key, Answer answer, const QString &remark) {
                tell(m_presenter->answer(key, answer, remark));
            });
    connect(m_documents, &DocumentsView::attachRequested, this, &CasePane::chooseAttachment);
    connect(m_documents, &DocumentsView::dropped, this, &CasePane::attach);
    connect(m_documents, &DocumentsView::openRequested, this, &CasePane::showDocument);
    connect(m_documents, &DocumentsView::exportRequested, this, &CasePane::exportDocument);
    connect(m_forms, &FormPlace::draftChanged, this, [this](const QString &kind, const QJsonObject &values) {
        m_presenter->keepDraft(m_formCase, kind, values);
    });
    connect(m_forms, &FormPlace::switched, this, &CasePane::renderPlan);
    connect(m_forms, &FormPlace::switched, this, &CasePane::formSwitched);
    connect(m_forms, &FormPlace::switched, this, &CasePane::backFromForm, Qt::QueuedConnection);
    connect(m_planBanner, &Banner::actionRequested, this, [this] { showForm(ActForm::Replan); });
    connect(m_banner, &Banner::dismissed, this, [this] {
        m_notAttached.clear();
        tellFiles();
    });
}

void CasePane::hookActions()
{
    const std::pair<ActionId, ActForm> forms[] = {
        {ActionId::Assess, ActForm::Assess},
        {ActionId::Decide, ActForm::Decide},
        {ActionId::Disclose, ActForm::Disclose},
        {ActionId::HandOff, ActForm::HandOff},
        {ActionId::AnswerPolice, ActForm::AnswerPolice},
        {ActionId::StateWait, ActForm::Wait},
        {ActionId::StateClose, ActForm::Close},
        {ActionId::StateReopen, ActForm::Reopen},
        {ActionId::StateHandOver, ActForm::HandOff},
        {ActionId::TimerReminder, ActForm::Reminder},
        {ActionId::TimerSnooze, ActForm::Snooze},
        {ActionId::TimerAcknowledge, ActForm::Acknowledge},
        {ActionId::StepEscalate, ActForm::Escalate},
        {ActionId::StepReplan, ActForm::Replan},
        {ActionId::StepPause, ActForm::Pause},
        {ActionId::AddPerson, ActForm::AddPerson},
        {ActionId::RemovePerson, ActForm::RemovePerson},
        {ActionId::AssignCase, ActForm::Assign},
    };
    for (const auto &[action, form] : forms)
        m_context.actions.onTriggered(action, this, [this, form = form] { showForm(form); });
    const auto on = [this](ActionId id, auto run) { m_context.actions.onTriggered(id, this, run); };
    on(ActionId::AddNote, [this] {
        m_tabs->setCurrentWidget(m_journal);
        m_journal->focusNote();
    });
    on(ActionId::StateAcknowledge, [this] { tell(m_presenter->move(CaseState::Acknowledged)); });
    on(ActionId::StateWork, [this] { tell(m_presenter->move(CaseState::Working)); });
    on(ActionId::SettleResponsibility, [this] { settleResponsibility(); });
    on(ActionId::MergeCase, [this] { merge(); });
    on(ActionId::UnmergeCase, [this] { unmerge(); });
    on(ActionId::StepResume, [this] { tell(m_presenter->resumePlan()); });
    on(ActionId::AcceptCase, [this] { tell(m_presenter->accept()); });
    on(ActionId::TimerDone, [this] { finishDeadline(m_overview->focusedDeadline()); });
    on(ActionId::AttachDocument, [this] { chooseAttachment(); });
    on(ActionId::PrintCase, [this] { Q_EMIT printRequested(current()); });
    on(ActionId::PdfCase, [this] { Q_EMIT pdfRequested(current()); });
}

void CasePane::open(CaseId id)
{
    if (id != m_shown)
        settleFocused();
    m_presenter->open(id);
}

void CasePane::clear()
{
    m_presenter->clear();
}

CaseId CasePane::current() const
{
    const auto &file = m_presenter->state().file;
    return file ? file->c.id : CaseId{};
}

bool CasePane::hasForm() const
{
    return !m_forms->kind().isEmpty();
}

void CasePane::setNow(Instant now)
{
    m_header->setNow(now);
}

void CasePane::setPrivate(bool on)
{
    m_private = on;
    m_header->setPrivate(on);
    m_overview->setPrivate(on);
    if (on)
        delete m_documentShown;
}

void CasePane::render(const CasePanelState &state)
{
    m_header->setVisible(state.file.has_value());
    m_scroll->setVisible(state.file.has_value());
    m_empty->setVisible(!state.file.has_value());
    if (!state.file || state.file->c.id != m_shown)
        m_notAttached.clear();
    tell(state.problem);
    Q_EMIT needsChanged(m_presenter->needs());
    if (!state.file || state.file->c.id != m_shown)
        delete m_documentShown;
    if (!state.file) {
        m_shown = {};
        m_forms->close();
        return;
    }
    const CaseFile &file = *state.file;
    const bool another = file.c.id != m_shown;
    m_shown = file.c.id;
    m_header->render(file);
    renderPlan();
    m_overview->render(file);
    m_journal->render(file);
    m_checklist->render(file);
    m_documents->render(file);
    const auto open = std::ranges::count_if(file.checklist, [](const ChecklistLine &line) {
        return !line.answer || line.answer->answer == Answer::Unknown;
    });
    m_tabs->setTabText(2, open == 0 ? tr("Checklist") : tr("Checklist (%1 open)").arg(open));
    m_tabs->setTabText(3, file.documents.empty() ? tr("Documents")
                                                 : tr("Documents (%1)").arg(file.documents.size()));
    if (another) {
        m_forms->close();
        restoreNote();
        Q_EMIT opened(file.c.id);
    }
    tellMunicipalities();
}

/// The case keeps its plan; that there is a newer one is said, and the difference is a key away.
void CasePane::renderPlan()
{
    const auto &file = m_presenter->state().file;
    BannerState state;
    if (file && file->planChange && m_forms->kind() != QLatin1String{"replan"})
        state = {Severity::Info,
                 tr("Another policy holds for this case now: %1. Switch?")
                     .arg(PolicyDifference::nameOf(file->planChange->to)),
                 {{"replan", tr("Show the difference  Ctrl+Shift+E")}}};
    m_planBanner->render(state);
}

void CasePane::restoreNote()
{
    m_journal->setNote(m_presenter->keptDraft(m_shown, QStringLiteral("note")));
}

void CasePane::showForm(ActForm form)
{
    if (!m_presenter->state().file)
        return;
    if (form == ActForm::Snooze) {
        snoozeDeadline(m_overview->focusedDeadline());
        return;
    }
    const CaseFile &file = *m_presenter->state().file;
    FormSpec spec = formFor(form, file, m_context.desk);
    for (FieldSpec &field : spec.fields)
        if (field.name == otherCase)
            field.options = ActFormMaker::otherCases(file.c.id, m_context.desk, m_private);
    openForm(std::move(spec), [this, form, seen = file.run ? file.run->rev : 0](QJsonObject values) {
        values.insert(seenRev, seen);
        return m_presenter->run(form, values);
    });
}

void CasePane::openForm(FormSpec spec, FormPlace::Save save)
{
    m_forms->close(); // keeps what was typed there, for its own case
    m_lineLeft.reset();
    m_formCase = current();
    const QJsonObject kept = m_presenter->keptDraft(m_formCase, spec.kind);
    auto saveAndDrop = [this, id = m_formCase, kind = spec.kind,
                        save = std::move(save)](const QJsonObject &values) {
        QString problemText = save(values);
        if (problemText.isEmpty())
            m_presenter->dropDraft(id, kind);
        return problemText;
    };
    m_forms->open(std::move(spec), kept, std::move(saveAndDrop));
}

void CasePane::tell(const QString &problemText)
{
    if (problemText.isEmpty())
        return tellFiles();
    m_banner->render({Severity::Danger, problemText, {}, true});
    Q_EMIT problem(problemText);
}

} // namespace jour::ui
