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
        entry.lines.push_back({{}, tr("Nobody is meant to be on duty in this time.")});
    return entry;
}

bool CallListPage::isAllNight(const OpenSpan &time) const
{
    return time.from == m_list.from && time.to == m_list.to;
}

QString CallListPage::timeOf(const OpenSpan &time) const
{
    if (isAllNight(time))
        return tr("all the time");
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
    QStringList what;
    for (const OpenSpan &time : line.times)
        if (!isAllNight(time)) // said once, above them all
            what << timeOf(time);
    const ClassItem function =
        m_reference.classifications.item(QStringLiteral("functions"), line.answer.point.function);
    // The name often says the function already, save for what stands in brackets.
    const QString said = Wording::of(function);
    if (!line.answer.point.function.isEmpty() &&
        !line.answer.point.name.contains(said.section(QStringLiteral(" ("), 0, 0), Qt::CaseInsensitive))
        what.prepend(said);
    std::vector<HtmlDigits> numbers = numbersOf(line.answer);
    if (numbers.empty())
        what << tr("no number");
    // What holds for all of them is said once.
    else if (std::ranges::all_of(numbers, [&](const HtmlDigits &number) {
                 return number.remark == numbers.front().remark;
             })) {
        what << numbers.front().remark;
        for (HtmlDigits &number : numbers)
            number.remark.clear();
    }
    // Who cannot be dialled, but through somebody else, has told so in the remark.
    std::erase_if(
        numbers, [](const HtmlDigits &number) { return number.digits.isEmpty() && number.remark.isEmpty(); });
    entry.lines.push_back(
        {DutyText::whoOf(line.answer), what.join(QStringLiteral(", ")), std::move(numbers)});
}

std::vector<HtmlDigits> CallListPage::numbersOf(const DutyAnswer &answer)
{
    std::vector<HtmlDigits> numbers;
    int place = 0;
    for (const Channel &channel : answer.channels) {
        // The date of the contact says nothing of a person's own number.
        const bool isOwn = place++ < answer.ownChannels;
        if (!isCalled(channel.kind))
            continue;
        const QString aloud = readAloud(readPhoneNumber(channel.value));
        QString digits = aloud.isEmpty() ? channel.value : aloud;
        digits.replace(QLatin1Char(' '), QChar{0x00A0}); // a number is not broken between lines
        const auto verified = verifiedOn(channel, isOwn ? std::nullopt : answer.point.verifiedOn);
        const QString mark =
            verified ? QString{QStringLiteral("✓") + verified->toString(QStringLiteral("yy-MM-dd"))}
                     : QStringLiteral("(✗)");
        numbers.push_back({digits, channel.remark.isEmpty()
                                       ? mark
                                       : tr("%1 %2", "mark, remark").arg(mark, channel.remark)});
    }
    return numbers;
}

QString CallListPage::html(int size) const
{
    HtmlText text;
    text.title(tr("Whom to call %1 – %2", "from, to")
                   .arg(Formats::dateTime(m_list.from), Formats::moment(m_list.to, m_list.from)));
    text.paragraph(
        tr("Only the municipalities of the agreement stand here, and the own desk. All others are in "
           "the directory on the screen."));
    addTo(text, size);
    return text.html();
}

void CallListPage::addTo(HtmlText &page, int size) const
{
    std::vector<HtmlEntry> entries;
    for (const CallListPlace &place : m_list.places)
        entries.push_back(entryOf(place));
    page.twoColumns(entries, size);
    page.paragraph(
        tr("Where no time stands it holds all the time. ✓ and the day: the number was verified then. "
           "(✗): nobody has verified it. The list was true "
           "when it was printed; what the screen says goes before it."));
}

PaperFrame CallListPage::frame() const
{
    return internalFrame(tr("Call list"), tr("Until %1").arg(Formats::dateTime(m_list.to)),
                         {m_list.printedAt, m_list.printedBy, m_list.journalHead});
}

} // namespace jour::ui
