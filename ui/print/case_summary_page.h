#pragma once

#include "domain/handover/case_summary.h"
#include "print/paper.h"
#include "services/desk.h"

namespace jour::ui {

/// The body of the case summary: situation, background, assessment, what is asked, limits, what has been
/// done, hand-off. Everything written by people is escaped. Whoever is masked in the summary is shown by
/// initials alone.
[[nodiscard]] QString caseSummaryHtml(const CaseSummary &summary, const ReferenceData &reference);

/// What each page of the case summary says above and below.
[[nodiscard]] PaperFrame caseSummaryFrame(const CaseSummary &summary);

/// Lays the summary out and writes it as writePdf() does.
[[nodiscard]] Result<int> writeCaseSummaryPdf(const CaseSummary &summary, const ReferenceData &reference,
                                              const QString &path);

} // namespace jour::ui
