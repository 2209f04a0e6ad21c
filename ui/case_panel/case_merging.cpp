// The case panel's way of saying that two cases are the same happening, and that they are not.
#include "case_panel/act_form_maker.h"
#include "case_panel/act_forms.h"
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "services/case_merge.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

QString reasonOf(const QJsonObject &values)
{
    return values.value(QStringLiteral("reason")).toString();
}

QString wordsOf(const Result<> &done)
{
    return done ? QString{} : Wording::of(done.error());
}

} // namespace

void CasePane::merge()
{
    if (!m_presenter->state().file)
        return;
    openForm(
        {QStringLiteral("merge"),
         tr("Same happening as another case"),
         tr("Put under that case"),
         tr("This case goes on under the other one. Every deadline stays with its own case and rings; it is "
            "undone with Ctrl+Shift+U, and all is as before."),
         {{otherCase,
           tr("&Which case"),
           FieldKind::Choice,
           ActFormMaker::otherCases(current(), m_context.desk, m_private),
           {},
           tr("Its number, or the name as the queue shows it.")},
          {QStringLiteral("reason"), tr("&Reason"), FieldKind::Line}}},
        [this](const QJsonObject &values) { return m_presenter->merge(values); });
}

void CasePane::unmerge()
{
    const auto &file = m_presenter->state().file;
    if (!file || !file->root)
        return;
    openForm(
        {QStringLiteral("unmerge"),
         tr("Take out of the root case"),
         tr("Take out"),
         tr("It was not the same happening as %1: the case stands by itself again, with what is under it and "
            "all its deadlines as they are.")
             .arg(file->root->number),
         {{QStringLiteral("reason"), tr("&Reason"), FieldKind::Line}}},
        [this](const QJsonObject &values) { return m_presenter->unmerge(values); });
}

QString CasePresenter::merge(const QJsonObject &values)
{
    const QString typed = values.value(otherCase).toString().trimmed();
    if (typed.isEmpty())
        return Wording::missingPart(QStringLiteral("mergeUnknown"));
    return wordsOf(caseNamed(typed, m_desk).and_then([&](CaseId other) {
        return CaseMerge{m_desk}.merge(m_state.file->c.id, other, reasonOf(values));
    }));
}

QString CasePresenter::unmerge(const QJsonObject &values)
{
    return wordsOf(CaseMerge{m_desk}.unmerge(m_state.file->c.id, reasonOf(values)));
}

} // namespace jour::ui
