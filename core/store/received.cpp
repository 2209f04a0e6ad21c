#include "store/received.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"

namespace jour {

Result<std::vector<CaseId>> casesReceived(sql::Connection &db, Instant from, Instant to)
{
    return sql::guard([&] {
        const sql::Use rows{db.cached(
            "SELECT id FROM cases WHERE received_at >= ? AND received_at < ? ORDER BY received_at, n")};
        rows->bind(from).bind(to);
        std::vector<CaseId> ids;
        while (rows->step())
            ids.push_back(rows->id<CaseTag>(0));
        return ids;
    });
}

Result<std::vector<CaseId>> casesTouched(sql::Connection &db, Instant from)
{
    return sql::guard([&] {
        const sql::Use rows{db.cached("SELECT id, n FROM cases INDEXED BY cases_closed"
                                      " WHERE state = 'closed' AND changed_at >= ?1"
                                      " UNION ALL"
                                      " SELECT id, n FROM cases INDEXED BY cases_open"
                                      " WHERE state <> 'closed' AND changed_at >= ?1"
                                      " ORDER BY n")};
        rows->bind(from);
        std::vector<CaseId> ids;
        while (rows->step())
            ids.push_back(rows->id<CaseTag>(0));
        return ids;
    });
}

} // namespace jour
