#pragma once

#include "base/instant.h"
#include "base/local_time.h"
#include "domain/statute/holidays.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

namespace jour {

enum class PeriodUnit { Days, Weeks, Months, Years };

/// A period counted on the calendar. Hours are counted on the time line instead (see below).
struct Period
{
    int count = 0;
    PeriodUnit unit = PeriodUnit::Days;

    friend bool operator==(const Period &, const Period &) = default;
};

/// One step in how a last day was found, so that it can be shown and checked by hand.
enum class LegalStepKind {
    Event,          ///< the day of the event, which is not counted
    DaysCounted,    ///< event + n days
    SameWeekday,    ///< lag (1930:173) 1 §: weeks end on the weekday of the event
    SameDayNumber,  ///< 1 §: months and years end on the day of the same number
    LastDayOfMonth, ///< 1 §: … or on the last day of a month that lacks the number
    HoursElapsed,   ///< hours on the time line; never moved
    EndOfSameDay,   ///< no length in the law: what the socialjour has set for itself
    RestDay,        ///< 2 §: not a day on which the action must be done; `reason` says why
    NextWorkday,    ///< 2 §: the first day after the rest days
};

struct LegalStep
{
    LegalStepKind kind;
    QDate date;
    std::optional<RestDay> reason; ///< for RestDay

    friend bool operator==(const LegalStep &, const LegalStep &) = default;
};

/// The last day of a period. Whether it may be moved is a question of its own (MovedRule): alarms stand on
/// `unmoved`.
struct LegalDay
{
    QDate unmoved;
    QDate moved; ///< by lag (1930:173) 2 §; equal to `unmoved` on an ordinary day and for hours
    std::vector<LegalStep> steps;

    friend bool operator==(const LegalDay &, const LegalDay &) = default;
};

/// The last day of `period` after the local date `event`, by lag (1930:173) 1–2 §§. `count` is not negative.
[[nodiscard]] LegalDay lastDay(const QDate &event, const Period &period);

/// The same from an instant: the event counts on the date it had in `zone`.
[[nodiscard]] LegalDay lastDay(Instant event, const Period &period, const QTimeZone &zone = stockholm());

/// The local day on which `hours` have passed. Elapsed time: a night of clock change has 23 or 25 of them.
[[nodiscard]] LegalDay lastDay(Instant event, std::chrono::hours hours, const QTimeZone &zone = stockholm());

/// The first day from `date` on that is neither a public holiday, a Saturday nor an equated eve.
[[nodiscard]] QDate firstWorkdayFrom(const QDate &date);

/// The last moment of a local day.
[[nodiscard]] Instant endOfDay(const QDate &date, const QTimeZone &zone = stockholm());

} // namespace jour
