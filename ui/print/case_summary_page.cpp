#include "print/case_summary_page.h"

#include "base/local_time.h"
#include "domain/contacts/phone_number.h"
#include "domain/people/identity_number.h"
#include "print/html_text.h"
#include "print/paper_frame.h"
#include "print/summary_lines.h"
#include "support/afterwards_words.h"
#include "support/event_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

/// Writes one summary, section by section in the order of the page.
class SummaryPage
{
    Q_DECLARE_TR_FUNCTIONS(CaseSummaryPage)

public:
    SummaryPage(const CaseSummary &summary, const ReferenceData &reference)
        : m_s{summary}, m_f{summary.c.facts}, m_lines{summary, reference}, m_reference{reference}
    {
    }

    QString html()
    {
        opening();
        situation();
        background();
        assessment();
        asked();
        limits();
        done();
        answered();
        handOff();
        return m_page.html();
    }

private:
    [[nodiscard]] QString since(std::optional<Instant> at) const
    {
        return at ? tr("since %1").arg(Formats::dateTime(*at, m_s.printedAt)) : QString{};
    }
    [[nodiscard]] QString asked(std::optional<Instant> at) const
    {
        return at ? tr("asked for %1").arg(Formats::dateTime(*at, m_s.printedAt)) : QString{};
    }
    [[nodiscard]] QString moment(std::optional<Instant> at) const
    {
        return at ? Formats::dateTime(*at, m_s.printedAt) : QString{};
    }
    /// A remark alone is an answer; a masked paper keeps it back.
    static HtmlCell answerCell(const ChecklistAnswer &answer)
    {
        if (answer.answer != Answer::Unknown)
            return {Wording::of(answer.answer), answer.remark};
        return {{}, answer.remark.isEmpty() ? tr("Answered in words, left out here") : answer.remark};
    }
    static QString known(Answer answer)
    {
        return answer == Answer::Unknown ? QString{} : Wording::of(answer);
    }

    void opening();
    void situation();
    void background();
    void assessment();
    void asked();
    void limits();
    void done();
    void answered();
    void handOff();
    void people(bool children);

    const CaseSummary &m_s;
    const CaseFacts &m_f;
    SummaryLines m_lines;
    const ReferenceData &m_reference;
    HtmlText m_page;
};

void SummaryPage::opening()
{
    m_page.title(tr("Case summary for hand-over"));
    m_page.facts({{tr("To"), m_s.recipient},
                  {tr("Case"), m_s.c.number},
                  {tr("Same happening as"), m_s.rootNumber},
                  {tr("Same happening, under this case"), m_s.mergedNumbers.join(QStringLiteral(", "))},
                  {tr("Received"), Formats::fullDateTime(m_s.c.receivedAt)},
                  {tr("How the report came"), m_lines.item("channels", m_f.channel)},
                  {tr("Report received by"), m_s.receivedBy},
                  {tr("Kind"), Wording::of(m_f.kind)},
                  {tr("Urgency"), Wording::of(m_f.urgency)},
                  {tr("State"), Wording::of(m_s.c.state)},
                  {tr("Waiting for"), m_lines.item("waitingFor", m_s.c.waitingFor)}});
    m_lines.addMaskNotice(m_page);
}

void SummaryPage::situation()
{
    m_page.heading(tr("Situation"));
    m_page.facts({{tr("In the police's words"), m_f.policeWords},
                  {tr("In our words"), m_f.ownWords},
                  {tr("Acute danger"), m_f.acuteDanger},
                  {tr("Threat to staff"), m_f.threatStaff},
                  {tr("Health"), m_f.health},
                  {tr("To know when meeting the child"), m_f.specialCare},
                  {tr("If nothing is done"), m_f.ifNothingDone},
                  {tr("Worry since"), m_f.worrySince},
                  {tr("Happened"), moment(m_f.happenedAt)},
                  {tr("Role of the child"), m_lines.items("roles", m_f.roles)},
                  {tr("Crime types, as reported"), m_lines.items("crimeTypes", m_f.crimeTypes)},
                  {tr("Place found"), m_f.placeFound},
                  {tr("The child is now"), m_f.childWhereNow},
                  {tr("With the child"), SummaryLines::joined({m_f.withChild, since(m_f.withChildSince)})},
                  {tr("Ground the police state"), m_lines.law("legalGrounds", m_f.legalGround)},
                  {tr("Latest hand-over, as the police state it"), moment(m_f.policeLatestHandover)}});
    people(true);
}

