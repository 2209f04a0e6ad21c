#pragma once

#include "domain/contacts/call_list.h"
#include "domain/events/shift_events.h"
#include "domain/handover/fallback_pack.h"
#include "domain/handover/hand_off_sheet.h"
#include "domain/handover/night_journal.h"
#include "services/desk.h"

namespace jour {

/// Set to true in the store of the demo night.
inline const QString demoSetting = QStringLiteral("desk.demo");

/// The models of the papers. Words and layout are the page's.
class Printing final
{
public:
    explicit Printing(Desk &desk) : m_desk{desk} {}

    /// The case as it stands, with the journal's head, the actor and the time.
    [[nodiscard]] Result<CaseSummary> summary(CaseId id, PrintVariant variant,
                                              const QString &recipient) const;

    /// The same with whoever is called first now in the responsible municipality; where that may not be told
    /// on this paper, without.
    [[nodiscard]] Result<HandOffSheet> handOffSheet(CaseId id, PrintVariant variant,
                                                    const QString &recipient) const;
    /// How often this paper of a case has left the desk before, on the printer or as a file.
    [[nodiscard]] Result<int> timesLeft(CaseId id, const QString &document) const;

    /// How often this paper of the desk has left since then.
    [[nodiscard]] Result<int> timesLeft(const QString &document, Instant since) const;
    /// How often a journal of the night has left that told of all these cases.
    [[nodiscard]] Result<int> timesLeft(const NightJournal &night) const;

    /// What was written in over [from, to), in whichever case.
    [[nodiscard]] Result<NightJournal> night(Instant from, Instant to) const;
    /// Journaled at the desk and in each case that stands on the paper, before it leaves. `code`: the short
    /// one on its pages.
    [[nodiscard]] Result<> nightPrinted(const NightJournal &night, const QString &medium, const QString &code,
                                        int pages);
    /// Whom to call this night: the municipalities of the agreement by name, then the own desk. With the
    /// journal's head, the actor and the time.
    [[nodiscard]] Result<CallList> callList() const;
    /// The open cases with their deadlines of this night, and whom to call: for when the computer is dead.
    /// Municipalities of the agreement, those of the open cases that may be told, and the own desk.
    [[nodiscard]] Result<FallbackPack> fallback() const;
    /// The store is that of the demo night: its papers say so.
    [[nodiscard]] bool isDemo() const;
    /// A paper of the desk, of no case, is looked at or leaves. Journaled before it does: what cannot be does
    /// not leave. Only the call list, which tells of no child, is journaled later while nothing can be saved.
    [[nodiscard]] Result<> printed(const events::DeskPaperPrinted &print);

private:
    Desk &m_desk;
};

} // namespace jour
