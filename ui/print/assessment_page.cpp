#include "print/assessment_page.h"

#include "print/html_text.h"
#include "print/summary_lines.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

struct AssessmentPage
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentPage)

public:
    static QString html(const CaseSummary &s, const ReferenceData &reference)
    {
        const SummaryLines lines{s, reference};
        HtmlText page;
        page.title(tr("Immediate protective assessment"));
        page.facts({{tr("Case"), s.c.number},
                    {tr("Received"), Formats::fullDateTime(s.c.receivedAt)},
                    {tr("Urgency"), Wording::of(s.c.facts.urgency)}});
        lines.addMaskNotice(page);
        children(page, s, lines);
        ground(page, s);
        assessed(page, s, lines);
        page.signatureLines({tr("Assessed by: name, post, signature"), tr("Date and time")});
        return page.html();
    }

private:
    static void children(HtmlText &page, const CaseSummary &s, const SummaryLines &lines)
    {
        bool isAny = false;
        for (const SummaryPerson &person : s.persons) {
            if (person.facts.role != PersonRole::Child)
                continue;
            isAny = true;
            page.subheading(lines.personTitle(person));
            page.facts({{tr("Born"), lines.birth(person)}});
        }
        if (!isAny)
            page.notice(tr("Who the child is, is not known."));
    }

    static void ground(HtmlText &page, const CaseSummary &s)
    {
        const CaseFacts &f = s.c.facts;
        page.heading(tr("What is known"));
        page.facts({{tr("In the police's words"), f.policeWords},
                    {tr("In our words"), f.ownWords},
                    {tr("Acute danger"), f.acuteDanger},
                    {tr("Threat to staff"), f.threatStaff},
                    {tr("Health"), f.health},
                    {tr("Worry since"), f.worrySince},
                    {tr("If nothing is done"), f.ifNothingDone},
                    {tr("The child is now"), SummaryLines::joined({f.childWhereNow, f.withChild})},
                    {tr("Guardian informed"),
                     SummaryLines::joined({Wording::of(f.guardianInformed), f.guardianInformedHow})}});
    }

    static void assessed(HtmlText &page, const CaseSummary &s, const SummaryLines &lines)
    {
        page.heading(tr("The assessment"));
        if (s.assessment) {
            const events::AssessmentMade &made = *s.assessment;
            page.facts({{tr("Needs protection now"), Wording::of(made.needsProtection)},
                        {tr("Result"), lines.item("protectiveResults", made.result)},
                        {tr("Reasons"),
                         s.withoutWords && made.reasons.isEmpty() ? tr("left out here") : made.reasons},
                        {tr("Made by"),
                         SummaryLines::joined({made.madeBy, Formats::dateTime(made.madeAt, s.printedAt)})}});
            return;
        }
        page.notice(tr("No assessment is recorded in the case. What is written here by hand must be entered "
                       "there."));
        page.openList({tr("Needs protection now"), tr("Needs no protection now")});
        page.blankTable({tr("Result and reasons")}, {100}, 6);
    }
};

} // namespace

QString assessmentHtml(const CaseSummary &summary, const ReferenceData &reference)
{
    return AssessmentPage::html(summary, reference);
}

} // namespace jour::ui
