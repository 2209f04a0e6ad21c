#pragma once

#include "domain/handover/print_code.h"
#include "services/desk.h"

namespace jour {

/// A printed page, as the journal knows it by its code.
struct PrintedPage
{
    CaseId caseRef;
    QString number;
    /// What was printed and when; none: no paper of this case bears that code.
    std::optional<events::Printed> print;
    Instant printedAt;
    int changes = 0; ///< how many entries the case has had since: what was done, not looks or papers
    friend bool operator==(const PrintedPage &, const PrintedPage &) = default;
};

/// The page that a code names; nothing where the case is not in this store.
[[nodiscard]] Result<std::optional<PrintedPage>> findPrintedPage(const Desk &desk, const PrintCode &code);

} // namespace jour
