#pragma once

#include "sql/connection.h"

#include <cstddef>

namespace jour::test {

/// How many statements were run on a connection since, and how many rows they gave: the shape of what
/// something costs, whatever the machine.
class StatementCount final
{
    Q_DISABLE_COPY_MOVE(StatementCount)

public:
    explicit StatementCount(sql::Connection &db);
    ~StatementCount();

    [[nodiscard]] std::size_t statements() const { return m_seen.statements; }
    [[nodiscard]] std::size_t rows() const { return m_seen.rows; }

private:
    struct Seen
    {
        std::size_t statements = 0;
        std::size_t rows = 0;
    };
    static int note(unsigned what, void *seen, void *statement, void *text);

    sql::Connection &m_db;
    Seen m_seen;
};

} // namespace jour::test
