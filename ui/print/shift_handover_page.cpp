#include "print/shift_handover_page.h"

#include "print/html_text.h"
#include "support/formats.h"
#include "support/handover_text.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr qsizetype shownDigits = 16;

QString joined(QStringList parts)
{
    parts.removeAll({});
    return parts.join(QLatin1Char('\n'));
}

class ShiftHandoverPage
{
    Q_DECLARE_TR_FUNCTIONS(ShiftHandoverPage)

public:
    ShiftHandoverPage(const ShiftHandover &list, const std::optional<HandoverNow> &made, const Desk &desk,
                      int newlyMasked)
        : m_list{list}, m_made{made}, m_newlyMasked{newlyMasked}, m_words{desk}
    {
    }

    [[nodiscard]] QString html()
    {
        addHead();
        addHangs();
        addWords();
        addOpen();
        addOthers(tr("Handed over to a municipality"), m_list.handedOff);
        addOthers(tr("Closed"), m_list.closed);
        addLimits();
        addMessages();
        addLeftOut();
        addSignatures();
        return m_page.html();
    }

    [[nodiscard]] static QString nameOf(const ShiftHandover &list)
    {
        return tr("Shift of %1").arg(Formats::isoDay(list.from));
    }

private:
    void addHead()
    {
        m_page.title(tr("Handover of the shift"));
        m_page.facts({{tr("From"), Formats::fullDateTime(m_list.from)},
                      {tr("To"), Formats::fullDateTime(m_list.to)},
                      {tr("Worked by"), m_list.people},
                      {tr("Handed over by"), m_list.outgoing},
                      {tr("Open cases"), QString::number(m_list.open.size())}});
        if (!m_made)
            m_page.notice(tr("DRAFT: this handover has not been made."));
        else if (!m_made->record.bothSigned)
            m_page.notice(tr("NOT SIGNED by whoever takes over."));
        const auto isMasked = [](const HandoverCase &one) { return one.masked; };
        if (std::ranges::any_of(m_list.open, isMasked) || std::ranges::any_of(m_list.closed, isMasked) ||
            std::ranges::any_of(m_list.handedOff, isMasked))
            m_page.notice(tr("Protected identity: what tells who or where the person is, is left out."));
        if (m_made && m_newlyMasked > 0)
            m_page.notice(tr("More is left out here than in the list that was signed: in %n case(s) somebody "
                             "has become protected since.",
                             nullptr, m_newlyMasked));
    }

    void addHangs()
    {
        m_page.heading(tr("What hangs"));
        if (m_list.hangs.empty())
            m_page.paragraph(tr("Nothing: every open case has a next step and an owner."));
        QStringList items;
        for (const HandoverHang &hang : m_list.hangs)
            items << tr("%1: %2", "case, what hangs").arg(hang.number, HandoverText::of(hang, m_list.to));
        if (!items.isEmpty())
            m_page.openList(items);
    }

    void addWords()
    {
        if (m_list.nightWords.isEmpty())
            return;
        m_page.heading(tr("To look out for"));
        m_page.paragraph(m_list.nightWords);
    }

    [[nodiscard]] QString answerOf(const HandoverCase &one) const
    {
        if (!m_made)
            return {};
        const auto answer = m_made->record.answers.constFind(one.id);
        if (answer == m_made->record.answers.constEnd())
            return tr("not answered");
        return answer->taken ? tr("taken over")
                             : joined({tr("NOT taken over"), one.masked ? QString{} : answer->reason});
    }

