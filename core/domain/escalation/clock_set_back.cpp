#include "domain/escalation/clock_set_back.h"

#include <algorithm>

namespace jour {

std::optional<Instant> anchorAfter(const ClockSetBack &set, Instant anchor, Instant due)
{
    const bool hadTimeLeft = due > set.untouched();
    if (anchor <= set.now && !hadTimeLeft)
        return std::nullopt;
    return std::min(anchor + set.step, set.now);
}

Deadline deadlineAfter(const ClockSetBack &set, Deadline deadline)
{
    deadline.quietUntil.reset();
    if (!deadline.anchor || deadline.run.isNull())
        return deadline;
    const auto anchor = anchorAfter(set, *deadline.anchor, deadline.due);
    if (!anchor)
        return deadline;
    const Duration by = *anchor - *deadline.anchor;
    deadline.anchor = anchor;
    deadline.due += by;
    if (deadline.warnAt)
        *deadline.warnAt += by;
    return deadline;
}

} // namespace jour
