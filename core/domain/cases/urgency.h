#pragma once

#include "base/json.h"

namespace jour {

/// How soon somebody must act. Set by the operator; no published scale exists for ROC. Most urgent first.
enum class Urgency { Immediate, Urgent, Soon, Daytime };

} // namespace jour

JOUR_ENUM_WORDS(jour::Urgency, {jour::Urgency::Immediate, "immediate"}, {jour::Urgency::Urgent, "urgent"},
                {jour::Urgency::Soon, "soon"}, {jour::Urgency::Daytime, "daytime"})
