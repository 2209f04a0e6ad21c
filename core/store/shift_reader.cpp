#include "store/shift_reader.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"
#include "store/journal_rows.h"

namespace jour {

namespace {

/// As the index has them.
#define JOUR_SHIFT_TYPES                                                                                     \
    "('shift.started', 'shift.changed', 'shift.ended', 'handover.words', 'handover.messageRead',"            \
    " 'handover.made', 'handover.caseAnswered', 'handover.signed')"

/// So many entries before a paper left its head is looked for. It is made at once; only a paper that was
/// journaled late, for the disk took nothing, has others in between.
constexpr qint64 headsBack = 100'000;

std::vector<Event> readEvents(sql::Statement &rows)
{
    std::vector<Event> events;
    while (rows.step())
        events.push_back(readEvent(rows));
    return events;
}

ThinEvent readThin(const sql::Statement &row)
{
    ThinEvent event;
    event.seq = row.integer(0);
    event.at = HybridTime{row.integer(1)}.wall();
    event.author = row.id<OperatorTag>(2);
    if (!row.isNull(3))
        event.caseRef = row.id<CaseTag>(3);
    event.type = row.text(4);
    if (!row.isNull(6))
        event.body = decoded(event.type, static_cast<int>(row.integer(5)), row.blob(6));
    return event;
}

} // namespace

Result<std::vector<Event>> ShiftReader::ofType(const char *type, qint64 after) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal INDEXED BY journal_shifts"
                                        " WHERE type IN " JOUR_SHIFT_TYPES
                                        " AND type = ? AND seq > ? ORDER BY seq")};
        rows->bind(QString::fromLatin1(type)).bind(after);
        return readEvents(*rows);
    });
}

Result<std::vector<Event>> ShiftReader::newestOf(const char *type, int limit) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal INDEXED BY journal_shifts"
                                        " WHERE type IN " JOUR_SHIFT_TYPES
                                        " AND type = ? ORDER BY seq DESC LIMIT ?")};
        rows->bind(QString::fromLatin1(type)).bind(limit);
        return readEvents(*rows);
    });
}

Result<std::vector<ThinEvent>> ShiftReader::between(qint64 since, qint64 upTo) const
{
    return sql::guard([&] {
        std::vector<ThinEvent> events;
        const sql::Use rows{m_db.cached("SELECT seq, at, operator, case_ref, type, version,"
                                        " CASE WHEN type IN ('handOff.made', 'case.stateChanged', "
                                        "'case.printed', 'timer.ended', 'paper.entered') THEN body END"
                                        " FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq")};
        rows->bind(since).bind(upTo);
        while (rows->step())
            events.push_back(readThin(*rows));
        return events;
    });
}

Result<std::vector<Event>> ShiftReader::papers(qint64 after) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal INDEXED BY journal_papers"
                                        " WHERE type = 'paper.printed' AND seq > ? ORDER BY seq DESC")};
        rows->bind(after);
        return readEvents(*rows);
    });
}

// The journal is in the order of its clock.
Result<qint64> ShiftReader::lastBefore(Instant at) const
{
    return sql::guard([&] {
        const sql::Use end{m_db.cached("SELECT coalesce(max(seq), 0) FROM journal")};
        qint64 high = end->step() ? qint64{end->integer(0)} : 0;
        qint64 low = 0;
        while (low < high) {
            const qint64 middle = low + (high - low + 1) / 2;
            const sql::Use row{m_db.cached("SELECT at FROM journal WHERE seq = ?")};
            row->bind(middle);
            if (row->step() && HybridTime{row->integer(0)}.wall() < at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    });
}

Result<std::vector<Event>> ShiftReader::contacts(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal WHERE case_ref = ?"
                                        " AND type IN ('contact.attempted', 'contact.acknowledged',"
                                        " 'paper.entered') ORDER BY seq")};
        rows->bind(id);
        return readEvents(*rows);
    });
}

Result<std::vector<Event>> ShiftReader::sessionsOf(OperatorId who, int limit) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS
                                        " FROM journal INDEXED BY journal_sessions"
                                        " WHERE operator = ? AND type IN ('session.opened', 'session.ended')"
                                        " ORDER BY seq DESC LIMIT ?")};
        rows->bind(who).bind(limit);
        return readEvents(*rows);
    });
}

Result<QByteArray> ShiftReader::hashAt(qint64 seq) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT hash FROM journal WHERE seq = ?")};
        row->bind(seq);
        return row->step() ? row->blob(0) : QByteArray{};
    });
}

Result<bool> ShiftReader::wasHead(const QByteArray &beginning, qint64 before) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT 1 FROM journal WHERE seq < ? AND seq >= ?"
                                       " AND substr(hash, 1, ?) = ? ORDER BY seq DESC LIMIT 1")};
        row->bind(before).bind(before - headsBack).bind(beginning.size()).bind(beginning);
        return row->step();
    });
}

Result<> ShiftReader::keepList(HandoverId handover, const QByteArray &content)
{
    return sql::guard([&] {
        const sql::Use put{
            m_db.cached("INSERT OR REPLACE INTO handover_lists (handover, content) VALUES (?, ?)")};
        put->bind(handover).bind(content).run();
    });
}

Result<> ShiftReader::removeStrayLists()
{
    return sql::guard([&] {
        {
            // Reading what was made costs more than counting it, and there is hardly ever a list too many.
            const sql::Use more{m_db.cached("SELECT 1 WHERE (SELECT count(*) FROM handover_lists) >"
                                            " (SELECT count(*) FROM journal INDEXED BY journal_shifts"
                                            " WHERE type IN " JOUR_SHIFT_TYPES " AND type = ?)")};
            more->bind(QString::fromLatin1(events::HandoverMade::type));
            if (!more->step())
                return;
        }
        const sql::Use drop{m_db.cached(
            "DELETE FROM handover_lists WHERE lower(hex(handover)) NOT IN (SELECT json_extract(CAST(body AS"
            " TEXT), '$.handover') FROM journal INDEXED BY journal_shifts WHERE type IN " JOUR_SHIFT_TYPES
            " AND type = ? AND body IS NOT NULL)")};
        drop->bind(QString::fromLatin1(events::HandoverMade::type)).run();
    });
}

Result<QByteArray> ShiftReader::list(HandoverId handover) const
{
    return sql::guard([&] {
        const sql::Use get{m_db.cached("SELECT content FROM handover_lists WHERE handover = ?")};
        get->bind(handover);
        if (!get->step())
            throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("handover")}};
        return get->blob(0);
    });
}

} // namespace jour
