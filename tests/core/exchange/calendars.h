#pragma once

#include "exchange/icalendar.h"
#include "support/strings.h"

namespace jour::test {

[[nodiscard]] inline Instant local(int year, int month, int day, int hour = 0, int minute = 0)
{
    return fromLocal(QDate{year, month, day}, QTime{hour, minute});
}

[[nodiscard]] inline CalendarWindow windowOf(int fromYear, int toYear)
{
    return {.from = local(fromYear, 1, 1), .to = local(toYear, 1, 1)};
}

/// A calendar with these lines in it.
[[nodiscard]] inline QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Prov//SV\r\n" + lines + "\r\nEND:VCALENDAR\r\n";
}

/// An event with these lines in it.
[[nodiscard]] inline QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:jour@example\r\nSUMMARY:Jour\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

/// "2026-11-24 22:00–25 07:00", the times of a wall clock; the summary where it is not the usual one.
[[nodiscard]] inline QString told(const CalendarSpan &span, const QTimeZone &zone = stockholm())
{
    const QDateTime from = toLocal(span.from, zone);
    const QDateTime to = toLocal(span.to, zone);
    const QString end =
        to.toString(from.date() == to.date() ? QStringLiteral("HH:mm") : QStringLiteral("dd HH:mm"));
    const QString text = from.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral("–") + end;
    return span.summary == QStringLiteral("Jour") ? text : QString{text + QLatin1Char(' ') + span.summary};
}

/// The spans, one a line, then the faults: "line 4: P1X".
[[nodiscard]] inline QString told(const CalendarRead &read, const QTimeZone &zone = stockholm())
{
    QStringList lines;
    for (const CalendarSpan &span : read.spans)
        lines << told(span, zone);
    for (const CalendarFault &fault : read.faults)
        lines << QStringLiteral("line %1: %2").arg(fault.line).arg(fault.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace jour::test
