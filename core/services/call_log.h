#pragma once

#include "domain/escalation/attempt.h"
#include "services/desk.h"

namespace jour {

/// A call as it stands in the journal.
struct LoggedCall
{
    Attempt attempt;
    CaseId caseRef;
    QString signature; ///< of who wrote it in
    friend bool operator==(const LoggedCall &, const LoggedCall &) = default;
};

/// The calls that matter for whom to call next.
class CallLog final
{
public:
    explicit CallLog(const Desk &desk) : m_desk{desk} {}

    /// Every call of the case, and those of tonight in whatever case; oldest first. A null case has none of
    /// its own.
    [[nodiscard]] Result<std::vector<LoggedCall>> around(CaseId id) const;

private:
    const Desk &m_desk;
};

/// The noon before: the calls of one night lie after it.
[[nodiscard]] Instant nightBegan(Instant now);

} // namespace jour
