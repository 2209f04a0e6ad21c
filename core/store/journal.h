#pragma once

#include "base/result.h"
#include "domain/events/event.h"

#include <functional>
#include <optional>
#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// What verify() found first that is wrong.
struct ChainFault
{
    enum class Kind { Digest, Hash, Link, Signature, Gap, Head, UnknownAuthor };
    Kind kind = Kind::Hash;
    qint64 seq = 0;
    friend bool operator==(const ChainFault &, const ChainFault &) = default;
};

/// What is known of the journal's end from outside the database.
struct JournalEnd
{
    qint64 seq = 0;
    QByteArray hash;
};
/// Reads it afresh; nothing when it cannot be read.
using JournalWitness = std::function<std::optional<JournalEnd>()>;

/// Reading the journal. Writing goes through Store::commit.
class Journal final
{
public:
    explicit Journal(sql::Connection &db) : m_db{db} {}
    /// With a witness of the end, verify() finds a missing tail, too.
    Journal(sql::Connection &db, JournalWitness witness) : m_db{db}, m_witness{std::move(witness)} {}

    /// The events of a case, oldest first.
    [[nodiscard]] Result<std::vector<Event>> ofCase(CaseId id) const;
    /// The newest event of a case that `is` says yes to; it is asked from the end on.
    [[nodiscard]] Result<std::optional<Event>> lastOf(CaseId id,
                                                      const std::function<bool(const Event &)> &is) const;
    /// The events of a type that belong to no case, oldest first. Goes through the whole journal.
    [[nodiscard]] Result<std::vector<Event>> ofDesk(const QString &type) const;
    /// Where an event of the type that has this id in it stands in the case's journal.
    [[nodiscard]] Result<std::optional<qint64>> placeOf(CaseId id, const QString &type,
                                                        const QByteArray &act) const;
    /// At most `limit` events after `seq`, oldest first.
    [[nodiscard]] Result<std::vector<Event>> after(qint64 seq, int limit) const;
    [[nodiscard]] Result<qint64> lastSeq() const;

    /// Walks every chain: digests, links, hashes, signatures, gaps, and the newest event against the head
    /// file's (count, hash). Nothing when all is sound. `progress` gets (done, all) and returns false to
    /// cancel.
    [[nodiscard]] Result<std::optional<ChainFault>>
    verify(const std::function<bool(qint64, qint64)> &progress = {}) const;

private:
    sql::Connection &m_db;
    JournalWitness m_witness;
};

} // namespace jour
