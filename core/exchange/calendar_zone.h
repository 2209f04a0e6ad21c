#pragma once

#include "base/local_time.h"
#include "exchange/calendar_rule.h"
#include "exchange/content_lines.h"

#include <memory>

namespace jour {

/// A time zone as a calendar names or describes it.
class CalendarZone
{
    Q_DISABLE_COPY_MOVE(CalendarZone)

public:
    CalendarZone() = default;
    virtual ~CalendarZone() = default;
    [[nodiscard]] virtual Instant instantOf(const WallTime &at) const = 0;
};

/// The zones of a file: known ones by name, others by their description in the file.
class CalendarZones final
{
public:
    explicit CalendarZones(const QTimeZone &own);
    ~CalendarZones();
    Q_DISABLE_COPY_MOVE(CalendarZones)

    /// The lines between BEGIN and END:VTIMEZONE. False when they describe none, or one whose rules cost more
    /// than the budget has.
    bool describe(const std::vector<ContentLine> &lines, CalendarBudget &budget);
    /// The zone of that name, wherever it comes from; null when there is none.
    [[nodiscard]] const CalendarZone *named(const QString &name);
    [[nodiscard]] const CalendarZone &own() const { return *m_own; }
    [[nodiscard]] const CalendarZone &utc() const { return *m_utc; }

private:
    std::unique_ptr<CalendarZone> m_own;
    std::unique_ptr<CalendarZone> m_utc;
    std::map<QString, std::unique_ptr<CalendarZone>> m_named;
    std::map<QString, std::unique_ptr<CalendarZone>> m_described;
    std::map<QString, QString> m_locations; ///< what a description says it is of
};

} // namespace jour
