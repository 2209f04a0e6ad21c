#pragma once

#include "domain/contacts/duty_index.h"

namespace jour {

/// The contact points in use that name this one as their fallback, by name.
[[nodiscard]] std::vector<const ContactPoint *> leaningOn(const DutyIndex &index, ContactPointId fallback);

/// Whether the point names a fallback by which nobody is called: it is retired, or not in the directory.
[[nodiscard]] bool hasLostFallback(const DutyIndex &index, const ContactPoint &point);

} // namespace jour
