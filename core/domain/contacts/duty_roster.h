#pragma once

#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/opening_hours.h"

namespace jour {

/// The turns of a list as they stand after fixed spans and overrides, cut to [from, to), by start, then in
/// the order to call: rule 3 of who_answers.h. Whether somebody is booked twice is not told here.
[[nodiscard]] std::vector<RosterPiece> rosterPieces(const DutyIndex &index, const DutyList &list,
                                                    Instant from, Instant to);

/// What is left of the spans without [cut.from, cut.to).
[[nodiscard]] std::vector<OpenSpan> without(const std::vector<OpenSpan> &spans, const OpenSpan &cut);

} // namespace jour
