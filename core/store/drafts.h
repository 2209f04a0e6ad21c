#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"

#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// Half-written text, in the encrypted store but not in the journal: nobody has said it yet.
struct Draft
{
    DraftId id;
    QString kind;   ///< "intake", "note", "assessment" …
    CaseId caseRef; ///< null for an intake
    OperatorId author;
    QByteArray body; ///< canonical JSON of the form, with the field and cursor one was in
    Instant startedAt;
    Instant changedAt;
    friend bool operator==(const Draft &, const Draft &) = default;
};

class Drafts final
{
public:
    explicit Drafts(sql::Connection &db) : m_db{db} {}

    /// Durable when it returns.
    [[nodiscard]] Result<> keep(const Draft &draft);
    [[nodiscard]] Result<> drop(DraftId id);
    /// Newest first; other operators' drafts too, for work is never lost.
    [[nodiscard]] Result<std::vector<Draft>> all() const;
    [[nodiscard]] Result<std::vector<Draft>> ofCase(CaseId id) const;

private:
    sql::Connection &m_db;
};

} // namespace jour
