#include "domain/statute/holidays.h"
#include "statute_table.h"
#include "support/strings.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QHash<QString, RestDay> &names()
{
    static const QHash<QString, RestDay> table{
        {QStringLiteral("Nyårsdagen"), RestDay::NewYearsDay},
        {QStringLiteral("Trettondedag jul"), RestDay::Epiphany},
        {QStringLiteral("Långfredagen"), RestDay::GoodFriday},
        {QStringLiteral("Påskdagen"), RestDay::EasterDay},
        {QStringLiteral("Annandag påsk"), RestDay::EasterMonday},
        {QStringLiteral("Första maj"), RestDay::MayDay},
        {QStringLiteral("Kristi himmelsfärdsdag"), RestDay::AscensionDay},
        {QStringLiteral("Pingstdagen"), RestDay::WhitSunday},
        {QStringLiteral("Nationaldagen"), RestDay::NationalDay},
        {QStringLiteral("Midsommarafton"), RestDay::MidsummerEve},
        {QStringLiteral("Midsommardagen"), RestDay::MidsummerDay},
        {QStringLiteral("Alla helgons dag"), RestDay::AllSaintsDay},
        {QStringLiteral("Julafton"), RestDay::ChristmasEve},
        {QStringLiteral("Juldagen"), RestDay::ChristmasDay},
        {QStringLiteral("Annandag jul"), RestDay::SecondDayOfChristmas},
        {QStringLiteral("Nyårsafton"), RestDay::NewYearsEve},
    };
    return table;
}

std::vector<QStringList> rows()
{
    QFile file{QStringLiteral(TEST_VECTORS "/helgdagar-2024-2030.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<QStringList> cells;
    for (const QString &line : lines)
        cells.push_back(line.trimmed().split(QLatin1Char(',')));
    return cells;
}

/// Easter after Gauss, with the exceptions of his rule.
QDate easterByGauss(int year)
{
    const int k = year / 100;
    const int m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30;
    const int n = (4 + k - k / 4) % 7;
    const int a = year % 19;
    const int d = (19 * a + m) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
    const QDate day = QDate{year, 3, 22}.addDays(d + e);
    if (day == QDate{year, 4, 26})
        return {year, 4, 19};
    if (day == QDate{year, 4, 25} && d == 28 && e == 6 && a > 10)
        return {year, 4, 18};
    return day;
}

/// Easter as the Sunday after the paschal full moon, from golden number and epact.
QDate easterByEpact(int year)
{
    const int golden = year % 19;
    const int century = year / 100 + 1;
    const int solar = 3 * century / 4 - 12;
    const int lunar = (8 * century + 5) / 25 - 5;
    int epact = (11 * (golden + 1) + 20 + lunar - solar) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden + 1 > 11) || epact == 24)
        ++epact;
    QDate moon = QDate{year, 3, 1}.addDays(43 - epact);
    if (moon < QDate{year, 3, 21})
        moon = moon.addDays(30);
    return moon.addDays(7 - moon.dayOfWeek() % 7);
}

} // namespace

TEST_CASE("The holidays and eves of 2024-2030 are those published", "[holidays]")
{
    int checked = 0;
    for (const QStringList &row : rows()) {
        const QDate date = QDate::fromString(row.at(0), Qt::ISODate);
        CAPTURE(row.at(0), row.at(1));
        const bool holiday = row.at(2) == QLatin1String{"public holiday"};
        const bool eve = row.at(2) == QLatin1String{"equated eve"};
        CHECK(isPublicHoliday(date) == (holiday || date.dayOfWeek() == Qt::Sunday));
        CHECK(isEquatedEve(date) == eve);
        if (holiday || eve)
            CHECK(restDayOn(date) == names().value(row.at(1), RestDay::Saturday));
        else
            CHECK(restDayOn(date).value_or(RestDay::Sunday) >= RestDay::Sunday);
        ++checked;
    }
    CHECK(checked > 150);
}

TEST_CASE("No day of 2024-2030 is a holiday that the list does not have", "[holidays]")
{
    QStringList listed;
    for (const QStringList &row : rows())
        if (row.at(2) != QLatin1String{"none"})
            listed.append(row.at(0));
    for (QDate day{2024, 1, 1}; day.year() <= 2030; day = day.addDays(1)) {
        const auto rest = restDayOn(day);
        const bool named = rest && *rest != RestDay::Sunday && *rest != RestDay::Saturday;
        CAPTURE(day.toString(Qt::ISODate));
        CHECK(named == listed.contains(day.toString(Qt::ISODate)));
        CHECK(rest.has_value() == (named || day.dayOfWeek() >= Qt::Saturday));
    }
}

