// The case panel's way of saying that two cases are the same happening, and that they are not.
#include "case_panel/case_pane.h"
#include "case_panel/case_presenter.h"
#include "services/case_merge.h"
#include "support/initials.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

const QString otherCase = QStringLiteral("other");

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
    const Municipalities &all = m_context.desk.reference().municipalities;
    std::vector<FieldOption> options;
    for (const BoardRow &row :
         CaseMerge{m_context.desk}.choices(current()).value_or(std::vector<BoardRow>{})) {
        const QString child = row.child.isEmpty() ? tr("Unknown child")
                              : m_private         ? initialsOf(row.child)
                                                  : row.child;
        const QString place = Wording::of(row.municipality, all);
        const QString running = row.number.section(QLatin1Char('-'), 2);
        options.push_back(
            {row.id.hex().toLatin1(),
             place.isEmpty() ? tr("%1 · %2").arg(row.number, child)
                             : tr("%1 · %2 · %3").arg(row.number, child, place),
             {running, QString::number(running.toInt()), row.number.section(QLatin1Char('-'), 1)}});
    }
    openForm(
        {QStringLiteral("merge"),
         tr("Same happening as another case"),
         tr("Put under that case"),
         tr("This case goes on under the other one. Every deadline stays with its own case and rings; it is "
            "undone with Ctrl+Shift+U, and all is as before."),
         {{otherCase,
           tr("&Which case"),
           FieldKind::Choice,
           std::move(options),
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
    CaseMerge merge{m_desk};
    CaseId other = CaseId::fromHex(typed);
    if (other.isNull()) {
        const auto numbered = merge.numbered(typed);
        if (!numbered)
            return Wording::of(numbered.error());
        other = *numbered;
    }
    return wordsOf(merge.merge(m_state.file->c.id, other, reasonOf(values)));
}

QString CasePresenter::unmerge(const QJsonObject &values)
{
    return wordsOf(CaseMerge{m_desk}.unmerge(m_state.file->c.id, reasonOf(values)));
}

} // namespace jour::ui
