#include "services/chase.h"

#include "services/chase_now.h"
#include "services/chase_writing.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/step_duty.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

namespace {

Result<> saved(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

/// A promise that was taken in a call counts for whoever was called.
Attempt calledIn(const Desk &desk, CaseId id, AttemptId attempt)
{
    if (attempt.isNull())
        return {};
    const auto found = desk.store().journal().lastOf(id, [&](const Event &event) {
        const EventBody body = event.decodedBody();
        const auto *called = std::get_if<events::ContactAttempted>(&body);
        return called != nullptr && called->attempt.id == attempt;
    });
    if (!found || !*found)
        return {};
    return std::get<events::ContactAttempted>((*found)->decodedBody()).attempt;
}

/// The promises that stand on their own and nobody in particular gave; the others end one by one.
std::vector<Timer> withoutName(std::vector<Timer> timers)
{
    std::erase_if(timers, [](const Timer &t) { return t.source != operatorSource; });
    return timers;
}

/// R4, and R4n when it was the last that the step asks for.
void countCall(const Desk &desk, ChaseNow &chase, const Attempt &attempt, std::vector<NewEvent> &events)
{
    follow(desk, chase, attempted(chase.run, chase.timers, attempt), events);
    follow(desk, chase, movedByCalls(chase.run, chase.timers, desk.now(), stepDutyFor(desk, chase.c.facts)),
           events);
}

} // namespace

Result<AttemptId> Chase::logAttempt(CaseId id, Attempt attempt)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    attempt = cleanedFacts(attempt);
    if (attempt.id.isNull())
        attempt.id = AttemptId::random();
    if (attempt.at == Instant{})
        attempt.at = m_desk.now();
    std::vector<NewEvent> events{{id, events::ContactAttempted{attempt}}};
    breakSilence(m_desk, *chase, events);
    wakePlan(m_desk, *chase, PauseEnd::Contact, events);
    takeIfNew(m_desk, *chase, events);
    // A call is written down as it was told, but nothing waits for a time that has not come.
    Attempt counted = attempt;
    counted.at = std::min(attempt.at, m_desk.now());
    if (hasLiveRun(*chase))
        countCall(m_desk, *chase, counted, events);
    return m_desk.commit(events).map([&](const Committed &) { return attempt.id; });
}

Result<> Chase::acknowledge(CaseId id, const Acknowledgement &acknowledgement)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    Acknowledgement ack = cleanedFacts(acknowledgement);
    if (ack.person.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("person"));
    if (ack.eta && *ack.eta <= m_desk.now())
        return fail(ErrorCode::Invalid, QStringLiteral("eta"));
    if (ack.contactPoint.isNull()) {
        const Attempt called = calledIn(m_desk, id, ack.attempt);
        ack.contactPoint = called.contactPoint;
        ack.dutyPerson = called.dutyPerson;
    }
    std::vector<NewEvent> events{{id, events::ContactAcknowledged{ack}}};
    breakSilence(m_desk, *chase, events);
    wakePlan(m_desk, *chase, PauseEnd::Contact, events);
    takeIfNew(m_desk, *chase, events);
    if (ack.eta)
        append(events, promisesReplaced(*chase, ack, m_desk.now()));
    if (hasLiveRun(*chase))
        append(events, escalationEvents(id, acknowledged(chase->run, chase->timers, ack, m_desk.now()),
                                        m_desk.now(), false));
    else if (ack.eta && keepsDeadlines(chase->c))
        events.push_back({id, events::TimerArmed{loosePromise(id, *ack.eta)}});
    return saved(m_desk.commit(events));
}

Result<> Chase::promiseKept(CaseId id)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    auto events =
        escalationEvents(id, jour::promiseKept(chase->run, chase->timers, m_desk.now()), m_desk.now(), false);
    append(events, loosePromisesEnded(id, withoutName(chase->timers), TimerEnd::Satisfied, m_desk.now()));
    breakSilence(m_desk, *chase, events);
    return events.empty() ? Result<>{} : saved(m_desk.commit(events));
}

Result<> Chase::escalate(CaseId id, int seenRunRev, std::optional<int> toStep, const QString &reason)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const auto moves =
        escalated(chase->run, chase->timers, seenRunRev, toStep, cleanedJson(reason).toString(), m_desk.now(),
                  stepDutyFor(m_desk, chase->c.facts));
    if (!moves)
        return tl::make_unexpected(moves.error());
    return saved(m_desk.commit(escalationEvents(id, *moves, m_desk.now(), false)));
}

Duty Chase::dutyFor(const CaseFacts &facts, const PolicyStep &step, Instant at) const
{
    return stepDutyFor(m_desk, facts)(step, at);
}

} // namespace jour
