#include "duty_calendar_desk.h"
#include "support/mutation.h"
#include "support/vectors.h"

#include <algorithm>
#include <set>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int rounds = 10000;
constexpr int committedEvery = 50;

/// Previews every damaged calendar; imports some of them, wholly or not at all.
class Damage : public CalendarDesk
{
public:
    void run(Mutation mutation)
    {
        int refused = 0;
        int sound = 0;
        for (int round = 0; round < rounds; ++round) {
            const DutyCalendarPreview shown = preview(mutation.next());
            if (!isSound(shown))
                FAIL("unsound preview in round " << round);
            (shown.canApply() ? sound : refused) += 1;
            if (round % committedEvery == 0)
                import(shown);
        }
        CHECK(refused > rounds / 10);
        CHECK(sound > rounds / 100);
    }

private:
    [[nodiscard]] static bool isSound(const DutyCalendarPreview &shown)
    {
        std::set<std::pair<DutyListId, DutyShiftId>> ids;
        return std::ranges::all_of(shown.rows, [&](const DutyCalendarRow &row) {
            return row.shift.from < row.shift.to &&
                   (row.kind == Kind::ByList ||
                    (!row.shift.who.isNobody() && ids.emplace(row.list, row.shift.id).second));
        });
    }

    void import(const DutyCalendarPreview &shown)
    {
        const auto before = lists.lists();
        const std::size_t persons = lists.persons().size();
        const auto done = calendars.apply(shown);
        REQUIRE(done.has_value() == shown.canApply());
        if (!done) {
            REQUIRE(lists.lists() == before);
            REQUIRE(lists.persons().size() == persons);
            return;
        }
        REQUIRE(lists.persons().size() == persons + shown.newPersons.size());
        for (const DutyCalendarRow &row : shown.rows) {
            const auto shifts = listNow(row.list).shifts;
            if (row.kind == Kind::Added || row.kind == Kind::Changed)
                REQUIRE(std::ranges::find(shifts, row.shift) != shifts.end());
        }
        for (const DutyList &was : before)
            REQUIRE(listNow(was.id).shifts.size() ==
                    was.shifts.size() + static_cast<std::size_t>(addedTo(was.id, shown)));
    }

    [[nodiscard]] static std::ptrdiff_t addedTo(DutyListId of, const DutyCalendarPreview &shown)
    {
        return std::ranges::count_if(shown.rows, [&](const DutyCalendarRow &row) {
            return row.list == of && row.kind == Kind::Added;
        });
    }

    using Kind = DutyCalendarRow::Kind;
};

} // namespace

TEST_CASE("Ten thousand damaged calendars import nothing by half", "[duty][calendar][fuzz]")
{
    Damage d;
    const ContactPointId other = d.savedPoint(QStringLiteral("Nattjouren"), QStringLiteral("0136"));
    d.put({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00"),
           d.shift({{}, other}, "2026-11-25 17:00", "2026-11-26 08:00")});
    DutyList theirs;
    theirs.point = other;
    theirs.name = QStringLiteral("Deras");
    REQUIRE(d.lists.save(theirs));
    const QByteArray own = d.exported();
    d.run({{own, calendar(event("1", evening + "RRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:Bo Ek\r\n")),
            calendar(event("2", evening + "SUMMARY:Natt\r\nATTENDEE;CN=Dan Ny:invalid:nomail\r\n"
                                          "ATTENDEE;CN=Cia Lind:invalid:nomail\r\n"))},
           {"BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "SUMMARY:Anna Berg\r\n", "SUMMARY:Jouren\r\n",
            "SUMMARY:Nattjouren\r\n", "RRULE:FREQ=WEEKLY;COUNT=4\r\n", "RECURRENCE-ID:20261125T170000\r\n",
            "EXDATE:20261125T170000\r\n", "DTEND:20261124T170000\r\n", "X-JOURBORD-SHIFT:", "UID:1\r\n",
            "ATTENDEE;CN=Bo Ek:x\r\n", ":", "\n ", QByteArray{"\0", 1}, "\xFF\xFE", "TZID=Narnia",
            "20261126T080000Z"},
           20261124});
}
