#pragma once

#include "domain/statute/legal_time.h"
#include "domain/statute/limit.h"

#include <optional>
#include <vector>

namespace jour {

/// How the last day of a limit was found and what it rests on: all that is needed to check it by hand, on
/// screen and on paper.
struct Derivation
{
    Limit limit; ///< the row that held on the day of the trigger: basis, words, when it was checked
    Instant trigger;
    LimitDue due; ///< where the alarm stands, and the moved day that is a note beside it
    /// The day of the trigger, the counting, and where a moved day is noted every rest day on the way to it.
    std::vector<LegalStep> steps;

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

/// Nothing where dueOf() gives nothing.
[[nodiscard]] std::optional<Derivation> derivationOf(const Limit &limit, Instant trigger,
                                                     const QTimeZone &zone = stockholm());

/// The same by the row of `key` that held on the local day of the trigger; nothing where none did.
[[nodiscard]] std::optional<Derivation> derivationOf(const std::vector<Limit> &limits, const QString &key,
                                                     Instant trigger, const QTimeZone &zone = stockholm());

} // namespace jour
