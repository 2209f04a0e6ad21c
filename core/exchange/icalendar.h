#pragma once

#include "base/instant.h"
#include "base/local_time.h"
#include "base/progress.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace jour {

/// A property of a program's own, "X-…", kept as it is.
struct CalendarExtra
{
    QString name; ///< in capitals
    QString value;
    friend bool operator==(const CalendarExtra &, const CalendarExtra &) = default;
};

/// A span of time out of a calendar: one occurrence of an event, its repetition written out.
struct CalendarSpan
{
    QString uid;
    Instant from;
    Instant to; ///< [from, to)
    QString summary;
    QString description;
    QString location;
    QString contact;
    QString organizer;     ///< name, else address
    QStringList attendees; ///< names, else addresses
    std::vector<CalendarExtra> extras;
    bool allDay = false;
    int line = 0; ///< of the file, where the event begins
    /// Of an event that repeats, or of one of its occurrences: when it begins by the rule, wherever it was
    /// moved. Not written.
    std::optional<Instant> occurrence{};
    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};

/// What in a calendar cannot be taken as it stands. Its event is left out, so none of the file ought to be
/// imported, unless `isPassedOver()`.
struct CalendarFault
{
    enum class Kind {
        NotText,
        NoCalendar,      ///< there is none in the file
        NoEnd,           ///< a part that begins here is not ended
        OutsideCalendar, ///< text before, between or after; passed over
        UnknownVersion,  ///< another than 2.0
        BadLine,         ///< no property
        BadMoment,       ///< a date or time that cannot be read, or does not exist
        BadLength,       ///< a duration that cannot be read
        BadRule,         ///< a repetition that cannot be read
        TooFine,         ///< repeats by the minute or second
        TooMany,         ///< more occurrences than are taken
        TooCostly,       ///< the repetitions of the file take too long to work out; here it was enough
        UnknownZone,     ///< a time zone that is neither known nor described
        NoStart,
        EndBeforeStart,
        Replaced, ///< another event of the file has its UID and is read instead, on the line `instead`
    } kind = Kind::NoCalendar;
    int line = 0; ///< 1-based
    QString value;
    int instead = 0; ///< Replaced
    [[nodiscard]] bool isPassedOver() const
    {
        return kind == Kind::OutsideCalendar || kind == Kind::Replaced;
    }
    friend bool operator==(const CalendarFault &, const CalendarFault &) = default;
};

/// Which part of a calendar is asked for.
struct CalendarWindow
{
    Instant from;
    Instant to;
    QTimeZone zone = stockholm();  ///< of whole days and of times that name no zone
    std::size_t mostSpans = 20000; ///< a repetition without end, or one too dense, is told of
    qint64 mostSteps = 1'000'000;  ///< what working the repetitions out may cost, in steps of libical
};

struct CalendarRead
{
    QString name;
    std::vector<CalendarSpan> spans; ///< those that touch the window, in order of time
    std::vector<CalendarFault> faults;
    /// What is not read, by name, each once: parts that hold no events (VTODO, VJOURNAL …), reminders, and
    /// properties by which people tell something (CATEGORIES, URL …).
    QStringList leftOut;
    qint64 steps = 0; ///< what the repetitions cost, of CalendarWindow::mostSteps
};

/// Reads the events of a calendar (RFC 5545): repetitions with their exceptions and additions, single
/// occurrences that were moved, time zones by name or by description, whole days. Cancelled ones are left
/// out.
///
/// An occurrence ends at the same time of the wall clock as the first one did, also in the night when the
/// clock is changed: a duty 22–07 is then of 8 or 10 hours, as whoever takes over at seven expects. A time
/// that the clock leaps over is the first one after it; of one that comes twice, the first is meant.
///
/// Rules, their walks and zones are libical's; the file is taken apart into lines here (content_lines.h, as
/// for vCards), because libical's own parser tells no line numbers, takes days that do not exist and parts
/// closed as others, gives nothing of a file that is cut off, and reads no character set but UTF-8. What it
/// does is shown, beside what is done here, in tests/core/exchange/libical_parser_test.cpp.
///
/// What it costs is bounded by the size of the file and the window. It may be stopped on its way; then it
/// gives what it has.
[[nodiscard]] CalendarRead readCalendar(const QByteArray &bytes, const CalendarWindow &window,
                                        const Progress &progress = {});

/// True for what begins as a calendar does.
[[nodiscard]] bool looksLikeCalendar(const QByteArray &bytes);

/// A calendar of single events, written by libical, in UTC, or of whole days in the zone. Every member is
/// written except `line` and `occurrence`; where several spans have one uid, the later ones get their start
/// added to it. `stamp` is when it was written.
[[nodiscard]] QByteArray writeCalendar(const QString &name, const std::vector<CalendarSpan> &spans,
                                       Instant stamp, const QTimeZone &zone = stockholm());

} // namespace jour
