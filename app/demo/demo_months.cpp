#include "demo/demo_months.h"

#include "base/local_time.h"
#include "domain/picture/picture_dimension.h"
#include "sql/guard.h"
#include "sql/transaction.h"
#include "store/picture_rows.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>

namespace jour {

namespace {

constexpr int minute = 60;

/// Made up by chance, the same for a month whenever it is made up.
class Chance
{
public:
    explicit Chance(PictureMonth month) : m_random{static_cast<std::minstd_rand::result_type>(month)} {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    /// A place in `weights`, each as likely as it is heavy.
    int pick(std::span<const int> weights)
    {
        int all = 0;
        for (const int weight : weights)
            all += weight;
        int left = below(all);
        int place = 0;
        while (left >= weights[static_cast<std::size_t>(place)])
            left -= weights[static_cast<std::size_t>(place++)];
        return place;
    }
    /// In minutes from `shortest`, mostly soon; none: never.
    std::optional<int> wait(int shortest, int oneNeverIn)
    {
        if (below(oneNeverIn) == 0)
            return std::nullopt;
        return (shortest + below(12) * below(12) + below(5)) * minute;
    }

private:
    std::minstd_rand m_random;
};

constexpr std::array roleWeights{34, 22, 18, 9, 8, 5, 4};
constexpr std::array crimeWeights{3, 8, 10, 6, 12, 16, 18, 9, 8, 4, 3, 10, 9, 3, 4, 5};
constexpr std::array ageWeights{7, 30, 48, 5, 10};
constexpr std::array urgencyWeights{24, 38, 24, 14};
constexpr std::array verdictWeights{12, 74, 14};
constexpr std::array repeatWeights{52, 30, 18};
constexpr std::array dayWeights{9, 8, 9, 11, 16, 18, 12}; ///< Monday first
/// From midnight on; the desk is there from half past four.
constexpr std::array hourWeights{16, 13, 10, 7, 4, 3,  2,  2,  1,  1,  1,  1,
                                 2,  2,  2,  3, 8, 12, 15, 18, 20, 22, 22, 19};

int cityOr(int area, Chance &chance)
{
    constexpr int city = 180;
    return chance.below(3) == 0 ? city : area;
}

/// Some municipalities more than others, by their place in a list and not by what is known of them.
int homeOf(Chance &chance)
{
    const auto &areas = countyAreas();
    const int special = chance.below(100);
    if (special < 9)
        return special < 3 ? area::unknown : special < 6 ? area::isProtected : area::elsewhere;
    const int first = chance.below(static_cast<int>(areas.size()));
    const int other = chance.below(static_cast<int>(areas.size()));
    return areas[static_cast<std::size_t>(std::min(first, other))];
}

void choosePlaces(PictureCase &one, Chance &chance)
{
    one.home = homeOf(chance);
    one.found = one.home;
    if (one.home != area::isProtected && chance.below(2) == 0)
        one.found = cityOr(homeOf(chance), chance);
    if (one.found == area::isProtected)
        one.found = area::unknown;
}

void chooseDay(PictureCase &one, PictureMonth month, Chance &chance)
{
    const QDate first = firstDayOf(month);
    const int days = first.daysInMonth();
    QDate day = first.addDays(chance.below(days));
    // Drawn twice where the weekday is a quiet one.
    if (chance.below(18) >= dayWeights[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        day = first.addDays(chance.below(days));
    one.month = month;
    one.day = static_cast<int>(day.toJulianDay());
    one.hour = chance.pick(hourWeights);
}

PictureCase inventedCase(PictureMonth month, Chance &chance)
{
    PictureCase one;
    chooseDay(one, month, chance);
    choosePlaces(one, chance);
    one.role = chance.pick(roleWeights);
    one.crime = chance.pick(crimeWeights);
    one.age = static_cast<AgeBand>(chance.pick(ageWeights));
    one.urgency = static_cast<Urgency>(chance.pick(urgencyWeights));
    one.verdict = static_cast<TargetGroup>(chance.pick(verdictWeights));
    one.repeat = static_cast<RepeatReport>(chance.pick(repeatWeights));
    one.acknowledged = chance.wait(0, 40);
    one.reached = chance.wait(8, 14);
    one.handedOver = chance.wait(30, 6);
    one.limitsKept = chance.below(4) == 0 ? 0 : 1;
    one.limitsMissed = chance.below(9) == 0 ? 1 : 0;
    return one;
}

MonthTally inventedMonth(PictureMonth month)
{
    constexpr int fewest = 150;
    constexpr int spread = 60;
    Chance chance{month};
    MonthTally tally{.month = month, .counts = {}};
    const int cases = fewest + chance.below(spread);
    for (int i = 0; i < cases; ++i)
        tally.add(codesOf(inventedCase(month, chance)));
    return tally;
}

void keep(sql::Connection &db, const MonthTally &tally)
{
    for (int base = 0; base < pictureBases; ++base)
        for (const auto &[code, cases] : tally.counts[static_cast<std::size_t>(base)])
            changeCount(db, tally.month, base, code, cases);
}

} // namespace

Result<> addDemoMonths(Store &store, Instant now)
{
    return sql::guard([&] {
        sql::Connection &db = store.connection();
        sql::Transaction transaction{db};
        const PictureMonth last = lastClosed(PeriodKind::Month, now).first;
        for (PictureMonth month = last - demoMonths + 1; month <= last; ++month)
            keep(db, inventedMonth(month));
        transaction.commit();
    });
}

} // namespace jour
