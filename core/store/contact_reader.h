#pragma once

#include "base/result.h"
#include "domain/events/event.h"

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// What the journal tells of contact points: how each came to be as it is, and the calls to them.
class ContactReader final
{
public:
    explicit ContactReader(sql::Connection &db) : m_db{db} {}

    /// The events that saved it, oldest first; erased ones are not among them.
    [[nodiscard]] Result<std::vector<Event>> savesOf(ContactPointId id) const;
    /// The calls of all cases that were written in at `from` or later, in the order they came.
    [[nodiscard]] Result<std::vector<Event>> attemptsSince(Instant from) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
