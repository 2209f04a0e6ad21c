#include "store/journal.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"
#include "store/journal_rows.h"

namespace jour {

namespace {

std::vector<Event> readEvents(sql::Statement &rows)
{
    std::vector<Event> events;
    while (rows.step())
        events.push_back(readEvent(rows));
    return events;
}

} // namespace

Result<std::vector<Event>> Journal::ofCase(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal WHERE case_ref = ? ORDER BY seq")};
        rows->bind(id);
        return readEvents(*rows);
    });
}

Result<std::optional<Event>> Journal::lastOf(CaseId id, const std::function<bool(const Event &)> &is) const
{
    return sql::guard([&]() -> std::optional<Event> {
        const sql::Use rows{
            m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal WHERE case_ref = ? ORDER BY seq DESC")};
        rows->bind(id);
        while (rows->step())
            if (Event event = readEvent(*rows); is(event))
                return event;
        return std::nullopt;
    });
}

Result<std::vector<Event>> Journal::ofDesk(const QString &type) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal"
                                        " WHERE type = ? AND case_ref IS NULL AND body IS NOT NULL"
                                        " ORDER BY seq")};
        rows->bind(type);
        return readEvents(*rows);
    });
}

Result<std::optional<qint64>> Journal::placeOf(CaseId id, const QString &type, const QByteArray &act) const
{
    return sql::guard([&]() -> std::optional<qint64> {
        const sql::Use row{m_db.cached("SELECT seq FROM journal WHERE case_ref = ? AND type = ?"
                                       " AND body IS NOT NULL AND instr(body, ?) > 0 LIMIT 1")};
        row->bind(id).bind(type).bind(act);
        return row->step() ? std::optional{qint64{row->integer(0)}} : std::nullopt;
    });
}

Result<std::vector<Event>> Journal::after(qint64 seq, int limit) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal WHERE seq > ? ORDER BY seq LIMIT ?")};
        rows->bind(seq).bind(limit);
        return readEvents(*rows);
    });
}

Result<qint64> Journal::lastSeq() const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT coalesce(max(seq), 0) FROM journal")};
        return row->step() ? qint64{row->integer(0)} : qint64{0};
    });
}

} // namespace jour
