#pragma once

#include "base/instant.h"
#include "domain/handover/case_summary.h"
#include "print/paper.h"

namespace jour::ui {

/// Where a paper comes from; stands beneath each page.
struct PaperOrigin
{
    Instant printedAt;
    QString printedBy;
    QString journalHead; ///< short form
};

/// Around a paper that tells of cases. `reference`: the case number, or which night.
[[nodiscard]] PaperFrame caseFrame(const QString &reference, bool isUnmasked, const PaperOrigin &origin);

/// The same, saying for whom it is.
[[nodiscard]] PaperFrame caseFrame(const QString &reference, PrintVariant variant, const PaperOrigin &origin);

/// Across a paper that left the desk before, or that is of the demo night. `times`: how often this one has
/// left with this print; the first is no copy.
[[nodiscard]] QString watermarkOf(bool isDemo, int times = 1);

/// A paper of the desk as it leaves.
struct DeskPaper
{
    QString document; ///< as the journal calls it
    QString print;    ///< PaperChoice::print
    QString journalHead;
    bool isDemo = false;
    int times = 1; ///< how often it has left with this print
};

/// Puts on it its kind, its code where the print has a name, and what stands across it.
void markDeskPaper(PaperFrame &frame, const DeskPaper &paper);

/// Around a paper that tells of no child. `mark`: what holds for it, such as until when it is true.
[[nodiscard]] PaperFrame internalFrame(const QString &reference, const QString &mark,
                                       const PaperOrigin &origin);

} // namespace jour::ui