void SummaryPage::people(bool children)
{
    for (const SummaryPerson &person : m_s.persons) {
        if ((person.facts.role == PersonRole::Child) != children)
            continue;
        m_page.subheading(m_lines.personTitle(person));
        m_page.facts(m_lines.person(person));
    }
    if (children && std::ranges::none_of(m_s.persons, [](const SummaryPerson &p) {
            return p.facts.role == PersonRole::Child;
        }))
        m_page.notice(tr("Who the child is, is not known."));
}

void SummaryPage::background()
{
    m_page.heading(tr("Background"));
    const QString travel =
        SummaryLines::joined({m_f.travelFrom.isEmpty() ? QString{} : tr("from %1").arg(m_f.travelFrom),
                              m_f.travelTo.isEmpty() ? QString{} : tr("to %1").arg(m_f.travelTo),
                              m_lines.item("travelMeans", m_f.travelMeans)});
    m_page.facts(
        {{tr("Home municipality"), m_lines.municipality(m_f.homeMunicipality)},
         {tr("Municipality of whereabouts"), m_lines.municipality(m_f.whereabouts)},
         {tr("Reported by"), m_lines.reporter()},
         {tr("Callback number"), SummaryLines::phone(m_f.callbackNumber)},
         {tr("Police reference"), m_f.policeReference},
         {tr("Wants feedback"), SummaryLines::joined({known(m_f.wantsFeedback), asked(m_f.feedbackAskedAt)})},
         {tr("Journey"), travel},
         {tr("Guardian informed"),
          SummaryLines::joined({Wording::of(m_f.guardianInformed), m_f.guardianInformedHow})},
         {tr("Target group"), SummaryLines::joined({m_s.targetGroup == TargetGroup::Undecided
                                                        ? tr("not decided yet", "target group")
                                                        : Wording::of(m_s.targetGroup),
                                                    Wording::consequenceOf(m_s.targetGroup)})}});
    people(false);
}

void SummaryPage::assessment()
{
    m_page.heading(tr("Assessment"));
    if (!m_s.assessment) {
        m_page.notice(tr("No immediate protective assessment is recorded."));
    } else {
        const events::AssessmentMade &made = *m_s.assessment;
        m_page.facts({{tr("Needs protection now"), Wording::of(made.needsProtection)},
                      {tr("Result"), m_lines.item("protectiveResults", made.result)},
                      {tr("Reasons"), made.reasons},
                      {tr("Made by"),
                       SummaryLines::joined({made.madeBy, Formats::dateTime(made.madeAt, m_s.printedAt)})}});
    }
    m_lines.addDecisions(m_page);
}

void SummaryPage::asked()
{
    m_page.heading(tr("What is asked, and what is left to do"));
    m_page.facts({{tr("Next step"), m_f.nextStep}});
    if (m_f.nextStep.trimmed().isEmpty()) {
        if (m_s.withoutWords)
            m_page.notice(tr("A next step, where one is written down, is left out here."));
        else if (m_s.running.empty())
            m_page.notice(tr("No next step is written down."));
        else
            m_page.paragraph(tr("See the limits and deadlines running, below."));
    }
    m_page.subheading(m_s.unanswered.empty()
                          ? tr("Every question of the checklist is answered.")
                          : tr("Questions that nobody has answered (%1)").arg(m_s.unanswered.size()));
    QStringList questions;
    for (const ChecklistItem &item : m_s.unanswered)
        questions << Wording::of(item);
    if (!questions.isEmpty())
        m_page.openList(questions);
}

