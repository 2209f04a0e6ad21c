#pragma once

#include "base/result.h"
#include "domain/handover/case_summary.h"
#include "print/paper.h"
#include "services/desk.h"

#include <functional>
#include <memory>

namespace jour::ui {

/// What the operator has chosen for a paper.
struct PaperChoice
{
    PrintVariant variant = PrintVariant::Masked;
    QString reason; ///< for unmasked
    QString recipient;
    QString printer;     ///< name of the queue; empty: none
    QString print;       ///< names this print on its pages and in the journal (newPrint()); empty: no code
    QPageRanges pages{}; ///< none: all
};

/// All that will stand on a paper, not yet laid out. Lays it out, on whatever thread; needs nothing but what
/// it holds and the reference data.
using PaperDraft = std::function<std::unique_ptr<Paper>()>;

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
    /// As things stand now. Invalid("reason") when unmasked without one.
    [[nodiscard]] virtual Result<PaperDraft> draft(const PaperChoice &choice) const = 0;
    [[nodiscard]] Result<std::unique_ptr<Paper>> make(const PaperChoice &choice) const
    {
        return draft(choice).map([](const PaperDraft &draft) { return draft(); });
    }
    /// Journals that it leaves, before it does. `medium`: "preview" (unmasked), "printer", "pdf"; "failed"
    /// when it then did not.
    [[nodiscard]] virtual Result<> leave(const PaperChoice &choice, const char *medium, int pages) = 0;
    /// Without folder and suffix; names nobody.
    [[nodiscard]] virtual Result<QString> fileName() const = 0;
    /// True when protected persons can be shown on it, for a recipient.
    [[nodiscard]] virtual bool hasVariants() const { return false; }
    /// For whom it is, unless chosen otherwise.
    [[nodiscard]] virtual PrintVariant usualVariant() const { return PrintVariant::Masked; }
    /// Who gets it, as the directory names them; empty: nobody is known.
    [[nodiscard]] virtual QString usualRecipient() const { return {}; }
    /// True when what operators wrote stands on it, to be read before it leaves.
    [[nodiscard]] virtual bool hasNotes() const { return true; }
};

/// The papers that are made of one case.
enum class CasePaperKind {
    Summary,
    ReadBack,   ///< eight lines to read aloud
    HandOff,    ///< for whoever takes over, to be signed
    Assessment, ///< the immediate protective assessment
    Checklist,  ///< the questions for a telephone call
};
[[nodiscard]] std::unique_ptr<PaperKind> casePaper(Desk &desk, CaseId id,
                                                   CasePaperKind kind = CasePaperKind::Summary);

/// As the journal calls that paper: Printed::document.
[[nodiscard]] QString documentOf(CasePaperKind kind);

/// What must lie on paper before the computer is dead: open deadlines of the night and whom to call, masked,
/// and lines to write on.
[[nodiscard]] std::unique_ptr<PaperKind> fallbackPaper(Desk &desk);

/// The journal of a night, [from, to), over all cases; always masked.
[[nodiscard]] std::unique_ptr<PaperKind> nightPaper(Desk &desk, Instant from, Instant to);

/// Whom to call this night, on one page: for when the computer is dead.
[[nodiscard]] std::unique_ptr<PaperKind> callListPaper(Desk &desk);

} // namespace jour::ui
