#include "domain/picture/picture_dimension.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace jour {

namespace {

constexpr int hoursADay = 24;
constexpr int nightBegins = 16;
constexpr int daysAWeek = 7;

QDate dateOf(int julianDay)
{
    return QDate::fromJulianDay(julianDay);
}

int mondayOf(const QDate &date)
{
    return static_cast<int>(date.addDays(1 - date.dayOfWeek()).toJulianDay());
}

std::vector<int> upTo(int count)
{
    std::vector<int> codes(static_cast<std::size_t>(count));
    std::iota(codes.begin(), codes.end(), 0);
    return codes;
}

std::vector<int> hoursOfNight()
{
    std::vector<int> hours;
    for (int i = 0; i < hoursADay; ++i)
        hours.push_back((nightBegins + i) % hoursADay);
    return hours;
}

std::vector<int> weeksIn(const std::vector<PictureMonth> &months)
{
    std::set<int> weeks;
    for (const PictureMonth month : months)
        for (QDate day = firstDayOf(month); day < firstDayOf(month + 1); day = day.addDays(1))
            weeks.insert(mondayOf(day));
    return {weeks.begin(), weeks.end()};
}

std::vector<int> seasonsIn(const std::vector<PictureMonth> &months)
{
    std::set<int> seasons;
    for (const PictureMonth month : months)
        seasons.insert(static_cast<int>(seasonOf(month)));
    return {seasons.begin(), seasons.end()};
}

std::vector<int> areas()
{
    std::vector<int> codes{countyAreas().begin(), countyAreas().end()};
    codes.insert(codes.end(), {area::elsewhere, area::isProtected, area::unknown});
    return codes;
}

template<typename Enum>
std::vector<int> allOf()
{
    return upTo(static_cast<int>(EnumWords<Enum>::words.size()));
}

/// Codes put together: by weekday, by week, by home.
template<typename CodeOf>
std::map<int, int> grouped(const std::map<int, int> &counts, CodeOf codeOf)
{
    std::map<int, int> groups;
    for (const auto &[code, count] : counts)
        groups[codeOf(code)] += count;
    return groups;
}

template<typename Enum>
QString enumWord(int code)
{
    return wordOf(static_cast<Enum>(code));
}

QString areaWord(int code)
{
    switch (code) {
    case area::unknown: return QStringLiteral("unknown");
    case area::isProtected: return QStringLiteral("protected");
    case area::elsewhere: return QStringLiteral("elsewhere");
    default: return municipalityCodeOf(code);
    }
}

QString weekWord(int code)
{
    int year = 0;
    const int week = dateOf(code).weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace

int MonthTally::total() const
{
    int sum = 0;
    for (const auto &[code, count] : of(PictureBase::Day))
        sum += count;
    return sum;
}

void MonthTally::add(const PictureCodes &codes, int by)
{
    for (std::size_t base = 0; base < codes.size(); ++base)
        if ((counts[base][codes[base]] += by) == 0)
            counts[base].erase(codes[base]);
}

Season seasonOf(PictureMonth month)
{
    return static_cast<Season>((month + 1) % 12 / 3);
}

std::vector<int> categoriesOf(PictureDimension dimension, const std::vector<PictureMonth> &months)
{
    switch (dimension) {
    case PictureDimension::Hour: return hoursOfNight();
    case PictureDimension::Weekday: return {1, 2, 3, 4, 5, 6, 7};
    case PictureDimension::Week: return weeksIn(months);
    case PictureDimension::Month: return months;
    case PictureDimension::Season: return seasonsIn(months);
    case PictureDimension::Home:
    case PictureDimension::Found: return areas();
    case PictureDimension::Role: return upTo(otherRole + 1);
    case PictureDimension::AgeBand: return allOf<AgeBand>();
    case PictureDimension::Crime: return upTo(static_cast<int>(pictureCrimes().size()));
    case PictureDimension::Urgency: return allOf<Urgency>();
    case PictureDimension::Verdict: return allOf<TargetGroup>();
    case PictureDimension::Acknowledged:
    case PictureDimension::Reached:
    case PictureDimension::HandedOver: return allOf<WaitBand>();
    case PictureDimension::Limits: return allOf<LimitsKept>();
    case PictureDimension::Repeat: return allOf<RepeatReport>();
    }
    return {};
}

std::map<int, int> countsOf(PictureDimension dimension, const MonthTally &tally)
{
    switch (dimension) {
    case PictureDimension::Hour: return tally.of(PictureBase::Hour);
    case PictureDimension::Weekday:
        return grouped(tally.of(PictureBase::Day), [](int day) { return dateOf(day).dayOfWeek(); });
    case PictureDimension::Week:
        return grouped(tally.of(PictureBase::Day), [](int day) { return mondayOf(dateOf(day)); });
    case PictureDimension::Month: return {{tally.month, tally.total()}};
    case PictureDimension::Season: return {{static_cast<int>(seasonOf(tally.month)), tally.total()}};
    case PictureDimension::Home:
        return grouped(tally.of(PictureBase::Travel), [](int way) { return way / travelStep; });
    case PictureDimension::Found:
        return grouped(tally.of(PictureBase::Travel), [](int way) { return way % travelStep; });
    case PictureDimension::Role: return tally.of(PictureBase::Role);
    case PictureDimension::AgeBand: return tally.of(PictureBase::AgeBand);
    case PictureDimension::Crime: return tally.of(PictureBase::Crime);
    case PictureDimension::Urgency: return tally.of(PictureBase::Urgency);
    case PictureDimension::Verdict: return tally.of(PictureBase::Verdict);
    case PictureDimension::Acknowledged: return tally.of(PictureBase::Acknowledged);
    case PictureDimension::Reached: return tally.of(PictureBase::Reached);
    case PictureDimension::HandedOver: return tally.of(PictureBase::HandedOver);
    case PictureDimension::Limits: return tally.of(PictureBase::Limits);
    case PictureDimension::Repeat: return tally.of(PictureBase::Repeat);
    }
    return {};
}

bool canHave(PictureDimension dimension, int code, PictureMonth month)
{
    if (dimension != PictureDimension::Week)
        return true;
    return dateOf(code) < firstDayOf(month + 1) && dateOf(code).addDays(daysAWeek) > firstDayOf(month);
}

bool isOfWholeMonths(PictureDimension dimension)
{
    return dimension == PictureDimension::Month || dimension == PictureDimension::Season;
}

QString codeWord(PictureDimension dimension, int code)
{
    const auto place = static_cast<std::size_t>(code);
    switch (dimension) {
    case PictureDimension::Hour: return QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0'));
    case PictureDimension::Weekday: return QString::number(code);
    case PictureDimension::Week: return weekWord(code);
    case PictureDimension::Month: return wordOf(PicturePeriod{PeriodKind::Month, code});
    case PictureDimension::Season: return enumWord<Season>(code);
    case PictureDimension::Home:
    case PictureDimension::Found: return areaWord(code);
    case PictureDimension::Role:
        return QLatin1String{place < pictureRoles().size() ? pictureRoles()[place] : "other"};
    case PictureDimension::AgeBand: return enumWord<AgeBand>(code);
    case PictureDimension::Crime: return QLatin1String{pictureCrimes().at(place)};
    case PictureDimension::Urgency: return enumWord<Urgency>(code);
    case PictureDimension::Verdict: return enumWord<TargetGroup>(code);
    case PictureDimension::Acknowledged:
    case PictureDimension::Reached:
    case PictureDimension::HandedOver: return enumWord<WaitBand>(code);
    case PictureDimension::Limits: return enumWord<LimitsKept>(code);
    case PictureDimension::Repeat: return enumWord<RepeatReport>(code);
    }
    return {};
}

const std::vector<PictureDimension> &allDimensions()
{
    static const std::vector<PictureDimension> all = [] {
        std::vector<PictureDimension> made;
        for (const auto &[dimension, word] : EnumWords<PictureDimension>::words)
            made.push_back(dimension);
        return made;
    }();
    return all;
}

} // namespace jour
