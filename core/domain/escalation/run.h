#pragma once

#include "domain/escalation/attempt.h"
#include "domain/escalation/policy.h"

#include <optional>
#include <vector>

namespace jour {

enum class RunState { Idle, Contacting, Promised, Stalled, Exhausted, Paused, Closed };

/// Why nobody is chased for a while (R18): an operator said so.
struct PlanPause
{
    Instant from;
    Instant until;
    QString reason;

    friend bool operator==(const PlanPause &, const PlanPause &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("from", &PlanPause::from), field("until", &PlanPause::until),
                          field("reason", &PlanPause::reason)};
    }
};

/// Calls that were made on a step, and how many it asks for.
struct CallTally
{
    int made = 0;
    int asked = 0;

    friend bool operator==(const CallTally &, const CallTally &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("made", &CallTally::made), field("asked", &CallTally::asked)};
    }
};

/// Whom a step resolved to when it was entered; kept because the past is read, never recomputed.
struct ResolvedContact
{
    ContactPointId point;
    QString name;          ///< of the contact point
    DutyPersonId person{}; ///< on duty behind it; null: the point itself answers
    QString personName{};

    friend bool operator==(const ResolvedContact &, const ResolvedContact &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("point", &ResolvedContact::point), field("name", &ResolvedContact::name),
                          field("person", &ResolvedContact::person),
                          field("personName", &ResolvedContact::personName)};
    }
};

/// What one of those has said for whom a step waits that asks for all.
struct StepAnswer
{
    ContactPointId point;
    Acknowledgement ack;
    Instant until; ///< what they promised; without a time the length of the step from when they said it
    bool kept = false;
    DutyPersonId person{}; ///< as ResolvedContact::person

    friend bool operator==(const StepAnswer &, const StepAnswer &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("point", &StepAnswer::point), field("ack", &StepAnswer::ack),
                          field("until", &StepAnswer::until), field("kept", &StepAnswer::kept),
                          field("person", &StepAnswer::person)};
    }
};

/// How far the chase of one case has come, under the policy as it was when the case was opened.
struct EscalationRun
{
    RunId id;
    CaseId caseRef;
    Policy policy; ///< frozen
    RunState state = RunState::Idle;
    int step = 0; ///< index into policy.steps
    int loop = 0;
    Instant enteredAt;
    std::optional<Instant> nextAt; ///< when the run moves by itself; none: when a person acts
    std::vector<ResolvedContact> resolved;
    int attempts = 0;                 ///< on this step
    int misses = 0;                   ///< of them, those that reached nobody
    bool answeredWithoutTime = false; ///< R5p
    bool taken =
        false; ///< the own desk acted: "take the case" is not asked again when the steps begin anew (R8)
    std::optional<Acknowledgement> promise; ///< of several the one that is due first
    std::vector<StepAnswer> answers;        ///< on a step that asks for all
    std::optional<PlanPause> pause;         ///< while paused
    std::optional<Instant> opensAt;         ///< it waits for the hours of its step, until then (R2w)
    std::optional<CallTally> leftShort;     ///< time left the step before with fewer calls than it asks for
    int rev = 0; ///< +1 for every move; a command made on an older rev is refused (R3s)

    friend bool operator==(const EscalationRun &, const EscalationRun &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &EscalationRun::id),
                          field("case", &EscalationRun::caseRef),
                          field("policy", &EscalationRun::policy),
                          field("state", &EscalationRun::state),
                          field("step", &EscalationRun::step),
                          field("loop", &EscalationRun::loop),
                          field("enteredAt", &EscalationRun::enteredAt),
                          field("nextAt", &EscalationRun::nextAt),
                          field("resolved", &EscalationRun::resolved),
                          field("attempts", &EscalationRun::attempts),
                          field("answeredWithoutTime", &EscalationRun::answeredWithoutTime),
                          field("taken", &EscalationRun::taken),
                          field("promise", &EscalationRun::promise),
                          field("answers", &EscalationRun::answers),
                          field("pause", &EscalationRun::pause),
                          field("opensAt", &EscalationRun::opensAt),
                          field("leftShort", &EscalationRun::leftShort),
                          field("misses", &EscalationRun::misses),
                          field("rev", &EscalationRun::rev)};
    }
};

} // namespace jour

JOUR_ENUM_WORDS(jour::RunState, {jour::RunState::Idle, "idle"}, {jour::RunState::Contacting, "contacting"},
                {jour::RunState::Promised, "promised"}, {jour::RunState::Stalled, "stalled"},
                {jour::RunState::Exhausted, "exhausted"}, {jour::RunState::Paused, "paused"},
                {jour::RunState::Closed, "closed"})
