#pragma once

#include "services/desk.h"

#include <set>

// What makes a paper stale.
namespace jour {

/// The cases in which somebody has done something after that place of the journal. Looks, papers, handing
/// the shift over and what the engine does by itself are nothing of the kind. Of what cannot be read: none.
[[nodiscard]] std::set<CaseId> casesChangedSince(const Desk &desk, qint64 seq);

/// How many changes whom to call has had after that place: contacts and duty lists.
[[nodiscard]] int dutyChangesSince(const Desk &desk, qint64 seq);

} // namespace jour
