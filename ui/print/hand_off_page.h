#pragma once

#include "domain/handover/hand_off_sheet.h"
#include "services/desk.h"

namespace jour::ui {

/// The body of the sheet that is handed over with the child: who gets it, what it is about, what is asked,
/// and lines for both to sign.
[[nodiscard]] QString handOffHtml(const HandOffSheet &sheet, const ReferenceData &reference);

/// Who gets it in one line; empty where nobody is named.
[[nodiscard]] QString handOffRecipient(const HandOffSheet &sheet, const ReferenceData &reference);

} // namespace jour::ui