void SummaryPage::limits()
{
    m_page.heading(tr("Limits and deadlines running"));
    if (m_s.running.empty()) {
        m_page.paragraph(tr("None is running."));
        return;
    }
    std::vector<std::vector<HtmlCell>> rows;
    for (const Timer &timer : m_s.running)
        rows.push_back({{Formats::dateTime(timer.due, m_s.printedAt),
                         timer.due < m_s.printedAt ? tr("passed") : QString{}},
                        {{}, m_lines.timerTitle(timer)},
                        {{}, m_lines.timerBasis(timer)}});
    m_page.table({tr("Due"), tr("What"), tr("Basis")}, {17, 27, 56}, rows);
}

void SummaryPage::done()
{
    m_page.heading(tr("What has been done"));
    if (m_s.done.empty()) {
        m_page.paragraph(tr("Nothing is recorded yet."));
        return;
    }
    std::vector<std::vector<HtmlCell>> rows;
    for (const SummaryEntry &entry : m_s.done) {
        const EventText text = eventText(entry.body, entry.at, m_reference);
        const bool late = !entry.afterwards && entry.writtenAt - entry.at > std::chrono::minutes{15};
        QStringList said{text.body, entry.afterwards
                                        ? AfterwardsWords::mark(entry.writtenAt, entry.at, entry.signature)
                                        : QString{}};
        said.removeAll({});
        rows.push_back({{{},
                         SummaryLines::joined(
                             {Formats::dateTime(entry.at, m_s.printedAt),
                              late ? tr("written %1").arg(Formats::dateTime(entry.writtenAt, m_s.printedAt))
                                   : QString{}})},
                        {text.title, said.join(QLatin1Char('\n'))},
                        {{}, entry.signature}});
    }
    m_page.table({tr("When"), tr("What"), tr("Sign.")}, {20, 70, 10}, rows);
}

void SummaryPage::answered()
{
    if (m_s.answered.empty())
        return;
    m_page.heading(tr("Questions answered"));
    std::vector<std::vector<HtmlCell>> rows;
    for (const auto &[item, answer] : m_s.answered)
        rows.push_back(
            {{{}, Wording::of(item)}, answerCell(answer), {{}, Formats::dateTime(answer.at, m_s.printedAt)}});
    m_page.table({tr("Question"), tr("Answer"), tr("When")}, {48, 32, 20}, rows);
}

void SummaryPage::handOff()
{
    m_page.heading(tr("Hand-off"));
    if (m_s.handOff) {
        const events::HandOffMade &made = *m_s.handOff;
        m_page.facts({{tr("Received by"), SummaryLines::joined({made.receiver, made.post,
                                                                m_lines.municipality(made.municipality)})},
                      {tr("When, how"), SummaryLines::joined({Formats::dateTime(made.at, m_s.printedAt),
                                                              m_lines.item("channels", made.channel)})},
                      {tr("Read back"), made.readBack ? tr("Read back and confirmed") : tr("Not confirmed")},
                      {tr("Remark"), made.remark}});
    } else {
        m_page.notice(tr("The case has not been handed over."));
    }
    m_page.signatureLines({tr("Handed over by: name, post, signature"),
                           tr("Received by: name, post, signature"), tr("Date and time"),
                           tr("Date and time")});
}

} // namespace

QString caseSummaryHtml(const CaseSummary &summary, const ReferenceData &reference)
{
    return SummaryPage{summary, reference}.html();
}

PaperFrame caseSummaryFrame(const CaseSummary &summary)
{
    return caseFrame(summary.c.number, summary.variant,
                     {summary.printedAt, summary.printedBy, summary.journalHead});
}

} // namespace jour::ui
