#include "domain/picture/picture_case.h"

#include "base/local_time.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace jour {

namespace {

template<std::size_t size>
std::optional<int> placeIn(const std::array<const char *, size> &keys, const QString &key)
{
    const auto found = std::ranges::find_if(keys, [&](const char *k) { return key == QLatin1String{k}; });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<int>(found - keys.begin());
}

template<std::size_t size>
int codeIn(const std::array<const char *, size> &keys, const std::vector<QString> &given, int other)
{
    const QString first = given.empty() ? QStringLiteral("unknown") : given.front();
    return placeIn(keys, first).value_or(other);
}

constexpr int secondsAMinute = 60;
constexpr std::array waitMinutes{5, 15, 30, 60, 120};

} // namespace

const std::array<const char *, 6> &pictureRoles()
{
    static constexpr std::array<const char *, 6> keys{"suspected", "recruited", "victim",
                                                      "witness",   "relative",  "unknown"};
    return keys;
}

const std::array<const char *, 16> &pictureCrimes()
{
    static constexpr std::array<const char *, 16> keys{"murder",
                                                       "attemptedMurder",
                                                       "preparationOfMurder",
                                                       "conspiracyToMurder",
                                                       "explosion",
                                                       "weapons",
                                                       "narcotics",
                                                       "robbery",
                                                       "extortion",
                                                       "humanExploitation",
                                                       "humanTrafficking",
                                                       "involvingMinor",
                                                       "unlawfulThreat",
                                                       "honourRelated",
                                                       "other",
                                                       "unknown"};
    return keys;
}

int roleCodeOf(const std::vector<QString> &roles)
{
    return codeIn(pictureRoles(), roles, otherRole);
}

int crimeCodeOf(const std::vector<QString> &crimeTypes)
{
    const int other = placeIn(pictureCrimes(), QStringLiteral("other")).value_or(0);
    return codeIn(pictureCrimes(), crimeTypes, other);
}

AgeBand ageBandOf(std::optional<int> years)
{
    if (!years || *years < 0)
        return AgeBand::Unknown;
    if (*years < 12)
        return AgeBand::Under12;
    if (*years < 15)
        return AgeBand::From12To14;
    return *years < 18 ? AgeBand::From15To17 : AgeBand::Adult;
}

std::optional<int> assumedYears(const QString &assumedAge)
{
    static const QRegularExpression number{QStringLiteral("\\d+")};
    auto found = number.globalMatch(assumedAge);
    if (!found.hasNext())
        return std::nullopt;
    const QString first = found.next().captured();
    return found.hasNext() || first.size() > 2 ? std::nullopt : std::optional{first.toInt()};
}

WaitBand waitBandOf(std::optional<int> seconds)
{
    if (!seconds)
        return WaitBand::Never;
    const auto band =
        std::ranges::find_if(waitMinutes, [&](int m) { return *seconds <= m * secondsAMinute; });
    return static_cast<WaitBand>(band - waitMinutes.begin());
}

PictureCodes codesOf(const PictureCase &one)
{
    const LimitsKept limits = one.limitsMissed > 0 ? LimitsKept::SomeMissed
                              : one.limitsKept > 0 ? LimitsKept::AllKept
                                                   : LimitsKept::NoneEnded;
    return {one.day,
            one.hour,
            one.home * travelStep + one.found,
            one.role,
            static_cast<int>(one.age),
            one.crime,
            static_cast<int>(one.urgency),
            static_cast<int>(one.verdict),
            static_cast<int>(waitBandOf(one.acknowledged)),
            static_cast<int>(waitBandOf(one.reached)),
            static_cast<int>(waitBandOf(one.handedOver)),
            static_cast<int>(limits),
            static_cast<int>(one.repeat)};
}

PictureCase openedCase(const CaseFacts &facts, Instant receivedAt, Instant writtenIn)
{
    PictureCase one;
    one.receivedAt = receivedAt;
    const QDateTime received = toLocal(receivedAt);
    const bool isLate = writtenIn >= closesAt(monthOf(received.date()));
    const QDate counts = isLate ? localDate(writtenIn) : received.date();
    one.month = monthOf(counts);
    one.day = static_cast<int>(counts.toJulianDay());
    one.hour = received.time().hour();
    one.home = areaOf(facts.homeMunicipality);
    one.found = areaOf(facts.whereabouts);
    one.role = roleCodeOf(facts.roles);
    one.crime = crimeCodeOf(facts.crimeTypes);
    one.urgency = facts.urgency;
    one.verdict = targetGroupOf(facts);
    return one;
}

int secondsUntil(const PictureCase &one, Instant moment)
{
    const std::int64_t seconds = std::chrono::floor<std::chrono::seconds>(moment - one.receivedAt).count();
    return static_cast<int>(std::clamp<std::int64_t>(seconds, 0, std::numeric_limits<std::int32_t>::max()));
}

} // namespace jour
