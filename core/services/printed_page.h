#pragma once

#include "domain/handover/print_code.h"
#include "services/desk.h"

namespace jour {

/// As the journal calls the list of whom to call: DeskPaperPrinted::document. It tells of no child.
inline constexpr QLatin1String callListWord{"callList"};

/// A printed page, as the journal knows it by its code.
struct PrintedPage
{
    CaseId caseRef; ///< null: a paper of the desk
    QString number; ///< of the case
    /// What was printed and when; none: no paper of this case bears that code.
    std::optional<events::Printed> print;
    Instant printedAt;
    /// Of a case: how many entries it has had since: what was done, not looks or papers. Of the desk: in how
    /// many cases something was done since; of the call list, how many changes of whom to call.
    int changes = 0;
    /// The head in the code is one that this journal had before the print; also where none was typed. Else
    /// the code is mistyped, or the page was printed from another vault or another copy of it.
    bool isOfThisJournal = true;
    [[nodiscard]] bool isOfDesk() const { return caseRef.isNull(); }
    [[nodiscard]] bool isCallList() const { return isOfDesk() && print && print->document == callListWord; }
    friend bool operator==(const PrintedPage &, const PrintedPage &) = default;
};

/// The page that a code names; nothing where the case, or the paper of the desk, is not in this store.
[[nodiscard]] Result<std::optional<PrintedPage>> findPrintedPage(const Desk &desk, const PrintCode &code);

} // namespace jour
