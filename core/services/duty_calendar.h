#pragma once

#include "domain/contacts/duty_list.h"
#include "exchange/icalendar.h"
#include "services/desk.h"

namespace jour {

/// Why an event of a calendar is not taken.
struct DutyCalendarFault
{
    enum class Kind {
        Calendar,  ///< the calendar itself is at fault there: see `calendar`
        NoName,    ///< neither SUMMARY nor ATTENDEE says who
        Ambiguous, ///< several people on duty have this name
        NoLength,  ///< over as soon as it begins; left out
    } kind = Kind::Calendar;
    int line = 0; ///< 1-based; of the file as a whole: 0
    QString value;
    bool fatal = true; ///< false: told, and the rest may be taken
    CalendarFault::Kind calendar = CalendarFault::Kind::NoCalendar;
    friend bool operator==(const DutyCalendarFault &, const DutyCalendarFault &) = default;
};

/// One event of the calendar and the shift that it is.
struct DutyCalendarRow
{
    enum class Kind {
        Added,
        Changed,
        Same,   ///< the list has it just so
        ByList, ///< a turn that a rotation or an override of the list makes itself; left alone
    } kind = Kind::Added;
    DutyShift shift;
    std::optional<DutyShift> before{}; ///< Changed
    QString name;                      ///< who, as the calendar says
    int line = 0;
    friend bool operator==(const DutyCalendarRow &, const DutyCalendarRow &) = default;
};

/// What an import would do. Nothing is written until apply().
struct DutyCalendarPreview
{
    DutyList list; ///< as it was when it was looked at
    QString calendarName;
    std::vector<DutyCalendarRow> rows;  ///< by time
    std::vector<DutyPerson> newPersons; ///< proposed: names that nobody on duty has
    std::vector<DutyCalendarFault> faults;

    [[nodiscard]] int count(DutyCalendarRow::Kind kind) const;
    /// Something is to be written and no fault forbids it.
    [[nodiscard]] bool canApply() const;
    friend bool operator==(const DutyCalendarPreview &, const DutyCalendarPreview &) = default;
};

/// Duty lists and the calendars of other programs.
class DutyCalendar final
{
public:
    explicit DutyCalendar(Desk &desk) : m_desk{desk} {}

    /// What the events of the file within [from, to) would do to the list. Whose shift it is is told by
    /// ATTENDEE, else by SUMMARY, without regard to case; each of several attendees has a shift. An event
    /// that is read again, by its UID, is the same shift. Shifts that the calendar does not tell of stay.
    [[nodiscard]] Result<DutyCalendarPreview> preview(DutyListId list, const QByteArray &file, Instant from,
                                                      Instant to) const;
    /// New people, and the list with its shifts, in one commit. Conflict "dutyList" when the list was saved
    /// since the preview was made.
    [[nodiscard]] Result<> apply(const DutyCalendarPreview &preview);

    /// Every turn within [from, to) as it stands, after overrides. Imported again it changes nothing.
    [[nodiscard]] Result<QByteArray> exported(DutyListId list, Instant from, Instant to) const;

private:
    Desk &m_desk;
};

} // namespace jour
