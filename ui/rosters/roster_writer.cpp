#include "rosters/roster_writer.h"

#include "rosters/roster_parts.h"
#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

const DutyIndex &RosterWriter::index() const
{
    return m_desk.duties().index();
}

RosterPlace RosterWriter::placeOf(DutyListId list, ContactPointId point) const
{
    RosterPlace place;
    place.list = list;
    place.point = point;
    place.seen = listOf(place);
    return place;
}

DutyList RosterWriter::listOf(const RosterPlace &place) const
{
    if (const DutyList *saved = index().list(place.list))
        return *saved;
    const auto &behind = index().listsOf(place.point);
    if (!behind.empty() && place.list.isNull())
        return *behind.front(); // begun meanwhile
    DutyList fresh;
    fresh.point = place.point;
    if (const ContactPoint *point = index().point(place.point))
        fresh.name = point->name;
    return fresh;
}

QString RosterWriter::changedMeanwhile()
{
    return tr(
        "It was changed meanwhile, here or by somebody else. Look at it in the roster; save once more to let "
        "what is written here hold.");
}

namespace {

bool hasTurns(const DutyList &list)
{
    return !list.shifts.empty() || !list.fixed.empty() ||
           std::ranges::any_of(list.rotations, [](const Rotation &one) { return !one.members.empty(); });
}

} // namespace

/// Where a list stands behind a contact, nobody else answers there.
bool RosterWriter::leavesNobody(const DutyList &changed) const
{
    const DutyList *saved = index().list(changed.id);
    if (hasTurns(changed) || changed.retired || (saved && !saved->retired && saved->point == changed.point))
        return false;
    const auto &behind = index().listsOf(changed.point);
    return std::ranges::all_of(behind, [&](const DutyList *one) { return one->id == changed.id; });
}

/// The lists of the batch must be new or changed for the place's own; the first is the one to show.
Written RosterWriter::keep(RosterPlace &place, DutyBatch batch, const QString &what, const QString &words)
{
    for (DutyList &list : batch.lists) {
        if (list.retired)
            return notSaved(tr("The duty list has been retired meanwhile. What is written here stays here."));
        if (list.id.isNull())
            list.id = DutyListId::random();
    }
    if (const auto fine = m_acts.lists().allows(batch); !fine)
        return notSaved(Wording::of(fine.error()));
    if (!place.gapTold &&
        std::ranges::any_of(batch.lists, [this](const auto &l) { return leavesNobody(l); })) {
        place.gapTold = true;
        return notSaved(
            tr("This contact answers by itself. Behind a duty list it answers only when somebody is on "
               "duty, and nobody stands on the list yet: for the rest of the time there would be a gap. "
               "Save once more to do it all the same."));
    }
    if (const auto kept = m_acts.save(batch, what); !kept)
        return notSaved(Wording::of(kept.error()));
    Written done = notSaved(words);
    done.saved = true;
    done.from = place;
    done.list = batch.lists.empty() ? place.list : batch.lists.front().id;
    done.point = batch.lists.empty() ? place.point : batch.lists.front().point;
    return done;
}

Written RosterWriter::shift(RosterPlace &place, const ShiftDraft &draft)
{
    if (!draft.from || !draft.to || *draft.to <= *draft.from)
        return notSaved(tr("Give when the shift begins and when it ends."));
    DutyBatch batch;
    DutyList list = listOf(place);
    if (isOther(place, list, [&](const DutyList &one) { return partOf(one.shifts, draft.shift); }))
        return notSaved(changedMeanwhile());
    DutyShift shift{.id = draft.shift.isNull() ? DutyShiftId::random() : draft.shift,
                    .from = *draft.from,
                    .to = *draft.to,
                    .who = draft.who,
                    .remark = draft.remark};
    if (shift.who.isNobody() && !draft.newName.trimmed().isEmpty()) {
        DutyPerson person;
        person.id = DutyPersonId::random();
        person.name = draft.newName.trimmed();
        batch.persons.push_back(person);
        shift.who = {person.id, {}};
    }
    put(list.shifts, shift);
    batch.lists.push_back(list);
    Written done = keep(place, batch, draft.shift.isNull() ? tr("Shift added") : tr("Shift changed"),
                        tr("Shift saved: %1").arg(DutyText::span(shift.from, shift.to)));
    done.piece = RosterPiece{.from = shift.from, .to = shift.to, .who = shift.who, .shift = shift.id};
    return done;
}

Written RosterWriter::change(RosterPlace &place, const std::optional<DutyOverride> &written)
{
    if (!written)
        return notSaved(tr("Give from when until when it holds."));
    const auto saved = partOf(index().directory().overrides, written->id);
    if (!written->id.isNull() && place.seenChange != saved) {
        place.seenChange = saved;
        return notSaved(changedMeanwhile());
    }
    DutyBatch batch;
    DutyOverride change = *written;
    DutyList list = listOf(place);
    if (list.id.isNull()) {
        list.id = DutyListId::random();
        batch.lists.push_back(list);
    }
    change.list = list.id;
    if (change.id.isNull())
        change.id = DutyOverrideId::random();
    batch.overrides.push_back(change);
    Written done = keep(place, batch, tr("Override saved"), tr("Override saved. U takes it back."));
    if (!done.saved)
        return done;
    done.list = list.id;
    done.piece = RosterPiece{.from = change.from, .to = change.to, .change = change.id};
    for (const DutyWarning &warning : warningsOf(index(), change, m_desk.now()))
        done.odd << DutyText::of(warning, index(), m_desk.now());
    return done;
}

Written RosterWriter::swap(RosterPlace &place, const SwapDraft &draft)
{
    if (!draft.from || !draft.to)
        return notSaved(tr("Give from when until when they swap."));
    const auto saved = m_acts.swap(place.list, draft, tr("Swap saved"));
    Written done =
        notSaved(saved ? tr("They take each other's turns: %1").arg(DutyText::span(*draft.from, *draft.to))
                       : Wording::of(saved.error()));
    done.saved = saved.has_value();
    done.from = place;
    done.list = place.list;
    done.point = place.point;
    return done;
}

} // namespace jour::ui
