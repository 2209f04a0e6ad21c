#include "duty_calendar_desk.h"

#include <algorithm>
#include <random>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

using Kind = DutyCalendarRow::Kind;

} // namespace

TEST_CASE("A calendar shows what it would do, and writes nothing before it is told to", "[duty][calendar]")
{
    CalendarDesk d;
    const QByteArray file = calendar(
        event("1", evening + "SUMMARY:anna  BERG\r\n") +
        event("2", "DTSTART:20261125T170000\r\nDTEND:20261126T080000\r\nSUMMARY:Natt\r\nDESCRIPTION:ring "
                   "två gånger\r\nATTENDEE;CN=Dan Ny:invalid:nomail\r\n"));
    const int before = d.events();
    const DutyCalendarPreview preview = d.preview(file);
    CHECK(d.events() == before);
    CHECK(preview.faults.empty());
    CHECK(preview.canApply());
    REQUIRE(preview.rows.size() == 2);
    CHECK(preview.count(Kind::Added) == 2);
    CHECK(preview.rows[0].shift.who == d.anna); // known by name
    CHECK(preview.rows[0].shift.from == d.at("2026-11-24 17:00"));
    REQUIRE(preview.newPersons.size() == 1); // and another is new
    CHECK(preview.newPersons.front().name == QStringLiteral("Dan Ny"));
    CHECK(preview.rows[1].shift.who.person == preview.newPersons.front().id);
    CHECK(preview.rows[1].shift.remark == QStringLiteral("ring två gånger"));

    int commits = 0;
    QObject::connect(&d.feed, &ChangeFeed::committed, [&](const Changes &) { ++commits; });
    REQUIRE(d.calendars.apply(preview));
    CHECK(commits == 1);
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg"));
    CHECK(d.onDuty("2026-11-25 18:00") == QStringLiteral("Dan Ny"));

    const DutyCalendarPreview again = d.preview(file);
    CHECK(again.count(Kind::Same) == 2);
    CHECK(again.newPersons.empty());
    CHECK_FALSE(again.canApply());
}

TEST_CASE("An event that is read again is the same shift, wherever it has been moved", "[duty][calendar]")
{
    CalendarDesk d;
    REQUIRE(d.calendars.apply(d.preview(calendar(event("1", evening + "SUMMARY:Anna Berg\r\n")))));
    const QByteArray moved =
        calendar(event("1", "DTSTART:20261124T180000\r\nDTEND:20261125T090000\r\nSUMMARY:Bo Ek\r\n"));
    const DutyCalendarPreview preview = d.preview(moved);
    REQUIRE(preview.count(Kind::Changed) == 1);
    CHECK(preview.rows.front().before->who == d.anna);
    REQUIRE(d.calendars.apply(preview));
    REQUIRE(d.listNow(d.list).shifts.size() == 1);
    CHECK(d.onDuty("2026-11-24 17:30").isEmpty());
    CHECK(d.onDuty("2026-11-25 08:30") == QStringLiteral("Bo Ek"));
}

TEST_CASE("What the calendar says nothing of stays", "[duty][calendar]")
{
    CalendarDesk d;
    DutyList list = d.listNow(d.list);
    list.shifts = {d.shift(d.cia, "2026-12-01 17:00", "2026-12-02 08:00")};
    REQUIRE(d.lists.save(list));
    REQUIRE(d.calendars.apply(d.preview(calendar(event("1", evening + "SUMMARY:Anna Berg\r\n")))));
    CHECK(d.onDuty("2026-12-01 18:00") == QStringLiteral("Cia Lind"));
    // The same shift under another UID is not made twice.
    CHECK(d.preview(calendar(event("9", evening + "SUMMARY:Anna Berg\r\n"))).count(Kind::Same) == 1);
}

TEST_CASE("A repetition is a shift for each of its nights, eight hours long in spring",
          "[duty][calendar][dst]")
{
    CalendarDesk d;
    const QByteArray nights = calendar(
        event("natt", "DTSTART;TZID=Europe/Stockholm:20270326T220000\r\nDTEND;TZID=Europe/"
                      "Stockholm:20270327T070000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:Anna Berg\r\n"));
    const DutyCalendarPreview preview = d.preview(nights);
    REQUIRE(preview.rows.size() == 3);
    CHECK(preview.rows[1].shift.to - preview.rows[1].shift.from == 8h);
    REQUIRE(d.calendars.apply(preview));
    CHECK(d.listNow(d.list).shifts.size() == 3);
    CHECK(d.preview(nights).count(Kind::Same) == 3);
}

