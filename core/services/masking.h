#pragma once

#include "domain/escalation/timer.h"
#include "domain/people/person.h"

namespace jour {

/// "A.N." for "Alva Nilsson".
[[nodiscard]] QString initialsOf(const QString &name);

/// The timer as it may be shown outside its case: without the operator's own words while the child is
/// protected.
[[nodiscard]] Timer shownTimer(const Timer &timer, bool isProtected);

} // namespace jour
