#pragma once

#include "domain/escalation/move_builder.h"

namespace jour {

// A step that asks for all (T14). Each of those it resolved to has to take it; what the first ones promise
// is watched meanwhile, and the clock of the step runs on until the last has answered.

/// True while a run waits for all of those its step resolved to, or for what they have promised.
[[nodiscard]] bool asksAll(const EscalationRun &run);

/// R5a, R5, R5p: somebody took such a step.
[[nodiscard]] Moves oneOfAllAcknowledged(const EscalationRun &run, const std::vector<Timer> &timers,
                                         const Acknowledgement &ack, Instant now);

/// R6n, R6k: the promise that is due first was kept.
[[nodiscard]] Moves oneOfAllKept(const EscalationRun &run, const std::vector<Timer> &timers, Instant now);

/// Before such a step is left: what was promised and not broken stands on its own from now on.
void letPromisesStand(MoveBuilder &chase, Instant now);

/// The same but for the promise that the run itself stands on.
void letOtherPromisesStand(MoveBuilder &chase, Instant now);

/// R16: the lengths among the answers, counted from where they count now.
void reanchorAnswers(EscalationRun &run, const ClockSetBack &set);

/// When the step or the first promise is due, whichever comes first; a stalled run waits on its own.
void awaitFirst(MoveBuilder &chase);

/// A time that has passed is no promise.
[[nodiscard]] std::optional<Instant> promisedTime(const Acknowledgement &ack, Instant now);

/// The operator acted: the wait for the automatic step begins anew (R6a).
void prolongStall(EscalationRun &run, Instant at);

} // namespace jour