TEST_CASE("Each of several attendees has a shift", "[duty][calendar]")
{
    CalendarDesk d;
    const QByteArray both =
        calendar(event("1", evening + "SUMMARY:Natt\r\nATTENDEE;CN=Anna Berg:invalid:nomail\r\n"
                                      "ATTENDEE;CN=Bo Ek:invalid:nomail\r\n"));
    REQUIRE(d.calendars.apply(d.preview(both)));
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg, Bo Ek"));
    CHECK(d.preview(both).count(Kind::Same) == 2);
}

TEST_CASE("Each event that cannot be taken is told with its line, and nothing is half imported",
          "[duty][calendar]")
{
    CalendarDesk d;
    d.savedPerson(QStringLiteral("Anna Berg"), QStringLiteral("070-174 06 20")); // another of that name
    const auto faultOf = [&](const QByteArray &lines) {
        const DutyCalendarPreview preview =
            d.preview(calendar(event("0", evening + "SUMMARY:Bo Ek\r\n") + event("1", lines)));
        REQUIRE(preview.faults.size() == 1);
        CHECK(preview.faults.front().line > 9);
        CHECK(preview.canApply() != preview.faults.front().fatal);
        return preview.faults.front();
    };
    using Fault = DutyCalendarFault::Kind;
    CHECK(faultOf(evening).kind == Fault::NoName);
    const DutyCalendarFault twins = faultOf(evening + "SUMMARY:Anna Berg\r\n");
    CHECK(twins.kind == Fault::Ambiguous);
    CHECK(twins.value == QStringLiteral("Anna Berg"));
    const DutyCalendarFault noStart = faultOf("SUMMARY:Bo Ek\r\n");
    CHECK(noStart.kind == Fault::Calendar);
    CHECK(noStart.calendar == CalendarFault::Kind::NoStart);
    CHECK(faultOf("DTSTART:20261124T170000\r\nSUMMARY:Bo Ek\r\n").kind == Fault::NoLength);

    const DutyCalendarPreview bad =
        d.preview(calendar(event("0", evening + "SUMMARY:Bo Ek\r\n") + event("1", evening)));
    CHECK_FALSE(d.calendars.apply(bad));
    CHECK(d.listNow(d.list).shifts.empty());
    CHECK(d.calendars.preview({}, {}, {}, DutyListId::random()).error().code == ErrorCode::NotFound);
}

TEST_CASE("A list that was saved since the preview is not written over", "[duty][calendar]")
{
    CalendarDesk d;
    const DutyCalendarPreview preview = d.preview(calendar(event("1", evening + "SUMMARY:Anna Berg\r\n")));
    DutyList list = d.listNow(d.list);
    list.shifts = {d.shift(d.cia, "2026-12-01 17:00", "2026-12-02 08:00")};
    REQUIRE(d.lists.save(list));
    CHECK(d.calendars.apply(preview).error() == Error{ErrorCode::Conflict, QStringLiteral("dutyList")});
    CHECK(d.listNow(d.list) == list);
}

