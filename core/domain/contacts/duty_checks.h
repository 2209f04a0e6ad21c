#pragma once

#include "domain/contacts/duty_index.h"

#include <optional>

namespace jour {

// What is odd about a duty list, or cannot be. Oddities are told and saved; only what contradicts itself is
// refused.

enum class DutyWarningKind {
    PersonGone,          ///< stands on the list and is retired or unknown
    PersonWithoutNumber, ///< has no number to call, on the first day of the turn
    PointGone,           ///< another contact point stands on the list and is retired or unknown
    NobodyNamed,         ///< a shift, rotation or override without anybody
    EndBeforeStart,      ///< a shift, fixed span or override that is over before it begins
    BadRotation,         ///< a length below one, or no first day
    UnknownZone,
    OutsideHours, ///< a shift or addition when the contact point is closed
    TwiceAtOnce,  ///< two shifts of one person overlap
    FixedOverlap, ///< two fixed spans overlap; the first one holds
    UnderFixed,   ///< an override within a fixed span has no effect
    NotOnDuty,    ///< whom an override removes or replaces is not on duty then
    DoubleBooked, ///< is on duty behind another contact point at the same time
    Gap,          ///< nobody is on duty though somebody is meant to be
};

/// One oddity. What does not belong to a kind is null.
struct DutyWarning
{
    DutyWarningKind kind = DutyWarningKind::Gap;
    std::optional<Instant> from{}; ///< the first time, [from, to)
    std::optional<Instant> to{};
    DutyWho who{};
    friend bool operator==(const DutyWarning &, const DutyWarning &) = default;
};

/// Of the list `list` as it stands in the index, looked at from `now` to 14 days on; of shifts all that are
/// not over.
[[nodiscard]] std::vector<DutyWarning> warningsOf(const DutyIndex &index, DutyListId list, Instant now);
/// Of one override as it stands in the index: of the 14 days after `now`, or after it begins, if that is
/// later.
[[nodiscard]] std::vector<DutyWarning> warningsOf(const DutyIndex &index, const DutyOverride &change,
                                                  Instant now);

/// True when both hold at one time for one list and cannot both be meant: two take the same one off duty.
[[nodiscard]] bool contradicts(const DutyOverride &a, const DutyOverride &b);

/// The way from a contact point back to itself through the lists of the points, if at some time from `now` on
/// it leads all the way: its ids, the first one not repeated. Empty: none. Rotations are followed for a year.
[[nodiscard]] std::vector<ContactPointId> referenceCycle(const DutyIndex &index, ContactPointId point,
                                                         Instant now);
/// The same through fallbacks, at any time.
[[nodiscard]] std::vector<ContactPointId> fallbackCycle(const DutyIndex &index, ContactPointId point);

} // namespace jour
