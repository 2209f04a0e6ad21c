#pragma once

#include "domain/escalation/attempt.h"
#include "domain/escalation/policy.h"

#include <optional>
#include <vector>

namespace jour {

enum class RunState { Idle, Contacting, Promised, Stalled, Exhausted, Closed };

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
    bool answeredWithoutTime = false; ///< R5p
    bool taken =
        false; ///< the own desk acted: "take the case" is not asked again when the steps begin anew (R8)
    std::optional<Acknowledgement> promise; ///< of several the one that is due first
    std::vector<StepAnswer> answers;        ///< on a step that asks for all
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
                          field("rev", &EscalationRun::rev)};
    }
};

} // namespace jour

JOUR_ENUM_WORDS(jour::RunState, {jour::RunState::Idle, "idle"}, {jour::RunState::Contacting, "contacting"},
                {jour::RunState::Promised, "promised"}, {jour::RunState::Stalled, "stalled"},
                {jour::RunState::Exhausted, "exhausted"}, {jour::RunState::Closed, "closed"})