TEST_CASE("What is written out and read in again changes nothing", "[duty][calendar][property]")
{
    CalendarDesk d;
    std::mt19937 random{20261124};
    const auto upTo = [&](int end) { return std::uniform_int_distribution{0, end - 1}(random); };
    const ContactPointId other =
        d.savedPoint(QStringLiteral("Haninge; jouren, \"natt\""), QStringLiteral("0136"));
    DutyList list = d.listNow(d.list);
    for (int i = 0; i < 60; ++i) {
        const Instant from = d.at("2026-11-05 00:00") + std::chrono::minutes{upTo(140 * 96) * 15};
        const std::array who{d.anna, d.bo, d.cia, DutyWho{{}, other}};
        list.shifts.push_back({DutyShiftId::random(), from, from + std::chrono::minutes{15 + upTo(96) * 15},
                               who[static_cast<std::size_t>(upTo(4))],
                               upTo(2) == 0 ? QStringLiteral("Ring; två, gånger\nsedan \\n") : QString{}});
    }
    Rotation weeks;
    weeks.id = RotationId::random();
    weeks.members = {d.anna, d.bo};
    weeks.start = {2026, 11, 2};
    list.rotations = {weeks};
    list.fixed = {{d.at("2026-12-24 00:00"),
                   d.at("2026-12-26 00:00"),
                   {d.shift(d.cia, "2026-12-24 00:00", "2026-12-26 00:00")},
                   {}}};
    REQUIRE(d.lists.save(list));
    REQUIRE(d.lists.save(DutyOverride{{},
                                      d.list,
                                      OverrideKind::Replace,
                                      d.at("2026-12-01 00:00"),
                                      d.at("2026-12-08 00:00"),
                                      d.anna,
                                      d.cia,
                                      {},
                                      false}));
    const QByteArray file = d.exported();
    const DutyCalendarPreview same = d.preview(file);
    CHECK(same.faults.empty());
    CHECK(same.newPersons.empty());
    CHECK(same.count(Kind::Added) == 0);
    CHECK(same.count(Kind::Changed) == 0);
    CHECK(same.count(Kind::Same) > 40);
    CHECK(same.count(Kind::ByList) > 20);
    CHECK_FALSE(same.canApply());

    SECTION("and into a list without its shifts it brings those very shifts")
    {
        const std::vector<DutyShift> before = list.shifts;
        list.shifts.clear();
        REQUIRE(d.lists.save(list));
        const DutyCalendarPreview all = d.preview(file);
        REQUIRE(d.calendars.apply(all));
        for (const DutyCalendarRow &row : all.rows) {
            if (row.kind != Kind::Added)
                continue;
            const auto found = std::ranges::find(before, row.shift.id, &DutyShift::id);
            REQUIRE(found != before.end());
            CHECK(*found == row.shift);
        }
        CHECK(all.count(Kind::Added) == same.count(Kind::Same));
    }
    SECTION("and another desk reads the turns as shifts, of people that it does not know")
    {
        CalendarDesk theirs;
        DutyCalendarPreview there = theirs.preview(file);
        // A contact point is nobody on duty: it is told of until the desk has it.
        CHECK(there.newPersons.empty());
        REQUIRE_FALSE(there.faults.empty());
        for (const DutyCalendarFault &fault : there.faults)
            CHECK(fault.kind == DutyCalendarFault::Kind::UnknownPoint);
        CHECK_FALSE(there.canApply());
        theirs.savedPoint(QStringLiteral("Haninge; jouren, \"natt\""), QStringLiteral("0136"));
        there = theirs.preview(file);
        CHECK(there.faults.empty());
        CHECK(there.count(Kind::Added) == static_cast<int>(there.rows.size()));
        CHECK(there.newPersons.empty());
        REQUIRE(theirs.calendars.apply(there));
        CHECK(theirs.onDuty("2026-12-25 12:00") == QStringLiteral("Cia Lind"));
    }
}

TEST_CASE("More shifts than are read at a time are refused where they begin", "[duty][calendar][limits]")
{
    CalendarDesk d;
    QByteArray guests;
    for (int i = 0; i < 300; ++i)
        guests += "ATTENDEE;CN=Person " + QByteArray::number(i) + ":invalid:nomail\r\n";
    const DutyCalendarPreview shown =
        d.preview(calendar(event("1", evening + "RRULE:FREQ=DAILY;COUNT=100\r\nSUMMARY:Alla\r\n" + guests)));
    CHECK(shown.rows.size() == 19800);
    REQUIRE(shown.faults.size() == 1);
    CHECK(shown.faults.front().kind == DutyCalendarFault::Kind::TooMany);
    CHECK(shown.faults.front().line == 4);
    CHECK_FALSE(shown.canApply());
}

TEST_CASE("A calendar is read by values alone: the desk may have moved on", "[duty][calendar][limits]")
{
    CalendarDesk d;
    const QByteArray file = calendar(event("1", evening + "SUMMARY:Anna Berg\r\n"));
    const auto ground = d.calendars.ground(d.at("2026-11-01 00:00"), d.at("2027-04-30 00:00"), d.list);
    REQUIRE(ground);
    const DutyCalendarPreview before = d.preview(file);
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    CHECK(d.preview(file).rows.front().kind == DutyCalendarRow::Kind::Same);
    CHECK(readDutyCalendar(file, *ground).rows == before.rows);
}
