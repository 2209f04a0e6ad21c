#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/json.h"
#include "domain/cases/urgency.h"
#include "domain/escalation/loudness.h"

#include <QDate>
#include <QString>

#include <optional>

namespace jour {

enum class TimerKind {
    Step,       ///< a step of the plan must be done
    Promise,    ///< somebody promised to act by then
    Retry,      ///< call again
    Reminder,   ///< the operator's own
    Obligation, ///< a time stated by the police: latest hand-over
    Statute,    ///< a statutory limit; stands on the unmoved date
    Pause,      ///< the plan goes on by itself (R18)
};

/// How a timer ended. Scheduled, warned and overdue are not stored: they follow from the clock (phaseOf).
enum class TimerEnd { Live, Satisfied, Cancelled, Superseded };

/// Sound off for a while, the clock runs on (R10).
struct Snooze
{
    Instant until;
    QString reason;
    int ordinal = 0; ///< first snooze of this timer is 1

    friend bool operator==(const Snooze &, const Snooze &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("until", &Snooze::until), field("reason", &Snooze::reason),
                          field("ordinal", &Snooze::ordinal)};
    }
};

/// A deadline. A countdown is derived when painted, never stored.
struct Timer
{
    TimerId id;
    CaseId caseRef;
    TimerKind kind = TimerKind::Step;
    RunId run;      ///< null unless Step, Promise, Retry or Pause
    int step = 0;   ///< seq of the policy step
    QString title;  ///< own words of a reminder; key of a step or of a statute otherwise
    QString source; ///< "policy:<id>:v<version>:<step key>", "statute:<key>:<valid from>:<checked on>",
                    ///< "police", "operator"
    std::optional<Instant> anchor; ///< what a relative timer counts from
    Instant due;
    std::optional<Instant> warnAt;
    std::optional<QDate> movedTo; ///< statute: the date as moved by lag (1930:173), a note only
    std::optional<TimerId> supersedes;
    std::optional<Snooze> snooze;
    int snoozes = 0; ///< how many so far
    TimerEnd end = TimerEnd::Live;
    std::optional<Instant> endedAt;
    HeardFrom heardFrom = HeardFrom::WhenDue;
    Loudness loudness = Loudness::ByUrgency;
    std::chrono::seconds repeatEvery{0}; ///< as PolicyStep::repeatEvery

    friend bool operator==(const Timer &, const Timer &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Timer::id),
                          field("case", &Timer::caseRef),
                          field("kind", &Timer::kind),
                          field("run", &Timer::run),
                          field("step", &Timer::step),
                          field("title", &Timer::title),
                          field("source", &Timer::source),
                          field("anchor", &Timer::anchor),
                          field("due", &Timer::due),
                          field("warnAt", &Timer::warnAt),
                          field("movedTo", &Timer::movedTo),
                          field("supersedes", &Timer::supersedes),
                          field("snooze", &Timer::snooze),
                          field("snoozes", &Timer::snoozes),
                          field("end", &Timer::end),
                          field("endedAt", &Timer::endedAt),
                          field("loudness", &Timer::heardFrom),
                          field("howLoud", &Timer::loudness),
                          field("repeatSeconds", &Timer::repeatEvery)};
    }
};

enum class TimerPhase { Scheduled, Warned, Overdue, Ended };

/// Where a live timer stands at `now`: due exactly is overdue.
[[nodiscard]] TimerPhase phaseOf(const Timer &timer, Instant now);

/// True while a snooze keeps it quiet.
[[nodiscard]] bool isSnoozed(const Timer &timer, Instant now);

/// True when it must be heard: overdue and not snoozed, or warned in a case of urgency Immediate or where the
/// step says so (I6).
[[nodiscard]] bool sounds(const Timer &timer, Urgency urgency, Instant now);

/// Time left; negative: late. A clock that was set back never adds to the length a relative timer was given.
[[nodiscard]] Duration remaining(const Timer &timer, Instant now);

/// When phaseOf, isSnoozed or sounds can next change; nothing for an ended or already overdue, unsnoozed
/// timer.
[[nodiscard]] std::optional<Instant> nextChange(const Timer &timer, Instant now);

} // namespace jour

JOUR_ENUM_WORDS(jour::TimerKind, {jour::TimerKind::Step, "step"}, {jour::TimerKind::Promise, "promise"},
                {jour::TimerKind::Retry, "retry"}, {jour::TimerKind::Reminder, "reminder"},
                {jour::TimerKind::Obligation, "obligation"}, {jour::TimerKind::Statute, "statute"},
                {jour::TimerKind::Pause, "pause"})
JOUR_ENUM_WORDS(jour::TimerEnd, {jour::TimerEnd::Live, "live"}, {jour::TimerEnd::Satisfied, "satisfied"},
                {jour::TimerEnd::Cancelled, "cancelled"}, {jour::TimerEnd::Superseded, "superseded"})
