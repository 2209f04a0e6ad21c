#pragma once

#include "base/result.h"
#include "domain/contacts/who_answers.h"
#include "domain/escalation/clock_set_back.h"
#include "domain/escalation/run.h"
#include "domain/escalation/timer.h"

#include <functional>
#include <vector>

namespace jour {

// The rules R1–R13 and R15 of the escalation model as pure functions: a run, its timers and a fact go in; the
// moves come out. No clock, no store, no Qt timer. The caller turns a Moves into journal events in one
// transaction.

/// What one rule application changes. `rule` is the id that tests, events and help share: "R1", "R2e" … Each
/// step that is entered has its move ("R1", "R2", "R3", "R6a", "R8"); where nobody is on duty an "R2e" with
/// that step follows, and then, unless the step is waited for, the step that comes next. Beside the ids of
/// the model: "R2w" a step was entered outside of its hours, followed as "R2e" is, "R2h" the hours that it
/// waits for have begun, "R4n" as many calls as it asks for reached nobody, "R18" an operator paused the plan
/// and "R19" it goes on, "R2o" the own desk acted, "R6k" the promise was kept or the chase is done, and on a
/// step that asks for all "R5a" one of several took it, "R6n" one of several promises was kept.
struct RunMove
{
    QString rule;
    EscalationRun run; ///< as it is after the move
    QString reason;    ///< in the operator's words, where one is needed

    friend bool operator==(const RunMove &, const RunMove &) = default;
};

struct TimerEnding
{
    TimerId id;
    TimerEnd end = TimerEnd::Cancelled;
    Duration margin{0}; ///< time left when it ended; negative: late

    friend bool operator==(const TimerEnding &, const TimerEnding &) = default;
};

struct Moves
{
    std::vector<RunMove> moves;     ///< in order; several when an empty duty is passed at once
    std::vector<TimerEnding> ended; ///< applied before `armed`
    std::vector<Timer> armed;
    std::vector<Timer> changed; ///< snoozed or woken

