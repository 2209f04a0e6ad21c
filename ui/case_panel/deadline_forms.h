#pragma once

#include "case_panel/inline_form.h"
#include "services/case_file.h"
#include "services/desk.h"

#include <optional>

namespace jour::ui {

/// What is snoozed where nothing was chosen: the earliest deadline that may be, else the earliest.
[[nodiscard]] std::optional<TimerId> timerToSnooze(const CaseFile &file, Desk &desk);

/// True for what law or the police have set: it ends for good, and with a reason.
[[nodiscard]] bool endsWithReason(const CaseFile &file, TimerId id);

/// Asks what was done; says which deadline it is about.
[[nodiscard]] FormSpec finishForm(const CaseFile &file, TimerId id, const Desk &desk);

/// Why the deadline cannot be snoozed now, and what to do instead; empty: it can.
[[nodiscard]] QString snoozeRefusal(TimerId timer, Desk &desk);

/// Offers the lengths that the policy of the case and the obligations leave (R10), and says which deadline it
/// is about. `chosen`: of this case or of one shown in it; none: timerToSnooze().
[[nodiscard]] FormSpec snoozeForm(const CaseFile &file, std::optional<TimerId> chosen, Desk &desk);

} // namespace jour::ui
