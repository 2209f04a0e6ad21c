#include "services/handover_list.h"

#include "domain/cases/case_transitions.h"
#include "domain/events/afterwards.h"
#include "services/masking.h"
#include "services/printed_entry.h"
#include "services/signatures.h"
#include "services/sleeping_cases.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"

#include <QStringList>

#include <algorithm>

namespace jour {

namespace {

template<typename T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw result.error();
    return std::move(*result);
}

QString municipalityName(const ReferenceData &reference, const BoardRecord &record)
{
    const auto found = reference.municipalities.find(record.municipalityCode);
    return found ? found->name : record.municipalityText;
}

std::optional<HandoverContact> contactIn(const Event &event, const EventBody &body)
{
    if (const auto *call = std::get_if<events::ContactAttempted>(&body))
        return HandoverContact{call->attempt.at, call->attempt.calledName, {}, call->attempt.outcome};
    if (const auto *promise = std::get_if<events::ContactAcknowledged>(&body))
        return HandoverContact{event.at.wall(), promise->acknowledgement.person,
                               promise->acknowledgement.organisation, std::nullopt};
    return std::nullopt;
}

/// The last one written in; one that was entered afterwards stands where it happened.
std::optional<HandoverContact> lastContactIn(const std::vector<Event> &events, CaseId id,
                                             const Signatures &signatures)
{
    AfterwardsMarks marks;
    for (const Event &event : events)
        marks.add(event.seq, event.decodedBody());
    std::optional<HandoverContact> last;
    Instant lastAt;
    for (const Event &event : events) {
        const EventBody body = event.decodedBody();
        auto contact = contactIn(event, body);
        const auto mark = marks.of(event.seq, body, id);
        const Instant at = mark ? mark->happenedAt : event.at.wall();
        if (!contact || (last && at < lastAt))
            continue;
        if (mark) {
            contact->at = mark->happenedAt;
            contact->enteredAt = event.at.wall();
            contact->enteredBy = signatures.value(event.author);
        }
        last = std::move(contact);
        lastAt = at;
    }
    return last;
}

/// Reads the cases of one list.
class CaseGatherer
{
public:
    CaseGatherer(const Desk &desk, const ShiftLog &log, Instant from)
        : m_desk{desk}, m_from{from}, m_signatures{valueOrThrow(signaturesOf(desk.store()))},
          m_asleepBefore{asleepBefore(desk)}
    {
        for (const WordsRecord &one : log.words)
            if (one.caseRef && one.words.about == QLatin1String{"case"})
                m_words[*one.caseRef] << one.words.text;
    }

    /// Open cases, and closed ones that were written about.
    [[nodiscard]] std::vector<HandoverSourceCase> all(QHash<CaseId, std::vector<HandoverEntry>> entries) const
    {
        std::vector<HandoverSourceCase> cases;
        for (const BoardRecord &record : valueOrThrow(m_reader.board()))
            cases.push_back(of(record, entries.take(record.id)));
        for (auto left = entries.begin(); left != entries.end(); ++left)
            if (const auto record = m_reader.boardRow(left.key()))
                cases.push_back(of(*record, std::move(*left)));
        std::ranges::sort(cases, {}, [](const HandoverSourceCase &one) { return one.shown.number; });
        return cases;
    }

private:
    [[nodiscard]] HandoverSourceCase of(const BoardRecord &record, std::vector<HandoverEntry> entries) const
    {
        HandoverSourceCase source;
        HandoverCase &shown = source.shown;
        shown.id = record.id;
        shown.number = record.number;
        shown.urgency = record.urgency;
        shown.state = record.state;
        shown.masked = record.childProtected;
        shown.child = shown.masked ? initialsOf(record.childName) : record.childName;
        shown.municipality = municipalityName(m_desk.reference(), record);
        shown.owner = record.assigned;
        shown.ownerSignature = m_signatures.value(record.assigned);
        shown.words = m_words.value(record.id).join(QLatin1Char('\n'));
        source.asleep = isOpen(record.state) && record.touchedAt <= m_asleepBefore;
        source.isMerged = !isOpen(record.state) &&
                          valueOrThrow(m_reader.mergesAround(record.id)).above(record.id).has_value();
        source.answeredWithoutTime = record.answeredWithoutTime;
        source.run = record.run;
        source.entries = std::move(entries);
        if (source.asleep)
            return source;
        for (const Timer &timer : valueOrThrow(m_reader.timersOf(record.id)))
            if (timer.end == TimerEnd::Live || timer.endedAt.value_or(m_from) >= m_from)
                source.timers.push_back(shownTimer(timer, shown.masked));
        shown.lastContact =
            lastContactIn(valueOrThrow(m_shifts.contacts(record.id)), record.id, m_signatures);
        return source;
    }

