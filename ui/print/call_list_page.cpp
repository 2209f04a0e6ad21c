#include "print/call_list_page.h"

#include "domain/contacts/phone_number.h"
#include "print/paper_frame.h"
#include "services/test_round.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

HtmlEntry CallListPage::entryOf(const CallListPlace &place) const
{
    HtmlEntry entry{.heading = DutyText::place(place.municipality, m_reference.municipalities)};
    if (!place.known) {
        entry.alert = tr("NOBODY KNOWN");
        entry.lines.push_back({{}, tr("SOS Alarm (112) can connect the out-of-hours service.")});
        return entry;
    }
    if (std::ranges::any_of(place.gaps, &CallListGap::covered))
        entry.alert = tr("GAP");
    for (const CallListGap &gap : place.gaps)
        addGap(entry, gap);
    for (const CallListLine &line : place.lines)
        addLine(entry, line);
    if (place.gaps.empty() && place.lines.empty())
        entry.lines.push_back({{}, tr("Nobody is meant to be on duty this night.")});
    return entry;
}

QString CallListPage::timeOf(const OpenSpan &time) const
{
    if (time.from == m_list.from && time.to == m_list.to)
        return tr("all night");
    return tr("%1–%2", "from, to").arg(Formats::time(time.from), Formats::time(time.to));
}

void CallListPage::addGap(HtmlEntry &entry, const CallListGap &gap) const
{
    const QString fallback = DutyText::fallbackOf(gap.fallback);
    entry.lines.push_back(
        {tr("Nobody %1", "when").arg(timeOf(gap.time)), tr("(%1)", "fallback").arg(fallback)});
}

void CallListPage::addLine(HtmlEntry &entry, const CallListLine &line) const
{
    QStringList times;
    for (const OpenSpan &time : line.times)
        times << timeOf(time);
    const ClassItem function =
        m_reference.classifications.item(QStringLiteral("functions"), line.answer.point.function);
    QStringList what{times.join(QStringLiteral(", "))};
    // The name often says the function already.
    if (!line.answer.point.function.isEmpty() &&
        !line.answer.point.name.contains(Wording::of(function), Qt::CaseInsensitive))
        what.prepend(Wording::of(function));
    entry.lines.push_back({DutyText::whoOf(line.answer), what.join(QStringLiteral(", "))});
    QStringList numbers;
    int place = 0;
    for (const Channel &channel : line.answer.channels) {
        // The date of the contact says nothing of a person's own number.
        const bool isOwn = place++ < line.answer.ownChannels;
        if (isCalled(channel.kind))
            numbers << numberOf(channel, isOwn ? std::nullopt : line.answer.point.verifiedOn);
    }
    entry.lines.push_back({{}, numbers.isEmpty() ? tr("no number") : numbers.join(QStringLiteral(" · "))});
}

QString CallListPage::numberOf(const Channel &channel, const std::optional<QDate> &ownerVerified)
{
    const PhoneNumber number = readPhoneNumber(channel.value);
    const QString aloud = readAloud(number);
    QString text = aloud.isEmpty() ? channel.value : aloud;
    const QString blank{QChar{0x00A0}}; // a number is not broken between lines
    text.replace(QLatin1Char(' '), blank);
    const auto verified = verifiedOn(channel, ownerVerified);
    text += blank + (verified ? QString{QStringLiteral("✓") + verified->toString(QStringLiteral("yy-MM-dd"))}
                              : QStringLiteral("(✗)"));
    return channel.remark.isEmpty() ? text : tr("%1 %2", "number, remark").arg(text, channel.remark);
}

QString CallListPage::html(int size) const
{
    HtmlText text;
    text.title(tr("Whom to call %1 – %2", "from, to")
                   .arg(Formats::dateTime(m_list.from), Formats::dateTime(m_list.to)));
    std::vector<HtmlEntry> entries;
    for (const CallListPlace &place : m_list.places)
        entries.push_back(entryOf(place));
    text.twoColumns(entries, size);
    text.paragraph(
        tr("✓ and the day: the number was verified then. (✗): nobody has verified it. The list was true "
           "when it was printed; what the screen says goes before it."));
    return text.html();
}

PaperFrame CallListPage::frame() const
{
    return internalFrame(tr("The night's call list"), tr("Until %1").arg(Formats::dateTime(m_list.to)),
                         {m_list.printedAt, m_list.printedBy, m_list.journalHead});
}

} // namespace jour::ui
