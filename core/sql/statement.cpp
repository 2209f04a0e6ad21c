#include "sql/statement.h"

#include "sql/codes.h"
#include "sql/connection.h"

#include <sqlite3.h>

namespace jour::sql {

void Statement::Finalize::operator()(sqlite3_stmt *s) const
{
    sqlite3_finalize(s);
}

Statement::Statement(Connection &db, std::string_view sql) : m_db{db}, m_sql{sql}
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(db.handle(), m_sql.c_str(), static_cast<int>(m_sql.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &raw, nullptr) != SQLITE_OK)
        throwLast(db.handle());
    m_handle.reset(raw);
}

Statement &Statement::bindInteger(std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle.get(), m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(double value)
{
    check(sqlite3_bind_double(m_handle.get(), m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    const QByteArray &utf8 = m_bound.emplace_back(value.toUtf8());
    check(sqlite3_bind_text64(m_handle.get(), m_nextParameter++, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    if (blob.isNull())
        return bind(std::nullopt);
    const QByteArray &kept = m_bound.emplace_back(blob);
    check(sqlite3_bind_blob64(m_handle.get(), m_nextParameter++, kept.constData(),
                              static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_handle.get(), m_nextParameter++));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Failure failure = lastFailureOf(m_db.handle());
    reset();
    throw failure;
}

void Statement::run()
{
    step();
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_bound.clear();
    m_nextParameter = 1;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{integer(column)};
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    // As a blob: what is asked for as text is copied to get a nought at its end, and every copy is locked
    // into memory by a system call.
    const auto *utf8 = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return bytes ? QByteArray{bytes, sqlite3_column_bytes(m_handle.get(), column)} : QByteArray{""};
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{instant(column)};
}

IdBytes Statement::idBytes(int column) const
{
    if (isNull(column))
        return {};
    const auto bytes = idBytesFromRaw(blob(column));
    if (!bytes)
        throw Failure{{ErrorCode::Corrupt, QStringLiteral("id")}};
    return *bytes;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle.get());
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw failureOf(code);
}

} // namespace jour::sql
