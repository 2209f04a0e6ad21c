#pragma once

#include "domain/handover/shift_handover.h"
#include "print/paper_kind.h"

namespace jour::ui {

/// The newest handover as it was made; where none was, or another shift runs since, what it would be now.
/// Always masked.
[[nodiscard]] std::unique_ptr<PaperKind> shiftHandoverPaper(Desk &desk);

/// The list that this paper shows, without what paper may not tell.
[[nodiscard]] Result<ShiftHandover> handoverOnPaper(Desk &desk);

} // namespace jour::ui
