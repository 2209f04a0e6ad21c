#pragma once

#include "base/id.h"
#include "domain/cases/urgency.h"
#include "domain/handover/case_summary.h"
#include "print/paper_kind.h"

#include <QString>

#include <vector>

namespace jour::ui {

/// Whose papers are printed at once.
enum class BatchSet {
    Open,      ///< as in the queue: those that sleep are left out
    Mine,      ///< of those, the operator's own
    Handover,  ///< what the handover of the shift tells of
    HandedOff, ///< of those, what municipalities took over
};

/// What is made of each case, and where it goes.
struct BatchOrder
{
    CasePaperKind paper = CasePaperKind::Summary;
    PrintVariant variant = PrintVariant::Masked; ///< never Unmasked: that needs a reason for each paper
    QString recipient;                           ///< empty: whoever the directory names, for a hand-off sheet
    QString printer;                             ///< name of the queue; empty: files
    QString folder;                              ///< of the files
};

enum class BatchOutcome {
    None,
    Waiting,
    Left,
    Gone,      ///< the case is no longer there
    NotLeft,   ///< something went wrong
    Cancelled, ///< its turn never came
};

struct BatchLine
{
    CaseId caseRef;
    QString number;
    Urgency urgency = Urgency::Urgent;
    QString municipality;
    QString standing; ///< state, and who has it
    bool isOpen = true;
    bool isChosen = true;
    BatchOutcome outcome = BatchOutcome::None;
    QString told{}; ///< of the outcome
    friend bool operator==(const BatchLine &, const BatchLine &) = default;
};

struct BatchState
{
    BatchSet set = BatchSet::Open;
    std::vector<BatchLine> lines;
    bool isRunning = false;
    int done = 0;
    int total = 0;
    QString told; ///< how far it is, or what came of it
    bool isBad = false;
    [[nodiscard]] int chosen() const;
    friend bool operator==(const BatchState &, const BatchState &) = default;
};

} // namespace jour::ui
