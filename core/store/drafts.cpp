#include "store/drafts.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "store/stored.h"

namespace jour {

namespace {

std::vector<Draft> readAll(sql::Statement &rows)
{
    std::vector<Draft> drafts;
    while (rows.step())
        drafts.push_back({rows.id<DraftTag>(0), rows.text(1), rows.id<CaseTag>(2), rows.id<OperatorTag>(3),
                          rows.blob(4), rows.instant(5), rows.instant(6)});
    return drafts;
}

} // namespace

Result<> Drafts::keep(const Draft &draft)
{
    return sql::guard([&] {
        const sql::Use put{
            m_db.cached("INSERT OR REPLACE INTO drafts (id, kind, case_ref, author, body, started_at,"
                        " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)")};
        const QByteArray body = draft.body.isNull() ? QByteArray{""} : draft.body;
        put->bind(draft.id).bind(draft.kind).bind(orNull(draft.caseRef)).bind(draft.author).bind(body);
        put->bind(draft.startedAt).bind(draft.changedAt).run();
    });
}

Result<> Drafts::drop(DraftId id)
{
    return sql::guard([&] {
        const sql::Use drop{m_db.cached("DELETE FROM drafts WHERE id = ?")};
        drop->bind(id).run();
    });
}

Result<std::vector<Draft>> Drafts::all() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT id, kind, case_ref, author, body, started_at, changed_at FROM drafts"
                        " ORDER BY changed_at DESC, id")};
        return readAll(*rows);
    });
}

Result<std::vector<Draft>> Drafts::ofCase(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT id, kind, case_ref, author, body, started_at, changed_at FROM drafts"
                        " WHERE case_ref = ? ORDER BY changed_at DESC, id")};
        rows->bind(id);
        return readAll(*rows);
    });
}

} // namespace jour
