#pragma once

#include "domain/escalation/dry_run.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words for one move of a dry run.
class DryRunWords
{
    Q_DECLARE_TR_FUNCTIONS(DryRunWords)

public:
    /// "Nobody answered: next step (R2)".
    [[nodiscard]] static QString happened(const DryRunMove &move);
    /// Names, "the own desk" or "nobody on duty", and from when nobody is.
    [[nodiscard]] static QString whom(const Policy &policy, const DryRunMove &move);
    /// "2. Reach the home municipality".
    [[nodiscard]] static QString step(const Policy &policy, const DryRunMove &move);
    /// All of it in a sentence, with the year where it is not that of `now`.
    [[nodiscard]] static QString line(const Policy &policy, const DryRunMove &move, Instant now);
    /// True where somebody should be called and nobody can be, at the start or later in the step.
    [[nodiscard]] static bool isRed(const Policy &policy, const DryRunMove &move);
};

} // namespace jour::ui
