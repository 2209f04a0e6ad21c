#pragma once

#include "print/paper_kind.h"

namespace jour::ui {

/// The newest handover as it was made; where none was, or another shift runs since, what it would be now.
/// Always masked.
[[nodiscard]] std::unique_ptr<PaperKind> shiftHandoverPaper(Desk &desk);

} // namespace jour::ui
