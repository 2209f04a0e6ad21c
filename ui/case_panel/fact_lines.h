#pragma once

#include "case_panel/fact_list.h"
#include "services/case_file.h"
#include "services/desk.h"

namespace jour::ui {

/// The facts of a case in groups, in the order in which the police tell them.
struct FactGroup
{
    QString title;
    std::vector<FactLine> lines;
    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};
/// `masked`: what the protection of a person in the case hides holds no text.
[[nodiscard]] std::vector<FactGroup> factGroups(const CaseFile &file, bool masked, const Desk &desk);

/// The facts of one person; masked ones hold no text. `shown`: revealed facts, or the masked record.
[[nodiscard]] std::vector<FactLine> personLines(const PersonFacts &facts, bool masked, const Desk &desk);

} // namespace jour::ui
