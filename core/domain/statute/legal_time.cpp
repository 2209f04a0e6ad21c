#include "domain/statute/legal_time.h"

namespace jour {

namespace {

LegalStep counted(const QDate &event, const Period &period)
{
    const auto byNumber = [&](const QDate &end) {
        const bool same = end.day() == event.day();
        return LegalStep{same ? LegalStepKind::SameDayNumber : LegalStepKind::LastDayOfMonth, end, {}};
    };
    switch (period.unit) {
    case PeriodUnit::Days: return {LegalStepKind::DaysCounted, event.addDays(period.count), {}};
    case PeriodUnit::Weeks: return {LegalStepKind::SameWeekday, event.addDays(qint64{period.count} * 7), {}};
    case PeriodUnit::Months: return byNumber(event.addMonths(period.count));
    case PeriodUnit::Years: return byNumber(event.addYears(period.count));
    }
    return {LegalStepKind::Event, {}, {}};
}

} // namespace

QDate firstWorkdayFrom(const QDate &date)
{
    QDate day = date;
    while (restDayOn(day))
        day = day.addDays(1);
    return day;
}

LegalDay lastDay(const QDate &event, const Period &period)
{
    Q_ASSERT(period.count >= 0);
    LegalDay result;
    result.steps.push_back({LegalStepKind::Event, event, {}});
    result.steps.push_back(counted(event, period));
    result.unmoved = result.steps.back().date;
    result.moved = result.unmoved;
    while (const auto reason = restDayOn(result.moved)) {
        result.steps.push_back({LegalStepKind::RestDay, result.moved, reason});
        result.moved = result.moved.addDays(1);
    }
    if (result.moved != result.unmoved)
        result.steps.push_back({LegalStepKind::NextWorkday, result.moved, {}});
    return result;
}

LegalDay lastDay(Instant event, const Period &period, const QTimeZone &zone)
{
    return lastDay(localDate(event, zone), period);
}

LegalDay lastDay(Instant event, std::chrono::hours hours, const QTimeZone &zone)
{
    const QDate end = localDate(event + hours, zone);
    return {end,
            end,
            {{LegalStepKind::Event, localDate(event, zone), {}}, {LegalStepKind::HoursElapsed, end, {}}}};
}

Instant endOfDay(const QDate &date, const QTimeZone &zone)
{
    return fromLocal(date.addDays(1), QTime{0, 0}, zone) - Duration{1};
}

} // namespace jour
