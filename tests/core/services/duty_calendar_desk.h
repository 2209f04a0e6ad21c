#pragma once

#include "duty_desk.h"
#include "services/duty_calendar.h"
#include "store/journal.h"

namespace jour::test {

inline QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + events + "END:VCALENDAR\r\n";
}

inline QByteArray event(const QByteArray &uid, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20261101T000000Z\r\n" + lines + "END:VEVENT\r\n";
}

inline const QByteArray evening = "DTSTART:20261124T170000\r\nDTEND:20261125T080000\r\n";

/// A list that a calendar is read into.
class CalendarDesk : public DutyDesk
{
public:
    [[nodiscard]] DutyCalendarPreview preview(const QByteArray &file)
    {
        return calendars.preview(file, at("2026-11-01 00:00"), at("2027-04-30 00:00"), list).value();
    }
    [[nodiscard]] QByteArray exported() { return exported({list}); }
    [[nodiscard]] QByteArray exported(const std::vector<DutyListId> &wanted)
    {
        return calendars.exported(wanted, at("2026-11-01 00:00"), at("2027-04-30 00:00")).value();
    }
    void put(std::vector<DutyShift> shifts)
    {
        DutyList now = listNow(list);
        now.shifts = std::move(shifts);
        REQUIRE(lists.save(now));
    }
    [[nodiscard]] int events() { return static_cast<int>(store().journal().after(0, 10000)->size()); }

    DutyCalendar calendars{desk};
    DutyListId list = savedList({});
};

} // namespace jour::test
