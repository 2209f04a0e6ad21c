#include "services/printed_entry.h"

#include "base/text.h"
#include "services/late_entries.h"
#include "store/desk_reader.h"

#include <algorithm>

namespace jour {

namespace {

constexpr qsizetype shortHeadDigits = 16;

QString nameAndTitle(const Operator &who)
{
    return who.title.isEmpty() ? who.name : QString{who.name + QStringLiteral(", ") + who.title};
}

} // namespace

Instant happenedAt(const RecordedEvent &entry)
{
    if (entry.afterwards)
        return entry.afterwards->happenedAt;
    if (const auto *note = std::get_if<events::NoteWritten>(&entry.body))
        return note->happenedAt.value_or(entry.at);
    if (const auto *attempt = std::get_if<events::ContactAttempted>(&entry.body))
        return attempt->attempt.at;
    if (const auto *assessment = std::get_if<events::AssessmentMade>(&entry.body))
        return assessment->madeAt;
    if (const auto *decision = std::get_if<events::DecisionRecorded>(&entry.body))
        return decision->decidedAt;
    if (const auto *disclosure = std::get_if<events::DisclosureMade>(&entry.body))
        return disclosure->at;
    if (const auto *handOff = std::get_if<events::HandOffMade>(&entry.body))
        return handOff->at;
    if (const auto *answer = std::get_if<events::PoliceAnswered>(&entry.body))
        return answer->at;
    return entry.at;
}

SummaryEntry printedEntry(const RecordedEvent &entry)
{
    return {happenedAt(entry), entry.at, entry.signature, entry.body, entry.afterwards.has_value()};
}

Result<QString> shortHead(const Desk &desk)
{
    return desk.store().head().map(
        [](const QByteArray &head) { return QString::fromLatin1(head.toHex().left(shortHeadDigits)); });
}

QStringList placesByName(const Municipalities &all, QStringList codes)
{
    std::ranges::sort(codes, [&](const QString &a, const QString &b) {
        const auto one = all.find(a);
        const auto other = all.find(b);
        return swedishOrder().compare(one ? one->name : a, other ? other->name : b) < 0;
    });
    return codes << ownDesk;
}

Result<> paperJournaled(Desk &desk, const std::vector<NewEvent> &papers, const QString &medium)
{
    if (medium == QLatin1String{"preview"})
        return lookJournaled(desk, papers);
    return desk.commit(papers).map([](const Committed &) {});
}

QString printerOf(const Desk &desk)
{
    return nameAndTitle(desk.actor());
}

QString printedName(const Desk &desk, OperatorId who)
{
    const auto all = DeskReader{desk.store().connection()}.operators().value_or(std::vector<Operator>{});
    const auto found = std::ranges::find(all, who, &Operator::id);
    return found == all.end() ? QString{} : nameAndTitle(*found);
}

} // namespace jour
