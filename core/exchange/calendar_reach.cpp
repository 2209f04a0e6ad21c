#include "exchange/calendar_reach.h"

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <set>
#include <span>

namespace jour {

namespace {

/// Where libical gives up.
constexpr int lastYear = 20000;
/// Gregorian days come round after so many years; with a longer interval they lie beyond what is reckoned.
constexpr int longestInterval = 1000;
constexpr qint64 endless = qint64{1} << 40;
constexpr int monthsInYear = 12;
/// A year or a month that is laid out takes as long as so many steps from hour to hour.
constexpr qint64 stepsToLayOut = 4;

using Values = std::span<const short>;

template<std::size_t Size>
Values given(const short (&values)[Size]) // NOLINT(modernize-avoid-c-arrays)
{
    const auto *end = std::find(std::begin(values), std::end(values), short{ICAL_RECURRENCE_ARRAY_MAX});
    return {std::begin(values), end};
}

/// How many days of a period a rule means.
struct Days
{
    int least = 0; ///< in every such period
    int most = 0;  ///< in any
};

/// Days told by number, of which a period has between `shortest` and `longest`.
Days numbered(Values numbers, int shortest, int longest)
{
    std::set<short> ahead;
    std::set<short> back;
    Days days;
    for (const short number : numbers) {
        days.most += std::abs(number) <= longest ? 1 : 0;
        if (std::abs(number) <= shortest)
            (number > 0 ? ahead : back).insert(number);
    }
    days.least = static_cast<int>(std::max(ahead.size(), back.size()));
    return days;
}

/// Days of the week, of each of which a period has between `shortest` and `longest`.
Days weekdays(Values told, int shortest, int longest)
{
    std::set<int> every;
    bool one = false;
    Days days;
    for (const short day : told) {
        const int place = std::abs(icalrecurrencetype_day_position(day));
        if (place == 0)
            every.insert(icalrecurrencetype_day_day_of_week(day));
        one = one || (place > 0 && place <= shortest);
        days.most += place == 0 ? longest : place <= longest ? 1 : 0;
    }
    days.least = std::max(static_cast<int>(every.size()) * shortest, one ? 1 : 0);
    return days;
}

/// Seven days in a row, of which each is another day of the week.
bool haveWholeWeek(Values monthDays)
{
    const std::set<int> days{monthDays.begin(), monthDays.end()};
    int run = 0;
    for (int day = 1; day <= 28 && run < 7; ++day)
        run = days.contains(day) ? run + 1 : 0;
    return run == 7;
}

/// "MO", not "1MO".
bool areEvery(Values weekdays)
{
    return std::ranges::all_of(weekdays, [](short day) { return icalrecurrencetype_day_position(day) == 0; });
}

/// Of a month, or of a year by its months.
Days ofMonth(const icalrecurrencetype &rule, int month, short ownDay)
{
    const int shortest = QDate{2023, month, 1}.daysInMonth();
    const int longest = QDate{2024, month, 1}.daysInMonth();
    const Values monthDays = given(rule.by_month_day);
    const Values days = given(rule.by_day);
    if (days.empty())
        return numbered(monthDays.empty() ? Values{&ownDay, 1} : monthDays, shortest, longest);
    const Days week = weekdays(days, 4, 5);
    if (monthDays.empty())
        return week;
    // The thirteenth, when it is a Friday; the Saturday that is one of the seventh to the thirteenth.
    const bool sure = areEvery(days) && haveWholeWeek(monthDays);
    return {sure ? 1 : 0, std::min(week.most, numbered(monthDays, shortest, longest).most)};
}

/// What BYSETPOS leaves of them.
Days chosenOf(const Days &days, Values places)
{
    if (places.empty())
        return days;
    const auto isWithin = [places](int count) {
        return std::ranges::any_of(places, [count](short place) { return std::abs(place) <= count; });
    };
    return {isWithin(days.least) ? 1 : 0, isWithin(days.most) ? days.most : 0};
}

std::set<int> monthsOf(const icalrecurrencetype &rule)
{
    std::set<int> months;
    for (const short month : given(rule.by_month))
        months.insert(icalrecurrencetype_month_month(month));
    if (months.empty())
        for (int month = 1; month <= monthsInYear; ++month)
            months.insert(month);
    return months;
}

qint64 wholeSearch(const icalrecurrencetype &rule, const QDate &first, int periodsInYear)
{
    if (rule.interval > longestInterval)
        return endless;
    return qint64{lastYear - first.year()} * periodsInYear / rule.interval + 1;
}

/// A day of the month that is to be one of the week comes within so many months, whatever the two are.
constexpr int monthsToComeRound = 14;

bool comesRound(const icalrecurrencetype &rule)
{
    const Values days = given(rule.by_day);
    const auto isOfEveryMonth = [](short day) { return std::abs(day) <= 28; };
    return rule.interval == 1 && given(rule.by_month).empty() && given(rule.by_set_pos).empty() &&
           !days.empty() && areEvery(days) && std::ranges::any_of(given(rule.by_month_day), isOfEveryMonth);
}

RuleReach monthlyReach(const icalrecurrencetype &rule, const QDate &first)
{
    const std::set<int> wanted = monthsOf(rule);
    bool sure = false;
    Days most;
    for (int turn = 0; turn < monthsInYear; ++turn) {
        const int month = (first.month() - 1 + turn * rule.interval) % monthsInYear + 1;
        if (!wanted.contains(month))
            continue;
        const Days days =
            chosenOf(ofMonth(rule, month, static_cast<short>(first.day())), given(rule.by_set_pos));
        sure = sure || days.least > 0;
        most.most = std::max(most.most, days.most);
    }
    const qint64 search = sure               ? monthsInYear
                          : comesRound(rule) ? monthsToComeRound
                                             : wholeSearch(rule, first, monthsInYear);
    return {most.most == 0, most.most, search};
}

Days ofYearByMonths(const icalrecurrencetype &rule, const QDate &first)
{
    const bool months = !given(rule.by_month).empty();
    if (!given(rule.by_day).empty() && !months && given(rule.by_month_day).empty())
        return weekdays(given(rule.by_day), 52, 53);
    Days all;
    for (const int month : monthsOf(rule)) {
        const Days days = ofMonth(rule, month, static_cast<short>(first.day()));
        // Without months of its own it is libical's matter which are meant.
        all.least += months || month == first.month() ? days.least : 0;
        all.most += days.most;
    }
    return all;
}

Days ofYear(const icalrecurrencetype &rule, const QDate &first)
{
    const Values weeks = given(rule.by_week_no);
    const Values yearDays = given(rule.by_year_day);
    const Values days = given(rule.by_day);
    if (weeks.empty() && yearDays.empty())
        return ofYearByMonths(rule, first);
    if (!yearDays.empty()) {
        const Days all = numbered(yearDays, 365, 366);
        return days.empty() ? all : Days{0, all.most};
    }
    const Days all = numbered(weeks, 52, 53);
    const bool sure = all.least > 0 && areEvery(days) && given(rule.by_month).empty();
    return {sure ? 1 : 0, all.most * std::max(static_cast<int>(days.size()), 1)};
}

/// Of a rule that filters the days which its interval gives.
bool hasDay(const icalrecurrencetype &rule)
{
    const Values monthDays = given(rule.by_month_day);
    const std::set<int> months = monthsOf(rule);
    return monthDays.empty() || std::ranges::any_of(months, [&](int month) {
               return numbered(monthDays, 0, QDate{2024, month, 1}.daysInMonth()).most > 0;
           });
}

qint64 countOf(Values values)
{
    return std::max<qint64>(static_cast<qint64>(values.size()), 1);
}

/// Moments that a day of the rule has.
qint64 momentsOf(const icalrecurrencetype &rule)
{
    return countOf(given(rule.by_hour)) * countOf(given(rule.by_minute)) * countOf(given(rule.by_second));
}

qint64 monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * monthsInYear + to.month() - from.month();
}

qint64 periodsOf(const icalrecurrencetype &rule, const QDate &from, const QDate &to)
{
    const qint64 days = from.daysTo(to);
    switch (rule.freq) {
    case ICAL_YEARLY_RECURRENCE: return (to.year() - from.year()) / rule.interval;
    case ICAL_MONTHLY_RECURRENCE: return monthsBetween(from, to) / rule.interval;
    case ICAL_WEEKLY_RECURRENCE: return days / 7 / rule.interval;
    case ICAL_DAILY_RECURRENCE: return days / rule.interval;
    case ICAL_HOURLY_RECURRENCE: // hours of its own make libical pass the interval over
        return given(rule.by_hour).empty() ? days * 24 / rule.interval : days;
    case ICAL_MINUTELY_RECURRENCE:
    case ICAL_SECONDLY_RECURRENCE:
    case ICAL_NO_RECURRENCE: break;
    }
    return endless;
}

} // namespace

