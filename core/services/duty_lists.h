#pragma once

#include "domain/contacts/duty_checks.h"
#include "services/desk.h"

namespace jour {

/// What was saved, and what is odd about it.
template<typename IdType>
struct DutySaved
{
    IdType id;
    std::vector<DutyWarning> warnings;
    friend bool operator==(const DutySaved &, const DutySaved &) = default;
};

/// Values that are saved together or not at all.
struct DutyBatch
{
    std::vector<DutyPerson> persons;
    std::vector<DutyList> lists;
    std::vector<DutyOverride> overrides;
    friend bool operator==(const DutyBatch &, const DutyBatch &) = default;
};

/// The people on duty, the duty lists and what changes them for a while. Every act is one commit. Oddities
/// are saved and told; refused is only what cannot be:
///  - Conflict "dutyOverlap": an override that takes off the same one as another at the same time;
///  - Invalid "dutyCycle": contact points that would refer to each other in a circle, now or later;
///  - Invalid "dutyPersonName", "dutyListName", "dutyListPoint", "dutyWho" (nobody is named), "dutyList" (an
///    override of no list), "dutySpan" (over before it begins).
class DutyLists final
{
public:
    explicit DutyLists(Desk &desk) : m_desk{desk} {}

    /// By name; not the retired ones.
    [[nodiscard]] std::vector<DutyPerson> persons() const;
    [[nodiscard]] std::vector<DutyList> lists() const;
    [[nodiscard]] std::vector<DutyList> listsOf(ContactPointId point) const;
    /// Of a list, by time; not the withdrawn ones.
    [[nodiscard]] std::vector<DutyOverride> overridesOf(DutyListId list) const;

    /// Adds or changes; a null id is a new one. Rotations and shifts without an id get one.
    [[nodiscard]] Result<DutySaved<DutyPersonId>> save(DutyPerson person);
    [[nodiscard]] Result<DutySaved<DutyListId>> save(DutyList list);
    [[nodiscard]] Result<DutySaved<DutyOverrideId>> save(DutyOverride change);

    /// All of it in one commit, each as above; nothing of it when one is refused.
    [[nodiscard]] Result<> save(const DutyBatch &batch);
    /// Whether it would be refused, without saving.
    [[nodiscard]] Result<> allows(const DutyBatch &batch) const;

    /// What would be told, without saving.
    [[nodiscard]] std::vector<DutyWarning> check(const DutyList &list) const;
    [[nodiscard]] std::vector<DutyWarning> check(const DutyOverride &change) const;

    [[nodiscard]] Result<> retire(DutyPersonId id);
    [[nodiscard]] Result<> retire(DutyListId id);
    [[nodiscard]] Result<> withdraw(DutyOverrideId id);

    /// The single shifts of the week before (local Monday to Monday of the list's zone), as further shifts a
    /// week on, at the same times of the wall clock. What the week has already stays; a shift that it has
    /// just so is not made twice. Gives how many were made.
    [[nodiscard]] Result<int> copyLastWeek(DutyListId list, const QDate &monday);

    /// Each takes the other's turns within [from, to): two overrides.
    [[nodiscard]] Result<> swap(DutyListId list, const DutyWho &one, const DutyWho &other, Instant from,
                                Instant to, const QString &reason);

    /// Another time, and another one when `who` is given. NotFound "dutyShift".
    [[nodiscard]] Result<DutySaved<DutyListId>> moveShift(DutyListId list, DutyShiftId shift, Instant from,
                                                          Instant to, const std::optional<DutyWho> &who = {});
    [[nodiscard]] Result<DutySaved<DutyListId>> removeShift(DutyListId list, DutyShiftId shift);

private:
    Desk &m_desk;
};

} // namespace jour
