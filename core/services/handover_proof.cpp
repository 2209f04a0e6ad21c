#include "services/handover_proof.h"

#include "services/handovers.h"
#include "store/chain.h"
#include "store/desk_reader.h"
#include "store/journal.h"
#include "store/shift_reader.h"
#include "vault/digest.h"
#include "vault/signature.h"

#include <algorithm>

// What both have signed, and whether that holds.
namespace jour {

namespace {

/// So many handovers back the outgoing's own is looked for.
constexpr int madeBack = 64;

QByteArray statement(HandoverId id, const QString &digest, const QString &head,
                     const std::vector<CaseId> &taken)
{
    return canonicalJson({{QStringLiteral("purpose"), QStringLiteral("handover.taken")},
                          {QStringLiteral("handover"), id.hex()},
                          {QStringLiteral("contentDigest"), digest},
                          {QStringLiteral("journalHead"), head},
                          {QStringLiteral("taken"), toJson(taken)}});
}

bool isSignedBy(const Event &event, const std::optional<QByteArray> &key)
{
    return key && chain::digestOf(event.salt, event.body) == event.digest &&
           chain::hashOf(event.prev, event) == event.hash && verify(*key, event.signature, event.hash);
}

/// The event is the one that the record was read from, and says that it is this outgoing's.
bool isRecorded(const Event &event, const HandoverRecord &record)
{
    const EventBody body = event.decodedBody();
    const auto *made = std::get_if<events::HandoverMade>(&body);
    return made && event.author == record.madeBy &&
           (made->outgoing.isNull() ? event.author : made->outgoing) == record.outgoing;
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

Result<Event> handedOverWith(const Desk &desk, const HandoverRecord &record)
{
    if (record.madeBy == record.outgoing)
        return eventAt(desk, record.seq);
    const auto made = ShiftReader{desk.store().connection()}.newestOf(events::HandoverMade::type, madeBack);
    if (!made)
        return tl::make_unexpected(made.error());
    const auto found = std::ranges::find_if(
        *made, [&](const Event &event) { return event.seq < record.seq && event.author == record.outgoing; });
    if (found == made->end())
        return fail(ErrorCode::NotFound, QStringLiteral("handover"));
    return *found;
}

Result<HandoverProof> Handovers::proofOf(const HandoverRecord &record) const
{
    HandoverProof proof;
    const auto made = eventAt(m_desk, record.seq);
    if (!made)
        return tl::make_unexpected(made.error());
    const auto own = handedOverWith(m_desk, record);
    proof.outgoing = own && isRecorded(*made, record) && isSignedBy(*made, keyOf(m_desk, record.madeBy)) &&
                     isSignedBy(*own, keyOf(m_desk, record.outgoing));
    const ShiftReader reader{m_desk.store().connection()};
    const auto list = reader.list(record.made.handover);
    const auto head = reader.hashAt(record.made.upTo);
    proof.list = list && head && QString::fromLatin1(digestOf(*list).toHex()) == record.made.contentDigest &&
                 QString::fromLatin1(head->toHex()) == record.made.journalHead;
    if (!record.bothSigned)
        return proof;
    const events::HandoverSigned &both = *record.bothSigned;
    proof.outgoing = proof.outgoing && both.outgoing == record.outgoing &&
                     QString::fromLatin1(own->signature.toHex()) == both.outgoingSignature;
    proof.list = proof.list && both.contentDigest == record.made.contentDigest &&
                 both.journalHead == record.made.journalHead;
    const auto key = keyOf(m_desk, both.incoming);
    proof.incoming =
        key && verify(*key, QByteArray::fromHex(both.incomingSignature.toLatin1()), incomingStatement(both));
    return proof;
}

} // namespace jour
