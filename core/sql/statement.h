#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace jour::sql {

class Connection;

/// One prepared statement: bind in order, step through the rows, read the columns by place from 0.
/// Everything throws Failure. Must not outlive its connection: the keys are wiped only when the last
/// statement is gone.
class Statement final
{
public:
    Statement(Connection &db, std::string_view sql);

    template<std::integral T>
    Statement &bind(T value)
    {
        return bindInteger(static_cast<std::int64_t>(value));
    }
    Statement &bind(double value);
    Statement &bind(const QString &value);   ///< a null string binds the empty text
    Statement &bind(const QByteArray &blob); ///< a null array binds NULL
    Statement &bind(Instant value) { return bindInteger(toMicros(value)); }
    Statement &bind(std::nullopt_t);
    template<typename Tag>
    Statement &bind(const Id<Tag> &id)
    {
        return bind(id.raw());
    }
    template<typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    Statement &bind(const char *) = delete; ///< would become true; say whether it is text or bytes

    bool step(); ///< true while there is a row
    void run();  ///< for statements that give no rows; then ready for the next bindings
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; ///< null array for NULL
    [[nodiscard]] Instant instant(int column) const { return fromMicros(integer(column)); }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    [[nodiscard]] int columns() const;
    /// The null id for NULL. Throws Corrupt for bytes that are no id.
    template<typename Tag>
    [[nodiscard]] Id<Tag> id(int column) const
    {
        return Id<Tag>{idBytes(column)};
    }
    [[nodiscard]] std::string_view sql() const { return m_sql; }

private:
    Statement &bindInteger(std::int64_t value);
    [[nodiscard]] IdBytes idBytes(int column) const;
    void check(int code) const;

    struct Finalize
    {
        void operator()(sqlite3_stmt *s) const;
    };
    Connection &m_db;
    std::string m_sql;
    std::vector<QByteArray> m_bound; ///< what is bound and not copied: SQLCipher's copies are dear
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_nextParameter = 1;
};

/// Gives a cached statement back reset when it goes out of scope, so that no read lock stays.
class Use final
{
    Q_DISABLE_COPY_MOVE(Use)

public:
    explicit Use(Statement &statement) : m_statement{statement} {}
    ~Use() { m_statement.reset(); }
    [[nodiscard]] Statement *operator->() const { return &m_statement; }
    [[nodiscard]] Statement &operator*() const { return m_statement; }

private:
    Statement &m_statement;
};

} // namespace jour::sql
