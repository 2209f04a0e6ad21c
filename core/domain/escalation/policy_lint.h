#pragma once

#include "domain/contacts/contact_point.h"
#include "domain/escalation/policy.h"

#include <optional>
#include <vector>

namespace jour {

/// How often one deadline may be snoozed, whatever a policy says.
inline constexpr int mostSnoozes = 10;
/// Of one policy. The longest chain that is shipped has six; nobody reads one of fifty.
inline constexpr std::size_t mostSteps = 50;

/// What makes a policy do something else than whoever wrote it meant.
enum class PolicyFlaw {
    NoName,
    NoSteps,
    NeverChosen,       ///< no case can have that municipality or crime type
    TwinScope,         ///< another policy is for the very same cases
    NeverHolds,        ///< is switched off before it holds, or as soon as it does
    HoursWithoutHuman, ///< at some hour of the day none of its steps leads to anybody, for they have hours
    EndlessRepeat,     ///< begins again more often than the engine ever does, or less than never
    RetryTooShort,     ///< less than a minute between two calls
    GraceTooShort,     ///< goes on less than a minute after a broken promise
    NoTitle,           ///< a step that nobody can read
    TooShort,          ///< a step of less than a minute
    RingsTooOften,     ///< its alarm is to sound more often than it ever does, or more seldom
    WarnNotBefore,     ///< warns when the time is already out, or before the step began
    EmptyWindow,       ///< hours that are never open
    NeverReached,      ///< begins when nobody sits at the desk any more
    NeverDone,         ///< the desk takes a case once; nothing ends this step but its time
    FirstNeverCalled,  ///< goes on in a chain that no step before began
    NobodyBehind,      ///< no municipality it can lead to has that function
    ContactGone,       ///< the named contact point is none, or is retired
    AllIsOne,          ///< asks for all where nowhere more than one stands behind it
    AllOfWhoever,      ///< asks for all, and for no function: for everybody in the place
    CallsDoNotFit,     ///< more calls are asked for than the time between them leaves room for
    SnoozeOutlasts,    ///< its alarm may be snoozed through the whole of it at one go
    SnoozesReachFar,   ///< all snoozes of its alarm reach past the end of the step after it
    EndsWithoutHuman,  ///< the last step leads to nobody
};

struct PolicyFinding
{
    PolicyFlaw flaw = PolicyFlaw::NoName;
    std::optional<int> step; ///< index into steps; none: the policy as a whole
    friend bool operator==(const PolicyFinding &, const PolicyFinding &) = default;
};

/// What a policy stands on: a finding is about the policy and these together.
struct PolicyGround
{
    std::vector<ContactPoint> directory;
    std::vector<Policy> others;          ///< that hold or will; the policy itself may be among them
    std::vector<QString> municipalities; ///< codes
    std::vector<QString> crimeTypes;     ///< keys
};

/// Everything that is wrong with a policy as it is written, not as repaired() would put it right: first the
/// whole, then step by step. Nothing here keeps it from being saved.
[[nodiscard]] std::vector<PolicyFinding> flawsOf(const Policy &policy, const PolicyGround &ground);

/// No time of a policy is longer: that would be no escalation, and a sum of such times no moment.
inline constexpr std::chrono::minutes longestTime = std::chrono::days{366};

/// A step that begins later than this after the case was opened is never reached by a night desk.
inline constexpr std::chrono::hours longestWatch{24};

} // namespace jour

JOUR_ENUM_WORDS(
    jour::PolicyFlaw, {jour::PolicyFlaw::NoName, "noName"}, {jour::PolicyFlaw::NoSteps, "noSteps"},
    {jour::PolicyFlaw::NeverChosen, "neverChosen"}, {jour::PolicyFlaw::TwinScope, "twinScope"},
    {jour::PolicyFlaw::NeverHolds, "neverHolds"}, {jour::PolicyFlaw::HoursWithoutHuman, "hoursWithoutHuman"},
    {jour::PolicyFlaw::EmptyWindow, "emptyWindow"}, {jour::PolicyFlaw::EndlessRepeat, "endlessRepeat"},
    {jour::PolicyFlaw::RetryTooShort, "retryTooShort"}, {jour::PolicyFlaw::GraceTooShort, "graceTooShort"},
    {jour::PolicyFlaw::RingsTooOften, "ringsTooOften"}, {jour::PolicyFlaw::NoTitle, "noTitle"},
    {jour::PolicyFlaw::TooShort, "tooShort"}, {jour::PolicyFlaw::WarnNotBefore, "warnNotBefore"},
    {jour::PolicyFlaw::NeverReached, "neverReached"}, {jour::PolicyFlaw::NeverDone, "neverDone"},
    {jour::PolicyFlaw::FirstNeverCalled, "firstNeverCalled"},
    {jour::PolicyFlaw::NobodyBehind, "nobodyBehind"}, {jour::PolicyFlaw::ContactGone, "contactGone"},
    {jour::PolicyFlaw::AllIsOne, "allIsOne"}, {jour::PolicyFlaw::AllOfWhoever, "allOfWhoever"},
    {jour::PolicyFlaw::CallsDoNotFit, "callsDoNotFit"}, {jour::PolicyFlaw::SnoozeOutlasts, "snoozeOutlasts"},
    {jour::PolicyFlaw::SnoozesReachFar, "snoozesReachFar"},
    {jour::PolicyFlaw::EndsWithoutHuman, "endsWithoutHuman"})
