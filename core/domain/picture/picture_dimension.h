#pragma once

#include "base/json.h"
#include "domain/picture/picture_case.h"

#include <map>

namespace jour {

/// The counts of one month as the store keeps them: for each base its codes and how many cases have it.
struct MonthTally
{
    PictureMonth month = 0;
    std::array<std::map<int, int>, pictureBases> counts;

    [[nodiscard]] const std::map<int, int> &of(PictureBase base) const
    {
        return counts[static_cast<std::size_t>(base)];
    }
    /// All cases of the month.
    [[nodiscard]] int total() const;
    void add(const PictureCodes &codes, int by = 1);
    friend bool operator==(const MonthTally &, const MonthTally &) = default;
};

/// What a table or chart of the picture is about. Each splits the cases of a period into parts of which every
/// case is in exactly one.
enum class PictureDimension {
    Hour,    ///< of the night: from 16 to 15
    Weekday, ///< 1 Monday to 7
    Week,    ///< Julian day of its Monday; the first and last of a period may be cut
    Month,
    Season, ///< Season
    Home,   ///< areas
    Found,  ///< areas
    Role,
    AgeBand,
    Crime,
    Urgency,
    Verdict,
    Acknowledged,
    Reached,
    HandedOver,
    Limits,
    Repeat,
};

enum class Season { Winter, Spring, Summer, Autumn }; ///< winter: December to February, and so on
[[nodiscard]] Season seasonOf(PictureMonth month);

/// The codes of a dimension over some months, in the order in which they are shown.
[[nodiscard]] std::vector<int> categoriesOf(PictureDimension dimension,
                                            const std::vector<PictureMonth> &months);
/// How many cases of one month have each code; codes that none has are left out.
[[nodiscard]] std::map<int, int> countsOf(PictureDimension dimension, const MonthTally &tally);
/// False where the calendar says that a month cannot have it: a week that lies elsewhere.
[[nodiscard]] bool canHave(PictureDimension dimension, int code, PictureMonth month);
/// True where the parts are whole months, each of which is shown with its total anyway.
[[nodiscard]] bool isOfWholeMonths(PictureDimension dimension);
/// The stable word for a code, as a file tells it: "suspected", "0140", "within15", "2026-W41".
[[nodiscard]] QString codeWord(PictureDimension dimension, int code);

[[nodiscard]] const std::vector<PictureDimension> &allDimensions();

} // namespace jour

JOUR_ENUM_WORDS(jour::PictureDimension, {jour::PictureDimension::Hour, "hour"},
                {jour::PictureDimension::Weekday, "weekday"}, {jour::PictureDimension::Week, "week"},
                {jour::PictureDimension::Month, "month"}, {jour::PictureDimension::Season, "season"},
                {jour::PictureDimension::Home, "home"}, {jour::PictureDimension::Found, "found"},
                {jour::PictureDimension::Role, "role"}, {jour::PictureDimension::AgeBand, "age"},
                {jour::PictureDimension::Crime, "crime"}, {jour::PictureDimension::Urgency, "urgency"},
                {jour::PictureDimension::Verdict, "targetGroup"},
                {jour::PictureDimension::Acknowledged, "timeToAcknowledge"},
                {jour::PictureDimension::Reached, "timeToReach"},
                {jour::PictureDimension::HandedOver, "timeToHandOver"},
                {jour::PictureDimension::Limits, "limits"}, {jour::PictureDimension::Repeat, "repeat"})
JOUR_ENUM_WORDS(jour::Season, {jour::Season::Winter, "winter"}, {jour::Season::Spring, "spring"},
                {jour::Season::Summer, "summer"}, {jour::Season::Autumn, "autumn"})
JOUR_ENUM_WORDS(jour::AgeBand, {jour::AgeBand::Under12, "under12"}, {jour::AgeBand::From12To14, "12-14"},
                {jour::AgeBand::From15To17, "15-17"}, {jour::AgeBand::Adult, "18+"},
                {jour::AgeBand::Unknown, "unknown"})
JOUR_ENUM_WORDS(jour::WaitBand, {jour::WaitBand::Within5, "within5"}, {jour::WaitBand::Within15, "within15"},
                {jour::WaitBand::Within30, "within30"}, {jour::WaitBand::Within60, "within60"},
                {jour::WaitBand::Within120, "within120"}, {jour::WaitBand::Longer, "longer"},
                {jour::WaitBand::Never, "never"})
JOUR_ENUM_WORDS(jour::LimitsKept, {jour::LimitsKept::NoneEnded, "noneEnded"},
                {jour::LimitsKept::AllKept, "allKept"}, {jour::LimitsKept::SomeMissed, "someMissed"})
JOUR_ENUM_WORDS(jour::RepeatReport, {jour::RepeatReport::First, "first"},
                {jour::RepeatReport::Again, "again"}, {jour::RepeatReport::Unknown, "unknown"})
JOUR_ENUM_WORDS(jour::TargetGroup, {jour::TargetGroup::Undecided, "undecided"},
                {jour::TargetGroup::Inside, "inside"}, {jour::TargetGroup::Outside, "outside"})