RuleReach reachOf(const icalrecurrencetype &rule, const QDate &first)
{
    if (rule.freq == ICAL_MONTHLY_RECURRENCE)
        return monthlyReach(rule, first);
    if (rule.freq != ICAL_YEARLY_RECURRENCE)
        return {!hasDay(rule), rule.freq == ICAL_WEEKLY_RECURRENCE ? countOf(given(rule.by_day)) : 1, 0};
    const Days days = chosenOf(ofYear(rule, first), given(rule.by_set_pos));
    return {days.most == 0, days.most, days.least > 0 ? 1 : wholeSearch(rule, first, 1)};
}

qint64 stepsOf(const icalrecurrencetype &rule, const RuleReach &reach, const QDate &from, const QDate &to)
{
    const qint64 periods = std::max<qint64>(periodsOf(rule, from, to), 0) + 2; // one begun at either end
    return periods * (reach.perPeriod + 1) * momentsOf(rule) + reach.search * stepsToLayOut;
}

QDate startNear(const icalrecurrencetype &rule, const QDate &first, const QDate &from)
{
    const bool hasMoments =
        !given(rule.by_hour).empty() || !given(rule.by_minute).empty() || !given(rule.by_second).empty();
    const bool hasWeeks = !given(rule.by_week_no).empty(); // reckoned from the day on which the walk begins
    if (rule.count > 0 || hasMoments || hasWeeks || from <= first)
        return first;
    // Whole turns of the interval, so that libical begins in step.
    const qint64 interval = rule.interval;
    const qint64 days = first.daysTo(from);
    if (rule.freq == ICAL_YEARLY_RECURRENCE) {
        const auto years = static_cast<int>((from.year() - first.year() - 1) / interval * interval);
        return years > 0 ? QDate{first.year() + years, 1, 1} : first;
    }
    if (rule.freq == ICAL_MONTHLY_RECURRENCE) {
        const auto months = static_cast<int>(monthsBetween(first, from) / interval * interval);
        return months > 0 ? QDate{first.year(), first.month(), 1}.addMonths(months) : first;
    }
    const qint64 turn = rule.freq == ICAL_WEEKLY_RECURRENCE ? 7 * interval : interval;
    return first.addDays(std::max<qint64>(days / turn - 1, 0) * turn); // the time of day may lie further on
}

} // namespace jour
