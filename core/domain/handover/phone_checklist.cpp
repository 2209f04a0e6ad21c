#include "domain/handover/phone_checklist.h"

#include <algorithm>

namespace jour {

std::vector<ChecklistQuestion> phoneChecklist(const CaseSummary &summary)
{
    std::vector<ChecklistQuestion> questions;
    for (const auto &[item, answer] : summary.answered)
        questions.push_back({item, answer});
    for (const ChecklistItem &item : summary.unanswered)
        questions.push_back({item, std::nullopt});
    std::ranges::stable_sort(questions, {}, [](const ChecklistQuestion &q) { return q.item.order; });
    return questions;
}

} // namespace jour
