#pragma once

#include "domain/escalation/rules.h"
#include "domain/events/event.h"

#include <vector>

namespace jour {

/// The journal events of what the rules decided, in the order in which they apply.
[[nodiscard]] std::vector<NewEvent> escalationEvents(CaseId id, const Moves &moves, Instant now,
                                                     bool byEngine, const QString &reason = {});

/// Appends `more` to `events`.
void append(std::vector<NewEvent> &events, std::vector<NewEvent> more);

} // namespace jour
