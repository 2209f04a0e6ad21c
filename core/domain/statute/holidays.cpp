#include "domain/statute/holidays.h"

#include <algorithm>

namespace jour {

namespace {

/// The first `weekday` (Qt: Monday 1 … Sunday 7) from a date on.
QDate firstFrom(const QDate &date, int weekday)
{
    return date.addDays((weekday - date.dayOfWeek() + 7) % 7);
}

constexpr int lastYearOfWhitMonday = 2004; // SFS 2004:1320, in force 1 April 2005

} // namespace

QDate easterDay(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::vector<NamedDay> namedDays(int year)
{
    const QDate easter = easterDay(year);
    const QDate midsummer = firstFrom({year, 6, 20}, Qt::Saturday);
    std::vector<NamedDay> days{
        {RestDay::NewYearsDay, {year, 1, 1}},
        {RestDay::Epiphany, {year, 1, 6}},
        {RestDay::GoodFriday, easter.addDays(-2)},
        {RestDay::EasterDay, easter},
        {RestDay::EasterMonday, easter.addDays(1)},
        {RestDay::MayDay, {year, 5, 1}},
        {RestDay::AscensionDay, easter.addDays(39)},
        {RestDay::WhitSunday, easter.addDays(49)},
        year <= lastYearOfWhitMonday ? NamedDay{RestDay::WhitMonday, easter.addDays(50)}
                                     : NamedDay{RestDay::NationalDay, {year, 6, 6}},
        {RestDay::MidsummerEve, midsummer.addDays(-1)},
        {RestDay::MidsummerDay, midsummer},
        {RestDay::AllSaintsDay, firstFrom({year, 10, 31}, Qt::Saturday)},
        {RestDay::ChristmasEve, {year, 12, 24}},
        {RestDay::ChristmasDay, {year, 12, 25}},
        {RestDay::SecondDayOfChristmas, {year, 12, 26}},
        {RestDay::NewYearsEve, {year, 12, 31}},
    };
    std::stable_sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return days;
}

std::optional<RestDay> restDayOn(const QDate &date)
{
    if (!date.isValid())
        return std::nullopt;
    const auto days = namedDays(date.year());
    const auto found = std::find_if(days.begin(), days.end(), [&](const auto &d) { return d.date == date; });
    if (found != days.end())
        return found->day;
    if (date.dayOfWeek() == Qt::Sunday)
        return RestDay::Sunday;
    if (date.dayOfWeek() == Qt::Saturday)
        return RestDay::Saturday;
    return std::nullopt;
}

bool isEquatedEve(const QDate &date)
{
    const auto day = restDayOn(date);
    return day == RestDay::MidsummerEve || day == RestDay::ChristmasEve || day == RestDay::NewYearsEve;
}

bool isPublicHoliday(const QDate &date)
{
    // An eve that falls on a Sunday is a public holiday as a Sunday.
    const auto day = restDayOn(date);
    return date.dayOfWeek() == Qt::Sunday || (day && *day != RestDay::Saturday && !isEquatedEve(date));
}

} // namespace jour
