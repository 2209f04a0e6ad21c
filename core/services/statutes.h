#pragma once

#include "services/desk.h"

namespace jour {

/// A row of the table as it once stood.
struct LimitVersion
{
    Limit limit;
    std::optional<Instant> at; ///< none: as the program ships it
    QString signature;         ///< of who saved it
    QString reason;
    friend bool operator==(const LimitVersion &, const LimitVersion &) = default;
};

/// The table of legal limits as this desk has it: the shipped rows, and those a manager has saved in their
/// place. Every change is journaled with its reason.
class Statutes final
{
public:
    explicit Statutes(Desk &desk) : m_desk{desk} {}

    /// In the order of the shipped table, the rows of one key by when they hold.
    [[nodiscard]] std::vector<Limit> all() const;
    /// An empty row with a key of its own: the socialjour's to keep, nobody has verified it. Nothing is saved
    /// by it.
    [[nodiscard]] Limit blank() const;
    /// Every version of the row with this key and first day, newest first. What is undone is saved again as a
    /// new one.
    [[nodiscard]] Result<std::vector<LimitVersion>> history(const Limit &row) const;
    /// For managers. Who saves a row stands for it: it counts as checked today by the actor. A row that holds
    /// from a later day ends the one before it the day before, in the same commit. Invalid "reason", "basis"
    /// or the member that is wrong; Conflict "overlap" when another row of the key already holds then.
    [[nodiscard]] Result<> save(Limit changed, const QString &reason);

private:
    Desk &m_desk;
};

} // namespace jour
