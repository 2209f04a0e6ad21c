#pragma once

#include "support/event_text.h"

#include <QStringList>

namespace jour::ui {

/// Somebody did something.
[[nodiscard]] EventText act(const char *icon, const QString &title, const QString &body, Instant at);

/// A look or the working of a timer: shown on demand.
[[nodiscard]] EventText quiet(const char *icon, const QString &title, const QString &body, Instant at);

/// Joins what is not empty, line by line.
[[nodiscard]] QString lines(const QStringList &parts);

/// The word of a key of a list of classifications; empty for an empty key.
[[nodiscard]] QString classWord(const char *list, const QString &key, const ReferenceData &reference);

} // namespace jour::ui
