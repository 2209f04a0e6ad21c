#include "store/contact_reader.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "store/journal_rows.h"
#include "store/received.h"
#include "store/stored.h"

#include <algorithm>

namespace jour {

namespace {

bool isSaveOf(const Event &event, ContactPointId id)
{
    const EventBody body = event.decodedBody();
    const auto *saved = std::get_if<events::ContactPointSaved>(&body);
    return saved != nullptr && saved->point.id == id;
}

} // namespace

// The journal has no index of its desk-wide events: the walk begins where the contact point was first saved.
Result<std::vector<Event>> ContactReader::savesOf(ContactPointId id) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal"
                                        " WHERE seq >= (SELECT n FROM contact_points WHERE id = ?)"
                                        " AND type = ? AND case_ref IS NULL AND body IS NOT NULL"
                                        " AND instr(body, ?) > 0 ORDER BY seq")};
        rows->bind(id).bind(QString::fromLatin1(events::ContactPointSaved::type)).bind(id.hex().toLatin1());
        std::vector<Event> saves;
        while (rows->step())
            if (Event event = readEvent(*rows); isSaveOf(event, id))
                saves.push_back(std::move(event));
        return saves;
    });
}

// What another workstation sent later can stand anywhere: the cases that were touched tell where to look.
Result<std::vector<Event>> ContactReader::attemptsSince(Instant from) const
{
    return casesTouched(m_db, from).and_then([&](const std::vector<CaseId> &touched) {
        return sql::guard([&] {
            const sql::Use rows{m_db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal WHERE case_ref = ?"
                                            " AND type = ? AND (at >> 16) * 1000 >= ?")};
            std::vector<Event> attempts;
            for (const CaseId id : touched) {
                rows->bind(id).bind(QString::fromLatin1(events::ContactAttempted::type)).bind(from);
                while (rows->step())
                    attempts.push_back(readEvent(*rows));
                rows->reset();
            }
            std::ranges::sort(attempts, {}, &Event::seq);
            return attempts;
        });
    });
}

} // namespace jour
