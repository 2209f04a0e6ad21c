#include "sql/transaction.h"

#include "sql/codes.h"
#include "sql/connection.h"

#include <sqlite3.h>

namespace jour::sql {

Transaction::Transaction(Connection &db) : m_db{db}
{
    m_db.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite has rolled back already after most failures.
    if (m_open && m_db.inTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    if (sqlite3_exec(m_db.handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
        Failure failure = lastFailureOf(m_db.handle());
        // While the transaction is still open nothing was committed; a full disk is met before the point of
        // no return.
        if (!m_db.inTransaction() && failure.error.code != ErrorCode::DiskFull)
            failure.indeterminate = true;
        throw failure;
    }
    m_open = false;
}

} // namespace jour::sql
