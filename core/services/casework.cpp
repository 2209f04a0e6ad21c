#include "services/casework.h"

#include "services/case_limits.h"
#include "services/case_merge.h"
#include "services/chase_now.h"
#include "services/chase_writing.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/fact_change.h"
#include "services/step_duty.h"
#include "store/case_reader.h"
#include "store/journal.h"

namespace jour {

namespace {

/// The case's plan and timers, as far as they can be read.
struct Plan
{
    std::optional<EscalationRun> run;
    std::vector<Timer> timers;
};

Plan planOf(const Desk &desk, CaseId id)
{
    const CaseReader reader{desk.store().connection()};
    return {reader.runOf(id).value_or(std::nullopt), reader.timersOf(id).value_or(std::vector<Timer>{})};
}

Moves newRun(const Desk &desk, const Case &c, RunStart start)
{
    return startRun(c.id, currentPolicy(desk, c.facts), desk.now(), stepDutyFor(desk, c.facts), start);
}

/// What the move does to the chase: closing ends it (R12), reopening starts anew (R13), taking the case does
/// the own desk's step.
Moves chaseMoves(const Desk &desk, const Case &c, CaseState to)
{
    const Plan chase = planOf(desk, c.id);
    if (to == CaseState::Closed)
        return closed(chase.run, chase.timers, desk.now());
    if (c.state == CaseState::Closed || c.state == CaseState::HandedOver)
        return newRun(desk, c, {"R13", true}); // by whoever reopens it
    if (chase.run && chase.run->state == RunState::Paused && c.state == CaseState::New) {
        EscalationRun taken = *chase.run;
        taken.taken = true;
        return resumed(taken, chase.timers, PauseEnd::Operator, desk.now(), stepDutyFor(desk, c.facts));
    }
    if (c.state == CaseState::New && chase.run)
        return ownDeskDone(*chase.run, chase.timers, desk.now(), stepDutyFor(desk, c.facts));
    return {};
}

/// True while a named person's confirmation stands: a hand-off after which the case was not taken back.
bool isHandedOff(const Desk &desk, CaseId id)
{
    bool confirmed = false;
    for (const Event &event : desk.store().journal().ofCase(id).value_or(std::vector<Event>{})) {
        const EventBody body = event.decodedBody();
        if (std::holds_alternative<events::HandOffMade>(body))
            confirmed = true;
        else if (const auto *moved = std::get_if<events::CaseStateChanged>(&body))
            confirmed = confirmed && moved->to != CaseState::Working;
    }
    return confirmed;
}

/// R12: a promise that nobody kept is not left without a word.
Result<> requirePromiseWaived(const Desk &desk, const Case &c, const QString &reason)
{
    const Plan plan = planOf(desk, c.id);
    if (reason.trimmed().isEmpty() && hasOpenPromise(plan.run.value_or(EscalationRun{}), plan.timers))
        return fail(ErrorCode::Invalid, QStringLiteral("openPromise"));
    return {};
}

/// "Handed over to…" says that somebody confirmed it.
Result<> requireDisposition(const Desk &desk, const Case &c, const QString &disposition)
{
    // What is written in own words would claim a hand-off that nobody confirmed.
    if (!desk.reference().classifications.has(QStringLiteral("dispositions"), disposition))
        return fail(ErrorCode::Invalid, QStringLiteral("disposition"));
    const bool claimsHandOff =
        disposition == QLatin1String{"handedToHome"} || disposition == QLatin1String{"handedToDay"};
    if (claimsHandOff && !isHandedOff(desk, c.id))
        return fail(ErrorCode::Invalid, QStringLiteral("handOff"));
    return {};
}

Result<> requireParts(const Desk &desk, const Case &c, const StateMove &move)
{
    if (!mayMove(c.state, move.to))
        return fail(ErrorCode::Invalid, QStringLiteral("move"));
    switch (needsOf(c.state, move.to)) {
    case MoveNeeds::Nothing: return {};
    case MoveNeeds::WaitingFor:
        return move.waitingFor.isEmpty() ? Result<>{fail(ErrorCode::Invalid, QStringLiteral("waitingFor"))}
                                         : Result<>{};
    case MoveNeeds::Disposition:
        return requireDisposition(desk, c, move.disposition).and_then([&] {
            return requirePromiseWaived(desk, c, move.reason);
        });
    case MoveNeeds::Reason:
        return move.reason.trimmed().isEmpty() ? Result<>{fail(ErrorCode::Invalid, QStringLiteral("reason"))}
                                               : Result<>{};
    case MoveNeeds::ConfirmedHandOff: return fail(ErrorCode::Invalid, QStringLiteral("handOff"));
    }
    Q_UNREACHABLE();
}

/// R7: more urgent than before means the plan of the new urgency, from its start. Less urgent changes
/// nothing.
std::vector<NewEvent> replanned(const Desk &desk, const Case &before, const CaseFacts &after)
{
    std::vector<NewEvent> made;
    if (after.urgency >= before.facts.urgency || !keepsDeadlines(before))
        return made;
    const Plan chase = planOf(desk, before.id);
    Case raised = before;
    raised.facts = after;
    const bool taken = before.state != CaseState::New || (chase.run && chase.run->taken);
    if (chase.run)
        append(made, escalationEvents(before.id, replaced(*chase.run, chase.timers, desk.now(), "R7"),
                                      desk.now(), false));
    const auto ringing =
        chase.run ? ringingSince(*chase.run, chase.timers, desk.now()) : std::optional<Instant>{};
    append(made,
           escalationEvents(before.id, newRun(desk, raised, {"R7", taken, ringing}), desk.now(), false));
    return made;
}

/// R11: what makes the case more pressing is heard at once. A snooze ends when the urgency is raised, and
/// when the police's time is now before its end.
std::vector<NewEvent> wokenBy(const Desk &desk, const Case &before, const CaseFacts &after)
{
    const bool raised = after.urgency < before.facts.urgency;
    const bool moved = after.policeLatestHandover != before.facts.policeLatestHandover;
    std::vector<NewEvent> made;
    for (const Timer &timer : planOf(desk, before.id).timers) {
        const bool passes = moved && timer.snooze && after.policeLatestHandover &&
                            timer.snooze->until > *after.policeLatestHandover;
        if (raised || passes)
            append(made, escalationEvents(before.id, woken(timer), desk.now(), false));
    }
    return made;
}

/// Closed as the same happening as another case that somebody named: both are told.
Result<std::vector<NewEvent>> linkedTo(Desk &desk, CaseId id, const StateMove &move)
{
    if (move.to != CaseState::Closed || move.disposition != sameAsAnother || !move.sameAs)
        return std::vector<NewEvent>{};
    return CaseMerge{desk}.closingInto(id, *move.sameAs, move.reason);
}

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

} // namespace

Result<> Casework::changeFact(CaseId id, const QString &fact, const QJsonValue &to, const QString &reason)
{
    const auto c = CaseReader{m_desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    const auto change = factChange(c->facts, fact, cleanedJson(to));
    if (!change)
        return tl::make_unexpected(change.error());
    if (change->from == change->to)
        return {};
    std::vector<NewEvent> events{{id, events::CaseFactChanged{fact, change->from, change->to, reason}}};
    append(events, wokenBy(m_desk, *c, change->after));
    append(events, replanned(m_desk, *c, change->after));
    // The plan of a higher urgency is not paused any more.
    if (change->after.policeLatestHandover != c->facts.policeLatestHandover &&
        change->after.urgency >= c->facts.urgency)
        append(events, planWoken(m_desk, id, PauseEnd::Report));
    if (keepsDeadlines(*c) && change->after.policeLatestHandover != c->facts.policeLatestHandover)
        append(events, obligationSet(m_desk, id, change->after.policeLatestHandover, reason.trimmed()));
    return done(m_desk.commit(events));
}

Result<> Casework::move(CaseId id, qint64 seenRevision, const StateMove &move)
{
    const auto c = CaseReader{m_desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (c->revision != seenRevision)
        return fail(ErrorCode::Conflict);
    if (const auto parts = requireParts(m_desk, *c, move); !parts)
        return parts;
    auto linked = linkedTo(m_desk, id, move);
    if (!linked)
        return tl::make_unexpected(linked.error());
    std::vector<NewEvent> events = std::move(*linked);
    events.push_back({id, events::CaseStateChanged{c->state, move.to, move.waitingFor, move.disposition,
                                                   move.reason.trimmed()}});
    append(events, escalationEvents(id, chaseMoves(m_desk, *c, move.to), m_desk.now(), false, move.reason));
    if (needsOf(c->state, move.to) == MoveNeeds::Reason) { // reopened
        append(events, limitsResumed(m_desk, id));
        append(events, obligationSet(m_desk, id, c->facts.policeLatestHandover));
    }
    return done(m_desk.commit(events));
}

Result<PersonId> Casework::addPerson(CaseId id, const PersonFacts &facts)
{
    const PersonId person = PersonId::random();
    std::vector<NewEvent> events{{id, events::PersonAdded{person, cleanedFacts(facts)}}};
    append(events, planWoken(m_desk, id, PauseEnd::Report));
    return m_desk.commit(events).map([&](const Committed &) { return person; });
}

Result<> Casework::changePersonFact(PersonId id, const QString &fact, const QJsonValue &to,
                                    const QString &reason)
{
    const auto person = CaseReader{m_desk.store().connection()}.person(id);
    if (!person)
        return tl::make_unexpected(person.error());
    const auto change = factChange(person->facts, fact, cleanedJson(to));
    if (!change)
        return tl::make_unexpected(change.error());
    if (change->from == change->to)
        return {};
    return done(m_desk.commit(
        {{person->caseRef, events::PersonFactChanged{id, fact, change->from, change->to, reason}}}));
}

Result<> Casework::removePerson(PersonId id, const QString &reason)
{
    const auto person = CaseReader{m_desk.store().connection()}.person(id);
    if (!person)
        return tl::make_unexpected(person.error());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    return done(m_desk.commit({{person->caseRef, events::PersonRemoved{id, reason.trimmed()}}}));
}

Result<> Casework::link(PersonId id, PersonId other, const QString &reason)
{
    const auto person = CaseReader{m_desk.store().connection()}.person(id);
    if (!person)
        return tl::make_unexpected(person.error());
    const auto twin = CaseReader{m_desk.store().connection()}.person(other);
    if (!twin)
        return tl::make_unexpected(twin.error());
    // Old and new identity must never be joined on a screen (skyddade personuppgifter).
    if (person->facts.protection == Protection::AssumedIdentity ||
        twin->facts.protection == Protection::AssumedIdentity)
        return fail(ErrorCode::NotAllowed, QStringLiteral("assumedIdentity"));
    return done(m_desk.commit({{person->caseRef, events::PersonsLinked{id, other, reason.trimmed()}}}));
}

Result<> Casework::unlink(PersonId id, PersonId other, const QString &reason)
{
    const auto person = CaseReader{m_desk.store().connection()}.person(id);
    if (!person)
        return tl::make_unexpected(person.error());
    return done(m_desk.commit({{person->caseRef, events::PersonsUnlinked{id, other, reason.trimmed()}}}));
}

Result<EntryId> Casework::note(CaseId id, const QString &text, std::optional<Instant> happenedAt,
                               std::optional<EntryId> supersedes)
{
    const QString kept = cleanedJson(text).toString();
    if (kept.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("text"));
    const EntryId entry = EntryId::random();
    return m_desk
        .commit({{id,
                  events::NoteWritten{
                      .entry = entry, .supersedes = supersedes, .happenedAt = happenedAt, .text = kept}}})
        .map([entry](const Committed &) { return entry; });
}

Result<> Casework::answerChecklist(CaseId id, const QString &key, Answer answer, const QString &remark)
{
    return done(m_desk.commit(
        {{id, events::ChecklistAnswered{{key, answer, cleanedJson(remark).toString(), m_desk.now()}}}}));
}

} // namespace jour
