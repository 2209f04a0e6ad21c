#pragma once

#include "base/instant.h"

#include <QDate>
#include <QString>

#include <vector>

namespace jour::ui {

/// A day in Stockholm, or the part of it that a painted span of time shows.
struct LocalDay
{
    QDate date;
    Instant from; ///< [from, to), cut to the span
    Instant to;
    int length = 24;     ///< hours of the whole day: 23 and 25 when clocks change
    bool isRest = false; ///< Saturday, Sunday, public holiday, or an eve equated with one
    QString holiday;     ///< its name; empty for none
    friend bool operator==(const LocalDay &, const LocalDay &) = default;
};

/// The days of [from, to), in order.
[[nodiscard]] std::vector<LocalDay> localDays(Instant from, Instant to);

/// How a day of 23 or 25 hours is told: "25 h"; empty for others.
[[nodiscard]] QString lengthMark(const LocalDay &day);

/// Every how many hours of this width a label fits; 0: nowhere.
[[nodiscard]] int hoursPerLabel(double hourWidth, double labelWidth);

/// The name of the day in as many words as there is room for, by `width(text)`; empty where there is none.
/// Neighbours of one width are told alike: a day with one digit takes no more words than one with two.
template<typename Width>
[[nodiscard]] QString fittingTitle(const LocalDay &day, double room, Width width);
/// The titles to try, the longest first.
[[nodiscard]] std::vector<QString> titlesOf(const LocalDay &day);

template<typename Width>
QString fittingTitle(const LocalDay &day, double room, Width width)
{
    const double more = day.date.day() < 10 && day.date.day() > 1 ? width(QStringLiteral("0")) : 0;
    for (const QString &title : titlesOf(day))
        if (width(title) + more <= room)
            return title;
    const QString number = titlesOf(day).back();
    return width(number) <= room ? number : QString{};
}

} // namespace jour::ui
