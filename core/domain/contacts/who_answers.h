#pragma once

#include "domain/contacts/duty_index.h"
#include "domain/contacts/opening_hours.h"

#include <vector>

namespace jour {

// Who is on duty. The panel, the roster, the escalation, the dry run and the paper all ask here.
//
// In this order, for one contact point at one moment:
//  1. Its hours. Outside them nobody is reached there, whatever a list says. No hours: always.
//  2. Without a duty list the point itself answers.
//  3. With lists only those answer who are on duty by one of them:
//     a. within a fixed span its own shifts alone; nothing else holds there. Else
//     b. the shifts and the turns of the rotations;
//     c. overrides that remove or replace: they touch only whom they name, and only while those are on duty.
//        All are applied at once, to what (b) says: of two who swap, each comes for the other;
//     d. overrides that add, whatever (b) and (c) say;
//     e. whoever (c) or (d) brings, and is not on duty by (b) at that time, is removed and replaced like any
//        other: the stand-in falls ill too. Where that leads back to whom (c) began with they swap in a ring,
//        and each comes for the next.
//  4. Where another contact point stands on the list, the same is asked of that one, wherever it is. One that
//     leads back to itself is cut off: nobody is on duty there (DutyAbsence::Why::Circular).
//  5. Whoever cannot be called that day does not answer: no usable number of their own, and none of the point
//     (DutyAbsence::Why::NoNumber). An address that is not called by voice is no number.
//  6. Nobody at all: a gap. Then the fallback of the points is named, and theirs in turn. Where that is
//     nobody either, and a municipality was asked for and no function: whoever stands in for the
//     municipality, else for its county, else for every municipality (ContactPoint::standsInFor), and their
//     fallbacks in turn. It is for the caller to use it.
// Spans are half open, [from, to), in UTC, made from local rules.

/// Why somebody is in the answer: what put them on duty.
enum class DutyReason {
    Always,      ///< a point without hours and without a list
    WithinHours, ///< a point without a list, open now
    Shift,
    Rotation,
    FixedSpan,
    Replacing, ///< by an override, for somebody else
    Added,     ///< by an override
};

/// How the municipality comes to a contact point.
enum class DutyRoute {
    Own,      ///< it is its own
    Shared,   ///< another's, which serves it too
    Referred, ///< it stands on the list of another point
    Fallback, ///< nobody was on duty; this one is called in their place
};

/// A contact point that was passed on the way to the one that answers.
struct DutyVia
{
    ContactPointId point;
    QString name;
    QString municipality; ///< code

    friend bool operator==(const DutyVia &, const DutyVia &) = default;
};

/// Somebody who answers at the moment asked for: a contact point, or a person on duty behind it.
struct DutyAnswer
{
    ContactPoint point;
    DutyReason reason = DutyReason::Always;
    std::optional<HoursRule> rule;  ///< of the point's hours the one that holds; none where it has no hours
    std::optional<Instant> until;   ///< when this one stops answering; none: not within 14 days
    std::optional<Instant> since{}; ///< when they began; none: more than 14 days ago
    std::optional<DutyPerson> person{};
    /// Which to use that day, in the order to try: the person's own, then the point's.
    std::vector<Channel> channels{};
    int ownChannels = 0; ///< how many of these, from the front, are the person's own
    DutyRoute route = DutyRoute::Own;
    std::vector<DutyVia> via{}; ///< passed before `point`, outermost first; empty: asked directly
    DutyListId list{};          ///< by which they are on duty; null: none
    RotationId rotation{};      ///< for reason Rotation
    DutyShiftId shift{};        ///< for reasons Shift and FixedSpan
    DutyOverrideId change{};    ///< for reasons Replacing and Added
    DutyPersonId insteadOf{};   ///< for reason Replacing, where a person was replaced

    friend bool operator==(const DutyAnswer &, const DutyAnswer &) = default;
};

/// A contact point behind which nobody is on duty at the moment.
struct DutyAbsence
{
    enum class Why {
        OutsideHours,
        NobodyListed, ///< it has lists, and nobody is on duty by them
        Gone,         ///< whoever is on duty is no longer in the directory
        Circular,     ///< its list leads back to itself
        NoNumber,     ///< there is no number to call, today
    };
    ContactPoint point;
    Why why = Why::OutsideHours;
    bool covered = true;  ///< somebody is meant to be on duty there now
    QStringList onDuty{}; ///< for reason NoNumber: whoever has the duty, by name; empty: the point itself

    friend bool operator==(const DutyAbsence &, const DutyAbsence &) = default;
};

/// Who answers, in the order to call, and who does not.
struct Duty
{
    std::vector<DutyAnswer> answers; ///< empty: a gap — nobody is on duty
    std::vector<DutyAbsence> absent; ///< the other points asked, in the same order
    /// Whom to call in a gap, by rule 6. Empty where somebody answers.
    std::vector<DutyAnswer> fallback;
    /// The first moment at which the answer can be another: who, in which order, by which numbers. None:
    /// never within 14 days.
    std::optional<Instant> changesAt;
    /// Somebody is meant to be on duty now: at one of the points, or there is no point at all.
    bool covered = true;

    [[nodiscard]] bool isGap() const { return answers.empty(); }
    /// Nobody is on duty though somebody ought to be.
    [[nodiscard]] bool isUncovered() const { return answers.empty() && covered; }
    friend bool operator==(const Duty &, const Duty &) = default;
};

/// Whom to call for a municipality at a moment. `function` empty: whoever takes cases. A municipality without
/// a code has nobody.
[[nodiscard]] Duty whoAnswers(const DutyIndex &index, const QString &municipality, const QString &function,
                              Instant at);

/// The first moment at which anything of a municipality's contacts can be another, of those too that take no
/// cases; none: never within 14 days.
[[nodiscard]] std::optional<Instant> contactsChangeAt(const DutyIndex &index, const QString &municipality,
                                                      Instant at);

/// The same for one contact point, wherever it is; a gap where it is gone.
[[nodiscard]] Duty whoAnswers(const DutyIndex &index, ContactPointId point, Instant at);

/// Whether anybody is on duty behind a contact point at a moment.
[[nodiscard]] bool isAnswered(const DutyIndex &index, const ContactPoint &point, Instant at);

/// The channels that may be used on a local day: temporary ones in their time, none before its `notUntil`.
[[nodiscard]] std::vector<Channel> usableChannels(const std::vector<Channel> &channels, const QDate &day);

/// Whether there is a number among them that can be called on that local day.
[[nodiscard]] bool canBeCalled(const std::vector<Channel> &channels, const QDate &day);

/// The kinds of channel that are called by voice, also by way of SOS Alarm: key of the list "channels".
[[nodiscard]] bool isCalled(const QString &channelKind);

} // namespace jour
