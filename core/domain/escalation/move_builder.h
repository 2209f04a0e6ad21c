#pragma once

#include "domain/escalation/rules.h"

#include <span>

namespace jour {

/// Applies one rule: holds the run as it changes, ends and arms its timers, and writes down each move.
/// The rules_*.cpp say when; this says how.
class MoveBuilder final
{
public:
    MoveBuilder(const EscalationRun &run, const std::vector<Timer> &timers, Instant now);

    /// The run as it stands; change it before record().
    [[nodiscard]] EscalationRun &run() { return m_run; }
    [[nodiscard]] const PolicyStep &step() const;
    /// The live timer of this kind of the run, if it has not been ended here.
    [[nodiscard]] const Timer *live(TimerKind kind) const;

    /// When the timer of this kind is due, one that was armed here too.
    [[nodiscard]] std::optional<Instant> dueOf(TimerKind kind) const;

    void end(TimerKind kind, TimerEnd how);
    void endAll(TimerEnd how);
    /// R11, unless the timer has been ended here or is not snoozed.
    void wake(const Timer &timer);
    /// A timer of the current step, `length` from `anchor`, that warns `warn` before it is due.
    Timer &arm(TimerKind kind, Instant anchor, Duration length, Duration warn = {});
    /// The same for a time that somebody said.
    void armAt(TimerKind kind, Instant due, Duration warn);

    /// A promise that stands on its own beside the run, in the place of what the same one promised before.
    void armBeside(const Acknowledgement &ack, Instant due);
    void endBeside(const Acknowledgement &ack);

    /// Since when an alarm rings that nobody has answered: it is not ended by a step that calls nobody.
    void ringOn(std::optional<Instant> since) { m_ringing = since; }
    /// Before a step is left: with the next move it is written down that fewer calls were made than it asks
    /// for.
    void countCalls();
    /// Writes the run down as it now is, one revision up.
    void record(const char *rule, const QString &reason = {});
    /// Enters a step, or the first one from there on that somebody stands behind (R2e), and arms its timer.
    void enter(int step, const char *rule, const StepDuty &duty, const QString &reason = {});
    /// Enters the step after this one; after the last the steps begin again (R8) or the run is exhausted
    /// (R9).
    void enterNext(const char *rule, const StepDuty &duty, const QString &reason = {});
    /// The run is over and chases nobody; its timers have been ended.
    void finish(const char *rule);
    [[nodiscard]] bool isLast() const;
    /// Where the steps begin again: a desk that took the case is not asked to take it once more.
    [[nodiscard]] int firstStep() const;

    [[nodiscard]] Moves done() && { return std::move(m_moves); }

private:
    void place(int step, const StepDuty &duty);
    void armStep();
    [[nodiscard]] bool isAwaited(const StepDuty &duty);
    [[nodiscard]] bool placeAfterEmpty(const StepDuty &duty);
    [[nodiscard]] Timer timerOf(TimerKind kind) const;
    [[nodiscard]] bool isLive(const Timer &timer) const;
    void endTimer(const Timer &timer, TimerEnd how);
    void exhaust();

    EscalationRun m_run;
    std::span<const Timer> m_timers; ///< of the whole case
    Instant m_now;
    std::optional<TimerId> m_superseded; ///< by the next timer that is armed
    std::optional<Instant> m_ringing;
    std::optional<CallTally> m_short; ///< told with the next move
    Moves m_moves;
};

/// True where the step may call nobody, for it has hours and they are over.
[[nodiscard]] bool isOutsideHours(const PolicyStep &step, Instant at);

/// Who stands behind a step at a moment and may be called: nobody outside of its hours.
[[nodiscard]] Duty dutyOn(const PolicyStep &step, const StepDuty &duty, Instant at);

/// Whom to call where nobody stands behind a step: the fallback of those it asks for, else any function of
/// the same municipality, else the fallback of that. A gap when that is nobody either. Outside of the hours
/// of the step those whose hours they are are none of them.
[[nodiscard]] Duty fallbackDuty(const PolicyStep &step, const StepDuty &duty, Instant at);

/// True for a step's timer that only rings: it says since when nobody has answered, and not when the run goes
/// on.
[[nodiscard]] bool onlyRings(const Timer &timer);

/// True while the run chases somebody: not before it began, not after its end.
[[nodiscard]] bool isChasing(const EscalationRun &run);

/// The step at that place, the last one where the place lies beyond; an empty one where there is none.
[[nodiscard]] const PolicyStep &stepAt(const Policy &policy, int step);
/// The step that the run stands on.
[[nodiscard]] const PolicyStep &stepOf(const EscalationRun &run);

} // namespace jour
