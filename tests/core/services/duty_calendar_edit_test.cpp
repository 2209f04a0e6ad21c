// What other programs do to a calendar that Jourbord wrote, and what they write themselves.
#include "duty_calendar_desk.h"

#include <algorithm>
#include <set>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

using Kind = DutyCalendarRow::Kind;
using Fault = DutyCalendarFault::Kind;

/// Each shift has an id of its own.
bool areApart(const std::vector<DutyShift> &shifts)
{
    std::set<DutyShiftId> ids;
    return std::ranges::all_of(shifts, [&](const DutyShift &one) { return ids.insert(one.id).second; });
}

} // namespace

TEST_CASE("Whoever is written into an exported calendar instead is on duty", "[duty][calendar]")
{
    CalendarDesk d;
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    QByteArray file = d.exported();
    SECTION("in all of the event")
    {
        file.replace("Anna Berg", "Bo Ek");
    }
    SECTION("in the summary alone")
    {
        file.replace("SUMMARY:Anna Berg", "SUMMARY:Bo Ek");
    }
    SECTION("as the one who attends")
    {
        file.replace("CN=Anna Berg", "CN=Bo Ek");
    }
    const DutyCalendarPreview preview = d.preview(file);
    REQUIRE(preview.count(Kind::Changed) == 1);
    REQUIRE(d.calendars.apply(preview));
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Bo Ek"));
    CHECK(d.listNow(d.list).shifts.size() == 1);
}

TEST_CASE("Whoever is added to an exported event is on duty beside the one who was", "[duty][calendar]")
{
    CalendarDesk d;
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    QByteArray file = d.exported();
    file.replace("ATTENDEE", "ATTENDEE;CN=Bo Ek:invalid:nomail\r\nATTENDEE");
    const DutyCalendarPreview preview = d.preview(file);
    CHECK(preview.count(Kind::Same) == 1);
    CHECK(preview.count(Kind::Added) == 1);
    REQUIRE(d.calendars.apply(preview));
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg, Bo Ek"));
    CHECK(areApart(d.listNow(d.list).shifts));
}

TEST_CASE("An exported shift that was made to repeat is a shift for each night", "[duty][calendar]")
{
    CalendarDesk d;
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    QByteArray file = d.exported();
    file.replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY");
    SECTION("in the list that it is of")
    {
        REQUIRE(d.calendars.apply(d.preview(file)));
    }
    SECTION("and in one that never had it")
    {
        d.put({});
        REQUIRE(d.calendars.apply(d.preview(file)));
    }
    const auto shifts = d.listNow(d.list).shifts;
    REQUIRE(shifts.size() == 3);
    CHECK(areApart(shifts));
    for (const char *night : {"2026-11-24 18:00", "2026-12-01 18:00", "2026-12-08 18:00"})
        CHECK(d.onDuty(night) == QStringLiteral("Anna Berg"));
    // Taken off once, it is off once.
    REQUIRE(d.lists.removeShift(d.list, shifts.front().id));
    CHECK(d.listNow(d.list).shifts.size() == 2);
}

TEST_CASE("What comes once a year leaves last year's shift where it is", "[duty][calendar]")
{
    CalendarDesk d;
    const QByteArray file =
        calendar(event("jul", "DTSTART:20261224T170000\r\nDTEND:20261225T080000\r\nRRULE:FREQ=YEARLY\r\n"
                              "SUMMARY:Anna Berg\r\n"));
    const auto take = [&](const char *from, const char *to) {
        REQUIRE(d.calendars.apply(*d.calendars.preview(file, d.at(from), d.at(to), d.list)));
    };
    take("2026-11-01 00:00", "2027-06-01 00:00");
    take("2027-11-01 00:00", "2028-06-01 00:00");
    CHECK(d.onDuty("2026-12-24 18:00") == QStringLiteral("Anna Berg"));
    CHECK(d.onDuty("2027-12-24 18:00") == QStringLiteral("Anna Berg"));
}

