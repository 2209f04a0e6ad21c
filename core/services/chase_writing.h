#pragma once

#include "domain/escalation/rules.h"
#include "domain/events/event.h"
#include "services/chase_now.h"

namespace jour {

// What a call or a promise writes into the journal beside itself.

/// The source of a promise that stands with no name to it.
inline constexpr QLatin1String operatorSource{"operator"};

/// A case that somebody works on is taken: the first call or promise does the own desk's step.
void takeIfNew(const Desk &desk, ChaseNow &chase, std::vector<NewEvent> &events);
/// Writes what the rules decided, and goes on from there.
void follow(const Desk &desk, ChaseNow &chase, const Moves &moves, std::vector<NewEvent> &events);
/// R19: something came in that a paused plan does not wait past.
void wakePlan(const Desk &desk, ChaseNow &chase, PauseEnd cause, std::vector<NewEvent> &events);
/// The same for a case by its id; nothing where it cannot be read.
[[nodiscard]] std::vector<NewEvent> planWoken(const Desk &desk, CaseId id, PauseEnd cause);
/// Somebody acted: nothing is silent.
void breakSilence(const Desk &desk, const ChaseNow &chase, std::vector<NewEvent> &events);
/// What a new promise takes the place of: what stood with no name to it, and where no run looks after that,
/// what the same one promised before.
[[nodiscard]] std::vector<NewEvent> promisesReplaced(const ChaseNow &chase, const Acknowledgement &ack,
                                                     Instant now);
/// A promise in an open case whose plan has ended is a deadline all the same.
[[nodiscard]] Timer loosePromise(CaseId id, Instant eta);

} // namespace jour
