#include "base/local_time.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace jour {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// The offsets that hold around a local date, earliest (summer) first: the candidates for a wall-clock time.
std::array<int, 2> offsetsAround(const QDate &date, const QTimeZone &zone)
{
    const QDateTime noon{date, QTime{12, 0}, Qt::UTC};
    const int before = zone.offsetFromUtc(noon.addDays(-1));
    const int after = zone.offsetFromUtc(noon.addDays(1));
    return {std::max(before, after), std::min(before, after)};
}

std::vector<qint64> instantsOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const qint64 asUtc = QDateTime{date, time, Qt::UTC}.toMSecsSinceEpoch();
    std::vector<qint64> found;
    for (const int offset : offsetsAround(date, zone)) {
        const qint64 candidate = asUtc - qint64{offset} * 1000;
        const bool real = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(candidate, Qt::UTC)) == offset;
        if (real && (found.empty() || found.back() != candidate))
            found.push_back(candidate);
    }
    return found;
}

/// The instant of the change within the day of a skipped time.
qint64 firstAfterGap(const QDate &date, const QTimeZone &zone)
{
    const QDateTime dayBefore = QDateTime{date, QTime{12, 0}, Qt::UTC}.addMSecs(-dayMs);
    return zone.nextTransition(dayBefore).atUtc.toMSecsSinceEpoch();
}

std::optional<QTime> parseTime(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{1,2})[:.]?(\\d{2})$")};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time{match.captured(1).toInt(), match.captured(2).toInt()};
    return time.isValid() ? std::optional{time} : std::nullopt;
}

std::optional<QDate> parseDay(const QString &word, const QDate &today)
{
    if (word == QStringLiteral("idag") || word == QStringLiteral("today"))
        return today;
    if (word == QStringLiteral("igår") || word == QStringLiteral("igar") ||
        word == QStringLiteral("yesterday"))
        return today.addDays(-1);
    if (word == QStringLiteral("imorgon") || word == QStringLiteral("tomorrow"))
        return today.addDays(1);
    if (const QDate iso = QDate::fromString(word, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression form{QStringLiteral("^(\\d{1,2})/(\\d{1,2})$")};
    const auto match = form.match(word);
    const QDate date{today.year(), match.captured(2).toInt(), match.captured(1).toInt()};
    return match.hasMatch() && date.isValid() ? std::optional{date} : std::nullopt;
}

Instant nearest(const QTime &time, Instant now, const QTimeZone &zone)
{
    const QDate today = localDate(now, zone);
    Instant best = fromLocal(today, time, zone);
    for (const int day : {-1, 0, 1}) {
        for (const bool second : {false, true}) {
            const Instant candidate = fromLocal(today.addDays(day), time, zone, second);
            if (std::chrono::abs(candidate - now) < std::chrono::abs(best - now))
                best = candidate;
        }
    }
    return best;
}

} // namespace

const QTimeZone &stockholm()
{
    static const QTimeZone zone{"Europe/Stockholm"};
    return zone;
}

QDateTime toLocal(Instant t, const QTimeZone &zone)
{
    return toQDateTime(t).toTimeZone(zone);
}

QDate localDate(Instant t, const QTimeZone &zone)
{
    return toLocal(t, zone).date();
}

Instant fromLocal(const QDate &date, const QTime &time, const QTimeZone &zone, bool second)
{
    const auto found = instantsOf(date, time, zone);
    const qint64 millis = found.empty() ? firstAfterGap(date, zone) : second ? found.back() : found.front();
    return Instant{std::chrono::milliseconds{millis}};
}

LocalTimeKind localTimeKind(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    switch (instantsOf(date, time, zone).size()) {
    case 0: return LocalTimeKind::Skipped;
    case 1: return LocalTimeKind::Once;
    default: return LocalTimeKind::Twice;
    }
}

std::optional<Instant> parseMoment(const QString &typed, Instant now, const QTimeZone &zone)
{
    const QString text = typed.simplified().toLower();
    static const QRegularExpression relative{QStringLiteral("^([+-])\\s?(\\d{1,4})( ?min)?$")};
    if (const auto match = relative.match(text); match.hasMatch()) {
        const std::chrono::minutes by{match.captured(2).toInt()};
        return match.captured(1) == QLatin1String{"-"} ? now - by : now + by;
    }
    const int space = static_cast<int>(text.lastIndexOf(QLatin1Char(' ')));
    const auto time = parseTime(text.mid(space + 1));
    if (!time)
        return std::nullopt;
    if (space < 0)
        return nearest(*time, now, zone);
    const auto day = parseDay(text.left(space).trimmed(), localDate(now, zone));
    return day ? std::optional{fromLocal(*day, *time, zone)} : std::nullopt;
}

} // namespace jour
