#pragma once

#include "domain/escalation/timer.h"
#include "domain/statute/limit.h"

#include <optional>

namespace jour {

/// The countdown of a statutory limit that a case's event at `trigger` starts: due on the unmoved date, the
/// date as moved by lag (1930:173) a note beside it. Nothing where no timer may count down: not verified, not
/// in force, not ours to keep, or without a length.
[[nodiscard]] std::optional<Timer> timerFor(const Limit &limit, CaseId caseRef, Instant trigger,
                                            const QTimeZone &zone = stockholm());

/// The row of law that set a timer, as it was then: kept with the timer, whatever becomes of the table.
struct StatuteSource
{
    QString key;
    std::optional<QDate> validFrom;
    std::optional<QDate> checkedOn; ///< none: set before this was kept
    friend bool operator==(const StatuteSource &, const StatuteSource &) = default;
};
[[nodiscard]] StatuteSource statuteSourceOf(const Timer &timer);

} // namespace jour
