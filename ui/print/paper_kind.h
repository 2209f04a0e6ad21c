#pragma once

#include "base/result.h"
#include "domain/handover/case_summary.h"
#include "print/paper.h"
#include "services/desk.h"

#include <memory>

namespace jour::ui {

/// What the operator has chosen for a paper.
struct PaperChoice
{
    PrintVariant variant = PrintVariant::Masked;
    QString reason; ///< for unmasked
    QString recipient;
    QString printer; ///< name of the queue; empty: none
};

/// A paper that can be looked at, printed and saved: how it is made, and what the journal says when it
/// leaves.
class PaperKind
{
    Q_DISABLE_COPY_MOVE(PaperKind)

public:
    PaperKind() = default;
    virtual ~PaperKind() = default;

    /// Journals that somebody looks, before anything of it is given out.
    [[nodiscard]] virtual Result<> look() = 0;
    /// Invalid("reason") when unmasked without one.
    [[nodiscard]] virtual Result<std::unique_ptr<Paper>> make(const PaperChoice &choice) const = 0;
    /// Journals that it leaves, before it does. `medium`: "preview" (unmasked), "printer", "pdf".
    [[nodiscard]] virtual Result<> leave(const PaperChoice &choice, const char *medium, int pages) = 0;
    /// Without folder and suffix; names nobody.
    [[nodiscard]] virtual Result<QString> fileName() const = 0;
    /// True when protected persons can be shown on it, for a recipient.
    [[nodiscard]] virtual bool hasVariants() const { return false; }
    /// True when what operators wrote stands on it, to be read before it leaves.
    [[nodiscard]] virtual bool hasNotes() const { return true; }
};

/// The summary of one case.
[[nodiscard]] std::unique_ptr<PaperKind> casePaper(Desk &desk, CaseId id);

/// The journal of a night, [from, to), over all cases; always masked.
[[nodiscard]] std::unique_ptr<PaperKind> nightPaper(Desk &desk, Instant from, Instant to);

/// Whom to call this night, on one page: for when the computer is dead.
[[nodiscard]] std::unique_ptr<PaperKind> callListPaper(Desk &desk);

} // namespace jour::ui
