#include "services/case_reading.h"

#include "base/sort_by_key.h"
#include "domain/cases/case_transitions.h"
#include "services/case_offer.h"
#include "services/late_entries.h"
#include "services/masking.h"
#include "services/signatures.h"
#include "services/sleeping_cases.h"
#include "store/case_reader.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

namespace {

/// `asleepBefore`: what was touched last then or before sleeps.
BoardRow rowOf(BoardRecord record, const Signatures &signatures, Instant asleepBefore)
{
    BoardRow row{.id = record.id, .number = record.number, .urgency = record.urgency, .state = record.state};
    row.masked = record.childProtected;
    row.child = record.childProtected ? initialsOf(record.childName) : std::move(record.childName);
    row.municipality = {std::move(record.municipalityCode), std::move(record.municipalityText)};
    row.assigned = signatures.value(record.assigned);
    row.receivedAt = record.receivedAt;
    row.changedAt = record.changedAt;
    row.touchedAt = record.touchedAt;
    row.asleep = isOpen(record.state) && record.touchedAt <= asleepBefore;
    row.next = std::move(record.next);
    if (row.next && row.masked)
        row.next = shownTimer(*row.next, true);
    row.run = record.run;
    row.answeredWithoutTime = record.answeredWithoutTime;
    row.pausedUntil = record.pausedUntil;
    return row;
}

/// Open before closed, those without a deadline first of all, then by due time, then by urgency.
auto rankOf(const BoardRow &row)
{
    return std::tuple{!isOpen(row.state), row.next.has_value(), row.next ? row.next->due : Instant{},
                      row.urgency, row.receivedAt};
}

std::optional<EntryId> supersededBy(const EventBody &body)
{
    if (const auto *n = std::get_if<events::NoteWritten>(&body))
        return n->supersedes;
    if (const auto *a = std::get_if<events::AssessmentMade>(&body))
        return a->supersedes;
    if (const auto *d = std::get_if<events::DecisionRecorded>(&body))
        return d->supersedes;
    return std::nullopt;
}

std::optional<EntryId> entryOf(const EventBody &body)
{
    if (const auto *n = std::get_if<events::NoteWritten>(&body))
        return n->entry;
    if (const auto *a = std::get_if<events::AssessmentMade>(&body))
        return a->entry;
    if (const auto *d = std::get_if<events::DecisionRecorded>(&body))
        return d->entry;
    return std::nullopt;
}

std::vector<RecordedEvent> recorded(const std::vector<Event> &events, const Signatures &signatures)
{
    std::vector<RecordedEvent> journal;
    journal.reserve(events.size());
    QHash<EntryId, Instant> corrected;
    AfterwardsMarks marks;
    for (const Event &event : events) {
        journal.push_back(
            {event.seq, event.at.wall(), event.author, signatures.value(event.author), event.decodedBody()});
        if (const auto old = supersededBy(journal.back().body))
            corrected.insert(*old, event.at.wall());
        marks.add(event.seq, journal.back().body);
    }
    for (std::size_t i = 0; i < journal.size(); ++i) {
        RecordedEvent &entry = journal[i];
        if (const auto id = entryOf(entry.body); id && corrected.contains(*id))
            entry.correctedAt = corrected.value(*id);
        entry.afterwards = marks.of(entry.seq, entry.body, events[i].caseRef.value_or(CaseId{}));
    }
    return journal;
}

std::vector<ChecklistLine> lines(const std::vector<ChecklistItem> &items,
                                 const std::vector<ChecklistAnswer> &answers)
{
    std::vector<ChecklistLine> made;
    for (const ChecklistItem &item : items) {
        const auto found = std::ranges::find(answers, item.key, &ChecklistAnswer::key);
        made.push_back({item, found == answers.end() ? std::nullopt : std::optional{*found}});
    }
    return made;
}

void liveFirst(std::vector<Timer> &timers)
{
    std::ranges::stable_sort(timers, {}, [](const Timer &t) {
        return std::pair{t.end != TimerEnd::Live, t.due};
    });
}

PersonMatch matchOf(const PersonMatchRecord &record)
{
    PersonMatch match{.person = record.person,
                      .caseRef = record.caseRef,
                      .caseNumber = record.caseNumber,
                      .receivedAt = record.receivedAt,
                      .byNumber = record.byNumber,
                      .linked = record.linked,
                      .isProtected = record.isProtected};
    if (!record.isProtected)
        match.municipality.code = record.municipalityCode;
    return match;
}

template<typename T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw result.error();
    return std::move(*result);
}

KinCase kinOf(const CaseReader &reader, CaseId id)
{
    const BoardRecord record = valueOrThrow(reader.boardRow(id));
    KinCase kin{id, record.number, record.urgency, record.state, {}, valueOrThrow(reader.runOf(id))};
    for (const Timer &timer : valueOrThrow(reader.liveTimersOf(id)))
        kin.live.push_back(shownTimer(timer, record.childProtected));
    return kin;
}

