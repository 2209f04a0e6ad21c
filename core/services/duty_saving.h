#pragma once

#include "services/duty_lists.h"

namespace jour {

// What a duty list, a person or an override must be to be saved, asked of the index as it would be then. What
// is retired or withdrawn may always be.

[[nodiscard]] Result<> allowed(const DutyPerson &person);
[[nodiscard]] Result<> allowed(const DutyIndex &index, const DutyList &list, Instant now);
[[nodiscard]] Result<> allowed(const DutyIndex &index, const DutyOverride &change, Instant now);

/// The list with an id for itself and for each of its shifts and rotations.
[[nodiscard]] DutyList withIds(DutyList list);

} // namespace jour
