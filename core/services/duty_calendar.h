#pragma once

#include "domain/contacts/duty_index.h"
#include "exchange/icalendar.h"
#include "services/desk.h"

namespace jour {

/// Why an event of a calendar is not taken, or not taken whole.
struct DutyCalendarFault
{
    enum class Kind {
        Calendar,     ///< the calendar itself is at fault there: see `calendar`
        NoName,       ///< neither SUMMARY nor ATTENDEE says who
        Ambiguous,    ///< several people on duty or contact points have this name
        UnknownPoint, ///< a contact point of another desk, which this directory does not have
        NoList,       ///< of no duty list in use here, and none is chosen for such
        TooMany,      ///< more shifts than are taken at a time; this one is the first that is not read
        Circular,     ///< this contact point would lead back to the list's own
        NoLength,     ///< over as soon as it begins; left out
        TurnEdited,   ///< a turn that the list makes itself is not as it was written out; left alone
        LeftOut,      ///< what a shift has no place for: `value` names it
    } kind = Kind::Calendar;
    int line = 0; ///< 1-based; of the file as a whole: 0
    QString value;
    bool fatal = true; ///< false: told, and the rest may be taken
    CalendarFault::Kind calendar = CalendarFault::Kind::NoCalendar;
    int instead = 0; ///< Replaced: the line of the event that is read in its place
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
    DutyListId list{};
    DutyShift shift;
    std::optional<DutyShift> before{}; ///< Changed
    QString name;                      ///< who, as the calendar says
    int line = 0;
    friend bool operator==(const DutyCalendarRow &, const DutyCalendarRow &) = default;
};

/// What an import would do. Nothing is written until apply().
struct DutyCalendarPreview
{
    std::vector<DutyList> lists; ///< of the rows, as they were when they were looked at
    QString calendarName;
    int withoutList = 0;                ///< events that name no list in use here
    std::vector<DutyCalendarRow> rows;  ///< by time
    std::vector<DutyPerson> newPersons; ///< proposed: names that nobody on duty has
    std::vector<DutyCalendarFault> faults;

    [[nodiscard]] int count(DutyCalendarRow::Kind kind) const;
    /// Something is to be written and no fault forbids it.
    [[nodiscard]] bool canApply() const;
    friend bool operator==(const DutyCalendarPreview &, const DutyCalendarPreview &) = default;
};

/// What a calendar is measured by. Plain values of one moment: another thread may read by them while the desk
/// goes on, and is locked.
struct DutyCalendarGround
{
    DutyDirectory duties;
    Municipalities municipalities;
    Instant from; ///< events within [from, to)
    Instant to;
    Instant now;
    DutyListId chosen; ///< for those that name no list; null: none
};

/// What the events of the file would do to the duty lists: DutyCalendar::preview(). It may be stopped on its
/// way; then it gives what it has.
[[nodiscard]] DutyCalendarPreview readDutyCalendar(const QByteArray &file, const DutyCalendarGround &ground,
                                                   const Progress &progress = {});

/// Duty lists and the calendars of other programs.
///
/// Events hold single shifts: rotations, overrides and fixed spans are written as the turns that come of
/// them, and no calendar makes any. Of what people tell in a calendar, time, name and DESCRIPTION are read.
class DutyCalendar final
{
public:
    explicit DutyCalendar(Desk &desk) : m_desk{desk} {}

    /// What a calendar is measured by as of now. NotFound "dutyList" when the chosen one is not in use.
    [[nodiscard]] Result<DutyCalendarGround> ground(Instant from, Instant to, DutyListId chosen = {}) const;
    /// What the events of the file within [from, to) would do to the duty lists that they name; those that
    /// name none go to `chosen`. Whose shift it is is told by ATTENDEE, else by SUMMARY, without regard to
    /// case: a person on duty, or a contact point, "Haninge: Jouren" where several are called so. Each of
    /// several attendees has a shift. An event that is read again, by its UID, is the same shift. Shifts
    /// that the calendar does not tell of stay.
    [[nodiscard]] Result<DutyCalendarPreview> preview(const QByteArray &file, Instant from, Instant to,
                                                      DutyListId chosen = {}) const;
    /// New people, and the lists with their shifts, in one commit. Conflict "dutyList" when one of the lists
    /// was saved since the preview was made.
    [[nodiscard]] Result<> apply(const DutyCalendarPreview &preview);

    /// Every turn of the lists within [from, to) as it stands, after overrides. Imported again it changes
    /// nothing.
    [[nodiscard]] Result<QByteArray> exported(const std::vector<DutyListId> &lists, Instant from,
                                              Instant to) const;

private:
    Desk &m_desk;
};

} // namespace jour
