#include "services/reentry.h"

#include "domain/escalation/rules_afterwards.h"
#include "services/acts_writing.h"
#include "services/chase_writing.h"
#include "services/escalation_events.h"

#include <algorithm>

namespace jour {

namespace {

/// When the newest promise of the case was given, as far as the journal says.
std::optional<Instant> newestPromise(const Desk &desk, CaseId id)
{
    const auto journal = desk.store().journal().ofCase(id);
    if (!journal)
        return std::nullopt;
    AfterwardsMarks marks;
    for (const Event &event : *journal)
        marks.add(event.seq, event.decodedBody());
    std::optional<Instant> newest;
    for (const Event &event : *journal) {
        const EventBody body = event.decodedBody();
        if (!std::holds_alternative<events::ContactAcknowledged>(body))
            continue;
        const auto mark = marks.of(event.seq, body, id);
        const Instant at = mark ? mark->happenedAt : event.at.wall();
        newest = std::max(newest.value_or(at), at);
    }
    return newest;
}

} // namespace

NewEvent afterwardsMark(CaseId id, const std::vector<NewEvent> &events, const Afterwards &what)
{
    events::EnteredAfterwards mark{{}, what.happenedAt, cleanedJson(what.paper).toString().trimmed()};
    for (const NewEvent &event : events)
        if (const QString entry = entryIdOf(event.body, id);
            !entry.isEmpty() && std::ranges::find(mark.entries, entry) == mark.entries.end())
            mark.entries.push_back(entry);
    return {id, mark};
}

OddTime oddTime(Instant happenedAt, std::optional<Instant> caseReceivedAt, Instant now)
{
    if (happenedAt > now)
        return OddTime::InFuture;
    if (now - happenedAt > longAgo)
        return OddTime::LongAgo;
    return caseReceivedAt && happenedAt < *caseReceivedAt ? OddTime::BeforeCase : OddTime::None;
}

Result<> Reentry::commit(CaseId id, std::vector<NewEvent> events)
{
    events.push_back(afterwardsMark(id, events, m_what));
    return m_desk.commit(events).map([](const Committed &) {});
}

Result<> Reentry::note(CaseId id, const QString &text)
{
    const QString kept = cleanedJson(text).toString();
    if (kept.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("text"));
    return commit(id, {{id, events::NoteWritten{.entry = EntryId::random(),
                                                .supersedes = {},
                                                .happenedAt = m_what.happenedAt,
                                                .text = kept}}});
}

Result<> Reentry::call(CaseId id, Attempt attempt)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    attempt = cleanedFacts(attempt);
    attempt.id = AttemptId::random();
    attempt.at = m_what.happenedAt;
    std::vector<NewEvent> events{{id, events::ContactAttempted{attempt}}};
    breakSilence(m_desk, *chase, events);
    wakePlan(m_desk, *chase, PauseEnd::Contact, events);
    takeIfNew(m_desk, *chase, events);
    // A call is written down as it was told, but nothing waits for a time that has not come.
    Attempt counted = attempt;
    counted.at = std::min(attempt.at, m_desk.now());
    if (hasLiveRun(*chase))
        follow(m_desk, *chase, attemptedEarlier(chase->run, chase->timers, counted, m_desk.now()), events);
    return commit(id, std::move(events));
}

Result<> Reentry::promise(CaseId id, Attempt called, Acknowledgement ack)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    ack = cleanedFacts(ack);
    if (ack.person.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("person"));
    called = cleanedFacts(called);
    called.id = AttemptId::random();
    called.at = m_what.happenedAt;
    called.outcome = AttemptOutcome::Reached;
    ack.attempt = called.id;
    if (ack.contactPoint.isNull()) {
        ack.contactPoint = called.contactPoint;
        ack.dutyPerson = called.dutyPerson;
    }
    std::vector<NewEvent> events{{id, events::ContactAttempted{called}},
                                 {id, events::ContactAcknowledged{ack}}};
    breakSilence(m_desk, *chase, events);
    wakePlan(m_desk, *chase, PauseEnd::Contact, events);
    takeIfNew(m_desk, *chase, events);
    const Instant now = m_desk.now();
    if (newestPromise(m_desk, id).value_or(m_what.happenedAt) > m_what.happenedAt)
        return commit(id, std::move(events));
    if (ack.eta)
        append(events, promisesReplaced(*chase, ack, now));
    if (hasLiveRun(*chase))
        follow(m_desk, *chase, acknowledgedEarlier(chase->run, chase->timers, ack, now), events);
    else if (ack.eta && keepsDeadlines(chase->c))
        events.push_back({id, events::TimerArmed{loosePromise(id, *ack.eta)}});
    return commit(id, std::move(events));
}

Result<> Reentry::decide(CaseId id, events::DecisionRecorded decision)
{
    decision.decidedAt = m_what.happenedAt;
    auto events = decisionWritten(m_desk, id, std::move(decision));
    return events ? commit(id, std::move(*events)) : tl::make_unexpected(events.error());
}

Result<> Reentry::handOff(CaseId id, qint64 seenRevision, events::HandOffMade handOff)
{
    handOff.at = m_what.happenedAt;
    auto events = handOffWritten(m_desk, id, seenRevision, std::move(handOff));
    return events ? commit(id, std::move(*events)) : tl::make_unexpected(events.error());
}

} // namespace jour
