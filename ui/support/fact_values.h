#pragma once

#include "services/desk.h"

namespace jour::ui {

/// The value of a fact of a case or a person in words, by the fact's JSON name: of an enum, of the keys of a
/// list; anything else as it is. `written`: a time of another year than that says its own.
[[nodiscard]] QString factValue(const QString &fact, const QJsonValue &value, const ReferenceData &reference,
                                Instant written);

} // namespace jour::ui
