#pragma once

#include <vector>

namespace jour {

// Which counts are kept back so that nobody is recognised (prickning). A count under the threshold is never
// shown, and neither is any other from which it could be worked out: with the total of its period, with the
// pictures of shorter periods in it, or with those of longer ones around it.

/// The fewest that a manager may let be shown. With two, each of the two would know all about the other.
inline constexpr int leastThreshold = 3;
inline constexpr int mostThreshold = 50;
/// No threshold for social services is published. Counts of one to four are what is commonly kept back.
inline constexpr int usualThreshold = 5;

/// A part that cannot have anything in it by the calendar.
inline constexpr int noCount = -1;

/// The counts of a period, the same parts in the same order as in the shorter periods that it is made of. The
/// total is known to everybody.
struct SplitCounts
{
    std::vector<int> counts;
    std::vector<bool> hidden; ///< out: which of them are kept back
    std::vector<SplitCounts> within;
};

/// Says what is kept back. What stands within a period is decided first and without regard to what is around
/// it, so that a month is always shown the same. Everything that is kept back can be any of at least
/// `threshold` numbers (the number itself among them) for whoever knows all that is shown of the period and
/// of what is within it, and is good at sums. A higher threshold hides all that a lower one does, in a period
/// of any length: a picture under each tells no more than the one under the lower.
///
/// Each total must be at least `threshold`.
void keepBack(SplitCounts &period, int threshold);

} // namespace jour
