#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/events/persons_act.h"
#include "services/chase_now.h"
#include "services/escalation_events.h"
#include "services/handovers.h"
#include "store/case_reader.h"
#include "store/chain.h"
#include "store/desk_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"
#include "vault/digest.h"
#include "vault/signature.h"

#include <algorithm>

// Who hands over, who takes over, and what both have signed.
namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

QByteArray statement(HandoverId id, const QString &digest, const QString &head,
                     const std::vector<CaseId> &taken)
{
    return canonicalJson({{QStringLiteral("purpose"), QStringLiteral("handover.taken")},
                          {QStringLiteral("handover"), id.hex()},
                          {QStringLiteral("contentDigest"), digest},
                          {QStringLiteral("journalHead"), head},
                          {QStringLiteral("taken"), toJson(taken)}});
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
void keepAnswers(const Desk &desk, const HandoverRecord &before, HandoverId id,
                 const std::vector<CaseId> &cases, std::vector<NewEvent> &made)
{
    for (const CaseId one : cases)
        if (const auto answer = before.answers.constFind(one);
            answer != before.answers.constEnd() && isUntouchedSince(desk, one, before.seq))
            made.push_back({one, events::HandoverCaseAnswered{id, answer->taken, answer->reason}});
}

/// Heard by both, for the case is on one desk. One a case.
void askToTake(const Desk &desk, CaseId id, std::vector<NewEvent> &made)
{
    const auto live = liveOf(desk, id);
    if (std::ranges::find(live, about::handover, &aboutOf) != live.end())
        return;
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (c && keepsDeadlines(*c))
        made.push_back({id, events::TimerArmed{engineReminder(id, about::handover, desk.now(),
                                                              desk.now() + Handovers::answerStands)}});
}

void becomeTheirs(const Desk &desk, CaseId id, OperatorId to, std::vector<NewEvent> &made)
{
    const auto c = CaseReader{desk.store().connection()}.find(id);
    if (c && c->assigned != to)
        made.push_back({id, events::CaseAssigned{c->assigned, to}});
    const auto live = liveOf(desk, id);
    append(made, remindersEnded(id, live, about::handover, TimerEnd::Cancelled, desk.now()));
    append(made, remindersEnded(id, live, about::offer, TimerEnd::Superseded, desk.now()));
}

/// Taken back: whose case it was before this one took it.
std::optional<OperatorId> ownerBefore(const Desk &desk, CaseId id, OperatorId taker)
{
    const auto last = desk.store().journal().lastOf(
        id, [](const Event &event) { return event.type == QLatin1String{events::CaseAssigned::type}; });
    if (!last || !*last)
        return std::nullopt;
    const EventBody body = (*last)->decodedBody();
    const auto *assigned = std::get_if<events::CaseAssigned>(&body);
    return assigned && assigned->to == taker ? std::optional{assigned->from} : std::nullopt;
}

std::optional<QByteArray> keyOf(const Desk &desk, OperatorId who)
{
    const auto all = DeskReader{desk.store().connection()}.operators();
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(*all, who, &Operator::id);
    return found == all->end() ? std::nullopt : std::optional{found->publicKey};
}

Result<Event> eventAt(const Desk &desk, qint64 seq)
{
    const auto events = desk.store().journal().after(seq - 1, 1);
    if (!events)
        return tl::make_unexpected(events.error());
    if (events->empty() || events->front().seq != seq)
        return fail(ErrorCode::NotFound, QStringLiteral("handover"));
    return events->front();
}

bool isByOutgoing(const Event &event, const std::optional<QByteArray> &key)
{
    return key && chain::digestOf(event.salt, event.body) == event.digest &&
           chain::hashOf(event.prev, event) == event.hash && verify(*key, event.signature, event.hash);
}

} // namespace

QByteArray incomingStatement(const HandoverRecord &record, const std::vector<CaseId> &taken)
{
    return statement(record.made.handover, record.made.contentDigest, record.made.journalHead, taken);
}

QByteArray incomingStatement(const events::HandoverSigned &made)
{
    return statement(made.handover, made.contentDigest, made.journalHead, made.taken);
}

