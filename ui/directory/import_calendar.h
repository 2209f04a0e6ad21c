#pragma once

#include "directory/import_state.h"

namespace jour::ui {

/// The time of which calendars are read and written: from a week ago to a year on.
struct DutyPeriod
{
    Instant from;
    Instant to;
};
[[nodiscard]] DutyPeriod exchangedPeriod(Instant now);

/// A calendar as the import shows it.
class CalendarImport final
{
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)

public:
    explicit CalendarImport(Desk &desk) : m_desk{desk}, m_calendars{desk} {}

    /// For the events that name no duty list.
    void choose(DutyListId list) { m_list = list; }
    /// What a calendar is measured by as of now. Chooses the list for itself where there is but one.
    [[nodiscard]] Result<DutyCalendarGround> ground();
    /// What it would do, in words. Writes nothing.
    [[nodiscard]] ImportState shown(DutyCalendarPreview preview);
    /// What was shown last, as a whole or not at all; gives what was done, in words.
    [[nodiscard]] Result<QString> apply();

private:
    [[nodiscard]] std::vector<ListChoice> lists() const;
    [[nodiscard]] QStringList rowOf(const DutyCalendarRow &row) const;

    Desk &m_desk;
    DutyCalendar m_calendars;
    DutyListId m_list;
    DutyPeriod m_period; ///< that was asked for
    DutyCalendarPreview m_preview;
};

} // namespace jour::ui
