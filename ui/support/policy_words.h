#pragma once

#include "services/policies.h"

#include <QCoreApplication>

namespace jour::ui {

/// The words for the parts of an escalation policy, for what its lint finds and for the errors of a file.
class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)

public:
    [[nodiscard]] static QString of(StepTarget target);
    [[nodiscard]] static QString of(OnEmpty onEmpty);
    [[nodiscard]] static QString of(HeardFrom heardFrom);
    [[nodiscard]] static QString of(Loudness loudness);
    /// What counts as done on a step.
    [[nodiscard]] static QString done(AckRule rule, bool needsEta);
    [[nodiscard]] static QString of(DryRunStory story);
    /// What is wrong and what to do: "Step 2: warns when its time is out already. Make the warning shorter."
    [[nodiscard]] static QString of(const PolicyFinding &finding);
    /// "policies[1].steps[0].delayMinutes: …"
    [[nodiscard]] static QString of(const PolicyFault &fault);
    [[nodiscard]] static QString nameOf(const Policy &policy);
    /// "12 minutes", "2 hours", "1 h 30 min".
    [[nodiscard]] static QString length(std::chrono::minutes length);

private:
    [[nodiscard]] static QString meaningOf(PolicyFlaw flaw);
};

} // namespace jour::ui
