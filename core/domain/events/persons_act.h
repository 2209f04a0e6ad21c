#pragma once

#include "domain/events/event_body.h"

namespace jour {

/// True when somebody did something in the case: not a look, and not what time alone or the engine did.
[[nodiscard]] bool isPersonsAct(const EventBody &body);

} // namespace jour