/// A case above or under this one that has not arrived yet has nothing to show.
void addKin(const CaseReader &reader, CaseFile &file)
{
    const MergeTree tree = valueOrThrow(reader.mergesAround(file.c.id));
    const CaseId root = tree.rootOf(file.c.id);
    if (root != file.c.id && reader.boardRow(root))
        file.root = kinOf(reader, root);
    for (const CaseId id : tree.under(file.c.id))
        if (reader.boardRow(id))
            file.merged.push_back(kinOf(reader, id));
    std::ranges::sort(file.merged, {}, &KinCase::number);
}

} // namespace

Result<Board> CaseReading::board(Duration closedFor) const
{
    auto records = CaseReader{m_desk.store().connection()}.board(m_desk.now() - closedFor);
    if (!records)
        return tl::make_unexpected(records.error());
    return signaturesOf(m_desk.store()).map([&](const Signatures &signatures) {
        Board board{{}, m_desk.now()};
        const Instant asleep = asleepBefore(m_desk);
        board.rows.reserve(records->size());
        for (BoardRecord &record : *records)
            board.rows.push_back(rowOf(std::move(record), signatures, asleep));
        sortByKey(board.rows, rankOf);
        return board;
    });
}

Result<Timer> CaseReading::timer(TimerId id) const
{
    const CaseReader reader{m_desk.store().connection()};
    return reader.timer(id).and_then([&](const Timer &timer) {
        return reader.boardRow(timer.caseRef).map([&](const BoardRecord &row) {
            return shownTimer(timer, row.childProtected);
        });
    });
}

Result<BoardRow> CaseReading::row(CaseId id) const
{
    const auto record = CaseReader{m_desk.store().connection()}.boardRow(id);
    if (!record)
        return tl::make_unexpected(record.error());
    return signaturesOf(m_desk.store()).map([&](const Signatures &signatures) {
        return rowOf(*record, signatures, asleepBefore(m_desk));
    });
}

Result<MergeTree> CaseReading::merges() const
{
    return CaseReader{m_desk.store().connection()}.merges();
}

Result<CaseFile> CaseReading::open(CaseId id, const QString &where)
{
    if (const auto seen = lookJournaled(m_desk, {{id, events::CaseViewed{where}}}); !seen)
        return tl::make_unexpected(seen.error());
    return reload(id);
}

Result<CaseFile> CaseReading::reload(CaseId id) const
try {
    Store &store = m_desk.store();
    const CaseReader reader{store.connection()};
    const Signatures signatures = valueOrThrow(signaturesOf(store));
    CaseFile file;
    file.c = valueOrThrow(reader.find(id));
    file.assignedSignature = signatures.value(file.c.assigned);
    if (const BoardRow own = rowOf(valueOrThrow(reader.boardRow(id)), signatures, asleepBefore(m_desk));
        own.asleep)
        file.asleepSince = own.touchedAt;
    file.targetGroup = targetGroupOf(file.c.facts);
    file.persons = valueOrThrow(reader.personsOf(id));
    file.journal = recorded(valueOrThrow(store.journal().ofCase(id)), signatures);
    file.offer = offerIn(file.journal);
    file.timers = valueOrThrow(reader.timersOf(id));
    liveFirst(file.timers);
    file.run = valueOrThrow(reader.runOf(id));
    file.planChange = valueOrThrow(Replan{m_desk}.change(id));
    file.checklist =
        lines(checklistFor(m_desk.reference().checklist, file.c.facts), valueOrThrow(reader.checklistOf(id)));
    for (const DocumentRecord &d : valueOrThrow(reader.documentsOf(id)))
        file.documents.push_back({d.id, d.fileName, d.mimeType, d.size, d.remark, d.attachedAt});
    for (const Person &person : file.persons)
        if (person.facts.role == PersonRole::Child)
            for (const PersonMatchRecord &match : valueOrThrow(reader.matches(person.facts, id)))
                file.matches.push_back(matchOf(match));
    addKin(reader, file);
    return file;
} catch (const Error &error) {
    return tl::make_unexpected(error);
}

Result<std::vector<PersonMatch>> CaseReading::matches(const PersonFacts &facts, DraftId intake)
{
    const auto records = CaseReader{m_desk.store().connection()}.matches(facts, CaseId{});
    if (!records)
        return tl::make_unexpected(records.error());
    std::vector<PersonMatch> found;
    std::vector<NewEvent> looks;
    std::set<std::pair<DraftId, CaseId>> shown;
    for (const PersonMatchRecord &record : *records) {
        found.push_back(matchOf(record));
        const std::pair look{intake, record.caseRef};
        if (!m_matchLooks.contains(look) && shown.insert(look).second)
            looks.push_back({record.caseRef, events::CaseViewed{QStringLiteral("intakeMatch")}});
    }
    if (looks.empty())
        return found;
    if (const auto seen = lookJournaled(m_desk, looks); !seen)
        return tl::make_unexpected(seen.error());
    m_matchLooks.merge(shown);
    return found;
}

Result<Person> CaseReading::reveal(PersonId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto person = CaseReader{m_desk.store().connection()}.person(id);
    if (!person)
        return person;
    const auto seen = m_desk.commit({{person->caseRef, events::PersonRevealed{id, reason.trimmed()}}});
    if (!seen)
        return meansNothingIsSaved(seen.error()) ? fail(ErrorCode::NotAllowed, QStringLiteral("notJournaled"))
                                                 : tl::make_unexpected(seen.error());
    return person;
}

} // namespace jour
