#pragma once

#include "domain/contacts/call_list.h"
#include "domain/handover/case_summary.h"

namespace jour {

/// An open case as the fallback pack names it.
struct FallbackCase
{
    QString number;
    Urgency urgency = Urgency::Urgent;
    CaseState state = CaseState::New;
    QString child;        ///< initials; empty: unknown
    QString municipality; ///< code; empty: not known, or not to be told
    QString assigned;     ///< signature
    std::vector<Timer> live;
    Policy plan; ///< whose steps some of them are
    /// What reminders say may stand on paper: nobody in the case is protected, and the words are without
    /// names.
    bool tellsWords = false;
};

struct FallbackDeadline
{
    QString number; ///< of the case
    Urgency urgency = Urgency::Urgent;
    Timer timer; ///< without a title: a reminder whose words may not be told
    Policy plan;
};

/// What must lie on the desk when the computer is dead: what is due, whom to call. Everybody is masked: a
/// sheet that lies about names nobody.
struct FallbackPack
{
    OpenSpan night;
    std::vector<FallbackCase> cases;         ///< most urgent first, then by number
    std::vector<FallbackDeadline> deadlines; ///< passed ones and those of the night, by due time
    int later = 0;                           ///< deadlines after the night, left out
    std::vector<CallListPlace> chains;
    std::vector<Limit> limits; ///< the table that some deadlines are named by
    QString journalHead;       ///< short form
    QString printedBy;
    Instant printedAt;
};

/// `cases` with their live timers; of names only initials are kept, and what reminders say only where the
/// case tells words.
[[nodiscard]] FallbackPack fallbackPack(std::vector<FallbackCase> cases, const OpenSpan &night);

} // namespace jour
