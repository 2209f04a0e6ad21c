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

/// What the repetitions of one file may cost, in steps of libical. One for the whole file: a thousand cheap
/// rules hold a reader up as well as a dear one.
class CalendarBudget final
{
public:
    explicit CalendarBudget(qint64 steps) : m_left{steps} {}

    /// False when there is not so much left; then nothing is left.
    [[nodiscard]] bool spend(qint64 steps)
    {
        m_isSpent = m_isSpent || steps > m_left;
        m_left = m_isSpent ? 0 : m_left - steps;
        return !m_isSpent;
    }
    [[nodiscard]] bool isSpent() const { return m_isSpent; }
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    qint64 m_left;
    bool m_isSpent = false;
};

/// Days [from, to] that are asked for.
struct CalendarDays
{
    QDate from;
    QDate to;
};

/// A repetition (RRULE) as libical reads it.
class CalendarRule final
{
public:
    enum class Fault { None, Unreadable, TooFine };

    /// `line`: of the file, where it stands.
    explicit CalendarRule(QString text, int line = 0);

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const std::optional<CalendarMoment> &until() const { return m_until; }
    /// What walk() costs at most, told without walking; 0 when nothing can come of it.
    [[nodiscard]] qint64 steps(const CalendarMoment &first, const CalendarDays &within) const;
    /// The occurrences on these days in order, whatever `until` says to the second, while `take` wants more.
    /// False when the budget does not reach.
    [[nodiscard]] bool walk(const CalendarMoment &first, const CalendarDays &within, CalendarBudget &budget,
                            const std::function<bool(const WallTime &)> &take) const;

private:
    [[nodiscard]] bool touches(const CalendarMoment &first, const CalendarDays &within) const;

    QString m_text;
    int m_line = 0;
    Fault m_fault = Fault::None;
    std::optional<CalendarMoment> m_until;
};

} // namespace jour
