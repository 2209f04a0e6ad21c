#include "support/statement_count.h"

#include <sqlite3.h>

namespace jour::test {

StatementCount::StatementCount(sql::Connection &db) : m_db{db}
{
    const auto begun = [](unsigned /*what*/, void *count, void * /*statement*/, void * /*text*/) {
        ++*static_cast<std::size_t *>(count);
        return 0;
    };
    sqlite3_trace_v2(m_db.handle(), SQLITE_TRACE_STMT, begun, &m_count);
}

StatementCount::~StatementCount()
{
    sqlite3_trace_v2(m_db.handle(), 0, nullptr, nullptr);
}

} // namespace jour::test