std::vector<CaseId> takenOf(const HandoverRecord &record)
{
    std::vector<CaseId> taken;
    for (const CaseId id : record.made.cases)
        if (record.answers.value(id).taken)
            taken.push_back(id);
    return taken;
}

Result<HandoverId> Handovers::make()
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    const auto list = handoverList(m_desk, *log);
    if (!list)
        return tl::make_unexpected(list.error());
    const QByteArray content = canonicalJson(toJsonObject(*list));
    events::HandoverMade made{.handover = HandoverId::random(),
                              .shift = list->shift,
                              .since = list->since,
                              .upTo = list->upTo,
                              .contentDigest = QString::fromLatin1(digestOf(content).toHex()),
                              .journalHead = list->journalHead};
    for (const HandoverCase &one : list->open)
        made.cases.push_back(one.id);
    if (const auto kept = ShiftReader{m_desk.store().connection()}.keepList(made.handover, content); !kept) {
        Q_EMIT m_desk.feed().notSaved(kept.error());
        return tl::make_unexpected(kept.error());
    }
    std::vector<NewEvent> events{{std::nullopt, made}};
    if (log->handover && !log->handover->bothSigned && log->handover->made.since == made.since)
        keepAnswers(m_desk, *log->handover, made.handover, made.cases, events);
    for (const CaseId id : made.cases)
        askToTake(m_desk, id, events);
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
    std::vector<NewEvent> events{{caseRef, events::HandoverCaseAnswered{id, taken, reason.trimmed()}}};
    const OperatorId me = m_desk.actor().id;
    if (taken && me != record->outgoing)
        becomeTheirs(m_desk, caseRef, me, events);
    if (!taken && record->answers.value(caseRef).taken)
        if (const auto owner = ownerBefore(m_desk, caseRef, record->answers.value(caseRef).by))
            events.push_back({caseRef, events::CaseAssigned{record->answers.value(caseRef).by, *owner}});
    if (!taken)
        askToTake(m_desk, caseRef, events);
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

Result<> Handovers::bothSigned(HandoverId id, OperatorId incoming, const QString &signature)
{
    if (const auto may = maySign(id); !may)
        return may;
    const auto record = unsignedOne(id);
    if (!record)
        return tl::make_unexpected(record.error());
    if (incoming == record->outgoing)
        return fail(ErrorCode::NotAllowed, QStringLiteral("own"));
    const auto own = eventAt(m_desk, record->seq);
    if (!own)
        return tl::make_unexpected(own.error());
    events::HandoverSigned made{.handover = id,
                                .outgoing = record->outgoing,
                                .incoming = incoming,
                                .taken = takenOf(*record),
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
        askToTake(m_desk, one, events);
    }
    return done(m_desk.commit(events));
}

Result<HandoverProof> Handovers::proofOf(const HandoverRecord &record) const
{
    HandoverProof proof;
    const auto own = eventAt(m_desk, record.seq);
    if (!own)
        return tl::make_unexpected(own.error());
    proof.outgoing = isByOutgoing(*own, keyOf(m_desk, record.outgoing));
    const ShiftReader reader{m_desk.store().connection()};
    const auto list = reader.list(record.made.handover);
    const auto head = reader.hashAt(record.made.upTo);
    proof.list = list && head && QString::fromLatin1(digestOf(*list).toHex()) == record.made.contentDigest &&
                 QString::fromLatin1(head->toHex()) == record.made.journalHead;
    if (!record.bothSigned)
        return proof;
    const events::HandoverSigned &both = *record.bothSigned;
    proof.outgoing = proof.outgoing && QString::fromLatin1(own->signature.toHex()) == both.outgoingSignature;
    proof.list = proof.list && both.contentDigest == record.made.contentDigest &&
                 both.journalHead == record.made.journalHead;
    const auto key = keyOf(m_desk, both.incoming);
    proof.incoming =
        key && verify(*key, QByteArray::fromHex(both.incomingSignature.toLatin1()), incomingStatement(both));
    return proof;
}

} // namespace jour
