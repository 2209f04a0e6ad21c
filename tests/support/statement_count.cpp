#include "support/statement_count.h"

#include <sqlite3.h>

namespace jour::test {

StatementCount::StatementCount(sql::Connection &db) : m_db{db}
{
    sqlite3_trace_v2(m_db.handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, &StatementCount::note, &m_seen);
}

int StatementCount::note(unsigned what, void *seen, void * /*statement*/, void * /*text*/)
{
    auto *counts = static_cast<Seen *>(seen);
    ++(what == SQLITE_TRACE_STMT ? counts->statements : counts->rows);
    return 0;
}

StatementCount::~StatementCount()
{
    sqlite3_trace_v2(m_db.handle(), 0, nullptr, nullptr);
}

} // namespace jour::test
