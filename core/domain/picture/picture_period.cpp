#include "domain/picture/picture_period.h"

#include "base/local_time.h"

#include <QRegularExpression>

namespace jour {

namespace {

constexpr int monthsAYear = 12;
constexpr int daysUntilFinal = 7;

int lengthOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month: return 1;
    case PeriodKind::Quarter: return 3;
    case PeriodKind::Year: return monthsAYear;
    }
    return 1;
}

} // namespace

PictureMonth monthOf(const QDate &date)
{
    return date.year() * monthsAYear + date.month() - 1;
}

QDate firstDayOf(PictureMonth month)
{
    return {month / monthsAYear, month % monthsAYear + 1, 1};
}

Instant closesAt(PictureMonth month)
{
    return fromLocal(firstDayOf(month + 1).addDays(daysUntilFinal), QTime{0, 0});
}

PicturePeriod periodAround(PeriodKind kind, PictureMonth month)
{
    return {kind, month - month % lengthOf(kind)};
}

std::vector<PictureMonth> monthsOf(const PicturePeriod &period)
{
    std::vector<PictureMonth> months;
    for (int i = 0; i < lengthOf(period.kind); ++i)
        months.push_back(period.first + i);
    return months;
}

Instant closesAt(const PicturePeriod &period)
{
    return closesAt(period.first + lengthOf(period.kind) - 1);
}

PicturePeriod moved(const PicturePeriod &period, int by)
{
    return {period.kind, period.first + by * lengthOf(period.kind)};
}

PicturePeriod aYearBefore(const PicturePeriod &period)
{
    return {period.kind, period.first - monthsAYear};
}

PicturePeriod lastClosed(PeriodKind kind, Instant now)
{
    PicturePeriod period = periodAround(kind, monthOf(localDate(now)));
    while (closesAt(period) > now)
        period = moved(period, -1);
    return period;
}

QString wordOf(const PicturePeriod &period)
{
    const QString year = QString::number(period.first / monthsAYear);
    const int month = period.first % monthsAYear + 1;
    switch (period.kind) {
    case PeriodKind::Month: return year + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    case PeriodKind::Quarter: return year + QStringLiteral("-Q%1").arg((month + 2) / 3);
    case PeriodKind::Year: return year;
    }
    return year;
}

std::optional<PicturePeriod> periodFromWord(const QString &word)
{
    static const QRegularExpression form{
        QStringLiteral("^(?<year>(?!0000)\\d{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$")};
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(QStringLiteral("year")).toInt() * monthsAYear;
    if (const int month = match.captured(QStringLiteral("month")).toInt(); month > 0)
        return PicturePeriod{PeriodKind::Month, year + month - 1};
    if (const int quarter = match.captured(QStringLiteral("quarter")).toInt(); quarter > 0)
        return PicturePeriod{PeriodKind::Quarter, year + (quarter - 1) * 3};
    return PicturePeriod{PeriodKind::Year, year};
}

} // namespace jour
