#pragma once

#include "base/local_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace jour::ui {

/// Moments and spans as a reader in Stockholm sees them; words and names of days follow the default QLocale
/// and tr. All times are in Europe/Stockholm, whatever the workstation is set to.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    // A time that the autumn night has twice says which it is: "02:30 sommartid".
    [[nodiscard]] static QString time(Instant t);            ///< 03:14
    [[nodiscard]] static QString timeWithSeconds(Instant t); ///< 03:14:07
    [[nodiscard]] static QString day(Instant t);             ///< tis 24 nov
    [[nodiscard]] static QString day(const QDate &date);
    [[nodiscard]] static QString isoDay(Instant t);       ///< 2026-11-24
    [[nodiscard]] static QString week(const QDate &date); ///< v. 48
    /// As day(), with the year when it is not that of `now`: tis 24 nov 2026.
    [[nodiscard]] static QString day(Instant t, Instant now);
    /// tis 24 nov 03:14: of what is at most some days away. What somebody typed, or may read a year later,
    /// has a year.
    [[nodiscard]] static QString dateTime(Instant t);
    /// As dateTime(), with the year when it is not that of `now`.
    [[nodiscard]] static QString dateTime(Instant t, Instant now);
    /// tis 24 nov 2026 03:14
    [[nodiscard]] static QString fullDateTime(Instant t);
    /// As dateTime() with `now`, without the day when it is the same.
    [[nodiscard]] static QString moment(Instant t, Instant now);

    /// What is left until `due`: 12:05, 1:12:05, 2 d 3 h; past it −04:10.
    [[nodiscard]] static QString countdown(Instant due, Instant now);
    /// The same in words, for assistive tools: "12 minutes left", "overdue by 4 minutes". Changes once a
    /// minute.
    [[nodiscard]] static QString spokenCountdown(Instant due, Instant now);
    /// How long since: "just now", "5 min ago", "2 h 10 min ago", "3 d ago"; ahead of `now`: "in 5 min".
    [[nodiscard]] static QString age(Instant t, Instant now);
    /// A length of time: "5 min", "2 h 10 min", "3 d 4 h".
    [[nodiscard]] static QString span(Duration length);

private:
    [[nodiscard]] static QString fullDay(const QDate &date);
    [[nodiscard]] static QString zoneMark(Instant t);
};

} // namespace jour::ui
