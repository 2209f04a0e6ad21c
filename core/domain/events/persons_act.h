#pragma once

#include "domain/events/event_body.h"

#include <QByteArray>

#include <optional>

namespace jour {

/// True when somebody did something in the case: not a look, and not what time alone or the engine did.
[[nodiscard]] bool isPersonsAct(const EventBody &body);

/// True for an act after which nobody can be said to have been silent about a promise. To say that two cases
/// are one happening, or are not, brings no promise nearer.
[[nodiscard]] bool breaksSilence(const EventBody &body);

/// What an act of a person is known by, as it stands in its body: twice the same id is one act. Nothing for
/// what has no id of its own.
[[nodiscard]] std::optional<QByteArray> actIdOf(const EventBody &body);

} // namespace jour
