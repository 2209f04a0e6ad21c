#pragma once

#include "services/directory.h"

namespace jour {

struct Fallback
{
    ContactPoint point;
    std::optional<DutyAnswer> answer; ///< none: off duty too
    friend bool operator==(const Fallback &, const Fallback &) = default;
};

/// Whom the organisation has entered for when nobody of the municipality answers: whoever its contact points
/// name, then whoever stands in for it, its county or every municipality; each once, those who answer now
/// first. Those who serve it too are not among them: they are asked as its own are.
[[nodiscard]] std::vector<Fallback> fallbacksFor(Desk &desk, const QString &municipality);

} // namespace jour
