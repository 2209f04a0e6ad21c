#pragma once

#include "base/result.h"
#include "domain/escalation/watch_gap.h"

#include <optional>

namespace jour {

namespace sql {
class Connection;
}

/// What the alarm clock must find again after a restart. Not an event: nobody did anything.
class EngineState final
{
public:
    explicit EngineState(sql::Connection &db) : m_db{db} {}

    [[nodiscard]] Result<> keepHeartbeat(const Heartbeat &beat);
    [[nodiscard]] Result<std::optional<Heartbeat>> lastHeartbeat() const;

private:
    sql::Connection &m_db;
};

} // namespace jour
