#pragma once

#include "base/id.h"
#include "base/iso_instant.h"
#include "domain/cases/urgency.h"
#include "domain/escalation/loudness.h"
#include "domain/escalation/step_window.h"

#include <QDate>

#include <chrono>
#include <vector>

namespace jour {

struct CaseFacts;

/// Whose move a step is.
enum class StepTarget {
    OwnDesk,
    HomeMunicipality,
    WhereaboutsMunicipality,
    NextInChain,
    OwnManager,
    NamedContact, ///< one contact point, wherever it is
};

/// What to do when nobody is on duty on a step (R2e). A wait is never silent.
enum class OnEmpty { Next, Fallback, Wait };

/// Whose acknowledgement ends a step: that of one of those it resolved to, or that of each of them.
enum class AckRule { One, All };

/// Within how long somebody must have acted, and who is chased.
struct PolicyStep
{
    int seq = 0;
    QString key;
    QString titleSv;
    QString titleEn;
    StepTarget target = StepTarget::OwnDesk;
    QString function;            ///< contact function key; empty: any
    ContactPointId contactPoint; ///< of NamedContact
    std::chrono::minutes delay{0};
    std::chrono::minutes warn{0}; ///< before due; less than delay
    bool needsEta = false;        ///< an acknowledgement counts only with a promised time (R5/R5p)
    AckRule ackRule = AckRule::One;
    /// How many calls are to be made before the step is left because nobody answers (R4n). One: no such
    /// number. Time waits for none of them.
    int minAttempts = 1;
    OnEmpty onEmpty = OnEmpty::Next;
    HeardFrom heardFrom = HeardFrom::WhenDue; ///< "loudness" in a file, since before there was any
    Loudness loudness = Loudness::ByUrgency;
    std::chrono::seconds repeatEvery{0}; ///< between two soundings while nobody acts; 0: as loudness says
    /// Only then somebody may be called; outside of it `onEmpty` holds (R2w). Not for the own desk.
    std::optional<StepWindow> window;

    friend bool operator==(const PolicyStep &, const PolicyStep &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("seq", &PolicyStep::seq),
                          field("key", &PolicyStep::key),
                          field("title_sv", &PolicyStep::titleSv),
                          field("title_en", &PolicyStep::titleEn),
                          field("target", &PolicyStep::target),
                          field("function", &PolicyStep::function),
                          field("contactPoint", &PolicyStep::contactPoint),
                          field("delayMinutes", &PolicyStep::delay),
                          field("warnMinutes", &PolicyStep::warn),
                          field("needsEta", &PolicyStep::needsEta),
                          field("ackRule", &PolicyStep::ackRule),
                          field("minAttempts", &PolicyStep::minAttempts),
                          field("onEmpty", &PolicyStep::onEmpty),
                          field("loudness", &PolicyStep::heardFrom),
                          field("howLoud", &PolicyStep::loudness),
                          field("repeatSeconds", &PolicyStep::repeatEvery),
                          field("window", &PolicyStep::window)};
    }
};

/// How often the steps begin again at most.
inline constexpr int mostRepeats = 5;

/// Between two soundings of a step, where it says so itself.
inline constexpr std::chrono::seconds shortestRepeat{5};
inline constexpr std::chrono::seconds longestRepeat{600};

/// A snooze is short, counted and reasoned (R10).
struct SnoozeRule
{
    int maxMinutes = 10;
    int maxCount = 2;

    friend bool operator==(const SnoozeRule &, const SnoozeRule &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("maxMinutes", &SnoozeRule::maxMinutes),
                          field("maxCount", &SnoozeRule::maxCount)};
    }
};

/// Who is chased when, for cases of one urgency: all of them, or those of a municipality, of a crime type, or
/// of both. Local settings, not law: no service level is published.
struct Policy
{
    PolicyId id;
    QString nameSv;
    QString nameEn;
    int version = 1;
    Urgency urgency = Urgency::Immediate;
    QString municipality; ///< code of the home municipality; empty: whichever
    QString crimeType;    ///< key of the list "crimeTypes"; empty: whichever
    std::vector<PolicyStep> steps;
    int repeat = 0; ///< how many times the steps begin again before the run is exhausted, 0–5
    std::chrono::minutes retry{5};      ///< after an attempt that reached nobody
    std::chrono::minutes stallGrace{5}; ///< after a broken promise, until the next step by itself (R6a)
    SnoozeRule snooze;
    /// How long a promise may stand with nobody doing anything, until it is asked after; 0: for ever.
    std::chrono::minutes silence{0};
    bool retired = false; ///< switched off: nothing starts from it, and what runs under it ends (R15)
    /// From when this version holds; before, the one before it does. None: since ever.
    std::optional<IsoInstant> validFrom;
    /// From when it is switched off by itself; none: until somebody does it.
    std::optional<IsoInstant> retiredAt;

