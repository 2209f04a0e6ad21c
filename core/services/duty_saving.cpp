#include "services/duty_saving.h"

#include "services/cleaning.h"
#include "services/duty_book.h"
#include "store/duty_reader.h"

namespace jour {

namespace {

QString missingIn(const DutyIndex &index, const DutyOverride &change)
{
    if (index.list(change.list) == nullptr)
        return QStringLiteral("dutyList");
    if (change.from >= change.to)
        return QStringLiteral("dutySpan");
    const bool nobody =
        change.who.isNobody() || (change.kind == OverrideKind::Replace && change.instead.isNobody());
    return nobody ? QStringLiteral("dutyWho") : QString{};
}

DutyBatch cleaned(DutyBatch batch)
{
    for (DutyPerson &person : batch.persons) {
        person = cleanedFacts(person);
        if (person.id.isNull())
            person.id = DutyPersonId::random();
    }
    for (DutyList &list : batch.lists)
        list = withIds(cleanedFacts(list));
    for (DutyOverride &change : batch.overrides) {
        change = cleanedFacts(change);
        if (change.id.isNull())
            change.id = DutyOverrideId::random();
    }
    return batch;
}

Result<> allAllowed(const Desk &desk, const DutyBatch &batch)
{
    DutyDirectory directory = desk.duties().index().directory();
    const auto put = [&](const auto &all) {
        for (const auto &one : all)
            apply(directory, {desk.now(), one});
    };
    put(batch.persons);
    put(batch.lists);
    put(batch.overrides);
    const DutyIndex index{std::move(directory), desk.duties().index().roles()};
    Result<> fine;
    for (const DutyPerson &person : batch.persons)
        fine = fine.and_then([&] { return allowed(person); });
    for (const DutyList &list : batch.lists)
        fine = fine.and_then([&] { return allowed(index, list, desk.now()); });
    for (const DutyOverride &change : batch.overrides)
        fine = fine.and_then([&] { return allowed(index, change, desk.now()); });
    return fine;
}

} // namespace

Result<> allowed(const DutyPerson &person)
{
    return person.name.isEmpty() ? fail(ErrorCode::Invalid, QStringLiteral("dutyPersonName")) : Result<>{};
}

Result<> allowed(const DutyIndex &index, const DutyList &list, Instant now)
{
    if (list.retired)
        return {};
    if (list.name.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyListName"));
    if (index.point(list.point) == nullptr)
        return fail(ErrorCode::Invalid, QStringLiteral("dutyListPoint"));
    if (!referenceCycle(index, list.point, now).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    return {};
}

Result<> allowed(const DutyIndex &index, const DutyOverride &change, Instant now)
{
    if (change.withdrawn)
        return {};
    if (const QString missing = missingIn(index, change); !missing.isEmpty())
        return fail(ErrorCode::Invalid, missing);
    for (const DutyOverride *other : index.overridesOf(change.list))
        if (contradicts(*other, change))
            return fail(ErrorCode::Conflict, QStringLiteral("dutyOverlap"));
    if (!referenceCycle(index, index.list(change.list)->point, now).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    return {};
}

DutyList withIds(DutyList list)
{
    const auto give = [](std::vector<DutyShift> &shifts) {
        for (DutyShift &shift : shifts)
            if (shift.id.isNull())
                shift.id = DutyShiftId::random();
    };
    if (list.id.isNull())
        list.id = DutyListId::random();
    give(list.shifts);
    for (FixedSpan &fixed : list.fixed)
        give(fixed.shifts);
    for (Rotation &rotation : list.rotations)
        if (rotation.id.isNull())
            rotation.id = RotationId::random();
    return list;
}

Result<> DutyLists::allows(const DutyBatch &batch) const
{
    return allAllowed(m_desk, cleaned(batch));
}

Result<> DutyLists::save(const DutyBatch &batch)
{
    const DutyBatch whole = cleaned(batch);
    if (auto fine = allAllowed(m_desk, whole); !fine)
        return fine;
    std::vector<NewEvent> told;
    // People first: a list that stands on somebody is whole at once.
    for (const DutyPerson &person : whole.persons)
        told.push_back({std::nullopt, events::DutyPersonSaved{person}});
    for (const DutyList &list : whole.lists)
        told.push_back({std::nullopt, events::DutyListSaved{list, QStringLiteral("editor")}});
    for (const DutyOverride &change : whole.overrides)
        told.push_back({std::nullopt, events::DutyOverrideSaved{change}});
    if (told.empty())
        return {};
    return m_desk.commit(told).map([](const Committed &) {});
}

} // namespace jour
