#include "base/local_time.h"
#include "base/zone_table.h"
#include "support/instants.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace std::chrono_literals;

TEST_CASE("A zone table says what the zone says, at every quarter around the changes of many years",
          "[time][dst]")
{
    const char *id =
        GENERATE("Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC");
    CAPTURE(id);
    const QTimeZone zone{id};
    const ZoneTable &table = ZoneTable::of(zone);
    std::vector<QDate> days{QDate{2026, 2, 28}, QDate{2028, 2, 29}, QDate{2026, 12, 31}};
    for (int year = 1998; year < 2045; year += 3)
        for (const auto &change : zone.transitions(QDateTime{QDate{year, 1, 1}, QTime{0, 0}, Qt::UTC},
                                                   QDateTime{QDate{year + 1, 1, 1}, QTime{0, 0}, Qt::UTC}))
            days.push_back(change.atUtc.date());
    int wrong = 0;
    for (const QDate &middle : days) {
        for (int quarter = -96; quarter < 192; ++quarter) {
            const QDate date = middle.addDays(quarter < 0 ? -1 : quarter / 96);
            const int minute = ((quarter + 96) % 96) * 15;
            const Instant expected = fromLocal(date, QTime{minute / 60, minute % 60}, zone);
            wrong += table.at(dayNumber(date), minute) == expected ? 0 : 1;
            wrong += dateOf(table.dayOf(expected)) == localDate(expected, zone) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Days are numbered from 1970, and back", "[time]")
{
    CHECK(dayNumber(QDate{1970, 1, 1}) == 0);
    CHECK(dayNumber(QDate{1969, 12, 31}) == -1);
    CHECK(dateOf(dayNumber(QDate{2028, 2, 29})) == QDate{2028, 2, 29});
}

TEST_CASE("A minute beyond the day is of the next", "[time]")
{
    const ZoneTable &table = ZoneTable::of(stockholm());
    const int day = dayNumber(QDate{2026, 11, 24});
    CHECK(table.at(day, 24 * 60 + 90) == table.at(day + 1, 90));
    CHECK(table.midnight(day + 1) - table.midnight(day) == 24h);
    const int spring = dayNumber(QDate{2027, 3, 28});
    CHECK(table.midnight(spring + 1) - table.midnight(spring) == 23h);
}
