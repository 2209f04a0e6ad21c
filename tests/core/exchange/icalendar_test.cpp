#include "calendars.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

using Kind = CalendarFault::Kind;
using namespace std::chrono_literals;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const char *const swedishZone =
    "BEGIN:VTIMEZONE\r\nTZID:Jourens tid\r\n"
    "BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "DTSTART:19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

} // namespace

TEST_CASE("The occurrences of an event come out as its calendar means them", "[icalendar]")
{
    struct Row
    {
        const char *what;
        QByteArray lines;
        const char *told;
    };
    const auto row = GENERATE(values<Row>({
        {"in UTC", "DTSTART:20261124T210000Z\r\nDTEND:20261125T060000Z", "2026-11-24 22:00–25 07:00"},
        {"floating", "DTSTART:20261124T220000\r\nDTEND:20261125T070000", "2026-11-24 22:00–25 07:00"},
        {"in another zone", "DTSTART;TZID=America/New_York:20261124T160000\r\nDURATION:PT9H",
         "2026-11-24 22:00–25 07:00"},
        {"two zones",
         "DTSTART;TZID=America/New_York:20261124T160000\r\nDTEND;TZID=Europe/Stockholm:20261125T070000",
         "2026-11-24 22:00–25 07:00"},
        {"the zone's name of Windows",
         "DTSTART;TZID=W. Europe Standard Time:20261124T220000\r\nDURATION:PT9H",
         "2026-11-24 22:00–25 07:00"},
        {"a whole day", "DTSTART;VALUE=DATE:20261124", "2026-11-24 00:00–25 00:00"},
        {"whole days", "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261127",
         "2026-11-24 00:00–27 00:00"},
        {"a week by its length", "DTSTART;VALUE=DATE:20261123\r\nDURATION:P1W", "2026-11-23 00:00–30 00:00"},
        {"a moment", "DTSTART:20261124T220000", "2026-11-24 22:00–22:00"},
        {"counted", "DTSTART:20261124T220000\r\nDTEND:20261125T070000\r\nRRULE:FREQ=DAILY;COUNT=3",
         "2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00\n2026-11-26 22:00–27 07:00"},
        {"with an exception and an addition",
         "DTSTART:20261124T220000\r\nDTEND:20261125T070000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
         "EXDATE:20261125T220000\r\nRDATE:20261201T220000,20261202T200000",
         "2026-11-24 22:00–25 07:00\n2026-11-26 22:00–27 07:00\n2026-12-01 22:00–02 07:00\n2026-12-02 "
         "20:00–03 05:00"},
        {"an exception told by its day",
         "DTSTART:20261124T220000\r\nDTEND:20261125T070000\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEXDATE;VALUE=DATE:"
         "20261125",
         "2026-11-24 22:00–25 07:00"},
        {"an exception told in UTC",
         "DTSTART;TZID=Europe/Stockholm:20261124T220000\r\nDURATION:PT9H\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
         "EXDATE:20261125T210000Z",
         "2026-11-24 22:00–25 07:00"},
        {"an addition of its own length",
         "DTSTART:20261124T220000\r\nDTEND:20261125T070000\r\nRDATE;VALUE=PERIOD:20261201T080000/PT4H,"
         "20261202T080000/20261202T100000",
         "2026-11-24 22:00–25 07:00\n2026-12-01 08:00–12:00\n2026-12-02 08:00–10:00"},
        {"until, to the second and in UTC",
         "DTSTART;TZID=Europe/Stockholm:20261124T220000\r\nDURATION:PT9H\r\n"
         "RRULE:FREQ=DAILY;UNTIL=20261125T210000Z",
         "2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00"},
        {"until before the last",
         "DTSTART;TZID=Europe/Stockholm:20261124T220000\r\nDURATION:PT9H\r\n"
         "RRULE:FREQ=DAILY;UNTIL=20261125T205959Z",
         "2026-11-24 22:00–25 07:00"},
        {"until a day", "DTSTART;VALUE=DATE:20261124\r\nRRULE:FREQ=DAILY;UNTIL=20261125",
         "2026-11-24 00:00–25 00:00\n2026-11-25 00:00–26 00:00"},
        {"an exception rule",
         "DTSTART:20261123T080000\r\nDTEND:20261123T160000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
         "EXRULE:FREQ=WEEKLY;BYDAY=TU",
         "2026-11-23 08:00–16:00\n2026-11-25 08:00–16:00"},
        {"the first one counts though the rule has it not",
         "DTSTART:20261124T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2",
         "2026-11-24 08:00–09:00\n2026-11-25 08:00–09:00\n2026-12-02 08:00–09:00"},
        {"a rule that never comes true",
         "DTSTART:20261124T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
         "2026-11-24 08:00–09:00"},
        {"cancelled", "DTSTART:20261124T080000\r\nDURATION:PT1H\r\nSTATUS:CANCELLED", ""},
    }));
    INFO(row.what);
    CHECK(told(readCalendar(calendar(event(row.lines)), windowOf(2026, 2027))) == text(row.told));
}

