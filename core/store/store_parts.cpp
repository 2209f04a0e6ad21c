#include "store/store_parts.h"

#include "sql/backup.h"
#include "sql/failure.h"
#include "sql/guard.h"
#include "sql/migrate.h"
#include "sql/statement.h"
#include "store/chain.h"
#include "vault/vault_folder.h"

#include <QFile>

#include <array>
#include <vector>

void initStoreMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace jour {

namespace {

constexpr std::array scripts{
    ":/store/migrations/0001_initial.sql",         ":/store/migrations/0002_newest_first.sql",
    ":/store/migrations/0003_policy_versions.sql", ":/store/migrations/0004_merged_cases.sql",
    ":/store/migrations/0005_duty_lists.sql",      ":/store/migrations/0006_situation_picture.sql",
    ":/store/migrations/0007_shift_handover.sql",  ":/store/migrations/0008_lists_forget.sql",
    ":/store/migrations/0009_desk_papers.sql",     ":/store/migrations/0010_paused_plans.sql"};

std::vector<sql::Migration> migrations()
{
    initStoreMigrations();
    std::vector<sql::Migration> all;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        QFile script{QLatin1String{scripts[i]}};
        if (!script.open(QIODevice::ReadOnly))
            throw sql::Failure{{ErrorCode::Io, script.fileName()}};
        all.push_back({static_cast<int>(i) + 1, script.readAll()});
    }
    return all;
}

[[noreturn]] void refuse(ErrorCode code, const char *why)
{
    throw sql::Failure{{code, QString::fromLatin1(why)}};
}

/// Nothing is damaged, the disk only takes nothing.
bool isShut(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::ReadOnly;
}

constexpr qint64 cachedPagesKib = 64 * 1024;

} // namespace

Store::Parts::Parts(QString folderOf, const OpenedVault &vault, const Clock &clockOf)
    : clock{clockOf}, folder{std::move(folderOf)}, dbKey{vault.dbKey.clone()}, salt{vault.salt},
      headKey{vault.headKey.clone()}, uuid{vault.storeUuid}, generation{vault.dbGeneration},
      keyGeneration{vault.generation}, signer{vault.pseudonym}, signingKey{vault.operatorSeed}
{
}

void Store::Parts::openDatabase(bool create)
{
    db.emplace(databasePath(folder), dbKey.view(), salt, sql::OpenOptions{.create = create});
    db->execute("PRAGMA cache_size = -" + QByteArray::number(cachedPagesKib));
    isLost = false;
}

void Store::Parts::reopenDatabase()
{
    db.reset();
    try {
        openDatabase(false);
        return;
    } catch (const sql::Failure &) {
        loseDatabase();
    }
}

void Store::Parts::loseDatabase()
{
    isLost = true;
    db.emplace(QStringLiteral(":memory:"), QByteArray(32, '\1'), QByteArray(16, '\1'));
}

Result<> settle(Store::Parts &parts)
{
    if (!parts.isLost)
        return {};
    parts.reopenDatabase();
    const auto tail = sql::guard([&] {
        if (parts.isLost)
            refuse(ErrorCode::Io, "unsettled");
        JournalTail found = readTail(*parts.db, parts.origin);
        if (found.seq < parts.tail.seq)
            refuse(ErrorCode::Missing, "the database is behind what was acknowledged");
        return found;
    });
    if (!tail) {
        parts.loseDatabase();
        return fail(tail.error().code == ErrorCode::Missing ? ErrorCode::Missing : ErrorCode::Io,
                    QStringLiteral("unsettled"));
    }
    parts.tail = *tail;
    if (parts.inDoubt)
        parts.inDoubt->isThere = tail->hash == parts.inDoubt->hash;
    keepHead(parts);
    return {};
}

int newestSchema()
{
    return static_cast<int>(scripts.size());
}

