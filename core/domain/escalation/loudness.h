#pragma once

#include "base/json.h"

namespace jour {

/// From when a deadline is heard. An immediate case is always heard from the warning.
enum class Loudness { WhenDue, FromWarning };

} // namespace jour

JOUR_ENUM_WORDS(jour::Loudness, {jour::Loudness::WhenDue, "whenDue"},
                {jour::Loudness::FromWarning, "fromWarning"})
