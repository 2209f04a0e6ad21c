#pragma once

#include "domain/contacts/duty_index.h"

namespace jour {

enum class CoverageKind {
    Answered,
    DoubleBooked, ///< answered, but somebody who answers is on duty behind another point at the same time
    NotCovered,   ///< nobody, and nobody is meant to be
    Gap,          ///< nobody, though somebody is meant to be; also where there is no contact point at all
};

/// Who answers in a span: a contact point, and the person behind it where a list names one.
struct CoverageAnswer
{
    ContactPointId point;
    DutyPersonId person;
    friend bool operator==(const CoverageAnswer &, const CoverageAnswer &) = default;
};

struct CoverageSpan
{
    Instant from;
    Instant to; ///< [from, to)
    CoverageKind kind = CoverageKind::Gap;
    std::vector<CoverageAnswer> answers;    ///< in the order to call
    std::vector<DutyPersonId> doubleBooked; ///< of those, who is on duty elsewhere too
    friend bool operator==(const CoverageSpan &, const CoverageSpan &) = default;
};

/// The spans tile [from, to) in order, without hole or overlap; two that follow one another differ. By the
/// same rules as whoAnswers() (who_answers.h). Nothing when `to` is not after `from`.
[[nodiscard]] std::vector<CoverageSpan> coverage(const DutyIndex &index, const QString &municipality,
                                                 const QString &function, Instant from, Instant to);
/// The same for one contact point.
[[nodiscard]] std::vector<CoverageSpan> coverage(const DutyIndex &index, ContactPointId point, Instant from,
                                                 Instant to);

/// Who is called first in a span, or that nobody is there.
struct FirstToCall
{
    Instant from;
    Instant to;                            ///< [from, to)
    CoverageKind kind = CoverageKind::Gap; ///< never DoubleBooked: that is not looked for
    CoverageAnswer who{};                  ///< where somebody answers
    friend bool operator==(const FirstToCall &, const FirstToCall &) = default;
};

/// As coverage(), without all who would be called later: those need not be asked, however many there are.
[[nodiscard]] std::vector<FirstToCall> firstToCall(const DutyIndex &index, const QString &municipality,
                                                   const QString &function, Instant from, Instant to);

/// How a piece of a roster came about.
enum class RosterSource { Shift, Rotation, FixedSpan, Replacing, Added };

/// One turn on a duty list as it stands after the overrides: what a roster shows.
struct RosterPiece
{
    Instant from;
    Instant to; ///< [from, to), cut to the span asked for
    DutyWho who;
    RosterSource source = RosterSource::Shift;
    RotationId rotation{};     ///< of a turn
    DutyShiftId shift{};       ///< of a shift, also of one that was replaced
    DutyOverrideId change{};   ///< Replacing, Added
    DutyWho insteadOf{};       ///< Replacing
    int order = 0;             ///< among those on duty at one time: lower is called first
    bool doubleBooked = false; ///< at some time of it the person is on duty behind another point too
    friend bool operator==(const RosterPiece &, const RosterPiece &) = default;
};

/// All turns of a list within [from, to), by start, then in the order to call. Without regard to the hours of
/// the contact point, within which alone they count.
[[nodiscard]] std::vector<RosterPiece> rosterOf(const DutyIndex &index, DutyListId list, Instant from,
                                                Instant to);

/// The turns of one rotation as they are written, before overrides and fixed spans: each whole turn that
/// touches [from, to), within the rotation's own hours.
[[nodiscard]] std::vector<RosterPiece> turnsOf(const Rotation &rotation, const QTimeZone &zone, Instant from,
                                               Instant to);

/// The zone a list counts in; Stockholm's where it names none, or none that is known.
[[nodiscard]] QTimeZone zoneOf(const DutyList &list);

} // namespace jour
