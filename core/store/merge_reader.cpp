#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"
#include "store/case_reader.h"

namespace jour {

namespace {

/// Puts what lies above a case into the tree, up to what is there already.
void addAbove(sql::Connection &db, MergeTree &tree, CaseId id)
{
    while (!tree.above(id)) {
        const sql::Use row{db.cached("SELECT above FROM merged_cases WHERE case_ref = ?")};
        row->bind(id);
        if (!row->step())
            return;
        const auto above = row->id<CaseTag>(0);
        tree.put(id, above);
        id = above;
    }
}

std::vector<CaseId> rightUnder(sql::Connection &db, CaseId id)
{
    const sql::Use rows{db.cached("SELECT case_ref FROM merged_cases WHERE above = ?")};
    rows->bind(id);
    std::vector<CaseId> ids;
    while (rows->step())
        ids.push_back(rows->id<CaseTag>(0));
    return ids;
}

} // namespace

Result<MergeTree> CaseReader::merges() const
{
    return sql::guard([&] {
        MergeTree tree;
        std::vector<CaseId> above;
        {
            // From the open cases on: those that were merged once and are closed grow more and more.
            const sql::Use rows{
                m_db.cached("SELECT m.case_ref, m.above FROM cases c CROSS JOIN merged_cases m"
                            " WHERE m.case_ref = c.id AND c.state <> 'closed'")};
            while (rows->step()) {
                above.push_back(rows->id<CaseTag>(1));
                tree.put(rows->id<CaseTag>(0), above.back());
            }
        }
        for (const CaseId id : above)
            addAbove(m_db, tree, id);
        return tree;
    });
}

Result<MergeTree> CaseReader::mergesAround(CaseId id) const
{
    return sql::guard([&] {
        MergeTree tree;
        addAbove(m_db, tree, id);
        std::vector<CaseId> todo{id};
        while (!todo.empty()) {
            const CaseId next = todo.back();
            todo.pop_back();
            for (const CaseId child : rightUnder(m_db, next)) {
                if (tree.above(child) == next) // a ring
                    continue;
                tree.put(child, next);
                todo.push_back(child);
            }
        }
        return tree;
    });
}

} // namespace jour
