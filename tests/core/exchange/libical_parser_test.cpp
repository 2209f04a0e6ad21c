// Why calendars are taken apart into lines by our own reader (icalendar.h): what libical's parser does with
// files that must be refused with a line number, or read. When one of these fails a newer libical may do.
#include "exchange/icalendar.h"
#include "support/instants.h"

#include <catch2/catch_test_macros.hpp>
#include <libical/ical.h>
#include <memory>

using namespace jour;

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, FreeComponent>;

Parsed parsedByLibical(const QByteArray &file)
{
    icalerror_set_errors_are_fatal(0);
    return Parsed{icalparser_parse_string(file.constData())};
}

QByteArray fileOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

CalendarRead readHere(const QByteArray &file)
{
    return readCalendar(file,
                        {.from = fromLocal({2026, 1, 1}, {0, 0}), .to = fromLocal({2027, 1, 1}, {0, 0})});
}

int errorsIn(const QByteArray &file)
{
    const Parsed parsed = parsedByLibical(file);
    REQUIRE(parsed);
    return icalcomponent_count_errors(parsed.get());
}

const QByteArray evening = "DTSTART:20261124T220000Z\r\nSUMMARY:Anna\r\n";

} // namespace

TEST_CASE("libical takes days that do not exist; here they are told with their line", "[icalendar][libical]")
{
    for (const char *start : {"20260230T100000Z", "20261399T250000Z"}) {
        const QByteArray file = fileOf(QByteArray{"DTSTART:"} + start + "\r\n");
        CHECK(errorsIn(file) == 0);
        REQUIRE(readHere(file).faults.size() == 1);
        CHECK(readHere(file).faults.front().kind == CalendarFault::Kind::BadMoment);
        CHECK(readHere(file).faults.front().line == 5);
    }
}

TEST_CASE(
    "libical gives nothing of a calendar that is cut off, and takes one that is closed as another thing",
    "[icalendar][libical]")
{
    const QByteArray cut = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\n" + evening;
    CHECK_FALSE(parsedByLibical(cut));
    CHECK(readHere(cut).faults.front().kind == CalendarFault::Kind::NoEnd);
    CHECK(readHere(cut).faults.front().line == 3);
    const QByteArray crossed = fileOf(evening + "END:VTODO\r\n");
    CHECK(errorsIn(crossed) == 0);
    CHECK(readHere(crossed).faults.front().line == 7);
}

TEST_CASE("libical passes over text outside the calendar without a word", "[icalendar][libical]")
{
    const QByteArray file = "hej\r\n" + fileOf(evening);
    CHECK(errorsIn(file) == 0);
    CHECK(readHere(file).faults.front().kind == CalendarFault::Kind::OutsideCalendar);
}

TEST_CASE("libical reads neither character sets, nor quoted-printable, nor what it quotes in a name itself",
          "[icalendar][libical]")
{
    const auto summaryOf = [](const QByteArray &file) {
        const Parsed parsed = parsedByLibical(file);
        return QByteArray{icalcomponent_get_summary(icalcomponent_get_first_real_component(parsed.get()))};
    };
    const QByteArray start = "DTSTART:20261124T220000Z\r\n";
    const QByteArray latin = fileOf(start + "SUMMARY:\xC5sa\r\n");
    CHECK(summaryOf(latin) == "\xC5sa");
    CHECK(readHere(latin).spans.front().summary == QStringLiteral("Åsa"));
    const QByteArray quoted = fileOf(start + "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=85sa\r\n");
    CHECK(summaryOf(quoted) == "=C3=85sa");
    CHECK(readHere(quoted).spans.front().summary == QStringLiteral("Åsa"));

    const QByteArray named = fileOf(evening + "ATTENDEE;CN=\"Anna ^'Kaj^' Berg\":invalid:nomail\r\n");
    const Parsed parsed = parsedByLibical(named);
    icalproperty *who = icalcomponent_get_first_property(icalcomponent_get_first_real_component(parsed.get()),
                                                         ICAL_ATTENDEE_PROPERTY);
    CHECK(QByteArray{icalproperty_get_parameter_as_string(who, "CN")} == "Anna ^'Kaj^' Berg");
    CHECK(readHere(named).spans.front().attendees == QStringList{QStringLiteral("Anna \"Kaj\" Berg")});
}
