#pragma once

#include "services/directory.h"

namespace jour {

/// Why somebody is offered where nobody answers.
enum class FallbackBecause {
    Named,  ///< a contact point of the municipality names it
    Serves, ///< it answers for the municipality as well
};

struct Fallback
{
    ContactPoint point;
    FallbackBecause because = FallbackBecause::Named;
    std::optional<DutyAnswer> answer; ///< none: off duty too
    friend bool operator==(const Fallback &, const Fallback &) = default;
};

/// Whom the organisation has entered for when nobody of the municipality answers: whoever its contact points
/// name, then those who serve it too; each once, those who answer now first.
[[nodiscard]] std::vector<Fallback> fallbacksFor(Desk &desk, const QString &municipality);

} // namespace jour
