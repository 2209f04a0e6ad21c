#include "calendars.h"
#include "support/mutation.h"
#include "support/vectors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// Decades around those of the files.
const CalendarWindow decades{.from = local(1995, 1, 1), .to = local(2026, 1, 1)};

} // namespace

// The files are those of other programs' tests: tests/vectors/icalendar/SOURCES.md.
TEST_CASE("Calendars of other programs are read as those programs meant them, or refused with the line",
          "[icalendar][vectors]")
{
    struct Row
    {
        const char *name;
        const char *told; ///< in Stockholm's time
    };
    const auto row = GENERATE(values<Row>({
        {"ical/test2.ics", "2002-10-28 23:00–29 00:00 Coffee with Jason\n2002-11-27 21:00–22:00 Code Review\n"
                           "2002-12-17 05:00–06:00 Dinner with T"},
        {"ical/test5.ics", "2011-11-10 03:00–05:00 Phoenix Drupal User Group Monthly Meetup"},
        {"ical/test8.ics", ""},
        {"ical/test9.ics", "line 6: ORGANIZER=\"mailto:stomlinson@mozilla.com\""},
        {"ical/test10.ics",
         "line 2: Event with a category\nline 8: Event with a category\nline 14: Event with a category\n"
         "line 20: Event with a category\nline 26: Event with a category"},
        // The one that is moved ends before it begins.
        {"ical/test12.ics",
         "2015-07-06 21:00–22:00 Treasure Hunting\n2015-07-07 21:00–22:00 Treasure Hunting\n"
         "2015-07-09 21:00–22:00 Treasure Hunting\n2015-07-11 21:00–22:00 Treasure Hunting\n"
         "2015-07-12 21:00–22:00 Treasure Hunting\n2015-07-13 21:00–22:00 Treasure Hunting\n"
         "2015-07-14 21:00–22:00 Treasure Hunting\n2015-07-15 21:00–22:00 Treasure Hunting\n"
         "line 11: More Treasure Hunting"},
        {"ical/test13.ics",
         "2016-08-25 13:00–14:00 repeated\n2016-08-26 13:00–14:00 bla bla\n2016-08-27 13:00–14:00 repeated\n"
         "2016-08-28 13:00–14:00 repeated"},
        {"ical/test15.ics", "2019-04-30 04:00–07:00 Test event"},
        {"icalendar-python/issue_313_globally_unique_tzid.ics",
         "2020-04-26 14:00–15:00 libical / Evolution globally unique TZID\n"
         "2020-04-26 19:00–20:00 vendor prefix in front of a multi-part Olson name\n"
         "2020-04-26 20:00–21:00 Mozilla Lightning globally unique TZID"},
        {"icalendar-python/issue_156_RDATE_with_PERIOD_TZID_khal_2.ics",
         "2021-11-01 16:00–16:30 (omitted)\n2021-12-06 16:00–16:30 (omitted)\n2022-01-03 16:00–16:30 "
         "(omitted)\n"
         "2022-02-07 16:00–16:30 (omitted)"},
        {"icalendar-python/issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics",
         "2017-05-11 18:30–19:00 "},
        {"icalendar-python/invalid_duration.ics", "line 8: P999999999999999999W"},
        {"icalendar-python/fuzz_testcase_invalid_month.ics", "line 1: \nline 1: V"},
        {"icalendar-python/issue_1231_recurrence.ics", "2025-04-28 18:05–18:05 Test recurrence"},
        {"icalendar-python/issue_1633_rdate_with_dates_and_tzid.ics",
         "1997-01-01 00:00–02 00:00 \n1997-01-02 00:00–00:00 "},
        {"icalendar-python/issue_218_bad_tzid.ics", "2017-02-28 13:00–13:30 TESTIN"},
    }));
    INFO(row.name);
    const QByteArray file = vectorFile(QStringLiteral("icalendar/") + QString::fromUtf8(row.name));
    CHECK(told(readCalendar(file, decades)) == QString::fromUtf8(row.told));
}

