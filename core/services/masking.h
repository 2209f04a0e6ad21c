#pragma once

#include "domain/people/person.h"

namespace jour {

/// "A.N." for "Alva Nilsson".
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace jour
