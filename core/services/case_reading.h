#pragma once

#include "domain/cases/merge_tree.h"
#include "services/case_file.h"
#include "services/desk.h"

#include <set>

namespace jour {

/// Looking at cases. A look at one is journaled before anything of it is given out.
class CaseReading final
{
public:
    explicit CaseReading(Desk &desk) : m_desk{desk} {}

    /// Open cases, and those closed within the last `closedFor`.
    [[nodiscard]] Result<Board> board(Duration closedFor = std::chrono::hours{12}) const;
    [[nodiscard]] Result<BoardRow> row(CaseId id) const;
    /// Which of the open cases goes on under which.
    [[nodiscard]] Result<MergeTree> merges() const;
    /// Masked as the board is.
    [[nodiscard]] Result<Timer> timer(TimerId id) const;

    /// The case, after the look is written down. `where`: "panel", "preview", "search".
    [[nodiscard]] Result<CaseFile> open(CaseId id, const QString &where);
    /// The case again, for one that is already on the screen; writes nothing.
    [[nodiscard]] Result<CaseFile> reload(CaseId id) const;

    /// Earlier cases of a person who is being written in. The look is journaled in each listed case before
    /// the list is given out, once for an intake.
    [[nodiscard]] Result<std::vector<PersonMatch>> matches(const PersonFacts &facts, DraftId intake);

    /// Shows a masked person: the reason is journaled, then the facts are given.
    [[nodiscard]] Result<Person> reveal(PersonId id, const QString &reason);

private:
    Desk &m_desk;
    std::set<std::pair<DraftId, CaseId>> m_matchLooks; ///< journaled already
};

} // namespace jour
