#include "sql/guard.h"
#include "sql/migrate.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "store/chain.h"
#include "store/projector.h"
#include "store/store_parts.h"
#include "vault/digest.h"
#include "vault/signature.h"
#include "vault/vault_folder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

constexpr qsizetype saltSize = 16;

/// The next event of this store, sealed into the chain after `tail`.
Event sealed(Store::Parts &parts, const JournalTail &tail, const ClockReading &now, const OperatorId &author,
             const NewEvent &made, const std::vector<EventRef> &parents)
{
    Event event;
    event.seq = tail.seq + 1;
    event.ref = {parts.origin, tail.originSeq + 1};
    event.at = nextTime(tail.at, now.wall);
    event.boot = parts.clock.bootId();
    event.mono = now.boot;
    event.author = author;
    event.caseRef = made.caseRef;
    event.type = typeOf(made.body);
    event.version = versionOf(made.body);
    event.parents = parents;
    event.body = encoded(made.body);
    event.salt = randomBytes(saltSize);
    event.digest = chain::digestOf(event.salt, event.body);
    event.prev = tail.originHash;
    event.hash = chain::hashOf(event.prev, event);
    if (author == parts.signer)
        event.signature = parts.signingKey.sign(event.hash);
    return event;
}

JournalTail after(const Event &event)
{
    return {event.seq, event.at, event.hash, event.ref.originSeq, event.hash};
}

/// Opening a case makes it; every other event of a case needs one that is there.
void requireCase(Projector &projector, const NewEvent &made)
{
    if (made.caseRef && !projector.knows(*made.caseRef) &&
        !std::holds_alternative<events::CaseOpened>(made.body))
        throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("case")}};
}

/// The draft that a case was written in has the case's id and goes with the commit that makes the case.
void dropDraft(sql::Connection &db, const NewEvent &made)
{
    if (!made.caseRef || !std::holds_alternative<events::CaseOpened>(made.body))
        return;
    const sql::Use drop{db.cached("DELETE FROM drafts WHERE id = ?")};
    drop->bind(*made.caseRef).run();
}

/// One transaction: events and projections. Gives the journal's new end; `reached` is its hash before it is
/// known whether the commit came to the disk.
JournalTail write(Store::Parts &parts, const OperatorId &author, std::span<const NewEvent> events,
                  QByteArray &reached)
{
    sql::Transaction transaction{*parts.db};
    Projector projector{*parts.db};
    JournalTail tail = parts.tail;
    const ClockReading now = parts.clock.read();
    for (const NewEvent &made : events) {
        requireCase(projector, made);
        const auto parents = made.caseRef ? projector.headsOf(*made.caseRef) : std::vector<EventRef>{};
        const Event event = sealed(parts, tail, now, author, made, parents);
        insertEvent(*parts.db, event);
        projector.apply(event, made.body);
        dropDraft(*parts.db, made);
        tail = after(event);
    }
    projector.finish();
    reached = tail.hash;
    transaction.commit();
    return tail;
}

/// After an I/O error nobody knows what is on the disk: only opening the file anew and looking tells.
Result<JournalTail> lookAfterFailure(Store::Parts &parts, CommitInDoubt attempt)
{
    parts.inDoubt = std::move(attempt);
    parts.loseDatabase();
    if (const auto settled = settle(parts); !settled)
        return tl::make_unexpected(settled.error());
    const bool isThere = std::exchange(parts.inDoubt, std::nullopt)->isThere;
    return isThere ? Result<JournalTail>{parts.tail} : fail(ErrorCode::NotSaved);
}

Result<JournalTail> written(Store::Parts &parts, const OperatorId &author, std::span<const NewEvent> events)
{
    QByteArray reached;
    try {
        return write(parts, author, events, reached);
    } catch (const sql::Failure &failure) {
        if (!failure.indeterminate)
            return tl::make_unexpected(failure.error);
    }
    return lookAfterFailure(parts, {author, {events.begin(), events.end()}, parts.tail.seq + 1, reached});
}

