#pragma once

#include "domain/handover/case_summary.h"

namespace jour {

/// A question of the checklist, with what was answered; none: to be asked.
struct ChecklistQuestion
{
    ChecklistItem item;
    std::optional<ChecklistAnswer> answer;
    friend bool operator==(const ChecklistQuestion &, const ChecklistQuestion &) = default;
};

/// The questions of a case in the order in which they are asked on the telephone.
[[nodiscard]] std::vector<ChecklistQuestion> phoneChecklist(const CaseSummary &summary);

} // namespace jour
