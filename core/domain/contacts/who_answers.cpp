#include "domain/contacts/who_answers.h"

#include "base/text.h"
#include "domain/statute/holidays.h"

#include <algorithm>

namespace jour {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int searchedDays = 14;
constexpr Duration horizon = std::chrono::days{searchedDays};

/// Every Sunday is a public holiday by law; here the weekdays say that, or "Sundays, but not on holidays"
/// would never be open.
bool isHoliday(const QDate &day)
{
    return isPublicHoliday(day) && restDayOn(day) != RestDay::Sunday;
}

bool beginsOn(const HoursRule &rule, const QDate &day)
{
    if ((rule.weekdays & (1 << (day.dayOfWeek() - 1))) == 0)
        return false;
    switch (rule.holidays) {
    case Answer::Unknown: return true;
    case Answer::Yes: return isHoliday(day);
    case Answer::No: return !isHoliday(day);
    }
    Q_UNREACHABLE();
}

Instant wallClock(const QDate &day, int minute, const QTimeZone &zone)
{
    const QDate date = minute >= minutesInDay ? day.addDays(1) : day;
    return fromLocal(date, QTime{0, 0}.addSecs((minute % minutesInDay) * 60), zone);
}

/// The span that begins on a local day: 22–07 is eight or ten hours in the nights of the clock change.
OpenSpan spanOn(const HoursRule &rule, const QDate &day, const QTimeZone &zone)
{
    const bool pastMidnight = rule.to <= rule.from;
    return {wallClock(day, rule.from, zone), wallClock(pastMidnight ? day.addDays(1) : day, rule.to, zone)};
}

/// Spans that follow one another without a hole are one opening. Nothing when it goes on beyond the horizon.
std::optional<Instant> openUntil(const ContactPoint &point, Instant at, const QTimeZone &zone)
{
    Instant end = at;
    while (end - at <= horizon) {
        Instant further = end;
        for (const HoursRule &rule : point.hours)
            if (const auto span = openSpan(rule, end, zone))
                further = std::max(further, span->to);
        if (further == end)
            return end;
        end = further;
    }
    return std::nullopt;
}

std::optional<DutyAnswer> answerOf(const ContactPoint &point, Instant at, const QTimeZone &zone)
{
    if (point.hours.empty())
        return DutyAnswer{point, DutyReason::Always, {}, {}};
    for (const HoursRule &rule : point.hours) {
        if (openSpan(rule, at, zone))
            return DutyAnswer{point, DutyReason::WithinHours, rule, openUntil(point, at, zone)};
    }
    return std::nullopt;
}

std::optional<Instant> nextOpening(const ContactPoint &point, Instant at, const QTimeZone &zone)
{
    std::optional<Instant> next;
    const QDate today = localDate(at, zone);
    for (const HoursRule &rule : point.hours) {
        for (int day = 0; day <= searchedDays; ++day) {
            if (!beginsOn(rule, today.addDays(day)))
                continue;
            const OpenSpan span = spanOn(rule, today.addDays(day), zone);
            const bool ahead = span.from > at && span.from - at <= horizon;
            if (ahead && span.from < span.to) {
                next = next ? std::min(*next, span.from) : span.from;
                break;
            }
        }
    }
    return next;
}

bool goesBefore(const ContactPoint &a, const ContactPoint &b)
{
    if (a.priority != b.priority)
        return a.priority < b.priority;
    const int byName = swedishOrder().compare(a.name, b.name);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

} // namespace

std::optional<OpenSpan> openSpan(const HoursRule &rule, Instant at, const QTimeZone &zone)
{
    const QDate today = localDate(at, zone);
    for (const int day : {0, -1}) {
        if (!beginsOn(rule, today.addDays(day)))
            continue;
        const OpenSpan span = spanOn(rule, today.addDays(day), zone);
        if (span.from <= at && at < span.to)
            return span;
    }
    return std::nullopt;
}

Duty whoAnswers(const std::vector<ContactPoint> &directory, const QString &municipality,
                const QString &function, Instant at, const QTimeZone &zone)
{
    Duty duty;
    if (municipality.isEmpty())
        return duty;
    std::vector<const ContactPoint *> points;
    for (const ContactPoint &point : directory)
        if (!point.retired && point.municipality == municipality &&
            (function.isEmpty() || point.function == function))
            points.push_back(&point);
    std::ranges::stable_sort(points, [](const auto *a, const auto *b) { return goesBefore(*a, *b); });

    const auto change = [&](std::optional<Instant> when) {
        if (when && (!duty.changesAt || *when < *duty.changesAt))
            duty.changesAt = when;
    };
    for (const ContactPoint *point : points) {
        if (auto answer = answerOf(*point, at, zone)) {
            change(answer->until);
            duty.answers.push_back(std::move(*answer));
        } else {
            change(nextOpening(*point, at, zone));
            duty.offDuty.push_back(*point);
        }
    }
    return duty;
}

} // namespace jour
