#include "print/checklist_page.h"

#include "domain/handover/phone_checklist.h"
#include "print/html_text.h"
#include "print/summary_lines.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

struct ChecklistPage
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistPage)

public:
    static QString html(const CaseSummary &s, const ReferenceData &reference)
    {
        const SummaryLines lines{s, reference};
        const std::vector<ChecklistQuestion> questions = phoneChecklist(s);
        const auto open =
            std::ranges::count_if(questions, [](const ChecklistQuestion &q) { return !q.answer; });
        HtmlText page;
        page.title(tr("Checklist for a phone call"));
        page.facts({{tr("Case"), s.c.number},
                    {tr("Urgency"), Wording::of(s.c.facts.urgency)},
                    {tr("Unanswered"), tr("%1 of %2", "questions").arg(open).arg(questions.size())}});
        lines.addMaskNotice(page);
        page.signatureLines({tr("Spoke to: name, function, number"), tr("Date and time")});
        std::vector<std::vector<HtmlCell>> rows;
        for (const ChecklistQuestion &question : questions)
            rows.push_back({{{}, Wording::of(question.item)}, answerOf(question, s)});
        page.table({tr("Question"), tr("Answer")}, {50, 50}, rows);
        return page.html();
    }

private:
    /// Spaces are as many as are written.
    static QString apart(QString text) { return text.replace(QLatin1String{"   "}, QString{3, QChar::Nbsp}); }

    static HtmlCell answerOf(const ChecklistQuestion &question, const CaseSummary &s)
    {
        if (!question.answer)
            return {tr("UNANSWERED"), apart(tr("☐ yes   ☐ no   ☐ not known"))};
        const ChecklistAnswer &answer = *question.answer;
        const QString when = tr("(%1)", "when answered").arg(Formats::dateTime(answer.at, s.printedAt));
        const QString word = answer.answer == Answer::Unknown ? QString{} : Wording::of(answer.answer);
        if (word.isEmpty() && answer.remark.isEmpty() && s.withoutWords)
            return {{}, tr("Answered in words, left out here")};
        return {word, answer.remark.isEmpty() ? when : QString{answer.remark + QLatin1Char(' ') + when}};
    }
};

} // namespace

QString checklistHtml(const CaseSummary &summary, const ReferenceData &reference)
{
    return ChecklistPage::html(summary, reference);
}

} // namespace jour::ui
