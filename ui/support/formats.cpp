#include "support/formats.h"

namespace jour::ui {

using namespace std::chrono;

namespace {

constexpr QChar minus{0x2212};
constexpr QChar noBreak{0x00A0};

QString two(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char{'0'});
}

QString clockFace(Instant t, const QString &form)
{
    return toLocal(t).toString(form);
}

} // namespace

QString Formats::time(Instant t)
{
    return QString{clockFace(t, QStringLiteral("HH:mm")) % zoneMark(t)};
}

QString Formats::timeWithSeconds(Instant t)
{
    return QString{clockFace(t, QStringLiteral("HH:mm:ss")) % zoneMark(t)};
}

QString Formats::day(Instant t)
{
    return day(localDate(t));
}

QString Formats::day(const QDate &date)
{
    // Swedish locale data ends some short names with a full stop; in a column of dates they only tire.
    return QLocale{}.toString(date, QStringLiteral("ddd d MMM")).remove(QLatin1Char{'.'});
}

QString Formats::day(Instant t, Instant now)
{
    const QDate date = localDate(t);
    return date.year() == localDate(now).year() ? day(date) : fullDay(date);
}

QString Formats::fullDay(const QDate &date)
{
    return QString{day(date) % QLatin1Char{' '} % QString::number(date.year())};
}

QString Formats::isoDay(Instant t)
{
    return localDate(t).toString(Qt::ISODate);
}

QString Formats::week(const QDate &date)
{
    return tr("w. %1", "ISO week number").arg(date.weekNumber());
}

QString Formats::zoneMark(Instant t)
{
    const QDateTime local = toLocal(t);
    if (localTimeKind(local.date(), local.time()) != LocalTimeKind::Twice)
        return {};
    return QString{QLatin1Char{' '} % (local.isDaylightTime() ? tr("summer time") : tr("standard time"))};
}

QString Formats::dateTime(Instant t)
{
    return QString{day(t) % QLatin1Char{' '} % time(t)};
}

QString Formats::dateTime(Instant t, Instant now)
{
    return QString{day(t, now) % QLatin1Char{' '} % time(t)};
}

QString Formats::fullDateTime(Instant t)
{
    return QString{fullDay(localDate(t)) % QLatin1Char{' '} % time(t)};
}

QString Formats::moment(Instant t, Instant now)
{
    return localDate(t) == localDate(now) ? time(t) : dateTime(t, now);
}

QString Formats::countdown(Instant due, Instant now)
{
    // Rounded so that 00:00 is shown at the due instant itself, neither before nor after.
    const bool past = now > due;
    const qint64 left = past ? floor<seconds>(now - due).count() : ceil<seconds>(due - now).count();
    QString shown;
    if (left >= 24 * 3600)
        shown = span(seconds{left});
    else if (left >= 3600)
        shown = QString{QString::number(left / 3600) % QLatin1Char{':'} % two(left / 60 % 60) %
                        QLatin1Char{':'} % two(left % 60)};
    else
        shown = QString{two(left / 60) % QLatin1Char{':'} % two(left % 60)};
    return past ? QString{minus % shown} : shown;
}

QString Formats::spokenCountdown(Instant due, Instant now)
{
    const auto minutesOff = static_cast<int>(duration_cast<minutes>(abs(due - now)).count());
    if (now > due)
        return minutesOff == 0 ? tr("due now") : tr("overdue by %1").arg(span(minutes{minutesOff}));
    return minutesOff == 0 ? tr("less than a minute left") : tr("%1 left").arg(span(minutes{minutesOff}));
}

QString Formats::age(Instant t, Instant now)
{
    if (t < now + minutes{1} && t > now - minutes{1})
        return tr("just now");
    // A minute that has begun counts: at 16:30:20 it is half an hour to 17:00.
    return t <= now ? tr("%1 ago").arg(span(now - t))
                    : tr("in %1").arg(span(std::chrono::ceil<minutes>(t - now)));
}

QString Formats::span(Duration length)
{
    const qint64 total = duration_cast<minutes>(length).count();
    const qint64 d = total / (24 * 60);
    const qint64 h = total / 60 % 24;
    const qint64 m = total % 60;
    const auto part = [](qint64 value, const QString &unit) {
        return QString{QString::number(value) % noBreak % unit};
    };
    const auto joined = [](const QString &large, const QString &small, bool both) {
        return both ? QString{large % QLatin1Char{' '} % small} : large;
    };
    if (d > 0)
        return joined(part(d, tr("d", "days, short")), part(h, tr("h", "hours, short")), h > 0);
    if (h > 0)
        return joined(part(h, tr("h", "hours, short")), part(m, tr("min", "minutes, short")), m > 0);
    return part(m, tr("min", "minutes, short"));
}

} // namespace jour::ui
