#pragma once

#include "domain/picture/picture_dimension.h"
#include "domain/picture/suppression.h"

namespace jour {

/// One part of a table as it may be shown.
struct ShownRow
{
    int code = 0;
    std::optional<int> count; ///< none: kept back
    friend bool operator==(const ShownRow &, const ShownRow &) = default;
};

/// How the cases of a period split by one dimension, as it may be shown to anybody.
struct ShownTable
{
    PictureDimension dimension = PictureDimension::Hour;
    PicturePeriod period;
    int threshold = usualThreshold;
    bool isClosed = false; ///< false: not final yet, so there are no rows
    /// Months that are not counted because fewer cases than the threshold came in; their number may not be
    /// told either.
    int monthsLeftOut = 0;
    int total = 0; ///< cases of the months that are counted; 0: none is
    std::vector<ShownRow> rows;

    [[nodiscard]] int hidden() const; ///< how many rows are kept back
    friend bool operator==(const ShownTable &, const ShownTable &) = default;
};

/// `tallies`: of the months of the period, in any order; a month without cases may be missing. `now` decides
/// whether the period is closed.
[[nodiscard]] ShownTable shownTable(PictureDimension dimension, const PicturePeriod &period,
                                    const std::vector<MonthTally> &tallies, int threshold, Instant now);

} // namespace jour
