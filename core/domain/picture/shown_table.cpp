#include "domain/picture/shown_table.h"

#include <algorithm>

namespace jour {

namespace {

/// The months with enough cases, in order.
std::vector<MonthTally> enough(std::vector<MonthTally> tallies, const PicturePeriod &period, int threshold)
{
    const std::vector<PictureMonth> months = monthsOf(period);
    std::erase_if(tallies, [&](const MonthTally &one) {
        return one.total() < threshold || std::ranges::find(months, one.month) == months.end();
    });
    std::ranges::sort(tallies, {}, &MonthTally::month);
    return tallies;
}

std::vector<PictureMonth> monthsOf(const std::vector<MonthTally> &tallies)
{
    std::vector<PictureMonth> months;
    for (const MonthTally &one : tallies)
        months.push_back(one.month);
    return months;
}

SplitCounts splitMonth(PictureDimension dimension, const std::vector<int> &codes, const MonthTally &tally)
{
    const std::map<int, int> counts = countsOf(dimension, tally);
    SplitCounts split;
    for (const int code : codes) {
        const auto found = counts.find(code);
        const int none = canHave(dimension, code, tally.month) ? 0 : noCount;
        split.counts.push_back(found == counts.end() ? none : found->second);
    }
    return split;
}

SplitCounts together(std::vector<SplitCounts> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    SplitCounts whole;
    whole.counts.assign(parts.front().counts.size(), noCount);
    for (const SplitCounts &part : parts)
        for (std::size_t i = 0; i < whole.counts.size(); ++i)
            if (part.counts[i] != noCount)
                whole.counts[i] = std::max(whole.counts[i], 0) + part.counts[i];
    whole.within = std::move(parts);
    return whole;
}

/// A year is made of quarters, and those of months.
SplitCounts split(PictureDimension dimension, PeriodKind kind, const std::vector<int> &codes,
                  const std::vector<MonthTally> &tallies)
{
    std::vector<SplitCounts> parts;
    if (kind != PeriodKind::Year) {
        for (const MonthTally &one : tallies)
            parts.push_back(splitMonth(dimension, codes, one));
        return together(std::move(parts));
    }
    for (auto from = tallies.begin(); from != tallies.end();) {
        const PicturePeriod quarter = periodAround(PeriodKind::Quarter, from->month);
        const auto to = std::find_if(from, tallies.end(), [&](const MonthTally &one) {
            return periodAround(PeriodKind::Quarter, one.month) != quarter;
        });
        parts.push_back(split(dimension, PeriodKind::Quarter, codes, {from, to}));
        from = to;
    }
    return together(std::move(parts));
}

} // namespace

int ShownTable::hidden() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const ShownRow &row) { return !row.count.has_value(); }));
}

ShownTable shownTable(PictureDimension dimension, const PicturePeriod &period,
                      const std::vector<MonthTally> &tallies, int threshold, Instant now)
{
    ShownTable table{.dimension = dimension, .period = period, .threshold = threshold};
    table.isClosed = closesAt(period) <= now;
    if (!table.isClosed)
        return table;
    const std::vector<MonthTally> counted = enough(tallies, period, threshold);
    table.monthsLeftOut = static_cast<int>(monthsOf(period).size()) - static_cast<int>(counted.size());
    if (counted.empty())
        return table;
    for (const MonthTally &one : counted)
        table.total += one.total();
    const std::vector<int> codes = categoriesOf(dimension, monthsOf(counted));
    SplitCounts counts = split(dimension, period.kind, codes, counted);
    if (isOfWholeMonths(dimension))
        counts.hidden.assign(codes.size(), false);
    else
        keepBack(counts, threshold);
    for (std::size_t i = 0; i < codes.size(); ++i)
        table.rows.push_back(
            {codes[i], counts.hidden[i] ? std::nullopt : std::optional{std::max(counts.counts[i], 0)}});
    return table;
}

} // namespace jour
