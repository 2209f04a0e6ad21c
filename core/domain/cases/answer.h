#pragma once

#include "base/json.h"

namespace jour {

/// A question that may be open: "unknown" is an answer of its own and prints as one.
enum class Answer { Unknown, Yes, No };

} // namespace jour

JOUR_ENUM_WORDS(jour::Answer, {jour::Answer::Unknown, "unknown"}, {jour::Answer::Yes, "yes"},
                {jour::Answer::No, "no"})
