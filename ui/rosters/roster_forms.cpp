#include "rosters/roster_forms.h"

#include "rosters/fixed_form.h"
#include "rosters/list_form.h"
#include "rosters/person_form.h"
#include "rosters/roster_presenter.h"
#include "rosters/rotation_form.h"
#include "rosters/shift_form.h"

#include <algorithm>

namespace jour::ui {

DutyFormContext RosterForms::context() const
{
    return {m_presenter.index(), m_presenter.reference().municipalities, m_presenter.clock()};
}

bool RosterForms::hasPoint()
{
    const bool has = !m_presenter.state().point.isNull();
    if (!has)
        Q_EMIT refused(tr("Choose a contact to the left first."));
    return has;
}

/// What the form is about from here on.
void RosterForms::begin(const char *form, DutyListId list)
{
    m_place = m_presenter.writer().placeOf(list, m_presenter.state().point);
    m_subject = {};
    m_subject.form = QString::fromLatin1(form);
    m_subject.list = list;
    m_subject.point = m_place.point;
    m_subject.seen = m_place.seen;
}

void RosterForms::writeShift(bool change)
{
    const RosterBar *bar = m_presenter.current();
    const DutyShiftId id = bar && change ? bar->piece.shift : DutyShiftId{};
    if (hasPoint())
        leaveThen([this, id] { makeShift(id); });
}

ShiftDraft RosterForms::proposedShift(DutyShiftId id) const
{
    const auto &shifts = m_place.seen.shifts;
    const auto found = std::ranges::find(shifts, id, &DutyShift::id);
    ShiftDraft draft;
    if (!id.isNull() && found != shifts.end())
        return {found->id, found->who, {}, found->from, found->to, found->remark};
    const RosterState &state = m_presenter.state();
    const auto gap = state.gap                  ? state.gap
                     : state.sheet.gaps.empty() ? std::nullopt
                                                : std::optional{state.sheet.gaps.front()};
    if (const auto turn = m_presenter.currentTurn()) {
        draft.from = turn->to; // after the turn that is chosen
    } else if (gap) {
        draft.from = given(gap->from);
        draft.to = given(gap->to);
    }
    return draft;
}

void RosterForms::makeShift(DutyShiftId id)
{
    begin("shiftForm", m_presenter.state().list);
    m_subject.shift = id;
    auto *form = new ShiftForm{proposedShift(id), context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().shift(m_place, form->draft())); });
    showForm(form);
}

DutyOverride RosterForms::proposed() const
{
    DutyOverride change;
    change.list = m_presenter.state().list;
    if (const auto turn = m_presenter.currentTurn()) {
        change.from = std::max(turn->from, m_presenter.clock().now());
        change.to = turn->to;
        if (change.to <= change.from)
            change.from = turn->from;
        change.who = turn->who;
        return change;
    }
    change.kind = OverrideKind::Add;
    if (const auto &gap = m_presenter.state().gap) {
        change.from = gap->from;
        change.to = gap->to;
    }
    return change;
}

void RosterForms::writeProposed()
{
    writeOverride(proposed());
}

void RosterForms::writeOverride(const DutyOverride &change)
{
    if (hasPoint())
        leaveThen([this, change] { makeOverride(change); });
}

void RosterForms::writeChange(DutyOverrideId id)
{
    const auto &all = m_presenter.index().directory().overrides;
    const auto found = std::ranges::find(all, id, &DutyOverride::id);
    writeOverride(found == all.end() || found->withdrawn ? proposed() : *found);
}

void RosterForms::makeOverride(const DutyOverride &change)
{
    begin("overrideForm", m_presenter.state().list);
    m_subject.change = change.id;
    if (!change.id.isNull())
        m_place.seenChange = change;
    auto *form = new OverrideForm{change, context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().change(m_place, form->change())); });
    connect(form, &OverrideForm::withdrawRequested, this,
            [this, id = change.id] { closeAnd([this, id] { m_presenter.withdraw(id); }); });
    showForm(form);
}

void RosterForms::writeSwap()
{
    if (m_presenter.state().list.isNull())
        Q_EMIT refused(tr("Choose a duty list to the left first."));
    else
        leaveThen([this] { makeSwap(); });
}

void RosterForms::makeSwap()
{
    begin("swapForm", m_presenter.state().list);
    auto *form = new SwapForm{proposed(), context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().swap(m_place, form->draft())); });
    showForm(form);
}

void RosterForms::writeRotations()
{
    if (hasPoint())
        leaveThen([this] { makeRotations(); });
}

void RosterForms::makeRotations()
{
    begin("rotationForm", m_presenter.state().list);
    const RosterBar *bar = m_presenter.current();
    auto *form = new RotationForm{m_place.seen, bar ? bar->piece.rotation : RotationId{}, context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().rotation(m_place, form->rotation())); });
    connect(form, &RotationForm::removeRequested, this,
            [this, form] { finish(m_presenter.writer().removeRotation(m_place, form->rotation().id)); });
    showForm(form);
}

std::optional<OpenSpan> RosterForms::proposedSpan() const
{
    if (const auto turn = m_presenter.currentTurn())
        return OpenSpan{turn->from, turn->to};
    return m_presenter.state().gap;
}

void RosterForms::writeFixed()
{
    if (hasPoint())
        leaveThen([this] { makeFixed(); });
}

void RosterForms::makeFixed()
{
    begin("fixedForm", m_presenter.state().list);
    auto *form = new FixedForm{m_place.seen, proposedSpan(), context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().fixed(m_place, form->before(), form->span())); });
    connect(form, &FixedForm::removeRequested, this, [this, form] {
        if (const auto before = form->before())
            finish(m_presenter.writer().removeFixed(m_place, *before));
    });
    showForm(form);
}

void RosterForms::writeList(bool isNew)
{
    if (isNew || hasPoint())
        leaveThen([this, isNew] { makeList(isNew); });
}

void RosterForms::makeList(bool isNew)
{
    begin("listForm", isNew ? DutyListId{} : m_presenter.state().list);
    DutyList list = m_place.seen;
    if (isNew) {
        list = {};
        list.point = m_place.point;
    }
    auto *form = new ListForm{list, context(), this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().list(m_place, form->name(), form->point())); });
    connect(form, &ListForm::retireRequested, this,
            [this] { finish(m_presenter.writer().retireList(m_place)); });
    showForm(form);
}

void RosterForms::writePerson(DutyPersonId id)
{
    leaveThen([this, id] { makePerson(id); });
}

void RosterForms::makePerson(DutyPersonId id)
{
    begin("personForm", m_presenter.state().list);
    m_subject.person = id;
    const DutyPerson *known = m_presenter.index().person(id);
    auto *form = new PersonForm{known ? *known : DutyPerson{}, m_presenter.reference().classifications, this};
    connect(form, &DutyForm::saveRequested, this,
            [this, form] { finish(m_presenter.writer().person(form->before(), form->person())); });
    connect(form, &PersonForm::retireRequested, this,
            [this](DutyPersonId person) { finish(m_presenter.writer().retirePerson(person)); });
    showForm(form);
}

/// What the chosen turn came from.
void RosterForms::editCurrent()
{
    const RosterBar *bar = m_presenter.current();
    if (!bar) {
        writeShift(false);
        return;
    }
    switch (bar->piece.source) {
    case RosterSource::Shift: writeShift(true); return;
    case RosterSource::Rotation: writeRotations(); return;
    case RosterSource::FixedSpan: writeFixed(); return;
    case RosterSource::Replacing:
    case RosterSource::Added: writeChange(bar->piece.change); return;
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
