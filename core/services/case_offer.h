#pragma once

#include "services/case_file.h"
#include "services/desk.h"

namespace jour {

/// What is offered once all of this has happened; nothing when it was taken over, taken back or closed.
[[nodiscard]] std::optional<CaseOffer> offerIn(const std::vector<RecordedEvent> &journal);

/// The same for a case in the store.
[[nodiscard]] std::optional<CaseOffer> offerOf(const Desk &desk, CaseId id);

} // namespace jour
