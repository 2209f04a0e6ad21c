#include "calendars.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("An event that gives way to another of its UID is told, with both lines", "[icalendar]")
{
    const auto one = [](const QByteArray &lines) { return event(lines + "\r\nDURATION:PT9H"); };
    struct Row
    {
        QByteArray events;
        int line;
        int instead;
        const char *told;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {one("DTSTART:20261124T220000") + one("DTSTART:20261126T220000"), 4, 10, "2026-11-26 22:00–27 07:00"},
        {one("DTSTART:20261124T220000\r\nSEQUENCE:1") + one("DTSTART:20261126T220000"), 11, 4,
         "2026-11-24 22:00–25 07:00"},
    }));
    CalendarRead read = readCalendar(calendar(row.events), windowOf(2026, 2027));
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front() ==
          CalendarFault{CalendarFault::Kind::Replaced, row.line, QStringLiteral("Jour"), row.instead});
    CHECK(read.faults.front().isPassedOver());
    read.faults.clear();
    CHECK(told(read) == QString::fromUtf8(row.told));
}
