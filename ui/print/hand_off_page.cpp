#include "print/hand_off_page.h"

#include "print/html_text.h"
#include "print/summary_lines.h"
#include "support/formats.h"
#include "support/wording.h"

#include <QCoreApplication>

namespace jour::ui {

namespace {

class HandOffPage
{
    Q_DECLARE_TR_FUNCTIONS(HandOffPage)

public:
    HandOffPage(const HandOffSheet &sheet, const ReferenceData &reference)
        : m_sheet{sheet}, m_s{sheet.summary}, m_f{m_s.c.facts}, m_lines{m_s, reference}
    {
    }

    QString html()
    {
        m_page.title(tr("Hand-off to the receiving municipality"));
        receiver();
        about();
        people();
        asked();
        limits();
        handOff();
        return m_page.html();
    }

private:
    [[nodiscard]] QString moment(std::optional<Instant> at) const
    {
        return at ? Formats::dateTime(*at, m_s.printedAt) : QString{};
    }
    [[nodiscard]] QString numbers() const;
    void receiver();
    void about();
    void assessed();
    void people();
    void asked();
    void limits();
    void handOff();

    const HandOffSheet &m_sheet;
    const CaseSummary &m_s;
    const CaseFacts &m_f;
    SummaryLines m_lines;
    HtmlText m_page;
};

QString HandOffPage::numbers() const
{
    QStringList all;
    for (const Channel &channel : m_sheet.receiver.numbers)
        all << SummaryLines::aloud(channel.value);
    return all.join(QStringLiteral(" · "));
}

void HandOffPage::receiver()
{
    const HandOffReceiver &to = m_sheet.receiver;
    if (m_s.recipient.isEmpty() && to.municipality.isEmpty()) {
        m_page.signatureLines({tr("To: municipality, function"), tr("Name, number called")});
    } else {
        const QString called = m_lines.person(to);
        const QString recipient = m_s.recipient.isEmpty() ? called : m_s.recipient;
        m_page.facts({{tr("To"), recipient},
                      {tr("Called now"), called == recipient ? QString{} : called},
                      {tr("Numbers"), numbers()}});
        if (to.isFallback)
            m_page.notice(tr("Nobody is on duty there; the fallback stands here."));
    }
    m_lines.addMaskNotice(m_page);
}

void HandOffPage::about()
{
    m_page.heading(tr("What it is about"));
    m_page.facts({{tr("Case"), m_s.c.number},
                  {tr("Received"), Formats::fullDateTime(m_s.c.receivedAt)},
                  {tr("How the report came"), m_lines.item("channels", m_f.channel)},
                  {tr("Report received by"), m_s.receivedBy},
                  {tr("Kind"), Wording::of(m_f.kind)},
                  {tr("Urgency"), Wording::of(m_f.urgency)},
                  {tr("Reported by"), m_lines.reporter()},
                  {tr("Police reference"), m_f.policeReference},
                  {tr("Callback number"), SummaryLines::aloud(m_f.callbackNumber)},
                  {tr("What has happened"), m_f.ownWords.isEmpty() ? m_f.policeWords : m_f.ownWords},
                  {tr("Acute danger"), m_f.acuteDanger},
                  {tr("Threat to staff"), m_f.threatStaff},
                  {tr("The child is now"), SummaryLines::joined({m_f.childWhereNow, m_f.withChild})},
                  {tr("Latest hand-over, as the police state it"), moment(m_f.policeLatestHandover)}});
    assessed();
    m_lines.addDecisions(m_page);
}

void HandOffPage::assessed()
{
    if (!m_s.assessment) {
        m_page.notice(tr("No immediate protective assessment is recorded."));
        return;
    }
    m_page.facts({{tr("Immediate protective assessment"),
                   SummaryLines::joined(
                       {tr("needs protection now: %1").arg(Wording::of(m_s.assessment->needsProtection)),
                        m_lines.item("protectiveResults", m_s.assessment->result),
                        Formats::dateTime(m_s.assessment->madeAt, m_s.printedAt), m_s.assessment->madeBy})}});
}

void HandOffPage::people()
{
    m_page.heading(tr("The child, and those about the child"));
    for (const SummaryPerson &person : m_s.persons) {
        m_page.subheading(m_lines.personTitle(person));
        m_page.facts(m_lines.person(person));
    }
    if (m_s.persons.empty())
        m_page.notice(tr("Who the child is, is not known."));
}

void HandOffPage::asked()
{
    m_page.heading(tr("What we ask of you"));
    if (m_f.nextStep.trimmed().isEmpty())
        m_page.signatureLines({tr("In words"), tr("By when")});
    else
        m_page.paragraph(m_f.nextStep);
    if (m_s.unanswered.empty())
        return;
    m_page.subheading(tr("Nobody has answered (%1)").arg(m_s.unanswered.size()));
    QStringList questions;
    for (const ChecklistItem &item : m_s.unanswered)
        questions << Wording::of(item);
    m_page.openList(questions);
}

void HandOffPage::limits()
{
    std::vector<std::vector<HtmlCell>> rows;
    for (const Timer &timer : m_s.running)
        if (timer.kind == TimerKind::Statute || timer.kind == TimerKind::Obligation)
            rows.push_back({{Formats::dateTime(timer.due, m_s.printedAt), {}},
                            {{}, m_lines.timerTitle(timer)},
                            {{}, m_lines.timerBasis(timer)}});
    if (rows.empty())
        return;
    m_page.heading(tr("Limits that run"));
    m_page.table({tr("Due"), tr("What"), tr("Basis")}, {17, 27, 56}, rows);
}

void HandOffPage::handOff()
{
    m_page.heading(tr("Handed over and received"));
    if (m_s.handOff)
        m_page.facts(
            {{tr("In the journal"),
              SummaryLines::joined({m_s.handOff->receiver, m_s.handOff->post,
                                    Formats::dateTime(m_s.handOff->at, m_s.printedAt),
                                    m_s.handOff->readBack ? tr("read back") : tr("not read back")})}});
    m_page.openList({tr("Read back, and found right"), tr("The receiver takes the case over")});
    m_page.signatureLines({tr("Handed over by: name, post, signature"),
                           tr("Received by: name, post, signature"), tr("Date and time"),
                           tr("Date and time")});
}

} // namespace

QString handOffHtml(const HandOffSheet &sheet, const ReferenceData &reference)
{
    return HandOffPage{sheet, reference}.html();
}

QString handOffRecipient(const HandOffSheet &sheet, const ReferenceData &reference)
{
    return SummaryLines{sheet.summary, reference}.person(sheet.receiver);
}

} // namespace jour::ui
