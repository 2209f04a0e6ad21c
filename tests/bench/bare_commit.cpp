#include "bare_commit.h"

#include "sql/connection.h"
#include "vault/vault.h"

#include <sqlite3.h>
#include <stdexcept>

namespace jour::bench {

namespace {

int keepWrite(unsigned, void *kept, void *statement, void *text)
{
    auto *const stmt = static_cast<sqlite3_stmt *>(statement);
    const QByteArray sql{static_cast<const char *>(text)};
    // What an index or a trigger runs on behalf of a statement comes as a comment.
    if (sql.startsWith("--") || sqlite3_stmt_readonly(stmt) != 0 || sql.startsWith("BEGIN") ||
        sql.startsWith("COMMIT"))
        return 0;
    char *const expanded = sqlite3_expanded_sql(stmt);
    static_cast<std::vector<QByteArray> *>(kept)->push_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

void require(bool holds, const char *what)
{
    if (!holds)
        throw std::runtime_error{what};
}

} // namespace

std::vector<QByteArray> writesOf(sql::Connection &db, const std::function<void()> &work)
{
    std::vector<QByteArray> kept;
    sqlite3_trace_v2(db.handle(), SQLITE_TRACE_STMT, keepWrite, &kept);
    work();
    sqlite3_trace_v2(db.handle(), 0, nullptr, nullptr);
    return kept;
}

void BareDatabase::Close::operator()(sqlite3 *db) const
{
    sqlite3_close(db);
}

void BareDatabase::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BareDatabase::BareDatabase(const QString &path, const QByteArray &key)
{
    sqlite3 *raw = nullptr;
    require(sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                            nullptr) == SQLITE_OK,
            "open");
    m_db.reset(raw);
    if (!key.isEmpty())
        useKey(key);
    execute("PRAGMA temp_store = MEMORY; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"
            "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA "
            "mmap_size = 0;"
            "PRAGMA cache_size = -65536");
}

void BareDatabase::useKey(const QByteArray &key)
{
    execute("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;");
    require(sqlite3_key(m_db.get(), key.constData(), static_cast<int>(key.size())) == SQLITE_OK, "key");
}

QByteArray BareDatabase::keyOf(const OpenedVault &vault)
{
    return "x'" + vault.dbKey.view().toByteArray().toHex() + vault.salt.toHex() + "'";
}

BareDatabase::~BareDatabase() = default;

void BareDatabase::execute(const char *sql)
{
    require(sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

void BareDatabase::prepare(const std::vector<QByteArray> &statements)
{
    m_prepared.clear();
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *made = nullptr;
        require(sqlite3_prepare_v2(m_db.get(), sql.constData(), -1, &made, nullptr) == SQLITE_OK,
                sql.constData());
        m_prepared.emplace_back(made);
    }
}

void BareDatabase::commit()
{
    execute("BEGIN IMMEDIATE");
    for (const auto &statement : m_prepared)
        require(sqlite3_step(statement.get()) == SQLITE_DONE, "step");
    for (const auto &statement : m_prepared)
        sqlite3_reset(statement.get());
    execute("COMMIT");
}

} // namespace jour::bench
