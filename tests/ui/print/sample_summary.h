#pragma once

#include "domain/handover/case_summary.h"
#include "services/desk.h"

/// A summary of a night: an official test number, fictitious phones, a statutory limit, two open questions.
[[nodiscard]] jour::CaseSummary sampleSummary(jour::PrintVariant variant,
                                              const jour::ReferenceData &reference, int notes = 3);
