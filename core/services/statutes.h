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
    bool withdrawn = false; ///< taken back: from then on as it is shipped, or gone
    friend bool operator==(const LimitVersion &, const LimitVersion &) = default;
};

/// What the table is once the last act on a row is taken back.
struct LimitsBefore
{
    std::vector<Limit> restored; ///< as they stood before it
    std::vector<Limit> gone;     ///< were added by it
    friend bool operator==(const LimitsBefore &, const LimitsBefore &) = default;
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
    /// Every version of the row with this key and first day, newest first. What is taken back stands in it,
    /// and so does that it was taken back.
    [[nodiscard]] Result<std::vector<LimitVersion>> history(const Limit &row) const;
    /// For managers. Who saves a row stands for it: it counts as checked today by the actor. A row that holds
    /// from a later day ends the one before it the day before, and where it has a last day the wording before
    /// it holds again from the day after: all in one commit. Invalid "reason", "basis" or the member that is
    /// wrong; Conflict "overlap" when another row of the key already holds then.
    [[nodiscard]] Result<> save(Limit changed, const QString &reason);
    /// The table as it was before the last act that touched the row: all that the act did to other rows goes
    /// with it. NotFound "limitUnchanged"; Conflict "limitChangedSince" where one of those rows was changed
    /// later, "overlap" where another one holds by now.
    [[nodiscard]] Result<LimitsBefore> before(const Limit &row) const;
    /// For managers. Makes it so, in one commit; who had checked what stays as it stood then.
    [[nodiscard]] Result<> takeBack(const Limit &row, const QString &reason);

private:
    [[nodiscard]] Result<std::vector<Event>> saves() const;

    Desk &m_desk;
};

} // namespace jour
