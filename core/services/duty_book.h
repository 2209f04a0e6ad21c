#pragma once

#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/who_answers.h"
#include "store/store.h"

#include <array>
#include <optional>

namespace jour {

/// Who is on duty, from the store. The index is made once and kept until the directory is saved again; the
/// desk has one book (Desk::duties()), which everybody asks.
class DutyBook final
{
    Q_DISABLE_COPY_MOVE(DutyBook)

public:
    DutyBook(Store &store, const Classifications &lists) : m_store{store}, m_lists{lists} {}

    /// The directory as it is saved now. Valid until the next call. While the store
    /// cannot be read: as it was read last.
    [[nodiscard]] const DutyIndex &index() const;
    /// It could not be read, now or before. The index is empty then, and that it knows nobody on duty says
    /// nothing: it must be told so, not as a gap.
    [[nodiscard]] bool isUnread() const;

    /// An index that was made elsewhere, of all that is saved up to the version `newest`: it is taken instead
    /// of being read, unless something was saved since.
    void adopt(DutyIndex index, qint64 newest) const;

    /// By the directory as it is saved now, whenever `at` is.
    [[nodiscard]] Duty whoAnswers(const QString &municipality, const QString &function, Instant at) const;
    [[nodiscard]] Duty whoAnswers(ContactPointId point, Instant at) const;

    /// The turns of a list within [from, to), as rosterOf() tells them: past time by what had been saved at
    /// each moment, time to come by what is saved now. Of the past two spans are kept, until something
    /// is saved.
    [[nodiscard]] std::vector<RosterPiece> roster(DutyListId list, Instant from, Instant to) const;

private:
    /// A roster up to a moment since which nothing was saved.
    struct Past
    {
        DutyListId list;
        Instant from;
        Instant to;
        qint64 seen = -1; ///< the newest version when it was read
        std::vector<RosterPiece> roster;
    };
    /// Of what is known already only what was saved since is read.
    [[nodiscard]] Result<DutyDirectory> directoryAt(qint64 newest) const;
    [[nodiscard]] std::vector<RosterPiece> pastRoster(DutyListId list, Instant from, Instant to) const;

    Store &m_store;
    const Classifications &m_lists;
    mutable DutyIndex m_index;
    mutable qint64 m_seen = -1;         ///< the newest version that the index holds
    mutable std::array<Past, 2> m_past; ///< the one asked for last first
};

} // namespace jour
