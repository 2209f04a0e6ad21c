#include "store/engine_state.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"

namespace jour {

Result<> EngineState::keepHeartbeat(const Heartbeat &beat)
{
    return sql::guard([&] {
        sql::Statement put{m_db,
                           "INSERT INTO heartbeat (one, wall, boot, boot_id) VALUES (1, ?, ?, ?)"
                           " ON CONFLICT (one) DO UPDATE SET wall = excluded.wall, boot = excluded.boot,"
                           " boot_id = excluded.boot_id"};
        put.bind(toMicros(beat.at.wall)).bind(std::int64_t{beat.at.boot.count()}).bind(beat.bootId).run();
    });
}

Result<std::optional<Heartbeat>> EngineState::lastHeartbeat() const
{
    return sql::guard([&]() -> std::optional<Heartbeat> {
        sql::Statement get{m_db, "SELECT wall, boot, boot_id FROM heartbeat WHERE one = 1"};
        if (!get.step())
            return std::nullopt;
        return Heartbeat{{fromMicros(get.integer(0)), Duration{get.integer(1)}}, get.text(2)};
    });
}

} // namespace jour
