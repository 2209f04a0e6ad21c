#pragma once

#include "domain/handover/case_summary.h"
#include "services/desk.h"

namespace jour::ui {

/// The body of the checklist for a telephone call: each question in order, with what was answered or as not
/// answered and with boxes to tick.
[[nodiscard]] QString checklistHtml(const CaseSummary &summary, const ReferenceData &reference);

} // namespace jour::ui
