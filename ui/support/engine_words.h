#pragma once

#include "domain/escalation/invariant.h"
#include "domain/escalation/timer.h"

#include <QCoreApplication>

namespace jour::ui {

/// What the engine says of itself: what it found wrong in a case, and what a person can do about it.
class EngineWords
{
    Q_DECLARE_TR_FUNCTIONS(EngineWords)

public:
    [[nodiscard]] static QString meaningOf(Invariant invariant); ///< "no time is set"
    [[nodiscard]] static QString adviceOf(Invariant invariant);  ///< "Set a reminder (Ctrl+R)."
    /// How a step of the plan ended, by the rule that ended it: "somebody promised to act".
    [[nodiscard]] static QString endOfStep(const QString &rule);
    /// What a reminder of the engine's asks to be looked at.
    [[nodiscard]] static QString titleOf(const Timer &reminder);
};

} // namespace jour::ui
