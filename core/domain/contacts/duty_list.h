#pragma once

#include "base/instant.h"
#include "domain/contacts/contact_point.h"

namespace jour {

/// Somebody who can be on duty, kept apart from the functions they serve.
struct DutyPerson
{
    DutyPersonId id;
    QString name;
    QString post;
    std::vector<Channel> channels;
    QString remark;
    bool retired = false;

    friend bool operator==(const DutyPerson &, const DutyPerson &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &DutyPerson::id),         field("name", &DutyPerson::name),
                          field("post", &DutyPerson::post),     field("channels", &DutyPerson::channels),
                          field("remark", &DutyPerson::remark), field("retired", &DutyPerson::retired)};
    }
};

/// Who stands behind a function: a person, or another contact point (a shared jour, a neighbour's). Exactly
/// one of the two is set; neither: nobody.
struct DutyWho
{
    DutyPersonId person;
    ContactPointId point;

    [[nodiscard]] bool isNobody() const { return person.isNull() && point.isNull(); }
    friend auto operator<=>(const DutyWho &, const DutyWho &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("person", &DutyWho::person), field("point", &DutyWho::point)};
    }
};

enum class RotationUnit { Days, Weeks, Hours };

/// Members who take turns, each for `length` units, without end; the first from `start` at `handover`.
struct Rotation
{
    RotationId id;
    QString name;
    std::vector<DutyWho> members;
    RotationUnit unit = RotationUnit::Weeks;
    int length = 1; ///< of one turn, in units; at least 1
    QDate start; ///< the local day on which the first member begins; before it nobody of the rotation is on
    int handover = 0;             ///< minutes after local midnight at which the turn changes
    std::vector<HoursRule> hours; ///< on duty only within these; empty: the whole turn

    friend bool operator==(const Rotation &, const Rotation &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &Rotation::id),
                          field("name", &Rotation::name),
                          field("members", &Rotation::members),
                          field("unit", &Rotation::unit),
                          field("length", &Rotation::length),
                          field("start", &Rotation::start),
                          field("handover", &Rotation::handover),
                          field("hours", &Rotation::hours)};
    }
};

/// One turn of duty, [from, to).
struct DutyShift
{
    DutyShiftId id;
    Instant from;
    Instant to;
    DutyWho who;
    QString remark;

    friend bool operator==(const DutyShift &, const DutyShift &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &DutyShift::id), field("from", &DutyShift::from),
                          field("to", &DutyShift::to), field("who", &DutyShift::who),
                          field("remark", &DutyShift::remark)};
    }
};

/// A stretch of time in which the written shifts alone hold, whatever rotations and overrides say.
struct FixedSpan
{
    Instant from;
    Instant to;
    std::vector<DutyShift> shifts;
    QString reason;

    friend bool operator==(const FixedSpan &, const FixedSpan &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("from", &FixedSpan::from), field("to", &FixedSpan::to),
                          field("shifts", &FixedSpan::shifts), field("reason", &FixedSpan::reason)};
    }
};

/// Who is on duty behind one contact point. Instants are UTC; rotations count in the list's own zone.
struct DutyList
{
    DutyListId id;
    ContactPointId point;
    QString name;
    QString zone; ///< IANA; empty: Europe/Stockholm
    std::vector<Rotation> rotations;
    std::vector<DutyShift> shifts;
    std::vector<FixedSpan> fixed;
    bool retired = false;

    friend bool operator==(const DutyList &, const DutyList &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &DutyList::id),
                          field("point", &DutyList::point),
                          field("name", &DutyList::name),
                          field("zone", &DutyList::zone),
                          field("rotations", &DutyList::rotations),
                          field("shifts", &DutyList::shifts),
                          field("fixed", &DutyList::fixed),
                          field("retired", &DutyList::retired)};
    }
};

enum class OverrideKind { Add, Remove, Replace };

/// A change of what a list says, for a while, [from, to). Removing and replacing touch only whom they name;
/// adding holds whatever the list says.
struct DutyOverride
{
    DutyOverrideId id;
    DutyListId list;
    OverrideKind kind = OverrideKind::Replace;
    Instant from;
    Instant to;
    DutyWho who;     ///< Add: who comes; Remove, Replace: who does not
    DutyWho instead; ///< Replace: who comes
    QString reason;
    bool withdrawn = false;

    friend bool operator==(const DutyOverride &, const DutyOverride &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &DutyOverride::id),
                          field("list", &DutyOverride::list),
                          field("kind", &DutyOverride::kind),
                          field("from", &DutyOverride::from),
                          field("to", &DutyOverride::to),
                          field("who", &DutyOverride::who),
                          field("instead", &DutyOverride::instead),
                          field("reason", &DutyOverride::reason),
                          field("withdrawn", &DutyOverride::withdrawn)};
    }
};

} // namespace jour

JOUR_ENUM_WORDS(jour::RotationUnit, {jour::RotationUnit::Days, "days"}, {jour::RotationUnit::Weeks, "weeks"},
                {jour::RotationUnit::Hours, "hours"})
JOUR_ENUM_WORDS(jour::OverrideKind, {jour::OverrideKind::Add, "add"}, {jour::OverrideKind::Remove, "remove"},
                {jour::OverrideKind::Replace, "replace"})
