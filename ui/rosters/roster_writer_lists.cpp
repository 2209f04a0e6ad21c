#include "rosters/roster_parts.h"
#include "services/duty_book.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

bool isSameWay(const Channel &a, const Channel &b)
{
    return a.kind == b.kind && a.value == b.value;
}

/// What was changed from `before` to `typed`, done to what is saved now: what another has changed meanwhile,
/// such as the day on which a number was verified, stays.
DutyPerson withChanges(const DutyPerson &now, const DutyPerson &before, const DutyPerson &typed)
{
    DutyPerson made = now;
    made.id = typed.id;
    for (const auto member : {&DutyPerson::name, &DutyPerson::post, &DutyPerson::remark})
        if (typed.*member != before.*member)
            made.*member = typed.*member;
    if (typed.channels == before.channels)
        return made;
    made.channels = typed.channels;
    for (Channel &channel : made.channels) {
        const auto untouched = std::ranges::find(before.channels, channel);
        const auto saved =
            std::ranges::find_if(now.channels, [&](const Channel &one) { return isSameWay(one, channel); });
        if (untouched != before.channels.end() && saved != now.channels.end())
            channel = *saved;
    }
    for (const Channel &saved : now.channels) {
        const auto isIt = [&](const Channel &one) { return isSameWay(one, saved); };
        if (std::ranges::none_of(before.channels, isIt) && std::ranges::none_of(made.channels, isIt))
            made.channels.push_back(saved); // added meanwhile
    }
    return made;
}

} // namespace

Written RosterWriter::rotation(RosterPlace &place, const Rotation &written)
{
    DutyList list = listOf(place);
    if (isOther(place, list, [&](const DutyList &one) { return partOf(one.rotations, written.id); }))
        return notSaved(changedMeanwhile());
    put(list.rotations, written);
    return keep(place, {.persons = {}, .lists = {list}, .overrides = {}}, tr("Rotation saved"),
                tr("Rotation saved"));
}

Written RosterWriter::removeRotation(RosterPlace &place, RotationId id)
{
    DutyList list = listOf(place);
    std::erase_if(list.rotations, [id](const Rotation &one) { return one.id == id; });
    return keep(place, {.persons = {}, .lists = {list}, .overrides = {}}, tr("Rotation removed"),
                tr("Rotation removed. U takes it back."));
}

Written RosterWriter::fixed(RosterPlace &place, const std::optional<FixedSpan> &before,
                            const FixedSpan &written)
{
    DutyList list = listOf(place);
    const auto isThere = [&](const DutyList &one) {
        return before && std::ranges::find(one.fixed, *before) != one.fixed.end();
    };
    if (isOther(place, list, isThere))
        return notSaved(changedMeanwhile());
    if (isThere(list))
        *std::ranges::find(list.fixed, *before) = written;
    else
        list.fixed.push_back(written);
    return keep(place, {.persons = {}, .lists = {list}, .overrides = {}}, tr("Fixed span saved"),
                tr("Fixed span saved"));
}

Written RosterWriter::removeFixed(RosterPlace &place, const FixedSpan &before)
{
    DutyList list = listOf(place);
    std::erase(list.fixed, before);
    return keep(place, {.persons = {}, .lists = {list}, .overrides = {}}, tr("Fixed span removed"),
                tr("Fixed span removed. U takes it back."));
}

Written RosterWriter::list(RosterPlace &place, const QString &name, ContactPointId point)
{
    const DutyList *saved = index().list(place.list);
    DutyList list = saved ? *saved : DutyList{};
    if (saved && isOther(place, list, [](const DutyList &one) { return std::pair{one.name, one.point}; }))
        return notSaved(changedMeanwhile());
    list.name = name;
    list.point = point;
    return keep(place, {.persons = {}, .lists = {list}, .overrides = {}}, tr("Duty list saved"),
                tr("Duty list saved"));
}

Written RosterWriter::retireList(const RosterPlace &place)
{
    const auto retired = m_acts.retire(place.list, tr("Duty list retired"));
    Written done = notSaved(retired ? tr("Retired. The journal keeps it; U takes it back.")
                                    : Wording::of(retired.error()));
    done.saved = retired.has_value();
    done.from = place;
    done.point = place.point;
    return done;
}

Written RosterWriter::person(const DutyPerson &before, const DutyPerson &typed)
{
    const DutyPerson *now = index().person(before.id);
    DutyPerson changed = now ? withChanges(*now, before, typed) : typed;
    if (changed.id.isNull())
        changed.id = DutyPersonId::random();
    const auto kept = m_acts.save({.persons = {changed}, .lists = {}, .overrides = {}},
                                  now ? tr("Person changed") : tr("Person added"));
    Written done = notSaved(kept ? tr("Saved: %1").arg(changed.name) : Wording::of(kept.error()));
    done.saved = kept.has_value();
    return done;
}

Written RosterWriter::retirePerson(DutyPersonId id)
{
    const auto retired = m_acts.retire(id, tr("Person retired"));
    Written done = notSaved(retired ? tr("Retired. The journal keeps it; U takes it back.")
                                    : Wording::of(retired.error()));
    done.saved = retired.has_value();
    return done;
}

} // namespace jour::ui
