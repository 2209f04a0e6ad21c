#pragma once

#include "case_panel/inline_form.h"
#include "domain/events/afterwards.h"
#include "services/case_file.h"
#include "services/desk.h"

namespace jour::ui {

/// What a line on paper can tell of a case.
enum class ReentryKind { Note, Call, Promise, Decision, HandOff };

/// The stable word for a kind, and the kind of a word.
[[nodiscard]] QString wordOf(ReentryKind kind);
[[nodiscard]] ReentryKind reentryKindIn(const QString &word);

/// The fields of such a line; its time stands above them.
[[nodiscard]] FormSpec reentryFormFor(ReentryKind kind, const CaseFile &file, Desk &desk);

/// Saves the line through the services. `values` are the form's.
[[nodiscard]] Result<> enterAfterwards(ReentryKind kind, const CaseFile &file, const QJsonObject &values,
                                       const Afterwards &what, Desk &desk);

} // namespace jour::ui
