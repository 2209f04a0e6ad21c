#pragma once

#include "exchange/calendar_zone.h"
#include "exchange/icalendar.h"

namespace jour {

/// A moment of an event with the zone it is told in; none of its own for a whole day.
struct ZonedMoment
{
    CalendarMoment moment;
    const CalendarZone *zone = nullptr;

    [[nodiscard]] Instant instant() const { return zone->instantOf(moment.at); }
};

/// A period that an event is on beside its repetition.
struct ExtraOccurrence
{
    ZonedMoment start;
    std::optional<Instant> end; ///< its own, where it has one
};

/// A VEVENT as it stands, its values read.
struct CalendarEvent
{
    CalendarSpan span; ///< its words; `from` and `to` are filled for each occurrence
    std::optional<ZonedMoment> start;
    std::optional<ZonedMoment> end;
    std::optional<CalendarLength> length;
    std::vector<CalendarRule> rules;
    std::vector<CalendarRule> exceptRules;
    std::vector<ZonedMoment> exceptions;
    std::vector<ExtraOccurrence> extras;
    std::optional<ZonedMoment> replaces; ///< RECURRENCE-ID
    bool andFollowing = false;           ///< it and what comes after it
    bool cancelled = false;
    int sequence = 0;

    /// When an occurrence that begins there ends.
    [[nodiscard]] Instant endOf(const WallTime &from) const;
};

/// Reads the lines of one VEVENT; what is wrong is added to the faults.
[[nodiscard]] std::optional<CalendarEvent> readEvent(int line, const std::vector<ContentLine> &lines,
                                                     CalendarZones &zones,
                                                     std::vector<CalendarFault> &faults);

/// The occurrences of events of one uid within the window: the event itself and those that replace single
/// ones. TooCostly when the budget, which is that of the whole file, does not reach.
void expandEvents(const std::vector<const CalendarEvent *> &events, const CalendarWindow &window,
                  CalendarBudget &budget, CalendarRead &read);

} // namespace jour