    void addOpen()
    {
        m_page.heading(tr("Open cases"));
        if (m_list.open.empty()) {
            m_page.paragraph(tr("None."));
            return;
        }
        std::vector<std::vector<HtmlCell>> rows;
        for (const HandoverCase &one : m_list.open) {
            const QString contact =
                one.lastContact ? tr("Last contact %1").arg(HandoverText::of(*one.lastContact, m_list.to))
                                : tr("Nobody has been called");
            rows.push_back({{one.number, joined({Wording::of(one.urgency), HandoverText::child(one)})},
                            {HandoverText::of(one.standing, m_list.from, m_list.to),
                             joined({HandoverText::of(one.changes), one.words})},
                            {m_words.next(one, m_list.to), contact},
                            {HandoverText::owner(one), answerOf(one)}});
        }
        m_page.table({tr("Case"), tr("What happened, to look out for"), tr("Next deadline, last contact"),
                      tr("Owner")},
                     {22, 32, 32, 14}, rows);
    }

    void addOthers(const QString &title, const std::vector<HandoverCase> &cases)
    {
        m_page.heading(title);
        if (cases.empty()) {
            m_page.paragraph(tr("None."));
            return;
        }
        std::vector<std::vector<HtmlCell>> rows;
        for (const HandoverCase &one : cases) {
            QStringList how;
            for (const HandoverReceipt &receipt : one.receipts)
                how << HandoverText::of(receipt, m_list.to);
            if (one.closedAt)
                how << tr("%1: %2", "time, how closed")
                           .arg(Formats::dateTime(*one.closedAt, m_list.to), m_words.disposition(one));
            rows.push_back(
                {{one.number, HandoverText::child(one)}, {{}, joined(how + QStringList{one.words})}});
        }
        m_page.table({tr("Case"), tr("How")}, {30, 70}, rows);
    }

    void addLimits()
    {
        if (m_list.limits.empty())
            return;
        m_page.heading(tr("Limits kept and missed"));
        std::vector<std::vector<HtmlCell>> rows;
        for (const HandoverLimit &limit : m_list.limits)
            rows.push_back({{{}, limit.number}, {{}, m_words.of(limit, m_list.to)}});
        m_page.table({tr("Case"), tr("Limit")}, {30, 70}, rows);
    }

    void addMessages()
    {
        if (m_list.messages.empty())
            return;
        m_page.heading(tr("Messages"));
        m_page.paragraph(
            tr("%n message(s) to named people stand at the desk, where each is read by the one it "
               "is for.",
               nullptr, static_cast<int>(m_list.messages.size())));
    }

    void addLeftOut()
    {
        const QStringList lines = HandoverText::leftOut(m_list.leftOut);
        if (!lines.isEmpty())
            m_page.paragraph(tr("Left out: %1.").arg(lines.join(QStringLiteral("; "))));
    }

    void addSignatures()
    {
        m_page.heading(tr("Signatures"));
        if (!m_made || !m_made->record.bothSigned) {
            m_page.signatureLines({tr("Hands over"), tr("Takes over")});
            return;
        }
        const events::HandoverSigned &both = *m_made->record.bothSigned;
        m_page.facts({{tr("Handed over by"), m_made->outgoing},
                      {tr("List made anew by"), m_made->madeBy},
                      {tr("Taken over by"), m_made->incoming},
                      {tr("Signed"), Formats::fullDateTime(m_made->record.signedAt.value_or(m_list.to))},
                      {tr("Content"), both.contentDigest.left(shownDigits)},
                      {tr("Journal head"), both.journalHead.left(shownDigits)},
                      {tr("Signature, hands over"), both.outgoingSignature.left(shownDigits)},
                      {tr("Signature, takes over"), both.incomingSignature.left(shownDigits)}});
    }

    const ShiftHandover &m_list;
    const std::optional<HandoverNow> &m_made;
    int m_newlyMasked = 0;
    HandoverText m_words;
    HtmlText m_page;
};

} // namespace

QString shiftHandoverHtml(const ShiftHandover &handover, const std::optional<HandoverNow> &made,
                          const Desk &desk, int newlyMasked)
{
    return ShiftHandoverPage{handover, made, desk, newlyMasked}.html();
}

PaperFrame shiftHandoverFrame(const ShiftHandover &handover, const PaperOrigin &origin)
{
    return caseFrame(ShiftHandoverPage::nameOf(handover), false, origin);
}

} // namespace jour::ui
