#include "print/fallback_page.h"

#include "domain/escalation/engine_reminder.h"
#include "print/call_list_page.h"
#include "print/html_text.h"
#include "print/paper_frame.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

constexpr int linesByHand = 18; // fill a page

class FallbackPage
{
    Q_DECLARE_TR_FUNCTIONS(FallbackPage)

public:
    FallbackPage(const FallbackPack &pack, const ReferenceData &reference)
        : m_pack{pack}, m_reference{reference}
    {
    }

    QString html()
    {
        m_page.title(tr("When the computer is dead"));
        m_page.paragraph(
            tr("As it stood %1. Everybody is masked: initials and case number. What a reminder says "
               "stands without the names and numbers that the case knows.")
                .arg(Formats::fullDateTime(m_pack.printedAt)));
        deadlines();
        cases();
        m_page.newPage();
        chains();
        m_page.newPage();
        byHand();
        m_page.newPage();
        newCall();
        return m_page.html();
    }

    static QString nameOf() { return tr("Fallback pack"); }

private:
    void deadlines();
    void cases();
    void chains();
    void byHand();
    void newCall();
    [[nodiscard]] QString whatOf(const FallbackDeadline &one) const;
    [[nodiscard]] QString placeOf(const FallbackCase &one) const
    {
        return one.municipality.isEmpty() ? QString{}
                                          : DutyText::place(one.municipality, m_reference.municipalities);
    }

    const FallbackPack &m_pack;
    const ReferenceData &m_reference;
    HtmlText m_page;
};

QString FallbackPage::whatOf(const FallbackDeadline &one) const
{
    const bool isOwn = one.timer.kind == TimerKind::Reminder && !isEngineReminder(one.timer);
    if (isOwn && one.timer.title.isEmpty())
        return tr("Reminder. What is to be done stands in the case alone: ask whoever has it.");
    return Wording::titleOf(one.timer, &one.plan, m_pack.limits);
}

void FallbackPage::deadlines()
{
    m_page.heading(tr("Deadlines until %1 (%2)", "when, how many")
                       .arg(Formats::dateTime(m_pack.night.to, m_pack.printedAt))
                       .arg(m_pack.deadlines.size()));
    std::vector<std::vector<HtmlCell>> rows;
    for (const FallbackDeadline &one : m_pack.deadlines)
        rows.push_back({{Formats::dateTime(one.timer.due, m_pack.printedAt), {}},
                        {one.timer.due < m_pack.printedAt ? tr("PASSED") : QString{}, whatOf(one)},
                        {{}, one.number},
                        {{}, Wording::letterOf(one.urgency)},
                        {{}, QString{QChar{0x2610}}}});
    if (rows.empty())
        m_page.paragraph(tr("None."));
    else
        m_page.table({tr("Due"), tr("What"), tr("Case"), tr("Urg.", "urgency"), tr("Done")},
                     {19, 47, 17, 8, 9}, rows);
    if (m_pack.later > 0)
        m_page.paragraph(tr("%n later deadline(s) are left out.", nullptr, m_pack.later));
}

void FallbackPage::cases()
{
    m_page.heading(tr("Open cases (%1)").arg(m_pack.cases.size()));
    std::vector<std::vector<HtmlCell>> rows;
    for (const FallbackCase &one : m_pack.cases)
        rows.push_back({{one.number, {}},
                        {{}, Wording::letterOf(one.urgency)},
                        {{}, one.child.isEmpty() ? tr("unknown") : one.child},
                        {{}, placeOf(one)},
                        {{}, Wording::of(one.state)},
                        {{}, one.assigned}});
    if (rows.empty())
        m_page.paragraph(tr("None."));
    else
        m_page.table(
            {tr("Case"), tr("Urg.", "urgency"), tr("Child"), tr("Municipality"), tr("State"), tr("With")},
            {20, 9, 13, 24, 22, 12}, rows);
}

void FallbackPage::chains()
{
    m_page.title(tr("Whom to call"));
    const CallList list{.from = m_pack.night.from, .to = m_pack.night.to, .places = m_pack.chains};
    CallListPage{list, m_reference}.addTo(m_page, CallListPage::inPack);
}

void FallbackPage::byHand()
{
    m_page.title(tr("Written by hand"));
    m_page.paragraph(
        tr("One line for each call, decision and promise, with the time it happened. Enter all of it "
           "in the case when the computer works again, and keep this sheet with it."));
    m_page.blankTable({tr("Time"), tr("Case"), tr("With whom, number"), tr("What was said or done"),
                       tr("By when"), tr("Sign.")},
                      {9, 14, 23, 35, 11, 8}, linesByHand);
}

void FallbackPage::newCall()
{
    m_page.title(tr("A new call"));
    m_page.signatureLines({tr("Received: date and time"),
                           tr("Taken by"),
                           tr("Police: name, unit"),
                           tr("Callback number, police reference"),
                           tr("Child: name"),
                           tr("Born, identity number"),
                           tr("Where now, with whom"),
                           tr("Home municipality, where the child is"),
                           tr("What has happened"),
                           {},
                           tr("Acute danger, threat"),
                           {},
                           tr("Latest hand-over, as the police state it"),
                           tr("Protected identity? yes / no / not known"),
                           tr("Promised: what, to whom"),
                           tr("Until when"),
                           tr("Called: whom, number, what came of it"),
                           {},
                           tr("Needs protection now? why"),
                           tr("Assessed by, time")});
}

} // namespace

QString fallbackHtml(const FallbackPack &pack, const ReferenceData &reference)
{
    return FallbackPage{pack, reference}.html();
}

PaperFrame fallbackFrame(const FallbackPack &pack)
{
    return caseFrame(FallbackPage::nameOf(), PrintVariant::Initials,
                     {pack.printedAt, pack.printedBy, pack.journalHead});
}

} // namespace jour::ui
