#pragma once

#include "domain/events/event.h"
#include "store/picture_fold.h"

#include <QHash>

namespace jour {

namespace sql {
class Connection;
}

/// Folds events into the projections, within the transaction of its caller. Throws sql::Failure.
class Projector final
{
public:
    explicit Projector(sql::Connection &db) : m_db{db}, m_picture{db} {}

    /// The events of a case from which no other descends yet: the parents of the next one.
    [[nodiscard]] const std::vector<EventRef> &headsOf(const CaseId &id);
    [[nodiscard]] bool knows(const CaseId &id);

    void apply(const Event &event, const EventBody &body);
    /// Writes down revision, time of change and heads of the cases that were touched: once each, whatever
    /// happened.
    void finish();

private:
    struct CaseState
    {
        bool known = false;
        bool touched = false;
        std::vector<EventRef> heads;
        qint64 revision = 0; ///< zero: only looked at
        Instant changedAt;
        Instant touchedAt; ///< of the last thing that somebody did
    };
    CaseState &stateOf(const CaseId &id);
    void write(const CaseId &id, const CaseState &state);

    sql::Connection &m_db;
    QHash<CaseId, CaseState> m_cases;
    PictureFold m_picture;
};

/// True for events by which nothing changes but that somebody has seen or shown something. They leave
/// revision and time of change of their case alone.
[[nodiscard]] bool isLook(const QString &type);

/// Removes every projection and folds the whole journal anew, within the transaction of its caller.
void rebuildProjections(sql::Connection &db);
/// Fills the tables of the situation picture from the journal when a migration has just made them; all other
/// projections stay as they are. In transactions of its own.
void foldPictureThatWaits(sql::Connection &db);

} // namespace jour
