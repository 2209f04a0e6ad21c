#include "domain/picture/travel.h"

#include <algorithm>

namespace jour {

namespace {

struct Way
{
    int home = 0;
    int found = 0;
    int count = 0;
};

std::map<int, int> shownCounts(const ShownTable &table)
{
    std::map<int, int> counts;
    for (const ShownRow &row : table.rows)
        if (row.count)
            counts[row.code] = *row.count;
    return counts;
}

/// Summed over the months that the tables count.
std::map<int, int> waysOf(const std::vector<MonthTally> &tallies, const ShownTable &table)
{
    const std::vector<PictureMonth> months = monthsOf(table.period);
    std::map<int, int> ways;
    for (const MonthTally &one : tallies)
        if (one.total() >= table.threshold && std::ranges::find(months, one.month) != months.end())
            for (const auto &[way, count] : one.of(PictureBase::Travel))
                ways[way] += count;
    return ways;
}

bool isPlace(int area)
{
    return area == area::elsewhere || isCountyArea(area);
}

TravelArrow arrowOf(const Way &way, int threshold)
{
    const std::array steps{2 * threshold, 5 * threshold, 10 * threshold, 20 * threshold};
    const auto next = std::ranges::upper_bound(steps, way.count);
    return {way.home, way.found, *(next - 1), next == steps.end() ? std::nullopt : std::optional{*next - 1}};
}

/// What is left of a count for the ways that are not shown must be nothing or enough.
bool leavesTooFew(const std::vector<Way> &ways, int Way::*end, const Way &of,
                  const std::map<int, int> &counts, int threshold)
{
    int left = counts.at(of.*end);
    for (const Way &way : ways)
        if (way.*end == of.*end)
            left -= way.count;
    return left != 0 && left < threshold;
}

} // namespace

std::vector<TravelArrow> shownTravel(const std::vector<MonthTally> &tallies, const ShownTable &home,
                                     const ShownTable &found)
{
    const std::map<int, int> homes = shownCounts(home);
    const std::map<int, int> finds = shownCounts(found);
    const int threshold = home.threshold;
    std::vector<Way> ways;
    if (home.isClosed)
        for (const auto &[code, count] : waysOf(tallies, home)) {
            const Way way{code / travelStep, code % travelStep, count};
            if (count >= 2 * threshold && isPlace(way.home) && isPlace(way.found) &&
                homes.contains(way.home) && finds.contains(way.found))
                ways.push_back(way);
        }
    // The smallest first, for what is taken away is then least.
    std::vector<Way> bySize = ways;
    std::ranges::stable_sort(bySize, {}, &Way::count);
    const auto isSame = [](const Way &a) {
        return [&a](const Way &b) { return a.home == b.home && a.found == b.found; };
    };
    for (bool again = true; again;) {
        again = false;
        for (const Way &way : bySize)
            if (std::ranges::any_of(ways, isSame(way)) &&
                (leavesTooFew(ways, &Way::home, way, homes, threshold) ||
                 leavesTooFew(ways, &Way::found, way, finds, threshold))) {
                std::erase_if(ways, isSame(way));
                again = true;
            }
    }
    std::vector<TravelArrow> arrows;
    for (const Way &way : ways)
        arrows.push_back(arrowOf(way, threshold));
    return arrows;
}

} // namespace jour
