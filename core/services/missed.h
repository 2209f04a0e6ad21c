#pragma once

#include "domain/escalation/watch_gap.h"
#include "services/case_file.h"
#include "services/desk.h"

namespace jour {

/// A deadline that passed while nobody could see it.
struct MissedDeadline
{
    WatchGapId gap;
    Timer timer; ///< as it is now; due by the clock as it was after the gap
    BoardRow row;
    Duration late{0}; ///< from the due time until somebody could see it
    friend bool operator==(const MissedDeadline &, const MissedDeadline &) = default;
};

/// What passed unseen, once and in order (R16).
struct MissedReview
{
    std::vector<WatchGap> gaps; ///< not looked through yet, oldest first
    /// Most urgent case first, then longest late; each timer once. What the engine asked to be looked at is
    /// not told of any more once it is settled.
    std::vector<MissedDeadline> missed;
    friend bool operator==(const MissedReview &, const MissedReview &) = default;
};

/// What nobody has looked through yet. Cases that are no longer there are left out.
[[nodiscard]] Result<MissedReview> missedReview(Desk &desk);

} // namespace jour
