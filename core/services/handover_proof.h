#pragma once

#include "services/desk.h"
#include "services/shift_log.h"

#include <optional>

namespace jour {

/// The public key of an operator, switched off or not; none: unknown.
[[nodiscard]] std::optional<QByteArray> keyOf(const Desk &desk, OperatorId who);

/// NotFound when the journal has none at that place.
[[nodiscard]] Result<Event> eventAt(const Desk &desk, qint64 seq);

/// The event with which the outgoing handed over: the record's own, or where another made the list anew, the
/// outgoing's last before it. NotFound without.
[[nodiscard]] Result<Event> handedOverWith(const Desk &desk, const HandoverRecord &record);

} // namespace jour
