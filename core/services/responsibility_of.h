#pragma once

#include "domain/cases/responsibility.h"
#include "services/case_file.h"

namespace jour {

/// Whose child is it, for a case that is open on the screen. Of earlier cases only those count whose child is
/// the same by number or by somebody's word, and whose municipality may be shown.
[[nodiscard]] ResponsibilityProposal responsibilityOf(const CaseFile &file,
                                                      const Municipalities &municipalities);

} // namespace jour