TEST_CASE("One night of a repetition that was moved moves its shift", "[duty][calendar]")
{
    CalendarDesk d;
    const QByteArray nights = event("natt", evening + "RRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Anna Berg\r\n");
    REQUIRE(d.calendars.apply(d.preview(calendar(nights))));
    const QByteArray moved = event("natt", "RECURRENCE-ID:20261125T170000\r\nDTSTART:20261125T200000\r\n"
                                           "DTEND:20261126T080000\r\nSUMMARY:Anna Berg\r\n");
    const DutyCalendarPreview preview = d.preview(calendar(nights + moved));
    CHECK(preview.count(Kind::Same) == 1);
    CHECK(preview.count(Kind::Changed) == 1);
    REQUIRE(d.calendars.apply(preview));
    CHECK(d.listNow(d.list).shifts.size() == 2);
    CHECK(d.onDuty("2026-11-25 19:00").isEmpty());
}

TEST_CASE("Events without a mark of their own are kept apart", "[duty][calendar]")
{
    CalendarDesk d;
    const QByteArray bare = "BEGIN:VEVENT\r\n" + evening;
    REQUIRE(d.calendars.apply(d.preview(
        calendar(bare + "SUMMARY:Anna Berg\r\nEND:VEVENT\r\n" + bare + "SUMMARY:Bo Ek\r\nEND:VEVENT\r\n"))));
    CHECK(d.listNow(d.list).shifts.size() == 2);
    CHECK(areApart(d.listNow(d.list).shifts));
}

TEST_CASE("A contact point in a calendar is that contact point", "[duty][calendar]")
{
    CalendarDesk d;
    const ContactPointId other = d.savedPoint(QStringLiteral("Nattjouren"), QStringLiteral("0136"));
    const QByteArray file = calendar(event("1", evening + "SUMMARY:nattjouren\r\n"));
    const DutyCalendarPreview preview = d.preview(file);
    CHECK(preview.newPersons.empty());
    REQUIRE(preview.rows.size() == 1);
    CHECK(preview.rows.front().shift.who == DutyWho{{}, other});

    // Two of a name are told apart by where they are, and never guessed between.
    const ContactPointId twin = d.savedPoint(QStringLiteral("Nattjouren"), QStringLiteral("0182"));
    REQUIRE(d.preview(file).faults.size() == 1);
    CHECK(d.preview(file).faults.front().kind == Fault::Ambiguous);
    const DutyCalendarPreview told =
        d.preview(calendar(event("1", evening + "SUMMARY:Nacka: Nattjouren\r\n")));
    REQUIRE(told.rows.size() == 1);
    CHECK(told.rows.front().shift.who == DutyWho{{}, twin});
}

TEST_CASE("A circle is told of before anything is written, with its line", "[duty][calendar]")
{
    CalendarDesk d;
    const ContactPointId other = d.savedPoint(QStringLiteral("Nattjouren"), QStringLiteral("0136"));
    DutyList theirs;
    theirs.point = other;
    theirs.name = QStringLiteral("Deras");
    theirs.shifts = {d.shift({{}, d.jour}, "2026-11-20 17:00", "2026-12-21 08:00")};
    REQUIRE(d.lists.save(theirs));
    const DutyCalendarPreview preview = d.preview(
        calendar(event("0", evening + "SUMMARY:Bo Ek\r\n") + event("1", evening + "SUMMARY:Nattjouren\r\n")));
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front() == DutyCalendarFault{Fault::Circular, 11, QStringLiteral("Nattjouren")});
    CHECK_FALSE(preview.canApply());
}

TEST_CASE("What a shift has no place for is told of", "[duty][calendar]")
{
    CalendarDesk d;
    const DutyCalendarPreview preview = d.preview(calendar(
        event("1", evening + "SUMMARY:Bo Ek\r\nLOCATION:Haninge\r\nORGANIZER;CN=Eva:mailto:e@x.se\r\n"
                             "CONTACT:Eva\r\nCATEGORIES:jour\r\n"
                             "BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n") +
        "BEGIN:VTODO\r\nEND:VTODO\r\n"));
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front().kind == Fault::LeftOut);
    CHECK(preview.faults.front().value ==
          QStringLiteral("CATEGORIES, CONTACT, LOCATION, ORGANIZER, VALARM, VTODO"));
    CHECK(preview.canApply());
    CHECK(d.preview(d.exported()).faults.empty());
}

