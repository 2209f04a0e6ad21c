#include "domain/escalation/clock_set_back.h"

#include <algorithm>

namespace jour {

std::optional<Instant> anchorAfter(const ClockSetBack &set, Instant anchor, Instant due)
{
    const bool hadTimeLeft = due > set.untouched();
    if (anchor <= set.now && !hadTimeLeft)
        return std::nullopt;
    const Instant moved = std::min(anchor + set.step, set.now);
    if (hadTimeLeft || !set.opened || *set.opened > set.now)
        return moved;
    const Duration length = due - anchor;
    return std::max(moved, std::min(*set.opened, set.now - length)); // overdue it stays
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