namespace {

/// A table that was written anew leaves free pages behind, of which the disk may hold anything after a power
/// cut: a check of all pages would tell of damage where there is none. Not of a huge store, which would need
/// its size again.
void compact(sql::Connection &db)
{
    constexpr std::int64_t mostPages = 50'000;
    try {
        sql::Statement pages{db, "PRAGMA page_count"};
        if (!pages.step() || pages.integer(0) > mostPages)
            return;
        pages.reset();
        db.execute("VACUUM");
    } catch (const sql::Failure &) {
        return; // nothing but room is lost
    }
}

} // namespace

void migrateStore(Store::Parts &parts)
{
    const auto backUpFirst = [&] {
        const QString before = QString::number(sql::schemaVersion(*parts.db));
        const QString at = QString::number(toMicros(parts.clock.now()));
        const QString target = parts.folder + QStringLiteral("/desk-schema") + before + QLatin1Char('-') +
                               at + QStringLiteral(".db");
        sql::backUp(*parts.db, target, parts.dbKey.view(), parts.salt);
    };
    const std::vector<sql::Migration> all = migrations();
    if (isForReading(parts) && sql::schemaVersion(*parts.db) < newestSchema())
        refuse(ErrorCode::ReadOnly, "migration");
    try {
        if (sql::migrate(*parts.db, all, backUpFirst) > 0)
            compact(*parts.db);
    } catch (sql::Failure &failure) {
        if (isShut(failure.error))
            failure.error.detail = QStringLiteral("migration");
        throw;
    }
}

void identify(Store::Parts &parts)
{
    sql::Connection &db = *parts.db;
    sql::Statement get{db, "SELECT uuid, generation, key_generation, origin FROM store_meta WHERE one = 1"};
    if (!get.step()) {
        parts.origin = OriginId::random();
        sql::Statement put{db, "INSERT INTO store_meta (one, uuid, generation, key_generation, origin)"
                               " VALUES (1, ?, ?, ?, ?)"};
        put.bind(parts.uuid).bind(std::int64_t{parts.generation}).bind(std::int64_t{parts.keyGeneration});
        put.bind(parts.origin).run();
        return;
    }
    if (get.blob(0) != parts.uuid || get.integer(1) != std::int64_t{parts.generation})
        refuse(ErrorCode::Corrupt, "the database is of another vault or generation");
    if (get.integer(2) > std::int64_t{parts.keyGeneration})
        refuse(ErrorCode::Corrupt, "an old key file was put back");
    parts.origin = get.id<OriginTag>(3);
}

void rememberKeys(Store::Parts &parts)
{
    sql::Statement put{*parts.db,
                       "UPDATE store_meta SET key_generation = ?1 WHERE one = 1 AND key_generation < ?1"};
    put.bind(std::int64_t{parts.keyGeneration}).run();
}

void readHead(Store::Parts &parts)
{
    auto opened = HeadFile::open(headFilePath(parts.folder), parts.headKey);
    if (!opened)
        throw sql::Failure{opened.error()};
    if (opened->newest().generation != parts.generation)
        refuse(ErrorCode::Corrupt, "the head file is of another generation");
    parts.head.emplace(std::move(*opened));
}

void compareHead(Store::Parts &parts)
{
    const Head &newest = parts.head->newest();
    if (newest.seq > static_cast<std::uint64_t>(parts.tail.seq))
        refuse(ErrorCode::Missing, "the database is behind the head file");
    if (newest.seq > 0) {
        sql::Statement get{*parts.db, "SELECT hash FROM journal WHERE seq = ?"};
        get.bind(static_cast<std::int64_t>(newest.seq));
        if (!get.step() || get.blob(0) != newest.chainHead)
            refuse(ErrorCode::Corrupt, "the journal is not the one that the head file knows");
    }
}

void keepHead(Store::Parts &parts)
{
    const auto seq = static_cast<std::uint64_t>(parts.tail.seq);
    if (parts.head && parts.head->newest().seq < seq)
        std::ignore = parts.head->write({seq, parts.tail.hash, parts.generation});
}

} // namespace jour