TEST_CASE("A night duty ends when the clock says so, also in the nights when the clock is changed",
          "[icalendar]")
{
    const char *zone = GENERATE(";TZID=Europe/Stockholm", ";TZID=Jourens tid", "");
    const QByteArray zoned{zone};
    const CalendarRead read =
        readCalendar(calendar(swedishZone + event("DTSTART" + zoned + ":20260101T220000\r\nDTEND" + zoned +
                                                  ":20260102T070000\r\nRRULE:FREQ=DAILY")),
                     windowOf(2026, 2027));
    CHECK(read.faults.empty());
    CHECK(read.spans.size() == 365);
    for (const CalendarSpan &span : read.spans) {
        CHECK(toLocal(span.from).time() == QTime{22, 0});
        CHECK(toLocal(span.to).time() == QTime{7, 0});
        const QDate evening = toLocal(span.from).date();
        const auto lasts = evening == QDate{2026, 3, 28} ? 8h : evening == QDate{2026, 10, 24} ? 10h : 9h;
        CHECK(span.to - span.from == lasts);
    }
}

TEST_CASE("A start that the clock leaps over is the first moment after it; of two the first is meant",
          "[icalendar]")
{
    CHECK(told(readCalendar(
              calendar(event("DTSTART:20260328T023000\r\nDURATION:PT4H\r\nRRULE:FREQ=DAILY;COUNT=3")),
              windowOf(2026, 2027))) ==
          text("2026-03-28 02:30–06:30\n2026-03-29 03:00–07:00\n2026-03-30 02:30–06:30"));
    const CalendarRead autumn =
        readCalendar(calendar(event("DTSTART:20261025T023000\r\nDURATION:PT1H")), windowOf(2026, 2027));
    CHECK(autumn.spans.front().from == local(2026, 10, 25, 0) + 2h + 30min);
}

TEST_CASE("Single occurrences that were moved, changed or cancelled give way", "[icalendar]")
{
    const QByteArray daily = event("DTSTART;TZID=Europe/Stockholm:20261124T220000\r\n"
                                   "DTEND;TZID=Europe/Stockholm:20261125T070000\r\nRRULE:FREQ=DAILY;COUNT=4");
    const auto instead = [](const QByteArray &id, const QByteArray &lines) -> QByteArray {
        return "BEGIN:VEVENT\r\nUID:jour@example\r\nRECURRENCE-ID" + id + "\r\n" + lines +
               "\r\nEND:VEVENT\r\n";
    };
    struct Row
    {
        const char *what;
        QByteArray events;
        const char *told;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {"moved, told in UTC",
         daily + instead(":20261125T210000Z",
                         "SUMMARY:Eva\r\nDTSTART:20261125T200000Z\r\nDTEND:20261126T060000Z"),
         "2026-11-24 22:00–25 07:00\n2026-11-25 21:00–26 07:00 Eva\n2026-11-26 22:00–27 07:00\n"
         "2026-11-27 22:00–28 07:00"},
        {"before the event itself",
         instead(":20261125T210000Z", "SUMMARY:Eva\r\nDTSTART:20261125T210000Z\r\nDTEND:20261126T060000Z") +
             daily,
         "2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00 Eva\n2026-11-26 22:00–27 07:00\n"
         "2026-11-27 22:00–28 07:00"},
        {"told by its day",
         daily + instead(";VALUE=DATE:20261125", "SUMMARY:Eva\r\nDTSTART:20261125T230000\r\nDURATION:PT8H"),
         "2026-11-24 22:00–25 07:00\n2026-11-25 23:00–26 07:00 Eva\n2026-11-26 22:00–27 07:00\n"
         "2026-11-27 22:00–28 07:00"},
        {"cancelled", daily + instead(":20261125T210000Z", "STATUS:CANCELLED\r\nDTSTART:20261125T210000Z"),
         "2026-11-24 22:00–25 07:00\n2026-11-26 22:00–27 07:00\n2026-11-27 22:00–28 07:00"},
        {"it and what follows",
         daily + instead(";RANGE=THISANDFUTURE:20261126T210000Z",
                         "SUMMARY:Ola\r\nDTSTART:20261126T200000Z\r\nDTEND:20261127T050000Z"),
         "2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00\n2026-11-26 21:00–27 06:00 Ola\n"
         "2026-11-27 21:00–28 06:00 Ola"},
        {"the later version wins",
         daily +
             instead(":20261125T210000Z",
                     "SEQUENCE:2\r\nSUMMARY:Eva\r\nDTSTART:20261125T210000Z\r\nDURATION:PT9H") +
             instead(":20261125T210000Z",
                     "SEQUENCE:1\r\nSUMMARY:Ola\r\nDTSTART:20261125T210000Z\r\nDURATION:PT9H"),
         "2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00 Eva\n2026-11-26 22:00–27 07:00\n"
         "2026-11-27 22:00–28 07:00"},
        {"of no event in the file",
         instead(":20261125T210000Z", "SUMMARY:Eva\r\nDTSTART:20261125T210000Z\r\nDURATION:PT9H"),
         "2026-11-25 22:00–26 07:00 Eva"},
    }));
    INFO(row.what);
    CalendarRead read = readCalendar(calendar(row.events), windowOf(2026, 2027));
    std::erase_if(read.faults, [](const CalendarFault &fault) { return fault.kind == Kind::Replaced; });
    CHECK(told(read) == text(row.told));
}

