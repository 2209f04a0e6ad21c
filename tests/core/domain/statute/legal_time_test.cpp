#include "domain/statute/legal_time.h"
#include "support/strings.h"

#include <QFile>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace std::chrono_literals;

namespace {

QDate day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    REQUIRE(date.isValid());
    return date;
}

QDate day(const char *iso)
{
    return day(QString::fromLatin1(iso));
}

PeriodUnit unitOf(const QString &word)
{
    if (word == QLatin1String{"weeks"})
        return PeriodUnit::Weeks;
    if (word == QLatin1String{"months"})
        return PeriodUnit::Months;
    return word == QLatin1String{"years"} ? PeriodUnit::Years : PeriodUnit::Days;
}

constexpr auto D = PeriodUnit::Days;
constexpr auto W = PeriodUnit::Weeks;
constexpr auto M = PeriodUnit::Months;
constexpr auto Y = PeriodUnit::Years;

struct Row
{
    const char *event;
    int count;
    PeriodUnit unit;
    const char *unmoved;
    const char *moved;
};

} // namespace

TEST_CASE("Every published vector of legal time comes out as it says", "[legal time]")
{
    QFile file{QStringLiteral(TEST_VECTORS "/lagtid-testvektorer.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    REQUIRE(lines.size() == 28);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        CAPTURE(line);
        const auto found = lastDay(day(cells.at(0)), {cells.at(1).toInt(), unitOf(cells.at(2))});
        CHECK(found.unmoved == day(cells.at(3)));
        CHECK(found.moved == day(cells.at(5)));
        CHECK((found.moved != found.unmoved) == !cells.at(7).isEmpty());
    }
}

TEST_CASE("Legal time counts on the calendar and moves past every rest day", "[legal time]")
{
    const auto row = GENERATE(values<Row>({
        // Weekends
        {"2026-11-20", 1, D, "2026-11-21", "2026-11-23"},
        {"2026-11-21", 1, D, "2026-11-22", "2026-11-23"},
        {"2026-11-23", 0, D, "2026-11-23", "2026-11-23"},
        {"2026-11-22", 0, D, "2026-11-22", "2026-11-23"},
        {"2026-11-13", 1, W, "2026-11-20", "2026-11-20"},
        {"2026-11-14", 1, W, "2026-11-21", "2026-11-23"},
        // Midsummer: the eve, the day and the Sunday
        {"2026-06-05", 14, D, "2026-06-19", "2026-06-22"},
        {"2026-06-06", 14, D, "2026-06-20", "2026-06-22"},
        {"2026-06-07", 14, D, "2026-06-21", "2026-06-22"},
        {"2026-06-04", 14, D, "2026-06-18", "2026-06-18"},
        {"2028-05-26", 4, W, "2028-06-23", "2028-06-26"},
        {"2025-06-13", 1, W, "2025-06-20", "2025-06-23"},
        // Christmas and New Year
        {"2026-12-09", 14, D, "2026-12-23", "2026-12-23"},
        {"2026-12-10", 14, D, "2026-12-24", "2026-12-28"},
        {"2026-12-11", 14, D, "2026-12-25", "2026-12-28"},
        {"2026-12-12", 14, D, "2026-12-26", "2026-12-28"},
        {"2026-12-17", 14, D, "2026-12-31", "2027-01-04"},
        {"2027-12-10", 14, D, "2027-12-24", "2027-12-27"},
        {"2027-12-17", 14, D, "2027-12-31", "2028-01-03"},
        {"2024-12-17", 1, W, "2024-12-24", "2024-12-27"},
        {"2029-12-17", 1, W, "2029-12-24", "2029-12-27"},
        {"2029-12-24", 1, W, "2029-12-31", "2030-01-02"},
        {"2025-12-22", 2, W, "2026-01-05", "2026-01-05"},
        {"2025-12-23", 2, W, "2026-01-06", "2026-01-07"},
        // Easter, Ascension Day, 1 May, the national day, All Saints
        {"2026-03-19", 14, D, "2026-04-02", "2026-04-02"},
        {"2026-03-23", 14, D, "2026-04-06", "2026-04-07"},
        {"2027-03-12", 14, D, "2027-03-26", "2027-03-30"},
        {"2026-05-07", 1, W, "2026-05-14", "2026-05-15"},
        {"2026-04-24", 1, W, "2026-05-01", "2026-05-04"},
        {"2025-05-30", 1, W, "2025-06-06", "2025-06-09"},
        {"2026-10-30", 1, W, "2026-11-06", "2026-11-06"},
        {"2026-10-24", 1, W, "2026-10-31", "2026-11-02"},
        {"2004-05-24", 1, W, "2004-05-31", "2004-06-01"},
        {"2005-05-09", 1, W, "2005-05-16", "2005-05-16"},
        // Eves that are ordinary days
        {"2026-03-26", 1, W, "2026-04-02", "2026-04-02"},
        {"2026-04-23", 1, W, "2026-04-30", "2026-04-30"},
        // Months and years that lack the day, leap days
        {"2026-01-31", 1, M, "2026-02-28", "2026-03-02"},
        {"2028-01-31", 1, M, "2028-02-29", "2028-02-29"},
        {"2027-10-31", 4, M, "2028-02-29", "2028-02-29"},
        {"2026-10-29", 4, M, "2027-02-28", "2027-03-01"},
        {"2028-02-29", 1, M, "2028-03-29", "2028-03-29"},
        {"2028-02-29", 4, Y, "2032-02-29", "2032-03-01"},
        {"2028-02-29", 1, Y, "2029-02-28", "2029-02-28"},
        {"2028-02-28", 1, D, "2028-02-29", "2028-02-29"},
        {"2028-02-22", 1, W, "2028-02-29", "2028-02-29"},
        {"2027-02-28", 1, D, "2027-03-01", "2027-03-01"},
        {"2026-08-31", 1, M, "2026-09-30", "2026-09-30"},
        {"2026-11-30", 3, M, "2027-02-28", "2027-03-01"},
        {"2026-11-23", 4, M, "2027-03-23", "2027-03-23"},
        {"2096-02-29", 4, Y, "2100-02-28", "2100-03-01"},
        // Over the nights of clock change
        {"2026-10-19", 1, W, "2026-10-26", "2026-10-26"},
        {"2026-03-23", 1, W, "2026-03-30", "2026-03-30"},
    }));
    CAPTURE(row.event, row.count, static_cast<int>(row.unit));
    const auto found = lastDay(day(row.event), {row.count, row.unit});
    CHECK(found.unmoved == day(row.unmoved));
    CHECK(found.moved == day(row.moved));
}

TEST_CASE("An instant counts on the date it had in Stockholm", "[legal time]")
{
    // 00:30 on 24 November in Stockholm is still the 23rd in UTC.
    const Instant night = fromLocal({2026, 11, 24}, {0, 30});
    CHECK(lastDay(night, {14, D}).unmoved == QDate{2026, 12, 8});
    CHECK(lastDay(night, {14, D}, QTimeZone::utc()).unmoved == QDate{2026, 12, 7});
    // The same in summer, two hours before.
    CHECK(lastDay(fromLocal({2026, 7, 1}, {1, 59}), {1, W}).unmoved == QDate{2026, 7, 8});
}

TEST_CASE("The steps tell how the day was found", "[legal time]")
{
    GIVEN("fourteen days that end on Good Friday")
    {
        const auto found = lastDay({2026, 3, 20}, {14, D});
        const std::vector<LegalStep> expected{
            {LegalStepKind::Event, {2026, 3, 20}, {}},
            {LegalStepKind::DaysCounted, {2026, 4, 3}, {}},
            {LegalStepKind::RestDay, {2026, 4, 3}, RestDay::GoodFriday},
            {LegalStepKind::RestDay, {2026, 4, 4}, RestDay::Saturday},
            {LegalStepKind::RestDay, {2026, 4, 5}, RestDay::EasterDay},
            {LegalStepKind::RestDay, {2026, 4, 6}, RestDay::EasterMonday},
            {LegalStepKind::NextWorkday, {2026, 4, 7}, {}},
        };
        CHECK(found.steps == expected);
    }
    GIVEN("a week, a month that has the day, and one that lacks it")
    {
        CHECK(lastDay({2026, 11, 23}, {1, W}).steps.back().kind == LegalStepKind::SameWeekday);
        CHECK(lastDay({2026, 11, 23}, {1, M}).steps.back().kind == LegalStepKind::SameDayNumber);
        CHECK(lastDay({2028, 1, 30}, {1, M}).steps.back().kind == LegalStepKind::LastDayOfMonth);
    }
}

TEST_CASE("Hours are elapsed time and are never moved", "[legal time]")
{
    GIVEN("the night that has 25 hours")
    {
        const Instant evening = fromLocal({2026, 10, 24}, {23, 30});
        CHECK(lastDay(evening, 24h).unmoved == QDate{2026, 10, 25});
        CHECK(lastDay(evening, 25h).unmoved == QDate{2026, 10, 25});
        CHECK(lastDay(evening, 26h).unmoved == QDate{2026, 10, 26});
    }
    GIVEN("the night that has 23 hours")
    {
        const Instant evening = fromLocal({2026, 3, 28}, {23, 30});
        CHECK(lastDay(evening, 23h).unmoved == QDate{2026, 3, 29});
        CHECK(lastDay(evening, 24h).unmoved == QDate{2026, 3, 30});
    }
    GIVEN("hours that end on Christmas Eve")
    {
        const auto found = lastDay(fromLocal({2026, 12, 23}, {12, 0}), 24h);
        CHECK(found.unmoved == QDate{2026, 12, 24});
        CHECK(found.moved == found.unmoved);
        CHECK(found.steps.back().kind == LegalStepKind::HoursElapsed);
    }
}

TEST_CASE("The end of a day is its last moment, in nights of 23 and 25 hours too", "[legal time]")
{
    for (const QDate date :
         {QDate{2026, 3, 29}, QDate{2026, 10, 25}, QDate{2026, 12, 31}, QDate{2028, 2, 29}}) {
        const Instant end = endOfDay(date);
        CHECK(localDate(end) == date);
        CHECK(localDate(end + 1us) == date.addDays(1));
    }
    const auto length = [](const QDate &date) { return endOfDay(date) - endOfDay(date.addDays(-1)); };
    CHECK(length({2026, 3, 29}) == 23h);
    CHECK(length({2026, 10, 25}) == 25h);
    CHECK(length({2026, 11, 23}) == 24h);
}

TEST_CASE("From any day the last day is never before the event, and the moved one never a rest day",
          "[legal time][property]")
{
    for (QDate event{2023, 12, 1}; event.year() < 2033; event = event.addDays(1)) {
        for (const Period period :
             {Period{14, D}, Period{1, W}, Period{6, W}, Period{1, M}, Period{4, M}, Period{1, Y}}) {
            const auto found = lastDay(event, period);
            REQUIRE(found.unmoved > event);
            REQUIRE(found.moved >= found.unmoved);
            REQUIRE(found.unmoved.daysTo(found.moved) <= 5);
            REQUIRE_FALSE(restDayOn(found.moved));
            REQUIRE(found.moved == firstWorkdayFrom(found.unmoved));
            REQUIRE((found.moved == found.unmoved) == !restDayOn(found.unmoved));
            if (period.unit == PeriodUnit::Months || period.unit == PeriodUnit::Years)
                REQUIRE((found.unmoved.day() == event.day() ||
                         found.unmoved.day() == found.unmoved.daysInMonth()));
            else if (period.unit == PeriodUnit::Weeks)
                REQUIRE(found.unmoved.dayOfWeek() == event.dayOfWeek());
        }
    }
}
