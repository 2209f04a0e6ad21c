#include "services/duty_lists.h"

#include "base/text.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/who_answers.h"
#include "services/cleaning.h"
#include "services/duty_book.h"
#include "services/duty_saving.h"
#include "store/duty_reader.h"

#include <algorithm>

namespace jour {

namespace {

Result<> kept(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

/// The directory as it would be with this value saved.
template<typename T>
DutyIndex withSaved(const Desk &desk, const T &value)
{
    DutyDirectory directory = desk.duties().index().directory();
    apply(directory, {desk.now(), value});
    return DutyIndex{std::move(directory), desk.duties().index().roles()};
}

template<typename T>
std::vector<T> inUse(const std::vector<T> &all)
{
    std::vector<T> used;
    std::ranges::copy_if(all, std::back_inserter(used), [](const T &one) { return !one.retired; });
    std::ranges::sort(used, [](const T &a, const T &b) {
        const int order = swedishOrder().compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return used;
}

Instant sameTimeLater(Instant t, int days, const QTimeZone &zone)
{
    const QDateTime local = toLocal(t, zone);
    return fromLocal(local.date().addDays(days), local.time(), zone);
}

template<typename T>
Result<T> found(const T *value)
{
    return value ? Result<T>{*value} : fail(ErrorCode::NotFound, QStringLiteral("duty"));
}

} // namespace

std::vector<DutyPerson> DutyLists::persons() const
{
    return inUse(m_desk.duties().index().directory().persons);
}

std::vector<DutyList> DutyLists::lists() const
{
    return inUse(m_desk.duties().index().directory().lists);
}

std::vector<DutyList> DutyLists::listsOf(ContactPointId point) const
{
    std::vector<DutyList> behind;
    for (const DutyList *list : m_desk.duties().index().listsOf(point))
        behind.push_back(*list);
    return behind;
}

std::vector<DutyOverride> DutyLists::overridesOf(DutyListId list) const
{
    std::vector<DutyOverride> changes;
    for (const DutyOverride *change : m_desk.duties().index().overridesOf(list))
        changes.push_back(*change);
    return changes;
}

Result<DutySaved<DutyPersonId>> DutyLists::save(DutyPerson person)
{
    person = cleanedFacts(person);
    if (const auto fine = allowed(person); !fine)
        return tl::make_unexpected(fine.error());
    if (person.id.isNull())
        person.id = DutyPersonId::random();
    DutySaved<DutyPersonId> saved{person.id, {}};
    const bool canBeCalled = std::ranges::any_of(
        person.channels, [](const Channel &one) { return isCalled(one.kind) && !one.value.isEmpty(); });
    if (!canBeCalled && !person.retired)
        saved.warnings.push_back(
            {.kind = DutyWarningKind::PersonWithoutNumber, .who = DutyWho{person.id, {}}});
    return m_desk.commit({{std::nullopt, events::DutyPersonSaved{person}}}).map([&](const Committed &) {
        return saved;
    });
}

Result<DutySaved<DutyListId>> DutyLists::save(DutyList list)
{
    list = withIds(cleanedFacts(list));
    const DutyIndex index = withSaved(m_desk, list);
    if (const auto fine = allowed(index, list, m_desk.now()); !fine)
        return tl::make_unexpected(fine.error());
    const DutySaved<DutyListId> saved{list.id, warningsOf(index, list.id, m_desk.now())};
    return m_desk.commit({{std::nullopt, events::DutyListSaved{list, QStringLiteral("editor")}}})
        .map([&](const Committed &) { return saved; });
}

Result<DutySaved<DutyOverrideId>> DutyLists::save(DutyOverride change)
{
    change = cleanedFacts(change);
    if (change.id.isNull())
        change.id = DutyOverrideId::random();
    const DutyIndex index = withSaved(m_desk, change);
    if (const auto fine = allowed(index, change, m_desk.now()); !fine)
        return tl::make_unexpected(fine.error());
    const DutySaved<DutyOverrideId> saved{change.id, warningsOf(index, change, m_desk.now())};
    return m_desk.commit({{std::nullopt, events::DutyOverrideSaved{change}}}).map([&](const Committed &) {
        return saved;
    });
}

std::vector<DutyWarning> DutyLists::check(const DutyList &list) const
{
    const DutyList whole = withIds(list);
    return warningsOf(withSaved(m_desk, whole), whole.id, m_desk.now());
}

std::vector<DutyWarning> DutyLists::check(const DutyOverride &change) const
{
    DutyOverride whole = change;
    if (whole.id.isNull())
        whole.id = DutyOverrideId::random();
    return warningsOf(withSaved(m_desk, whole), whole, m_desk.now());
}

Result<> DutyLists::retire(DutyPersonId id)
{
    auto person = found(m_desk.duties().index().person(id));
    if (!person)
        return tl::make_unexpected(person.error());
    person->retired = true;
    return kept(m_desk.commit({{std::nullopt, events::DutyPersonSaved{*person}}}));
}

Result<> DutyLists::retire(DutyListId id)
{
    auto list = found(m_desk.duties().index().list(id));
    if (!list)
        return tl::make_unexpected(list.error());
    list->retired = true;
    return kept(m_desk.commit({{std::nullopt, events::DutyListSaved{*list, QStringLiteral("editor")}}}));
}

Result<> DutyLists::withdraw(DutyOverrideId id)
{
    const auto &all = m_desk.duties().index().directory().overrides;
    const auto at = std::ranges::find(all, id, &DutyOverride::id);
    auto change = found(at == all.end() ? nullptr : &*at);
    if (!change)
        return tl::make_unexpected(change.error());
    change->withdrawn = true;
    return kept(m_desk.commit({{std::nullopt, events::DutyOverrideSaved{*change}}}));
}

Result<int> DutyLists::copyLastWeek(DutyListId id, const QDate &monday)
{
    auto list = found(m_desk.duties().index().list(id));
    if (!list)
        return tl::make_unexpected(list.error());
    const QTimeZone zone = zoneOf(*list);
    const Instant from = fromLocal(monday.addDays(-7), QTime{0, 0}, zone);
    const Instant to = fromLocal(monday, QTime{0, 0}, zone);
    std::vector<DutyShift> made;
    for (const DutyShift &shift : list->shifts) {
        if (shift.from < from || shift.from >= to)
            continue;
        DutyShift copy{DutyShiftId::random(), sameTimeLater(shift.from, 7, zone),
                       sameTimeLater(shift.to, 7, zone), shift.who, shift.remark};
        const bool isThere = std::ranges::any_of(list->shifts, [&](const DutyShift &one) {
            return one.from == copy.from && one.to == copy.to && one.who == copy.who;
        });
        if (!isThere)
            made.push_back(std::move(copy));
    }
    if (made.empty())
        return 0;
    list->shifts.insert(list->shifts.end(), made.begin(), made.end());
    return save(*list).map([&](const auto &) { return static_cast<int>(made.size()); });
}

Result<> DutyLists::swap(DutyListId list, const DutyWho &one, const DutyWho &other, Instant from, Instant to,
                         const QString &reason)
{
    if (one == other)
        return fail(ErrorCode::Invalid, QStringLiteral("dutyWho"));
    DutyBatch both;
    for (const auto &[who, instead] : {std::pair{one, other}, std::pair{other, one}})
        both.overrides.push_back(
            {DutyOverrideId::random(), list, OverrideKind::Replace, from, to, who, instead, reason, false});
    return save(both);
}

Result<DutySaved<DutyListId>> DutyLists::moveShift(DutyListId id, DutyShiftId shift, Instant from, Instant to,
                                                   const std::optional<DutyWho> &who)
{
    auto list = found(m_desk.duties().index().list(id));
    if (!list)
        return tl::make_unexpected(list.error());
    const auto moved = std::ranges::find(list->shifts, shift, &DutyShift::id);
    if (moved == list->shifts.end())
        return fail(ErrorCode::NotFound, QStringLiteral("dutyShift"));
    if (from >= to)
        return fail(ErrorCode::Invalid, QStringLiteral("dutySpan"));
    moved->from = from;
    moved->to = to;
    moved->who = who.value_or(moved->who);
    return save(*list);
}

Result<DutySaved<DutyListId>> DutyLists::removeShift(DutyListId id, DutyShiftId shift)
{
    auto list = found(m_desk.duties().index().list(id));
    if (!list)
        return tl::make_unexpected(list.error());
    if (std::erase_if(list->shifts, [&](const DutyShift &one) { return one.id == shift; }) == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("dutyShift"));
    return save(*list);
}

} // namespace jour
