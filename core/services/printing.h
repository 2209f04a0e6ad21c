#pragma once

#include "domain/handover/case_summary.h"
#include "services/desk.h"

namespace jour {

/// The models of the papers. Words and layout are the page's.
class Printing final
{
public:
    explicit Printing(Desk &desk) : m_desk{desk} {}

    /// The case as it stands, with the journal's head, the actor and the time.
    [[nodiscard]] Result<CaseSummary> summary(CaseId id, PrintVariant variant,
                                              const QString &recipient) const;

private:
    Desk &m_desk;
};

} // namespace jour
