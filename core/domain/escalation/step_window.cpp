#include "domain/escalation/step_window.h"

#include <algorithm>

namespace jour {

namespace {

/// A day in which it does not open for the clock change has one after it in which it does.
constexpr int daysAhead = 3;

bool isWithin(const StepWindow &window, const QTime &time)
{
    const bool begun = time >= window.from;
    const bool goesOn = time < window.to;
    return window.from < window.to ? begun && goesOn : begun || goesOn;
}

} // namespace

bool hasLength(const StepWindow &window)
{
    return window.from.isValid() && window.to.isValid() && window.from != window.to;
}

bool isOpenAt(const StepWindow &window, Instant at, const QTimeZone &zone)
{
    return hasLength(window) && isWithin(window, toLocal(at, zone).time());
}

std::optional<Instant> opensAfter(const StepWindow &window, Instant at, const QTimeZone &zone)
{
    if (!hasLength(window))
        return std::nullopt;
    std::optional<Instant> first;
    const auto consider = [&](Instant opens) {
        const bool begins = isOpenAt(window, opens, zone) && !isOpenAt(window, opens - Duration{1}, zone);
        if (opens > at && begins)
            first = std::min(first.value_or(opens), opens);
    };
    const QDate today = localDate(at, zone);
    for (int day = 0; day <= daysAhead; ++day)
        for (const bool second : {false, true})
            consider(fromLocal(today.addDays(day), window.from, zone, second));
    // Where the clock is set into the hours, they begin then.
    if (const auto change = zone.nextTransition(toQDateTime(at)); change.atUtc.isValid())
        consider(toInstant(change.atUtc));
    return first;
}

} // namespace jour
