#pragma once

#include "domain/contacts/call_list.h"
#include "domain/events/act_events.h"
#include "domain/handover/night_journal.h"
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

    /// What was written in over [from, to), in whichever case.
    [[nodiscard]] Result<NightJournal> night(Instant from, Instant to) const;
    /// Journaled in each case that stands on the paper, before it leaves; at the desk when there is none.
    [[nodiscard]] Result<> nightPrinted(const NightJournal &night, const QString &medium, int pages);
    /// Whom to call this night: the municipalities of the agreement by name, then the own desk. With the
    /// journal's head, the actor and the time.
    [[nodiscard]] Result<CallList> callList() const;
    /// A paper of the desk, of no case. Journaled before anything leaves.
    [[nodiscard]] Result<> printed(const events::Printed &print);

private:
    Desk &m_desk;
};

} // namespace jour
