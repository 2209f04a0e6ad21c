#pragma once

#include "domain/escalation/timer.h"

namespace jour {

namespace sql {
class Statement;
}

/// The columns of a timer in the order in which readTimer() and bindTimer() take them.
#define JOUR_TIMER_COLUMNS                                                                                   \
    "id, case_ref, kind, run, step, title, source, anchor, due, warn_at, moved_to, supersedes, "             \
    "snooze_until,"                                                                                          \
    " snooze_reason, snooze_ordinal, snoozes, ended, ended_at, loudness, how_loud, repeat_seconds"

[[nodiscard]] Timer readTimer(const sql::Statement &row, int firstColumn = 0);
void bindTimer(sql::Statement &statement, const Timer &timer, const CaseId &caseRef);

} // namespace jour