    const Desk &m_desk;
    Instant m_from;
    CaseReader m_reader{m_desk.store().connection()};
    ShiftReader m_shifts{m_desk.store().connection()};
    Signatures m_signatures;
    Instant m_asleepBefore;
    QHash<CaseId, QStringList> m_words;
};

struct Happened
{
    QHash<CaseId, std::vector<HandoverEntry>> ofCases;
    std::optional<Instant> first;
    int ofDesk = 0;
};

/// Tells what the handover itself writes from what happened: its answers, and whose the cases then are, which
/// follow in the same commit.
class HandoversOwn
{
public:
    [[nodiscard]] bool holds(const ThinEvent &event)
    {
        if (event.type.startsWith(QLatin1String{"handover."})) {
            m_by = event.author;
            // Words are told with their case, be it closed.
            return !event.caseRef || event.type != QLatin1String{events::HandoverWordsWritten::type};
        }
        const bool isMove = event.type == QLatin1String{events::CaseAssigned::type};
        const bool follows = isMove || event.type.startsWith(QLatin1String{"timer."});
        if (!follows || m_by != event.author)
            m_by.reset();
        return isMove && m_by.has_value();
    }

private:
    std::optional<OperatorId> m_by; ///< whose handover is being written
};

Happened happened(const ShiftReader &reader, const Signatures &signatures, qint64 since, qint64 upTo)
{
    Happened all;
    HandoversOwn own;
    for (ThinEvent &event : valueOrThrow(reader.between(since, upTo))) {
        if (!all.first)
            all.first = event.at;
        if (own.holds(event))
            continue;
        if (event.caseRef)
            all.ofCases[*event.caseRef].push_back(
                {event.type, event.at, std::move(event.body), signatures.value(event.author)});
        else
            ++all.ofDesk;
    }
    return all;
}

} // namespace

QString peopleOf(const Desk &desk, const std::vector<OperatorId> &people, const QString &others)
{
    const Signatures signatures = signaturesOf(desk.store()).value_or(Signatures{});
    QStringList names;
    for (const OperatorId &who : people)
        names << signatures.value(who);
    names << others;
    names.removeAll({});
    return names.join(QStringLiteral(", "));
}

std::vector<HandoverMessage> messagesIn(const Desk &desk, const std::vector<WordsRecord> &words)
{
    const Signatures signatures = signaturesOf(desk.store()).value_or(Signatures{});
    std::vector<HandoverMessage> messages;
    for (const WordsRecord &one : words)
        if (one.words.about == QLatin1String{"message"})
            messages.push_back({one.words.entry, one.at, signatures.value(one.author), one.words.to,
                                one.words.toWhom, one.words.text, one.isRead});
    return messages;
}

QString nightWordsIn(const std::vector<WordsRecord> &words)
{
    QStringList paragraphs;
    for (const WordsRecord &one : words)
        if (one.words.about == QLatin1String{"night"})
            paragraphs << one.words.text;
    return paragraphs.join(QLatin1Char('\n'));
}

Result<ShiftHandover> handoverList(const Desk &desk, const ShiftLog &log)
try {
    const ShiftReader reader{desk.store().connection()};
    ShiftHandover head;
    head.since = log.since;
    head.upTo = valueOrThrow(desk.store().journal().lastSeq());
    head.journalHead = QString::fromLatin1(valueOrThrow(reader.hashAt(head.upTo)).toHex());
    Happened events = happened(reader, valueOrThrow(signaturesOf(desk.store())), head.since, head.upTo);
    head.to = desk.now();
    head.from = events.first.value_or(head.to);
    head.outgoing = printerOf(desk);
    if (log.running) {
        head.shift = log.running->id;
        head.people = peopleOf(desk, log.running->people, log.running->others);
    }
    head.nightWords = nightWordsIn(log.words);
    head.messages = messagesIn(desk, log.words);
    head.leftOut.desk = events.ofDesk;
    return shiftHandover(std::move(head), CaseGatherer{desk, log, head.from}.all(std::move(events.ofCases)));
} catch (const Error &error) {
    return tl::make_unexpected(error);
}

} // namespace jour