TEST_CASE("A holiday of every year, a fortnight's meetings with exceptions, and a date that is none",
          "[icalendar][vectors]")
{
    const auto read = [](const char *name) {
        return readCalendar(vectorFile(QStringLiteral("icalendar/ical/") + QString::fromUtf8(name)), decades);
    };
    const CalendarRead national = read("test7.ics");
    CHECK(national.spans.size() == 14);
    CHECK(told(national.spans.back()) == QStringLiteral("2025-07-14 00:00–15 00:00 Fête Nationale - Férié"));
    CHECK(national.spans.back().allDay);

    const CalendarRead fortnight = read("test14.ics");
    CHECK(fortnight.faults.empty());
    QStringList summer;
    for (const CalendarSpan &span : fortnight.spans)
        if (span.from >= local(2017, 7, 1) && span.from < local(2017, 8, 14))
            summer << told(span);
    CHECK(summer ==
          QStringList{QStringLiteral("2017-07-03 16:00–04 02:00 Example of comma-separated exdates"),
                      QStringLiteral("2017-07-31 16:00–01 02:00 Example of comma-separated exdates")});

    const CalendarRead conferences = read("test1.ics");
    CHECK(conferences.spans.size() == 8);
    REQUIRE(conferences.faults.size() == 1);
    CHECK(conferences.faults.front() ==
          CalendarFault{CalendarFault::Kind::BadMoment, 74, QStringLiteral("Next Year")});
}

TEST_CASE("No calendar of the test sets goes unread", "[icalendar][vectors]")
{
    CHECK(vectorsIn("icalendar", "*.ics").size() == 19);
}

TEST_CASE("Ten thousand damaged calendars are read without harm", "[icalendar][fuzz]")
{
    Mutation mutation{allIn("icalendar", "*.ics"),
                      {"BEGIN:VEVENT\n",
                       "END:VEVENT\n",
                       "BEGIN:VTIMEZONE\n",
                       "RRULE:FREQ=HOURLY\n",
                       "RRULE:FREQ=SECONDLY\n",
                       "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n",
                       ";INTERVAL=32767",
                       ";BYDAY=-53MO,+53SU",
                       ";BYSETPOS=-366",
                       ";COUNT=2147483647",
                       ";BYWEEKNO=53",
                       ";RSCALE=HEBREW;SKIP=FORWARD",
                       "DTSTART:00010101T000000\n",
                       "DTEND:99991231T235959Z\n",
                       "DURATION:P99999D\n",
                       "RDATE;VALUE=PERIOD:20200101T000000/PT1H\n",
                       "EXDATE:20200101\n",
                       "RECURRENCE-ID;RANGE=THISANDFUTURE:20200101T000000Z\n",
                       "TZOFFSETTO:+2359\n",
                       "-",
                       "\"",
                       ":",
                       ";",
                       QByteArray{"\0", 1},
                       "\n "},
                      20261124};
    std::size_t spans = 0;
    std::size_t faults = 0;
    for (int round = 0; round < 10000; ++round) {
        const QByteArray file = mutation.next();
        CalendarWindow window = decades;
        window.mostSpans = 500;
        const CalendarRead read = readCalendar(file, window);
        const int lines = static_cast<int>(file.count('\n') + file.count('\r')) + 1;
        for (const CalendarFault &fault : read.faults)
            if (fault.line < 0 || fault.line > lines)
                FAIL("fault outside the file in round " << round);
        for (const CalendarSpan &span : read.spans)
            if (span.to < span.from || span.from >= window.to)
                FAIL("impossible span in round " << round << ":\n" << file.toStdString());
        if (read.spans.size() > window.mostSpans)
            FAIL("too many in round " << round);
        spans += read.spans.size();
        faults += read.faults.size();
    }
    CHECK(spans > 5000);
    CHECK(faults > 2000);
}
