#pragma once

#include "base/json.h"

namespace jour {

/// From when a deadline is heard. An immediate case is always heard from the warning.
enum class HeardFrom { WhenDue, FromWarning };

/// How loud the deadline of a step is while it is heard. A run that is out of steps is as loud as can be,
/// whatever its step says.
enum class Loudness {
    ByUrgency, ///< rises once after a while, the loudest where an immediate case is overdue
    Calm,      ///< the gentlest all the time
    Normal,    ///< as when due, and never louder
    Loud,      ///< the loudest from the first moment
    Rising,    ///< begins gently and becomes the loudest by and by
};

} // namespace jour

JOUR_ENUM_WORDS(jour::HeardFrom, {jour::HeardFrom::WhenDue, "whenDue"},
                {jour::HeardFrom::FromWarning, "fromWarning"})
JOUR_ENUM_WORDS(jour::Loudness, {jour::Loudness::ByUrgency, "byUrgency"}, {jour::Loudness::Calm, "calm"},
                {jour::Loudness::Normal, "normal"}, {jour::Loudness::Loud, "loud"},
                {jour::Loudness::Rising, "rising"})
