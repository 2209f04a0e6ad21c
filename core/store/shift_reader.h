#pragma once

#include "base/result.h"
#include "domain/events/event.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// An event as the handover counts it: without a body, unless that was asked for.
struct ThinEvent
{
    qint64 seq = 0;
    Instant at;
    OperatorId author;
    std::optional<CaseId> caseRef;
    QString type;
    EventBody body; ///< opaque where it was not asked for
};

/// Reads the journal for the shift at the desk. Each function is one or two indexed queries.
class ShiftReader final
{
public:
    explicit ShiftReader(sql::Connection &db) : m_db{db} {}

    /// Events of a type of shift_events.h after that place, oldest first.
    [[nodiscard]] Result<std::vector<Event>> ofType(const char *type, qint64 after) const;
    /// The newest ones of such a type, newest first.
    [[nodiscard]] Result<std::vector<Event>> newestOf(const char *type, int limit) const;
    /// What happened after `since` and up to `upTo`, oldest first. Of cases in detail: hand-offs, changes of
    /// state, prints, deadlines that ended, what was entered afterwards.
    [[nodiscard]] Result<std::vector<ThinEvent>> between(qint64 since, qint64 upTo) const;
    /// The papers of the desk that were looked at or left after that place, newest first.
    [[nodiscard]] Result<std::vector<Event>> papers(qint64 after) const;
    /// The place of the last event written before `at`; 0 when there is none.
    [[nodiscard]] Result<qint64> lastBefore(Instant at) const;
    /// The calls and promises of a case, and what was entered afterwards, oldest first.
    [[nodiscard]] Result<std::vector<Event>> contacts(CaseId id) const;
    /// How often somebody came and went, newest first.
    [[nodiscard]] Result<std::vector<Event>> sessionsOf(OperatorId who, int limit) const;
    /// Null array when there is no such event.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 seq) const;
    /// Whether the hash of an event before that place begins so; the newest are looked at first, and none
    /// that is further back than the entries of some months.
    [[nodiscard]] Result<bool> wasHead(const QByteArray &beginning, qint64 before) const;

    /// The list of a handover, beside the journal, before the handover is committed. Erasing anything of a
    /// case erases the lists that tell of it.
    [[nodiscard]] Result<> keepList(HandoverId handover, const QByteArray &content);
    /// Removes lists of handovers that were not committed.
    [[nodiscard]] Result<> removeStrayLists();
    /// NotFound when it was never kept here.
    [[nodiscard]] Result<QByteArray> list(HandoverId handover) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
