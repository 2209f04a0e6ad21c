#include "sql/connection.h"

#include "base/text.h"
#include "sql/codes.h"
#include "sql/statement.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace jour::sql {

// 3.46.1 is SQLCipher 4.6; the library found at run time must be the one whose header this was.
static_assert(SQLITE_VERSION_NUMBER >= 3046001);

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int stepsBetweenQuestions = 4000;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype saltBytes = 16;
constexpr std::string_view plainHeader{"SQLite format 3\0", 16};

/// The order of people, and the order of bytes where they see no difference: a sort must always end the same
/// way.
int compareSwedish(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    const int order = swedishOrder().compare(QString::fromUtf8(static_cast<const char *>(a), sizeA),
                                             QString::fromUtf8(static_cast<const char *>(b), sizeB));
    if (order != 0)
        return order;
    const int bytes = std::memcmp(a, b, static_cast<std::size_t>(std::min(sizeA, sizeB)));
    return bytes != 0 ? bytes : sizeA - sizeB;
}

int flagsOf(const OpenOptions &options)
{
    const int access = options.readOnly ? SQLITE_OPEN_READONLY
                       : options.create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                        : SQLITE_OPEN_READWRITE;
    return access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
}

QByteArray durabilityPragmas(Durability durability)
{
    switch (durability) {
    case Durability::Durable: return "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;";
    case Durability::SyncOff: return "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF;";
    case Durability::DeleteAndFull: return "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;";
    }
    Q_UNREACHABLE();
}

/// Looks through SQLite's own file: to open and close it a second time would drop the process's locks on it
/// (POSIX).
void refusePlainAndEmpty(sqlite3 *db, const OpenOptions &options)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return; // in memory
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        throw failureOf(code);
    if (size == 0 && !options.create)
        throw Failure{{ErrorCode::Corrupt, QStringLiteral("empty")}};
    std::array<char, plainHeader.size()> header{};
    if (size < static_cast<sqlite3_int64>(header.size()))
        return;
    if (const int code = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
        code != SQLITE_OK)
        throw failureOf(code);
    // Something wrote here without the key: never go on with it.
    if (std::string_view{header.data(), header.size()} == plainHeader)
        throw Failure{{ErrorCode::Corrupt, QStringLiteral("plain")}};
}

char *writeHex(QByteArrayView bytes, char *to)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        *to++ = digits[byte >> 4U];
        *to++ = digits[byte & 0xfU];
    }
    return to;
}

} // namespace

void Connection::Close::operator()(sqlite3 *db) const
{
    // A statement that outlives its connection would keep the keys in memory.
    const int code = sqlite3_close(db);
    Q_ASSERT(code == SQLITE_OK);
    if (code != SQLITE_OK)
        sqlite3_close_v2(db);
}

Connection::Connection(const QString &path, QByteArrayView key, QByteArrayView salt, OpenOptions options)
{
    if (path.isEmpty() || key.size() != keyBytes || salt.size() != saltBytes)
        throw Failure{{ErrorCode::Invalid, QStringLiteral("path, key or salt")}};
    const bool inMemory = path == QLatin1String{":memory:"};
    const bool isNew = !inMemory && !QFileInfo::exists(path);
    if (isNew && (options.readOnly || !options.create))
        throw Failure{{ErrorCode::NotFound, {}}};

    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flagsOf(options), nullptr);
    m_handle.reset(raw);
    if (code != SQLITE_OK)
        throw failureOf(code);
    // Still empty. SQLite gives its journal the same rights.
    if (isNew && !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        throw Failure{{ErrorCode::Io, QStringLiteral("permissions")}};
    refusePlainAndEmpty(raw, options);
    this->key(key, salt);
    proveCipher();
    configure(options);
    execute("SELECT count(*) FROM sqlite_master"); // reads page 1: here a wrong key shows
}

Connection::~Connection() = default;

void Connection::key(QByteArrayView key, QByteArrayView salt)
{
    // Memory security must be set before the first key; it cannot be taken back. The log would go to stderr.
    execute("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;");
    // x'<key><salt>' on the stack: no copy of it stays in the heap.
    std::array<char, 2 + 2 * (keyBytes + saltBytes) + 1> spec{};
    char *end = spec.data();
    *end++ = 'x';
    *end++ = '\'';
    end = writeHex(salt, writeHex(key, end));
    *end = '\'';
    const int code = sqlite3_key(handle(), spec.data(), static_cast<int>(spec.size()));
    for (volatile char &c : spec) // volatile: a plain fill of what nobody reads again may be left out
        c = 0;
    if (code != SQLITE_OK)
        throw failureOf(code);
    // Before anything that locks.
    sqlite3_busy_timeout(handle(), busyTimeoutMs);
}

void Connection::proveCipher()
{
    if (!pragma("cipher_version").startsWith(QLatin1String{"4."}) ||
        sqlite3_libversion_number() != SQLITE_VERSION_NUMBER ||
        std::string_view{sqlite3_sourceid()} != std::string_view{SQLITE_SOURCE_ID})
        throw Failure{{ErrorCode::Corrupt, QStringLiteral("not SQLCipher")}};
}

void Connection::configure(const OpenOptions &options)
{
    execute("PRAGMA temp_store = MEMORY;");
    if (!options.readOnly)
        execute(durabilityPragmas(options.durability));
    execute("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA "
            "mmap_size = 0;");
    for (const auto &[what, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                      {SQLITE_DBCONFIG_DQS_DML, 0},
                                      {SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        if (const int code = sqlite3_db_config(handle(), what, value, nullptr); code != SQLITE_OK)
            throw failureOf(code);
    }
    if (const int code = sqlite3_create_collation(handle(), "swedish", SQLITE_UTF8, nullptr, compareSwedish);
        code != SQLITE_OK)
        throw failureOf(code);
}

void Connection::execute(const QByteArray &script)
{
    if (sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throwLast(handle());
}

Statement &Connection::cached(std::string_view sql)
{
    if (const auto found = m_cache.find(sql); found != m_cache.end()) {
        found->second->reset();
        return *found->second;
    }
    auto made = std::make_unique<Statement>(*this, sql);
    const std::string_view text = made->sql();
    return *m_cache.emplace(text, std::move(made)).first->second;
}

void Connection::forgetCached()
{
    m_cache.clear();
}

std::vector<std::string_view> Connection::cachedTexts() const
{
    std::vector<std::string_view> texts;
    for (const auto &[text, statement] : m_cache)
        texts.push_back(text);
    return texts;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

QString Connection::pragma(const char *name)
{
    Statement query{*this, std::string{"PRAGMA "} + name};
    return query.step() ? query.text(0) : QString{};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

bool Connection::isInMemory() const
{
    const char *name = sqlite3_db_filename(handle(), "main");
    return !name || *name == '\0';
}

void Connection::setProgress(std::function<bool()> goOn)
{
    m_goOn = std::move(goOn);
    const auto ask = [](void *self) { return static_cast<Connection *>(self)->m_goOn() ? 0 : 1; };
    if (m_goOn)
        sqlite3_progress_handler(handle(), stepsBetweenQuestions, ask, this);
    else
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

} // namespace jour::sql
