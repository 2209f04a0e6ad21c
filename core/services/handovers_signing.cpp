#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/events/persons_act.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "services/handover_proof.h"
#include "services/handovers.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"
#include "vault/digest.h"
#include "vault/signature.h"

#include <algorithm>

// Who hands over, and who takes over.
namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

std::vector<Timer> liveOf(const Desk &desk, CaseId id)
{
    return CaseReader{desk.store().connection()}.liveTimersOf(id).value_or(std::vector<Timer>{});
}

/// Nobody has done anything in the case since then but hand it over.
bool isUntouchedSince(const Desk &desk, CaseId id, qint64 seq)
{
    const auto last = desk.store().journal().lastOf(id, [](const Event &event) {
        return !event.type.startsWith(QLatin1String{"handover."}) &&
               event.type != QLatin1String{events::CaseAssigned::type} && isPersonsAct(event.decodedBody());
    });
    return last && (!*last || (*last)->seq <= seq);
}

/// What was answered before and still holds, for a handover that takes the place of one that nobody signed.
/// Who hands over now takes nothing over, and neither does who did before.
void keepAnswers(const Desk &desk, const HandoverRecord &before, OperatorId outgoing,
                 const events::HandoverMade &anew, std::vector<NewEvent> &made)
{
    const OperatorId me = desk.actor().id;
    for (const CaseId one : anew.cases) {
        const auto answer = before.answers.constFind(one);
        if (answer == before.answers.constEnd() || !isUntouchedSince(desk, one, before.seq))
            continue;
        const bool isTheirs = answer->by == outgoing || answer->by == before.outgoing;
        if (outgoing != before.outgoing && isTheirs)
            continue;
        made.push_back({one, events::HandoverCaseAnswered{anew.handover, answer->taken, answer->reason,
                                                          answer->by == me ? OperatorId{} : answer->by}});
    }
}

/// What both are to hear of in a case: that nobody has taken it, or that nobody has signed for a yes at the
/// outgoing's own desk. None where somebody else than the outgoing has taken it: that waits for nobody.
std::optional<QString> awaitedIn(const std::vector<NewEvent> &made, CaseId id, OperatorId me,
                                 OperatorId outgoing)
{
    for (const NewEvent &event : made) {
        const auto *answer = std::get_if<events::HandoverCaseAnswered>(&event.body);
        if (!answer || event.caseRef != id || !answer->taken)
            continue;
        const OperatorId by = answer->by.isNull() ? me : answer->by;
        return by == outgoing ? std::optional{about::unsignedHandover} : std::nullopt;
    }
    return about::handover;
}

/// Heard by both, for the case is on one desk. One a case: what takes the place of another keeps its time.
void askOfHandover(const Desk &desk, CaseId id, const QString &subject, std::vector<NewEvent> &made)
{
    const auto live = liveOf(desk, id);
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (std::ranges::find(live, subject, &aboutOf) != live.end() || !c || !keepsDeadlines(*c))
        return;
    const Instant now = desk.now();
    const QString &other = subject == about::handover ? about::unsignedHandover : about::handover;
    const auto before = std::ranges::find(live, other, &aboutOf);
    append(made, remindersEnded(id, live, other, TimerEnd::Superseded, now));
    made.push_back({id, events::TimerArmed{
                            before == live.end()
                                ? engineReminder(id, subject, now, now + Handovers::answerStands)
                                : engineReminder(id, subject, before->anchor.value_or(now), before->due)}});
}

void becomeTheirs(const Desk &desk, CaseId id, OperatorId to, std::vector<NewEvent> &made)
{
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (c && c->assigned != to)
        made.push_back({id, events::CaseAssigned{c->assigned, to}});
    const auto live = liveOf(desk, id);
    for (const QString &subject : {about::handover, about::unsignedHandover})
        append(made, remindersEnded(id, live, subject, TimerEnd::Cancelled, desk.now()));
    append(made, remindersEnded(id, live, about::offer, TimerEnd::Superseded, desk.now()));
}

/// Not taken after all: the case goes back to whose it was before an answer to this handover, or to one that
/// it takes the place of, gave it to who has it.
void giveBack(const Desk &desk, const HandoverRecord &record, const Case &c, std::vector<NewEvent> &made)
{
    const auto last = desk.store().journal().lastOf(
        c.id, [](const Event &event) { return event.type == QLatin1String{events::CaseAssigned::type}; });
    const auto log = shiftLog(desk, record.made.handover);
    if (!last || !*last || !log || c.assigned == record.outgoing)
        return;
    const EventBody move = (*last)->decodedBody();
    const auto *assigned = std::get_if<events::CaseAssigned>(&move);
    const auto before = eventAt(desk, (*last)->seq - 1); // both are of one commit
    const EventBody body = before ? before->decodedBody() : EventBody{};
    const auto *answer = std::get_if<events::HandoverCaseAnswered>(&body);
    if (!assigned || assigned->to != c.assigned || !answer || before->caseRef != c.id)
        return;
    const auto &finished = log->finished;
    if (finished && (before->seq < finished->seq || answer->handover == finished->made.handover))
        return;
    made.push_back({c.id, events::CaseAssigned{assigned->to, assigned->from}});
}

} // namespace

std::vector<CaseId> takenOf(const HandoverRecord &record)
{
    std::vector<CaseId> taken;
    for (const CaseId id : record.made.cases)
        if (record.answers.value(id).taken)
            taken.push_back(id);
    return taken;
}

