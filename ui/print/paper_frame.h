#pragma once

#include "base/instant.h"
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

/// Around a paper that tells of no child. `mark`: what holds for it, such as until when it is true.
[[nodiscard]] PaperFrame internalFrame(const QString &reference, const QString &mark,
                                       const PaperOrigin &origin);

} // namespace jour::ui
