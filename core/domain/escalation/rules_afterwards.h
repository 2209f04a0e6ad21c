#pragma once

#include "domain/escalation/rules.h"

namespace jour {

// What was done earlier and is entered afterwards moves the chase from now on, as far as its facts still say
// something: no deadline that has passed is armed beside one that rings, none that rings goes silent by a
// call that reached nobody, and each deadline ends now and not then, so that what was missed stays missed.

/// R4 for a call made at `attempt.at`. It counts on the step that ran then: nothing when that has been left.
/// A retry is armed only when it is not yet due, and never in place of one that a later call asked for.
[[nodiscard]] Moves attemptedEarlier(const EscalationRun &run, const std::vector<Timer> &timers,
                                     const Attempt &attempt, Instant now);

/// R5, R5p for a promise given earlier, the newest that is known. A promised time that has passed is due at
/// once and broken by the next tick (R6), in the place of what rang; where the step asks for all it counts
/// for nobody.
[[nodiscard]] Moves acknowledgedEarlier(const EscalationRun &run, const std::vector<Timer> &timers,
                                        const Acknowledgement &ack, Instant now);

} // namespace jour
