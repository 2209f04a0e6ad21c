#pragma once

#include "domain/contacts/who_answers.h"
#include "domain/escalation/pause_room.h"
#include "domain/escalation/rules.h"
#include "domain/escalation/snooze_room.h"
#include "services/desk.h"

#include <vector>

namespace jour {

/// Reaching somebody: calls, promises, steps and timers of a case.
class Chase final
{
public:
    explicit Chase(Desk &desk) : m_desk{desk} {}

    /// R4. Fills in id and time where empty.
    [[nodiscard]] Result<AttemptId> logAttempt(CaseId id, Attempt attempt);
    /// R5, R5p: the promised time becomes the next deadline, also where the plan has ended.
    [[nodiscard]] Result<> acknowledge(CaseId id, const Acknowledgement &acknowledgement);
    /// The promise of the run was kept: of several the one that is due first.
    [[nodiscard]] Result<> promiseKept(CaseId id);
    /// R3, R3s. Invalid without a reason.
    [[nodiscard]] Result<> escalate(CaseId id, int seenRunRev, std::optional<int> toStep,
                                    const QString &reason);

    /// R18. Until when it may be is told by pauseRoom(). Invalid without a reason.
    [[nodiscard]] Result<> pause(CaseId id, int seenRunRev, Instant until, const QString &reason);
    [[nodiscard]] Result<PauseRoom> pauseRoom(CaseId id) const;
    /// R19: the plan goes on. Nothing where it is not paused.
    [[nodiscard]] Result<> resume(CaseId id);

    /// "Ring back 04:30". Invalid in a closed case.
    [[nodiscard]] Result<TimerId> remind(CaseId id, Instant due, const QString &title);
    /// Done, with what was done; a statutory or police limit too. The end of a pause: the plan goes on.
    [[nodiscard]] Result<> done(TimerId id, const QString &reason);
    /// R10.
    [[nodiscard]] Result<> snooze(TimerId id, std::chrono::minutes length, const QString &reason);
    /// How long it may be snoozed now; where it may not be, what would refuse it.
    [[nodiscard]] Result<SnoozeRoom> snoozeRoom(TimerId id) const;
    [[nodiscard]] Result<> wake(TimerId id);

    /// Who stands behind a step for this case at a moment; the engine, the panel and the paper ask the same.
    [[nodiscard]] Duty dutyFor(const CaseFacts &facts, const PolicyStep &step, Instant at) const;

    /// The cases whose run time alone moves at `now`, those first that have waited longest. Where a case
    /// sleeps its run stands still.
    [[nodiscard]] Result<std::vector<CaseId>> due(Instant now) const;
    /// R2–R11 for the live run of a case: what time alone does at `now`. False when it moves nothing.
    [[nodiscard]] Result<bool> tick(CaseId id, Instant now);
    /// The same for every case that is due. Returns how many moved.
    [[nodiscard]] Result<int> tickAll(Instant now);
    /// R15: no case is left under a policy that was switched off; it goes on under the one in force. A
    /// promise stands. Returns how many cases changed their plan.
    [[nodiscard]] Result<int> leaveRetired();
    /// R16, the clock was set back: no deadline of a live run moves further away, and no snooze outlives it.
    [[nodiscard]] Result<> reanchorAll(const ClockSetBack &set);

private:
    Desk &m_desk;
};

} // namespace jour