TEST_CASE("A turn of a rotation that was moved in the calendar is left alone and told of", "[duty][calendar]")
{
    CalendarDesk d;
    Rotation weeks;
    weeks.members = {d.anna, d.bo};
    weeks.start = {2026, 11, 2};
    DutyList list = d.listNow(d.list);
    list.rotations = {weeks};
    REQUIRE(d.lists.save(list));
    QByteArray file = d.exported();
    CHECK(d.preview(file).faults.empty());
    SECTION("to another time")
    {
        file.replace("DTSTART:20261108T230000Z", "DTSTART:20261109T230000Z");
    }
    SECTION("to somebody else")
    {
        const qsizetype at = file.indexOf("SUMMARY:Bo Ek");
        file.replace(at, 13, "SUMMARY:Cia Lind");
    }
    const DutyCalendarPreview preview = d.preview(file);
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front().kind == Fault::TurnEdited);
    CHECK(preview.faults.front().line > 0);
    CHECK(preview.count(Kind::ByList) == static_cast<int>(preview.rows.size()));
}

TEST_CASE("A calendar of several lists goes back to each of them", "[duty][calendar]")
{
    CalendarDesk d;
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    DutyList later;
    later.point = d.jour;
    later.name = QStringLiteral("Senare");
    later.shifts = {d.shift(d.bo, "2026-11-26 17:00", "2026-11-27 08:00")};
    const DutyListId second = d.lists.save(later)->id;
    QByteArray file = d.exported({d.list, second});
    file.replace("Bo Ek", "Cia Lind");
    file.replace("END:VCALENDAR", QByteArray{event("ny", evening + "SUMMARY:Dan Ny\r\n") + "END:VCALENDAR"});

    const auto shown = [&](DutyListId chosen) {
        return *d.calendars.preview(file, d.at("2026-11-01 00:00"), d.at("2027-04-30 00:00"), chosen);
    };
    const DutyCalendarPreview asked = shown({});
    CHECK(asked.withoutList == 1);
    REQUIRE(asked.faults.size() == 1);
    CHECK(asked.faults.front().kind == Fault::NoList);
    CHECK_FALSE(asked.canApply());

    int commits = 0;
    QObject::connect(&d.feed, &ChangeFeed::committed, [&](const Changes &) { ++commits; });
    REQUIRE(d.calendars.apply(shown(second)));
    CHECK(commits == 1);
    CHECK(d.listNow(d.list).shifts.size() == 1);
    CHECK(d.listNow(second).shifts.size() == 2);
    CHECK(d.onDuty("2026-11-26 18:00") == QStringLiteral("Cia Lind"));
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg, Dan Ny"));
}

TEST_CASE("A list without an end in sight is written out at once, and read back as it was",
          "[duty][calendar]")
{
    CalendarDesk d;
    DutyList list = d.listNow(d.list);
    list.rotations.emplace_back().members = {d.anna, d.bo, d.cia};
    list.rotations.back().unit = RotationUnit::Days;
    list.rotations.back().start = QDate{1971, 1, 1};
    list.shifts = {d.shift(d.anna, "2026-11-24 17:00", "9999-12-31 00:00"),
                   d.shift(d.bo, "2026-12-01 17:00", "9999-12-31 00:00"),
                   d.shift(d.cia, "1971-01-02 17:00", "2026-11-30 00:00")};
    REQUIRE(d.lists.save(list));
    // Bo is replaced from the summer of 2027 on; a third comes as well.
    for (const auto &[kind, instead] :
         {std::pair{OverrideKind::Replace, d.cia}, std::pair{OverrideKind::Add, DutyWho{}}})
        REQUIRE(d.lists.save(DutyOverride{{},
                                          d.list,
                                          kind,
                                          d.at("2027-06-01 00:00"),
                                          d.at("9999-12-30 00:00"),
                                          kind == OverrideKind::Add ? d.anna : d.bo,
                                          instead,
                                          {},
                                          false}));
    const auto period = std::pair{d.at("2026-11-29 00:00"), d.at("2026-12-03 00:00")};
    const QByteArray file = d.calendars.exported({d.list}, period.first, period.second).value();
    CHECK(file.contains("99991230T230000Z"));
    CHECK(file.count("BEGIN:VEVENT") == 7); // a turn for each of the four days, and three shifts
    const DutyCalendarPreview read = d.preview(file);
    CHECK(read.count(Kind::Same) == 2); // Anna's and Cia's shifts; Bo's is another's from the summer on
    CHECK(read.count(Kind::Added) == 0);
    CHECK(read.count(Kind::Changed) == 0);
}