TEST_CASE("Three ways of finding Easter agree from 1583 to 4099", "[holidays][property]")
{
    for (int year = 1583; year <= 4099; ++year) {
        CAPTURE(year);
        const QDate easter = easterDay(year);
        REQUIRE(easter.dayOfWeek() == Qt::Sunday);
        REQUIRE(easter == easterByGauss(year));
        REQUIRE(easter == easterByEpact(year));
    }
}

TEST_CASE("Easter, Midsummer Day and All Saints' Day of 1990-2100 are those of an independent table",
          "[holidays]")
{
    const auto table = test::vectorRows("paskdagar-1990-2100.csv", ',');
    REQUIRE(table.size() == 111);
    for (const QStringList &row : table) {
        CAPTURE(row.at(0));
        const QDate easter = QDate::fromString(row.at(0), Qt::ISODate);
        CHECK(restDayOn(easter) == RestDay::EasterDay);
        CHECK(restDayOn(easter.addDays(-2)) == RestDay::GoodFriday);
        CHECK(restDayOn(easter.addDays(1)) == RestDay::EasterMonday);
        CHECK(isPublicHoliday(easter.addDays(39)));
        CHECK(restDayOn(easter.addDays(49)).has_value());
        const QDate midsummer = QDate::fromString(row.at(1), Qt::ISODate);
        CHECK(restDayOn(midsummer) == RestDay::MidsummerDay);
        CHECK(restDayOn(midsummer.addDays(-1)) == RestDay::MidsummerEve);
        CHECK(restDayOn(QDate::fromString(row.at(2), Qt::ISODate)) == RestDay::AllSaintsDay);
    }
}

TEST_CASE("The ends of the years that are counted: 1990 and 2100", "[holidays]")
{
    CHECK(restDayOn({1990, 4, 15}) == RestDay::EasterDay);
    CHECK(restDayOn({1990, 6, 4}) == RestDay::WhitMonday);
    CHECK_FALSE(restDayOn({1990, 6, 6}));
    CHECK(restDayOn({1990, 12, 31}) == RestDay::NewYearsEve);
    CHECK(restDayOn({2100, 3, 28}) == RestDay::EasterDay);
    CHECK_FALSE(restDayOn({2100, 5, 17})); // the day after Whit Sunday
    CHECK(restDayOn({2100, 6, 6}) == RestDay::NationalDay);
}

TEST_CASE("Whit Monday gave way to the national day in 2005", "[holidays]")
{
    CHECK(restDayOn({2004, 5, 31}) == RestDay::WhitMonday);
    CHECK(isPublicHoliday({2004, 5, 31}));
    CHECK(restDayOn({2005, 5, 16}) == std::nullopt);
    CHECK(restDayOn({2005, 6, 6}) == RestDay::NationalDay);
    CHECK(restDayOn({2003, 6, 6}) == std::nullopt);
    CHECK_FALSE(isPublicHoliday({1991, 6, 6}));
}

TEST_CASE("Every year from 1990 to 2100 has its days on the weekdays of the law", "[holidays][property]")
{
    for (int year = 1990; year <= 2100; ++year) {
        CAPTURE(year);
        const auto days = namedDays(year);
        REQUIRE(days.size() == 16);
        CHECK(std::is_sorted(days.begin(), days.end(),
                             [](const auto &a, const auto &b) { return a.date < b.date; }));
        for (const auto &[day, date] : days) {
            CHECK(date.year() == year);
            CHECK(restDayOn(date).has_value());
            CHECK((isPublicHoliday(date) || isEquatedEve(date)));
            if (day == RestDay::MidsummerDay || day == RestDay::AllSaintsDay)
                CHECK(date.dayOfWeek() == Qt::Saturday);
            if (day == RestDay::AscensionDay)
                CHECK(date.dayOfWeek() == Qt::Thursday);
            if (day == RestDay::GoodFriday || day == RestDay::MidsummerEve)
                CHECK(date.dayOfWeek() == Qt::Friday);
            if (day == RestDay::MidsummerDay)
                CHECK((date >= QDate{year, 6, 20} && date <= QDate{year, 6, 26}));
            if (day == RestDay::AllSaintsDay)
                CHECK((date >= QDate{year, 10, 31} && date <= QDate{year, 11, 6}));
        }
    }
}

TEST_CASE("A Sunday is a public holiday even when it is an eve, a Saturday is not", "[holidays]")
{
    CHECK(isPublicHoliday({2028, 12, 24})); // a Sunday, and Christmas Eve
    CHECK(isEquatedEve({2028, 12, 24}));
    CHECK(isPublicHoliday({2026, 11, 22}));
    CHECK_FALSE(isPublicHoliday({2026, 11, 21}));
    CHECK_FALSE(isPublicHoliday({2026, 12, 24}));
    CHECK(restDayOn({2008, 5, 1}).has_value()); // 1 May and Ascension Day in one
    CHECK_FALSE(restDayOn({}));
}
