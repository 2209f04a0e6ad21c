#pragma once

#include "domain/contacts/duty_coverage.h"
#include "store/duty_reader.h"

namespace jour {

/// The turns of a list through [from, to) by what had been saved at each moment of it. `directory`: as it
/// stood at `from`; `changes`: what was saved since, by time. A turn that goes on over a change is one piece.
[[nodiscard]] std::vector<RosterPiece> recordedRoster(DutyListId list, DutyDirectory directory,
                                                      const std::vector<DutyVersion> &changes, Instant from,
                                                      Instant to);

/// What comes after `at`, where the roster ends so far. A turn that goes on there stays one piece.
void append(std::vector<RosterPiece> &roster, std::vector<RosterPiece> more, Instant at);

} // namespace jour
