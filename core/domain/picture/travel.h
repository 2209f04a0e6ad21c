#pragma once

#include "domain/picture/shown_table.h"

namespace jour {

/// How many children of one area were found in another, as it may be shown: never the number, only between
/// which numbers it lies.
struct TravelArrow
{
    int home = 0;
    int found = 0;
    int least = 0;
    std::optional<int> most; ///< none: or more
    friend bool operator==(const TravelArrow &, const TravelArrow &) = default;
};

/// The ways that may be shown, by home and then by where found; a way that leads home is one of them. Those
/// with fewer than twice the threshold are not, nor any from or to an area whose own count is kept back, nor
/// one that would leave fewer than the threshold for all other ways from its home or to its end. The steps
/// (10–24, 25–49, 50–99, 100 or more with a threshold of five) are so wide that no way that is left out can
/// be worked out.
///
/// `home` and `found`: the tables of the same period.
[[nodiscard]] std::vector<TravelArrow> shownTravel(const std::vector<MonthTally> &tallies,
                                                   const ShownTable &home, const ShownTable &found);

} // namespace jour
