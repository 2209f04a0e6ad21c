#pragma once

#include "domain/contacts/duty_lines.h"
#include "domain/contacts/who_answers.h"

namespace jour {

/// Somebody who answers, as places in the index.
struct Standing
{
    const ContactPoint *point = nullptr;
    const DutyPerson *person = nullptr;    ///< null: the point itself
    const ListedPiece *listed = nullptr;   ///< by which they are on duty, the last one passed; null: no list
    std::vector<const ContactPoint *> via; ///< passed before the point

    [[nodiscard]] bool isSame(const Standing &other) const
    {
        return point == other.point && person == other.person;
    }
};

struct Missing
{
    const ContactPoint *point = nullptr;
    DutyAbsence::Why why = DutyAbsence::Why::OutsideHours;
    bool covered = true;
    std::vector<const DutyPerson *> onDuty; ///< behind it, without a number to call
};

/// Who answers in a stretch of time in which nothing changes.
struct DutyMoment
{
    Instant from = Instant::min();
    Instant to = Instant::max(); ///< [from, to)
    std::vector<Standing> answers;
    std::vector<Missing> absent;
    std::vector<Standing> fallback; ///< where nobody answers: of the points, else of those who stand in
    bool covered = true;
};

/// Who is asked when nobody answers and nobody of those that the points name: rank by rank.
using StandIns = std::vector<std::vector<const ContactPoint *>>;

/// Asks the points, in this order, at `t`, which lies within the window of the lines. Through the stretch
/// that is told another of a point's hours may come to hold.
[[nodiscard]] DutyMoment momentAt(const DutyIndex &index, DutyLines &lines,
                                  const std::vector<const ContactPoint *> &points, Instant t);
/// The same up to the first who answers: of those after nothing is told, and the stretch is that in which
/// nothing changes for those asked. Of somebody who answers it is not told whether the points are covered.
[[nodiscard]] DutyMoment firstAt(const DutyIndex &index, DutyLines &lines,
                                 const std::vector<const ContactPoint *> &points, Instant t);
/// As momentAt(), and in a gap for the fallback.
[[nodiscard]] DutyMoment momentAt(const DutyIndex &index, DutyLines &lines,
                                  const std::vector<const ContactPoint *> &points, Instant t,
                                  const StandIns &standIns);

} // namespace jour