    friend bool operator==(const Policy &, const Policy &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Policy::id),
                          field("name_sv", &Policy::nameSv),
                          field("name_en", &Policy::nameEn),
                          field("version", &Policy::version),
                          field("urgency", &Policy::urgency),
                          field("municipality", &Policy::municipality),
                          field("crimeType", &Policy::crimeType),
                          field("steps", &Policy::steps),
                          field("repeat", &Policy::repeat),
                          field("retryMinutes", &Policy::retry),
                          field("stallGraceMinutes", &Policy::stallGrace),
                          field("snooze", &Policy::snooze),
                          field("silenceMinutes", &Policy::silence),
                          field("retired", &Policy::retired),
                          field("validFrom", &Policy::validFrom),
                          field("retiredAt", &Policy::retiredAt)};
    }
};

/// A policy that the rules can run: steps by seq, a delay of at least a minute, a warning only where it comes
/// before the due time, `repeat` within 0–5, waits of at least a minute, no hours that never come. A case
/// freezes its policy in this form.
[[nodiscard]] Policy repaired(Policy policy);

/// What is followed where no policy fits: one step, the home municipality, and a null id (R1x).
[[nodiscard]] Policy builtInPolicy(Urgency urgency);

/// The policies of a JSON text {"policies": [...]}, repaired; one without an id or without steps is left out.
[[nodiscard]] std::vector<Policy> policiesFromJson(const QByteArray &json);

/// True when `policy` was switched off in the version it has or in a later one (R15).
[[nodiscard]] bool isRetired(const std::vector<Policy> &policies, const Policy &policy);

/// Of each policy its newest version, of equals the one that stands last.
[[nodiscard]] std::vector<Policy> newestOf(const std::vector<Policy> &policies);

/// Of each policy the newest version that holds at `at`, as switched off as it then is. One that is only to
/// come is left out.
[[nodiscard]] std::vector<Policy> inForceAt(const std::vector<Policy> &policies, Instant at);

/// Those that hold at `at` or will, none switched off then; each ends where the next version of it begins.
[[nodiscard]] std::vector<Policy> comingFrom(const std::vector<Policy> &policies, Instant at);

/// The first moment after `at` at which another version holds, or one is switched off by itself.
[[nodiscard]] std::optional<Instant> nextChangeOf(const std::vector<Policy> &policies, Instant at);

/// True while both hold at the same time.
[[nodiscard]] bool holdTogether(const Policy &a, const Policy &b);

/// The policies that can be followed: of each the newest version, unless that was switched off.
[[nodiscard]] std::vector<Policy> currentOf(const std::vector<Policy> &policies);

/// How a timer names the version of the policy that armed it: "policy:<id>:v<version>".
[[nodiscard]] QString sourceOf(const Policy &policy);

/// True when both are for the very same cases, so that only one of them can ever be followed.
[[nodiscard]] bool haveSameScope(const Policy &a, const Policy &b);

/// The policy that fits a case best: one for its home municipality before one for a crime type of it, one for
/// both before either, one for all last. Of equals the newest version. A built-in one-step default if there
/// is none (R1x).
[[nodiscard]] Policy policyFor(const std::vector<Policy> &policies, const CaseFacts &facts);
/// The same of currentOf(), where that is known.
[[nodiscard]] Policy fittestOf(const std::vector<Policy> &current, const CaseFacts &facts);

} // namespace jour

JOUR_ENUM_WORDS(jour::StepTarget, {jour::StepTarget::OwnDesk, "ownDesk"},
                {jour::StepTarget::HomeMunicipality, "homeMunicipality"},
                {jour::StepTarget::WhereaboutsMunicipality, "whereaboutsMunicipality"},
                {jour::StepTarget::NextInChain, "nextInChain"}, {jour::StepTarget::OwnManager, "ownManager"},
                {jour::StepTarget::NamedContact, "namedContact"})
JOUR_ENUM_WORDS(jour::AckRule, {jour::AckRule::One, "one"}, {jour::AckRule::All, "all"})
JOUR_ENUM_WORDS(jour::OnEmpty, {jour::OnEmpty::Next, "next"}, {jour::OnEmpty::Fallback, "fallback"},
                {jour::OnEmpty::Wait, "wait"})
