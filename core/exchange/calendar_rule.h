#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace jour {

/// A time of a wall clock that hangs nowhere: with a zone it is an instant.
struct WallTime
{
    QDate date;
    QTime time;
    friend bool operator==(const WallTime &, const WallTime &) = default;
    friend bool operator<(const WallTime &a, const WallTime &b)
    {
        return std::pair{a.date, a.time} < std::pair{b.date, b.time};
    }
};

/// "20261124T020000Z", "20261124T020000" or "20261124".
struct CalendarMoment
{
    WallTime at;
    bool isUtc = false;
    bool isDate = false;
    friend bool operator==(const CalendarMoment &, const CalendarMoment &) = default;
};
/// Nothing for what is written otherwise or does not exist.
[[nodiscard]] std::optional<CalendarMoment> readMoment(const QString &text);

/// "P1DT8H": days of the wall clock, and a time that passes. Nothing when it cannot be read.
struct CalendarLength
{
    int days = 0;
    int seconds = 0;
};
[[nodiscard]] std::optional<CalendarLength> readLength(const QString &text);

/// A repetition (RRULE) as libical reads it.
class CalendarRule final
{
public:
    enum class Fault { None, Unreadable, TooFine };

    explicit CalendarRule(QString text);

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] const std::optional<CalendarMoment> &until() const { return m_until; }
    /// The occurrences in order, from the first on, whatever `until` says, while `take` wants more. False
    /// when they were too many to walk through.
    [[nodiscard]] bool walk(const CalendarMoment &first,
                            const std::function<bool(const WallTime &)> &take) const;

private:
    QString m_text;
    Fault m_fault = Fault::None;
    std::optional<CalendarMoment> m_until;
};

} // namespace jour
