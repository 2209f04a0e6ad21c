#include "print/read_back_page.h"

#include "print/html_text.h"
#include "print/summary_lines.h"
#include "support/formats.h"
#include "support/wording.h"

namespace jour::ui {

QString ReadBackPage::who(const SummaryLines &words) const
{
    QStringList names;
    for (const SummaryPerson &child : m_lines.children)
        names << words.nameOf(child);
    return names.join(QLatin1Char('\n'));
}

QString ReadBackPage::born(const SummaryLines &words) const
{
    QStringList births;
    for (const SummaryPerson &child : m_lines.children)
        births << words.birth(child);
    births.removeAll(QString{});
    return births.join(QLatin1Char('\n'));
}

QString ReadBackPage::whereNow() const
{
    const QString since =
        m_lines.withChildSince
            ? tr("since %1").arg(Formats::dateTime(*m_lines.withChildSince, m_summary.printedAt))
            : QString{};
    return SummaryLines::joined({m_lines.whereNow, m_lines.withChild, since});
}

QString ReadBackPage::risk(const SummaryLines &words) const
{
    const QString staff = m_lines.threatStaff.trimmed().isEmpty()
                              ? QString{}
                              : tr("threat to staff: %1").arg(m_lines.threatStaff);
    const QString kinds = words.items("crimeTypes", m_lines.crimeTypes);
    return QStringList{SummaryLines::joined({Wording::of(m_lines.urgency), kinds}),
                       SummaryLines::joined({m_lines.danger, staff})}
        .join(QLatin1Char('\n'));
}

QString ReadBackPage::wanted() const
{
    QStringList parts{Wording::of(m_lines.kind)};
    if (m_lines.policeLatestHandover)
        parts << tr("the child taken over by %1 at the latest, as the police state it")
                     .arg(Formats::dateTime(*m_lines.policeLatestHandover, m_summary.printedAt));
    if (m_lines.wantsFeedback == Answer::Yes)
        parts << tr("to be told what becomes of it");
    return SummaryLines::joined(parts);
}

QString ReadBackPage::promised() const
{
    QStringList parts{m_lines.nextStep};
    if (m_lines.taken) {
        const QString who = SummaryLines::joined({m_lines.taken->person, m_lines.taken->organisation});
        parts << tr("%1 has taken it: %2", "name, what they will do")
                     .arg(who.isEmpty() ? tr("Somebody") : who,
                          m_lines.taken->willDo.isEmpty() ? tr("no more was said") : m_lines.taken->willDo);
    }
    return SummaryLines::joined(parts);
}

QString ReadBackPage::toWhom() const
{
    return SummaryLines::joined({m_lines.toName, m_lines.toUnit,
                                 m_lines.toNumber.isEmpty()
                                     ? QString{}
                                     : tr("on %1", "number").arg(SummaryLines::aloud(m_lines.toNumber))});
}

QString ReadBackPage::untilWhen() const
{
    if (!m_lines.until)
        return {};
    const QString at = Formats::dateTime(*m_lines.until, m_summary.printedAt);
    switch (m_lines.untilWhy) {
    case ReadBackUntil::AskedFor: return tr("%1, asked for by the police", "time").arg(at);
    case ReadBackUntil::Promised: return tr("%1, promised to us", "time").arg(at);
    case ReadBackUntil::NextStep: return tr("%1, our own next step", "time").arg(at);
    case ReadBackUntil::Unknown: break;
    }
    return {};
}

QString ReadBackPage::html(int size) const
{
    const SummaryLines words{m_summary, m_reference};
    HtmlText page;
    page.title(tr("Read back before you hang up"));
    words.addMaskNotice(page);
    page.aloud({{tr("Who"), who(words)},
                {tr("Born"), born(words)},
                {tr("Where now"), whereNow()},
                {tr("Risk"), risk(words)},
                {tr("What the police want"), wanted()},
                {tr("What we promised"), promised()},
                {tr("To whom"), toWhom()},
                {tr("Until when"), untilWhen()}},
               size, m_lines.withoutWords ? tr("LEFT OUT OR NOT KNOWN") : tr("NOT KNOWN: ASK"));
    page.paragraph(
        tr("Read each line aloud and wait for an answer. What is wrong is corrected in the case, not on "
           "the paper."));
    page.signatureLines({tr("Read back to: name, unit"), tr("Time, signature")});
    return page.html();
}

} // namespace jour::ui
