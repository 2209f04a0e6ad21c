#pragma once

#include "domain/contacts/who_answers.h"
#include "services/desk.h"

namespace jour {

/// How far ahead gaps are told of when a shift starts.
inline constexpr std::chrono::hours gapsAheadFor{48};

/// A stretch ahead in which a municipality has nobody to call though it ought to, and who is called instead.
struct GapAhead
{
    QString municipality; ///< code
    Instant from;
    Instant to;             ///< cut to the end of what was asked for
    bool endsLater = false; ///< it goes on beyond that
    bool known = true;      ///< there is a contact that takes cases at all
    /// Whom the escalation calls in its place, by fallbackDuty(); where that changes, another gap begins.
    std::vector<DutyAnswer> fallback{};
    /// What the policy in force for an immediate case does then, at its first step there: Fallback calls
    /// those above; Next and Wait leave them to whoever is at the desk.
    OnEmpty plan = OnEmpty::Fallback;
    friend bool operator==(const GapAhead &, const GapAhead &) = default;
};

/// The municipalities of the agreement, then those that an open case has its home in.
[[nodiscard]] QStringList placesToWatch(Desk &desk);

/// The gaps within [now, `to`) by time, then in the order of the municipalities; without their fallbacks.
[[nodiscard]] std::vector<GapAhead> gapsWithin(const DutyIndex &index, const QStringList &municipalities,
                                               Instant now, Instant to);
/// The same gaps, each with whom the escalation calls in it.
[[nodiscard]] std::vector<GapAhead> withFallbacks(const Desk &desk, const std::vector<GapAhead> &gaps);

/// By what a gap is known again while time goes on.
[[nodiscard]] QString keyOf(const GapAhead &gap);

} // namespace jour
