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
    /// Names, "the own desk", "nobody on duty" or that the step is outside of its hours, and from when nobody
    /// is.
    [[nodiscard]] static QString whom(const Policy &policy, const DryRunMove &move);
    /// "2. Reach the home municipality".
    [[nodiscard]] static QString step(const Policy &policy, const DryRunMove &move);
    /// All of it in a sentence, with the year where it is not that of `now`.
    [[nodiscard]] static QString line(const Policy &policy, const DryRunMove &move, Instant now);
    /// True where nobody is called because the step may not call at that time.
    [[nodiscard]] static bool isOutside(const Policy &policy, const DryRunMove &move);
    /// Whether somebody is on duty on every step, how often nobody is, how often a step lies outside of its
    /// hours: each step that is entered counts once, as its rows are red.
    [[nodiscard]] static QString verdict(const Policy &policy, const std::vector<DryRunMove> &moves,
                                         Instant now);
    /// True where somebody should be called and nobody can be, at the start or later in the step.
    [[nodiscard]] static bool isRed(const Policy &policy, const DryRunMove &move);
};

} // namespace jour::ui
