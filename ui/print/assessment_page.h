#pragma once

#include "domain/handover/case_summary.h"
#include "services/desk.h"

namespace jour::ui {

/// The body of the sheet for the immediate protective assessment: what is known, what was assessed and why,
/// by whom and when; lines to write on where nothing is recorded.
[[nodiscard]] QString assessmentHtml(const CaseSummary &summary, const ReferenceData &reference);

} // namespace jour::ui
