#pragma once

#include "domain/cases/case.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"
#include "services/desk.h"

namespace jour {

/// A case, its run and its timers as they stand.
struct ChaseNow
{
    Case c;
    EscalationRun run; ///< with a null id where there is none
    std::vector<Timer> timers;
};

[[nodiscard]] Result<ChaseNow> chaseOf(const Desk &desk, CaseId id);

[[nodiscard]] bool hasLiveRun(const ChaseNow &chase);

/// A closed case keeps no deadline (I4), and one that was handed over needs none of ours.
[[nodiscard]] bool keepsDeadlines(const Case &c);

/// Live promises that stand on their own: given when no plan chased anybody.
[[nodiscard]] std::vector<Timer> loosePromises(const std::vector<Timer> &timers);

/// Their endings.
[[nodiscard]] std::vector<NewEvent> loosePromisesEnded(CaseId id, const std::vector<Timer> &timers,
                                                       TimerEnd end, Instant now);

/// The endings of the engine's live reminders about something.
[[nodiscard]] std::vector<NewEvent> remindersEnded(CaseId id, const std::vector<Timer> &timers,
                                                   const QString &about, TimerEnd end, Instant now);

/// True while somebody has promised something that was neither kept nor given up.
[[nodiscard]] bool hasOpenPromise(const EscalationRun &run, const std::vector<Timer> &timers);

} // namespace jour