    [[nodiscard]] bool isEmpty() const
    {
        return moves.empty() && ended.empty() && armed.empty() && changed.empty();
    }
    friend bool operator==(const Moves &, const Moves &) = default;
};

/// Who stands behind a step at a moment, for one case.
using StepDuty = std::function<Duty(const PolicyStep &step, Instant at)>;

/// Why a run begins.
struct RunStart
{
    const char *rule = "R1";             ///< the built-in policy is always "R1x"
    bool taken = false;                  ///< the own desk has the case: it is not asked to take it once more
    std::optional<Instant> ringing = {}; ///< ringingSince() of the run in whose place it begins
};

/// Since when a deadline of the run rings that nobody has answered; none: nothing of it is overdue. Such an
/// alarm ends by what somebody does or with a step in which somebody can be called, never by a step that
/// calls nobody, nor because the steps begin again.
[[nodiscard]] std::optional<Instant> ringingSince(const EscalationRun &run, const std::vector<Timer> &timers,
                                                  Instant now);

/// R1, R1x, R7, R13, R15: freeze the policy, enter the first step, arm its timer. Passes empty steps (R2e).
[[nodiscard]] Moves startRun(CaseId caseRef, const Policy &policy, Instant now, const StepDuty &duty,
                             RunStart start = {});

/// R2, R2e, R2h, R2w, R6, R6a, R8, R9, R11, R19: what time alone does. At most one step forward however late
/// `now` is; the next delay counts from `now`. Nothing when nothing is due. What rings goes on ringing
/// through a step that calls nobody.
[[nodiscard]] Moves tick(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                         const StepDuty &duty);

/// R4: an attempt. A miss arms a retry and stays; reaching somebody ends the retry and the contacting step's
/// silence but not the step, which waits for an acknowledgement.
[[nodiscard]] Moves attempted(const EscalationRun &run, const std::vector<Timer> &timers,
                              const Attempt &attempt);

/// R4n: as many calls as the step asks for were made and none reached anybody, so the next one begins before
/// its time. Not from the last step, nor where all of several have to take it.
[[nodiscard]] Moves movedByCalls(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                                 const StepDuty &duty);

/// R5, R5p: somebody took it. With a time (or where the step needs none) the promise replaces the step's
/// timer. On a step that asks for all (R5a) only when the last of them has; until then its clock runs on, and
/// what the others promised is watched beside it.
[[nodiscard]] Moves acknowledged(const EscalationRun &run, const std::vector<Timer> &timers,
                                 const Acknowledgement &ack, Instant now);

/// Of those that a step resolved to which asks for all of them: who has not taken it, or has not kept the
/// promise. Nobody on any other step.
[[nodiscard]] std::vector<ResolvedContact> stillAwaited(const EscalationRun &run, Instant now);

/// What the run's promise timer stands on: of several promises the one that is due first.
[[nodiscard]] std::optional<Acknowledgement> firstPromise(const EscalationRun &run);

/// The source of a promise that stands on its own beside a run: "promise:<whose>".
[[nodiscard]] QString promiseSource(const Acknowledgement &ack);

/// The promise that is due first was kept. Nothing is left to chase, unless the step asks for all (R6n).
[[nodiscard]] Moves promiseKept(const EscalationRun &run, const std::vector<Timer> &timers, Instant now);

/// The promise was kept, or what the run chases is done: every timer of the run ends satisfied.
[[nodiscard]] Moves fulfilled(const EscalationRun &run, const std::vector<Timer> &timers, Instant now);

/// The own desk acted (state change): a step whose target is OwnDesk is done and the next is entered. On any
/// other step it is heard only where an alarm rings through it: that one ends, and the step is waited for.
[[nodiscard]] Moves ownDeskDone(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                                const StepDuty &duty);

/// R3, R3s: the operator moves on with a reason, optionally to a chosen step (index); refused with Conflict
/// when `seenRev` is stale.
[[nodiscard]] Result<Moves> escalated(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev,
                                      std::optional<int> toStep, const QString &reason, Instant now,
                                      const StepDuty &duty);

/// R17: the case goes over to another policy, with a reason. The step of the same key begins anew, else the
/// first one; a promise stands. Refused with Conflict when `seenRev` is stale.
[[nodiscard]] Result<Moves> replanned(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev,
                                      const Policy &policy, const QString &reason, Instant now,
                                      const StepDuty &duty);

/// R18: an operator pauses the plan, with a reason, until a time that pauseRoom() allows. Nobody is chased
/// meanwhile; what law, police and others have set or promised runs on. Refused with Conflict when `seenRev`
/// is stale. A plan that is paused already is paused anew.
[[nodiscard]] Result<Moves> paused(const EscalationRun &run, const std::vector<Timer> &timers, int seenRev,
                                   Instant until, const QString &reason, Instant now);

/// What ends a pause.
enum class PauseEnd { Time, Contact, Report, Operator };

/// R19: a paused plan goes on with the step that it stood on, which has its whole time. The cause is the
/// reason of the move. Nothing where it is not paused.
[[nodiscard]] Moves resumed(const EscalationRun &run, const std::vector<Timer> &timers, PauseEnd cause,
                            Instant now, const StepDuty &duty);

/// R16, the clock was set back: a step, a retry or a wait that had time left has as much left, and never more
/// than its whole length. Times that somebody said stay.
[[nodiscard]] Moves reanchored(const EscalationRun &run, const std::vector<Timer> &timers,
                               const ClockSetBack &set);

/// R7, R15: another run takes the place of this one. Its own timers end; what stands beside it stays, and
/// what several have promised from now on too, but for the promise that the run stood on.
[[nodiscard]] Moves replaced(const EscalationRun &run, const std::vector<Timer> &timers, Instant now,
                             const char *rule);

/// R10: Invalid when too long, too often, without a reason, past an obligation or on an ended timer.
/// `length` counts from `now`.
[[nodiscard]] Result<Moves> snoozed(const Timer &timer, const std::vector<Timer> &ofCase,
                                    const SnoozeRule &rule, Duration length, const QString &reason,
                                    Instant now);

/// R11: back to what the clock says.
[[nodiscard]] Moves woken(const Timer &timer);

/// R12: every live timer of the case is cancelled and the run closed.
[[nodiscard]] Moves closed(const std::optional<EscalationRun> &run, const std::vector<Timer> &timers,
                           Instant now);

} // namespace jour

JOUR_ENUM_WORDS(jour::PauseEnd, {jour::PauseEnd::Time, "time"}, {jour::PauseEnd::Contact, "contact"},
                {jour::PauseEnd::Report, "report"}, {jour::PauseEnd::Operator, "operator"})
