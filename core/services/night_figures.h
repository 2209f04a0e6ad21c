#pragma once

#include "services/case_file.h"
#include "services/desk.h"

namespace jour {

/// Somebody was called within a step.
struct StepCall
{
    Instant at;
    QString name; ///< as it stood when called
    AttemptOutcome outcome = AttemptOutcome::NoAnswer;
    friend bool operator==(const StepCall &, const StepCall &) = default;
};

/// A step of the plan as it went: from when it was entered until what led past it.
struct StepTaken
{
    PolicyStep step;
    Instant from;
    std::optional<Instant> to; ///< none: it still runs
    QString rule;              ///< that ended it; empty while it runs
    std::vector<StepCall> calls;
    friend bool operator==(const StepTaken &, const StepTaken &) = default;
};

/// The steps of a case in order, over all its runs. Reads the journal, so the past is what was recorded.
[[nodiscard]] std::vector<StepTaken> stepsTaken(const std::vector<RecordedEvent> &journal);

[[nodiscard]] Result<std::vector<StepTaken>> stepsTakenIn(const Desk &desk, CaseId id);

/// How one case went. Lengths count from when the call was picked up.
struct CaseTimes
{
    CaseId id;
    QString number;
    Urgency urgency = Urgency::Urgent;
    Instant receivedAt;
    std::optional<Duration> taken;   ///< until the own desk took it
    std::optional<Duration> reached; ///< until somebody at a municipality answered or promised
    int calls = 0;
    int limitsKept = 0;
    int limitsMissed = 0; ///< ended late, or still running past their time
    friend bool operator==(const CaseTimes &, const CaseTimes &) = default;
};
[[nodiscard]] CaseTimes timesOf(const Case &c, const std::vector<RecordedEvent> &journal, Instant now);

/// A length over all cases that have one.
struct Spread
{
    Duration median{0};
    Duration worst{0};
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// A night in figures, or whatever time it is asked for.
struct NightFigures
{
    std::vector<CaseTimes> cases; ///< received in [from, to), by time
    std::optional<Spread> taken;
    std::optional<Spread> reached;
    int notTaken = 0;   ///< so far
    int notReached = 0; ///< so far
    int limitsKept = 0;
    int limitsMissed = 0;
    friend bool operator==(const NightFigures &, const NightFigures &) = default;
};
[[nodiscard]] NightFigures figuresOf(std::vector<CaseTimes> cases);
/// Of the cases received in [from, to).
[[nodiscard]] Result<NightFigures> nightFigures(const Desk &desk, Instant from, Instant to);

} // namespace jour
