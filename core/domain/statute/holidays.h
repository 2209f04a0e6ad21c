#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace jour {

/// A day on which lag (1930:173) 2 § lets an action wait: a public holiday of lag (1989:253) 1 §, a Saturday,
/// or one of the three eves that 2 § equates with a holiday. Other eves are ordinary days.
enum class RestDay {
    NewYearsDay,
    Epiphany,     ///< trettondedag jul
    GoodFriday,   ///< långfredagen
    EasterDay,    ///< påskdagen
    EasterMonday, ///< annandag påsk
    MayDay,
    AscensionDay, ///< Kristi himmelsfärdsdag
    WhitSunday,   ///< pingstdagen
    WhitMonday,   ///< annandag pingst; until 2004
    NationalDay,  ///< 6 June; from 2005
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay, ///< alla helgons dag
    ChristmasEve,
    ChristmasDay,
    SecondDayOfChristmas, ///< annandag jul
    NewYearsEve,
    Sunday,
    Saturday,
};

struct NamedDay
{
    RestDay day;
    QDate date;

    friend bool operator==(const NamedDay &, const NamedDay &) = default;
};

/// Easter Day in the Gregorian calendar.
[[nodiscard]] QDate easterDay(int year);

/// The named holidays and the three equated eves of a year, by date. Lag (1989:253) as it stood that year:
/// SFS 2004:1320 put the national day in the place of Whit Monday from 2005. Meant for 1990–2100; later years
/// follow today's text.
[[nodiscard]] std::vector<NamedDay> namedDays(int year);

/// Why `date` is a rest day; nothing for an ordinary day. A name goes before Sunday and Saturday.
[[nodiscard]] std::optional<RestDay> restDayOn(const QDate &date);

/// True for an allmän helgdag (lag 1989:253), every Sunday among them; false for Saturdays and eves without a
/// name there.
[[nodiscard]] bool isPublicHoliday(const QDate &date);

/// True for midsommarafton, julafton and nyårsafton.
[[nodiscard]] bool isEquatedEve(const QDate &date);

} // namespace jour
