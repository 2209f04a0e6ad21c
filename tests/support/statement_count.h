#pragma once

#include "sql/connection.h"

#include <cstddef>

namespace jour::test {

/// How many statements were run on a connection since: the shape of what something costs, whatever the
/// machine.
class StatementCount final
{
    Q_DISABLE_COPY_MOVE(StatementCount)

public:
    explicit StatementCount(sql::Connection &db);
    ~StatementCount();

    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    sql::Connection &m_db;
    std::size_t m_count = 0;
};

} // namespace jour::test