TEST_CASE("Only what touches the window is given, and a repetition without end comes to one", "[icalendar]")
{
    const QByteArray file =
        calendar(event("DTSTART:20200101T220000\r\nDTEND:20200102T070000\r\nRRULE:FREQ=DAILY"));
    const CalendarRead read =
        readCalendar(file, {.from = local(2026, 11, 24, 6), .to = local(2026, 11, 26, 22)});
    CHECK(told(read) ==
          text("2026-11-23 22:00–24 07:00\n2026-11-24 22:00–25 07:00\n2026-11-25 22:00–26 07:00"));

    const CalendarRead dense = readCalendar(
        calendar(event("DTSTART:20200101T000000\r\nDURATION:PT1H\r\nRRULE:FREQ=HOURLY")),
        {.from = local(2026, 1, 1), .to = local(2027, 1, 1), .zone = stockholm(), .mostSpans = 1000});
    CHECK(dense.spans.empty());
    REQUIRE(dense.faults.size() == 1);
    CHECK(dense.faults.front() == CalendarFault{Kind::TooMany, 4, text("Jour")});
}

TEST_CASE("The words of an event are read, folded, escaped and in any character set", "[icalendar]")
{
    const CalendarRead read = readCalendar(
        calendar(
            "X-WR-CALNAME:Jour\\, natt\r\n" +
            event(
                "DTSTART:20261124T220000\r\nDESCRIPTION:Rad ett\\nrad tv\xC3\r\n \xA5\\; slut\r\n"
                "LOCATION:H\xE4ninge\r\nCONTACT:Eva Berg\\, 070-174 06 05\r\n"
                "ORGANIZER;CN=\"Berg, Eva\":mailto:eva@example.org\r\n"
                "ATTENDEE;CN=Ola Lind;ROLE=CHAIR:mailto:ola@example.org\r\nATTENDEE:MAILTO:li@example.org\r\n"
                "X-JOURBORD-POINT:ab\r\nBEGIN:VALARM\r\nDESCRIPTION:Larm\r\nSUMMARY:Larm\r\nEND:VALARM") +
            "BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n"),
        windowOf(2026, 2027));
    CHECK(read.name == text("Jour, natt"));
    CHECK(read.leftOut == QStringList{text("VALARM"), text("VTODO")});
    REQUIRE(read.spans.size() == 1);
    const CalendarSpan &span = read.spans.front();
    CHECK(span.uid == text("jour@example"));
    CHECK(span.summary == text("Jour"));
    CHECK(span.description == text("Rad ett\nrad två; slut"));
    CHECK(span.location == text("Häninge"));
    CHECK(span.contact == text("Eva Berg, 070-174 06 05"));
    CHECK(span.organizer == text("Berg, Eva"));
    CHECK(span.attendees == QStringList{text("Ola Lind"), text("li@example.org")});
    CHECK(span.extras == std::vector<CalendarExtra>{{text("X-JOURBORD-POINT"), text("ab")}});
    CHECK(span.line == 5);
}

