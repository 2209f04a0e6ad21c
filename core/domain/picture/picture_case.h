#pragma once

#include "base/instant.h"
#include "domain/cases/case.h"
#include "domain/picture/picture_areas.h"
#include "domain/picture/picture_period.h"

#include <array>
#include <optional>

namespace jour {

/// What the store keeps counts of, month by month. The numbers lie in the store and are never reused.
enum class PictureBase {
    Day = 0,     ///< Julian day on which the case counts
    Hour = 1,    ///< of the day when the call was picked up, local, 0 to 23
    Travel = 2,  ///< home * travelStep + where found
    Role = 3,    ///< index of pictureRoles(), or otherRole
    AgeBand = 4, ///< AgeBand
    Crime = 5,   ///< index of pictureCrimes()
    Urgency = 6,
    Verdict = 7,      ///< TargetGroup
    Acknowledged = 8, ///< WaitBand
    Reached = 9,      ///< WaitBand
    HandedOver = 10,  ///< WaitBand
    Limits = 11,      ///< LimitsKept
    Repeat = 12,      ///< RepeatReport
};
inline constexpr int pictureBases = 13;
inline constexpr int travelStep = 1000;

/// Age of the child on the day of the report; the bands are the desk's own.
enum class AgeBand { Under12, From12To14, From15To17, Adult, Unknown };
enum class WaitBand { Within5, Within15, Within30, Within60, Within120, Longer, Never };
enum class LimitsKept { NoneEnded, AllKept, SomeMissed };
enum class RepeatReport {
    First,   ///< the number was in no earlier case when it was written in
    Again,   ///< it was
    Unknown, ///< no number is known
};

/// The roles and the types of crime of resources/classifications.json, in a fixed order.
[[nodiscard]] const std::array<const char *, 6> &pictureRoles();
inline constexpr int otherRole = 6;
[[nodiscard]] const std::array<const char *, 16> &pictureCrimes();

/// A case counts once, under what was named first; free text counts as "other".
[[nodiscard]] int roleCodeOf(const std::vector<QString> &roles);
[[nodiscard]] int crimeCodeOf(const std::vector<QString> &crimeTypes);
[[nodiscard]] AgeBand ageBandOf(std::optional<int> years);
/// The number in what was assumed ("about 14"); none when there is none, or more than one.
[[nodiscard]] std::optional<int> assumedYears(const QString &assumedAge);
[[nodiscard]] WaitBand waitBandOf(std::optional<int> seconds);

/// One case as the picture counts it: codes and lengths, nothing that tells who anybody is.
struct PictureCase
{
    PictureMonth month = 0; ///< in which it counts
    int day = 0;            ///< Julian day on which it counts
    int hour = 0;
    Instant receivedAt;
    int home = area::unknown;
    int found = area::unknown;
    int role = 0;
    AgeBand age = AgeBand::Unknown;
    int crime = 0;
    Urgency urgency = Urgency::Urgent;
    TargetGroup verdict = TargetGroup::Undecided;
    // Seconds from when the call was picked up; none: never.
    std::optional<int> acknowledged; ///< until the own desk took it
    std::optional<int> reached;      ///< until somebody at a municipality answered or promised
    std::optional<int> handedOver;   ///< until a receiver had confirmed after read-back
    int limitsKept = 0;
    int limitsMissed = 0;
    RepeatReport repeat = RepeatReport::Unknown;
    bool isCounted = true; ///< not when it was opened by mistake

    friend bool operator==(const PictureCase &, const PictureCase &) = default;
};

/// What it counts as, by PictureBase.
using PictureCodes = std::array<int, pictureBases>;
[[nodiscard]] PictureCodes codesOf(const PictureCase &one);

/// As a case is when it has just been opened. One that is written in after its month has become final counts
/// in the month, and on the day, in which it is written in.
[[nodiscard]] PictureCase openedCase(const CaseFacts &facts, Instant receivedAt, Instant writtenIn);
/// Whole seconds from when the call was picked up, at least zero.
[[nodiscard]] int secondsUntil(const PictureCase &one, Instant moment);

} // namespace jour