Result<HandoverId> Handovers::make(Outgoing whose)
{
    const auto both = listFor(whose);
    if (!both)
        return tl::make_unexpected(both.error());
    const auto &[log, list] = *both;
    const auto &before = log.handover;
    const bool isAnew = before && !before->bothSigned &&
                        (!log.finished || log.finished->made.handover != before->made.handover);
    const QByteArray content = canonicalJson(toJsonObject(list));
    events::HandoverMade made{.handover = HandoverId::random(),
                              .shift = list.shift,
                              .since = list.since,
                              .upTo = list.upTo,
                              .contentDigest = QString::fromLatin1(digestOf(content).toHex()),
                              .journalHead = list.journalHead};
    const OperatorId me = m_desk.actor().id;
    if (isAnew && whose == Outgoing::AsBefore && isWaitingFor(m_desk, *before)) {
        made.outgoing = before->outgoing;
        made.shift = before->made.shift;
    }
    for (const HandoverCase &one : list.open)
        made.cases.push_back(one.id);
    if (const auto kept = ShiftReader{m_desk.store().connection()}.keepList(made.handover, content); !kept) {
        Q_EMIT m_desk.feed().notSaved(kept.error());
        return tl::make_unexpected(kept.error());
    }
    std::vector<NewEvent> events{{std::nullopt, made}};
    const OperatorId outgoing = made.outgoing.isNull() ? me : made.outgoing;
    if (isAnew)
        keepAnswers(m_desk, *before, outgoing, made, events);
    for (const CaseId id : made.cases)
        if (const auto awaited = awaitedIn(events, id, me, outgoing))
            askOfHandover(m_desk, id, *awaited, events);
    return m_desk.commit(events).map([&](const Committed &) { return made.handover; });
}

Result<HandoverRecord> Handovers::unsignedOne(HandoverId id) const
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    if (!log->handover || log->handover->made.handover != id || log->handover->bothSigned)
        return fail(ErrorCode::Conflict, QStringLiteral("handover"));
    return *log->handover;
}

Result<> Handovers::answer(HandoverId id, CaseId caseRef, bool taken, const QString &reason)
{
    const auto record = unsignedOne(id);
    if (!record)
        return tl::make_unexpected(record.error());
    if (std::ranges::find(record->made.cases, caseRef) == record->made.cases.end())
        return fail(ErrorCode::NotFound, QStringLiteral("case"));
    const auto c = CaseReader{m_desk.store().connection()}.find(caseRef);
    if (!c)
        return tl::make_unexpected(c.error());
    if (!isOpen(c->state))
        return fail(ErrorCode::Invalid, QStringLiteral("closed"));
    std::vector<NewEvent> events{{caseRef, events::HandoverCaseAnswered{id, taken, reason.trimmed()}}};
    const OperatorId me = m_desk.actor().id;
    if (taken && me != record->outgoing)
        becomeTheirs(m_desk, caseRef, me, events);
    else if (taken)
        askOfHandover(m_desk, caseRef, about::unsignedHandover, events);
    if (!taken) {
        giveBack(m_desk, *record, *c, events);
        askOfHandover(m_desk, caseRef, about::handover, events);
    }
    return done(m_desk.commit(events));
}

Result<> Handovers::maySign(HandoverId id) const
{
    const auto record = unsignedOne(id);
    if (!record)
        return tl::make_unexpected(record.error());
    return newest().and_then([](const std::optional<HandoverNow> &now) -> Result<> {
        if (now && now->isStale())
            return fail(ErrorCode::Conflict, QStringLiteral("stale"));
        return {};
    });
}

Result<> Handovers::bothSigned(HandoverId id, OperatorId incoming, const std::vector<CaseId> &taken,
                               const QString &signature)
{
    if (const auto may = maySign(id); !may)
        return may;
    const auto record = unsignedOne(id);
    if (!record)
        return tl::make_unexpected(record.error());
    if (incoming == record->outgoing)
        return fail(ErrorCode::NotAllowed, QStringLiteral("own"));
    if (takenOf(*record) != taken)
        return fail(ErrorCode::Conflict, QStringLiteral("answers"));
    const auto key = keyOf(m_desk, incoming);
    if (!key || !verify(*key, QByteArray::fromHex(signature.toLatin1()), incomingStatement(*record, taken)))
        return fail(ErrorCode::Conflict, QStringLiteral("signature"));
    const auto own = handedOverWith(m_desk, *record);
    if (!own)
        return tl::make_unexpected(own.error());
    events::HandoverSigned made{.handover = id,
                                .outgoing = record->outgoing,
                                .incoming = incoming,
                                .taken = taken,
                                .contentDigest = record->made.contentDigest,
                                .journalHead = record->made.journalHead,
                                .outgoingSignature = QString::fromLatin1(own->signature.toHex()),
                                .incomingSignature = signature};
    for (const CaseId one : record->made.cases)
        if (std::ranges::find(made.taken, one) == made.taken.end())
            made.left.push_back(one);
    std::vector<NewEvent> events{{std::nullopt, made}};
    for (const CaseId one : made.taken)
        becomeTheirs(m_desk, one, incoming, events);
    for (const CaseId one : made.left) {
        if (!record->answers.contains(one))
            events.push_back({one, events::HandoverCaseAnswered{id, false, {}}});
        askOfHandover(m_desk, one, about::handover, events);
    }
    return done(m_desk.commit(events));
}

} // namespace jour