TEST_CASE("What a calendar has wrong is told with its line", "[icalendar]")
{
    struct Row
    {
        QByteArray file;
        Kind kind;
        int line;
    };
    const QByteArray start = "DTSTART:20261124T220000\r\n";
    const auto row = GENERATE_COPY(values<Row>({
        {"", Kind::NoCalendar, 1},
        {QByteArray{"PK\0\x03\0\x01", 6}, Kind::NotText, 0},
        {"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + start, Kind::NoEnd, 2},
        {calendar(event(start)) + "slut\r\n", Kind::OutsideCalendar, 12},
        {calendar(event(start)).replace("VERSION:2.0", "VERSION:1.0"), Kind::UnknownVersion, 2},
        {calendar(event(start + "utan kolon")), Kind::BadLine, 8},
        {calendar(event(start) + "END:VTODO"), Kind::BadLine, 10},
        {calendar(event("DTSTART:20260230T220000")), Kind::BadMoment, 7},
        {calendar(event("DTSTART:20261124T2200")), Kind::BadMoment, 7},
        {calendar(event(start + "EXDATE:igår")), Kind::BadMoment, 8},
        {calendar(event(start + "DURATION:9 h")), Kind::BadLength, 8},
        {calendar(event(start + "RRULE:FREQ=SOMETIMES")), Kind::BadRule, 8},
        {calendar(event(start + "RRULE:FREQ=DAILY;UNTIL=snart")), Kind::BadRule, 8},
        {calendar(event(start + "RRULE:FREQ=DAILY;INTERVAL=0")), Kind::BadRule, 8},
        {calendar(event(start + "RRULE:FREQ=MINUTELY")), Kind::TooFine, 8},
        {calendar(event("DTSTART;TZID=Narnia:20261124T220000")), Kind::UnknownZone, 7},
        {calendar(event("DESCRIPTION:x")), Kind::NoStart, 4},
        {calendar(event(start + "DTEND:20261124T210000")), Kind::EndBeforeStart, 4},
    }));
    INFO(row.file.toStdString());
    const CalendarRead read = readCalendar(row.file, windowOf(2026, 2027));
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().kind == row.kind);
    CHECK(read.faults.front().line == row.line);
}

TEST_CASE("A calendar written out reads back the same, whatever its words hold", "[icalendar]")
{
    std::mt19937 random{20261124};
    const auto upTo = [&](int end) { return std::uniform_int_distribution<int>{0, end - 1}(random); };
    const QStringList parts{text("Jour"), text("å"), text("\\"), text("\n"),
                            text(";"),    text(","), text(":"),  text("\""),
                            text("^n"),   text(" "), text("𝄞"),  text("END:VEVENT\n")};
    const auto words = [&]() -> QString {
        QString made = text("x");
        for (int n = upTo(6); n > 0; --n)
            made += parts[upTo(static_cast<int>(parts.size()))];
        return made + text(".");
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<CalendarSpan> spans;
        for (int i = 0; i < 5; ++i) {
            CalendarSpan span{.uid = text("%1@example").arg(i)};
            span.allDay = upTo(4) == 0;
            const QDate day = QDate{2026, 1, 2}.addDays(upTo(360));
            span.from = fromLocal(day, span.allDay ? QTime{0, 0} : QTime{upTo(24), upTo(60)});
            span.to = span.allDay ? fromLocal(day.addDays(1 + upTo(3)), QTime{0, 0})
                                  : span.from + std::chrono::minutes{1 + upTo(1000)};
            span.summary = words();
            span.description = words();
            span.location = words();
            span.contact = words();
            span.organizer = upTo(2) == 0 ? text("eva@example.org") : words();
            span.attendees = {words(), words()};
            span.extras = {{text("X-JOURBORD-POINT"), words()}};
            spans.push_back(span);
        }
        std::ranges::stable_sort(spans, {}, &CalendarSpan::from);
        const QByteArray file = writeCalendar(words(), spans, local(2026, 11, 24));
        CalendarRead read = readCalendar(file, {.from = local(2025, 1, 1), .to = local(2028, 1, 1)});
        INFO(file.toStdString());
        REQUIRE(read.faults.empty());
        for (CalendarSpan &span : read.spans)
            span.line = 0;
        REQUIRE(read.spans == spans);
    }
}

TEST_CASE("Spans of one uid are kept apart when written", "[icalendar]")
{
    std::vector<CalendarSpan> spans(2);
    spans[0] = {.uid = text("a"), .from = local(2026, 11, 24, 22), .to = local(2026, 11, 25, 7)};
    spans[1] = {.uid = text("a"), .from = local(2026, 11, 25, 22), .to = local(2026, 11, 26, 7)};
    const CalendarRead read = readCalendar(writeCalendar({}, spans, local(2026, 1, 1)), windowOf(2026, 2027));
    REQUIRE(read.spans.size() == 2);
    CHECK(read.spans[1].uid == text("a-20261125T210000Z"));
}
