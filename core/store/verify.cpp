#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"
#include "store/chain.h"
#include "store/journal.h"
#include "store/journal_rows.h"
#include "vault/signature.h"

#include <QHash>

#include <limits>

namespace jour {

namespace {

using Kind = ChainFault::Kind;

/// What the walk remembers: where each origin's chain stands, and which key each author had so far.
struct Walk
{
    struct Chain
    {
        qint64 number = 0;
        QByteArray hash = chain::genesis();
    };
    qint64 seq = 0;
    QHash<OriginId, Chain> chains;
    QHash<OperatorId, QByteArray> keys;
};

/// Columns whose odd values would read as something ordinary.
bool isReadExactly(const sql::Statement &row, const Event &event)
{
    const auto version = row.integer(9);
    const auto encoding = row.integer(11);
    return row.blob(10) == chain::packed(event.parents) && (encoding == 0 || encoding == 1) &&
           version == std::int64_t{event.version};
}

/// An erased body took its salt along and left the digest.
bool hasItsDigest(const Event &event)
{
    if (event.body.isNull() || event.salt.isNull())
        return event.body.isNull() && event.salt.isNull();
    return chain::digestOf(event.salt, event.body) == event.digest;
}

bool mayStandUnsigned(const Event &event)
{
    if (!event.body.isNull())
        return chain::mayBeUnsigned(event.decodedBody());
    return event.type.startsWith(QLatin1String{"timer."}) || event.type.startsWith(QLatin1String{"watch."}) ||
           event.type == QLatin1String{events::RunMoved::type} ||
           event.type == QLatin1String{events::SessionEnded::type};
}

/// The first operator writes himself in, signed with the key that the event brings.
void learnKeys(Walk &walk, const Event &event, bool before)
{
    if (!event.type.startsWith(QLatin1String{"operator."}))
        return;
    const EventBody body = event.decodedBody();
    const Operator *who = nullptr;
    if (const auto *added = std::get_if<events::OperatorAdded>(&body))
        who = &added->who;
    else if (const auto *changed = std::get_if<events::OperatorChanged>(&body))
        who = &changed->who;
    if (who && (!before || (who->id == event.author && !walk.keys.contains(who->id))))
        walk.keys.insert(who->id, who->publicKey);
}

std::optional<Kind> authorFault(Walk &walk, const Event &event)
{
    learnKeys(walk, event, true);
    if (event.signature.isEmpty())
        return mayStandUnsigned(event) ? std::nullopt : std::optional{Kind::Signature};
    const QByteArray key = walk.keys.value(event.author);
    if (key.isEmpty())
        return Kind::UnknownAuthor;
    if (!verify(key, event.signature, event.hash))
        return Kind::Signature;
    return std::nullopt;
}

std::optional<Kind> faultOf(Walk &walk, const sql::Statement &row, const Event &event)
{
    Walk::Chain &link = walk.chains[event.ref.origin];
    if (event.seq != walk.seq + 1 || event.ref.originSeq != link.number + 1)
        return Kind::Gap;
    if (event.prev != link.hash)
        return Kind::Link;
    if (!isReadExactly(row, event) || chain::hashOf(event.prev, event) != event.hash)
        return Kind::Hash;
    if (!hasItsDigest(event))
        return Kind::Digest;
    if (const auto fault = authorFault(walk, event))
        return fault;
    learnKeys(walk, event, false);
    walk.seq = event.seq;
    link = {event.ref.originSeq, event.hash};
    return std::nullopt;
}

qint64 countEvents(sql::Connection &db)
{
    const sql::Use count{db.cached("SELECT count(*) FROM journal")};
    count->step();
    return count->integer(0);
}

std::optional<ChainFault> endFault(sql::Connection &db, const JournalEnd &end, qint64 last)
{
    if (end.seq > last)
        return ChainFault{Kind::Head, last + 1};
    if (end.seq == 0)
        return std::nullopt;
    const sql::Use get{db.cached("SELECT hash FROM journal WHERE seq = ?")};
    get->bind(std::int64_t{end.seq});
    if (!get->step() || get->blob(0) != end.hash)
        return ChainFault{Kind::Head, end.seq};
    return std::nullopt;
}

constexpr qint64 progressEvery = 500;

} // namespace

Result<std::optional<ChainFault>> Journal::verify(const std::function<bool(qint64, qint64)> &progress) const
{
    return sql::guard([&]() -> std::optional<ChainFault> {
        const qint64 all = countEvents(m_db);
        Walk walk;
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal ORDER BY seq")};
        while (rows->step()) {
            const Event event = readEvent(*rows);
            if (const auto kind = faultOf(walk, *rows, event))
                return ChainFault{*kind, event.seq};
            if (progress && walk.seq % progressEvery == 0 && !progress(walk.seq, all))
                throw sql::Failure{{ErrorCode::Cancelled, {}}};
        }
        if (progress)
            std::ignore = progress(all, all);
        const auto end = m_witness ? m_witness() : std::optional{JournalEnd{}};
        return end ? endFault(m_db, *end, walk.seq) : ChainFault{Kind::Head, walk.seq};
    });
}

} // namespace jour