/// The same thing asked for once more.
bool isAgain(const CommitInDoubt &attempt, const OperatorId &author, std::span<const NewEvent> events)
{
    const auto isSame = [](const NewEvent &a, const NewEvent &b) {
        return a.caseRef == b.caseRef && a.body == b.body;
    };
    return attempt.author == author && std::ranges::equal(attempt.events, events, isSame);
}

JournalWitness witnessOf(const Store::Parts &parts)
{
    return [&parts]() -> std::optional<JournalEnd> {
        const auto head = HeadFile::open(headFilePath(parts.folder), parts.headKey);
        if (!head)
            return std::nullopt;
        return JournalEnd{static_cast<qint64>(head->newest().seq), head->newest().chainHead};
    };
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const OpenedVault &vault,
                                           const Clock &clock)
{
    if (const auto isPrivate = checkPrivate(folder); !isPrivate)
        return tl::make_unexpected(isPrivate.error());
    return sql::guard([&] {
        auto parts = std::make_unique<Parts>(folder, vault, clock);
        readHead(*parts);
        const bool mayBeMade = parts->head->newest().seq == 0;
        const bool isThere = QFileInfo{databasePath(folder)}.size() > 0;
        if (!isThere && !mayBeMade)
            throw sql::Failure{{ErrorCode::Missing, QStringLiteral("desk.db")}};
        openFirst(*parts, !isThere);
        // Nothing is changed in a database that is not ours, or not whole.
        const int schema = sql::schemaVersion(*parts->db);
        if (schema == 0 && !mayBeMade)
            throw sql::Failure{{ErrorCode::Missing, QStringLiteral("desk.db")}};
        if (schema == 0 || schema > newestSchema())
            migrateStore(*parts);
        identify(*parts);
        parts->tail = readTail(*parts->db, parts->origin);
        compareHead(*parts);
        migrateStore(*parts);
        tidyUpIfPossible(*parts);
        parts->journal.emplace(*parts->db, witnessOf(*parts));
        return std::unique_ptr<Store>{new Store{std::move(parts)}};
    });
}

Store::Store(std::unique_ptr<Parts> parts) : m_parts{std::move(parts)}
{
}

Store::~Store() = default;

Journal &Store::journal()
{
    std::ignore = settle(*m_parts);
    return *m_parts->journal;
}

sql::Connection &Store::connection()
{
    std::ignore = settle(*m_parts);
    return *m_parts->db;
}

const Clock &Store::clock() const
{
    return m_parts->clock;
}

Result<Committed> Store::commit(OperatorId author, std::span<const NewEvent> events)
{
    if (events.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("nothing to commit"));
    const auto settled = settle(*m_parts);
    const bool again = m_parts->inDoubt && isAgain(*m_parts->inDoubt, author, events);
    if (!settled)
        return again ? tl::make_unexpected(settled.error()) : fail(ErrorCode::NotSaved);
    const auto attempt = std::exchange(m_parts->inDoubt, std::nullopt);
    if (again && attempt->isThere)
        return Committed{attempt->firstSeq, m_parts->tail.seq, m_parts->tail.at.wall()};
    if (const auto ready = readyToWrite(*m_parts); !ready)
        return tl::make_unexpected(ready.error());
    const qint64 first = m_parts->tail.seq + 1;
    return written(*m_parts, author, events).map([&](const JournalTail &tail) {
        m_parts->tail = tail;
        keepHead(*m_parts);
        return Committed{first, tail.seq, tail.at.wall()};
    });
}

void Store::setSigner(const OpenedVault &vault)
{
    m_parts->signer = vault.pseudonym;
    m_parts->signingKey = SigningKey{vault.operatorSeed};
}

void Store::forgetSigner()
{
    m_parts->signingKey.clear();
}

Result<> Store::rebuild()
{
    return sql::guard([&] {
        sql::Transaction transaction{*m_parts->db};
        rebuildProjections(*m_parts->db);
        transaction.commit();
    });
}

Result<QByteArray> Store::head() const
{
    return m_parts->tail.seq == 0 ? QByteArray{} : m_parts->tail.hash;
}

} // namespace jour
