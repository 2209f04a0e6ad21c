#include "rosters/roster_presenter.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

using std::chrono::hours;

namespace {

/// The same time of the wall clock some days on, and some real hours after that.
Instant shifted(Instant t, int byHours, int byDays, const QTimeZone &zone)
{
    const QDateTime local = toLocal(t, zone);
    const Instant there = byDays == 0 ? t : fromLocal(local.date().addDays(byDays), local.time(), zone);
    return there + hours{byHours};
}

} // namespace

template<typename T>
bool RosterPresenter::accepted(const Result<T> &result, const QString &text)
{
    if (!result) {
        Q_EMIT problem(Wording::of(result.error()));
        return false;
    }
    layOut();
    tell();
    Q_EMIT told(text);
    return true;
}

const DutyShift *RosterPresenter::currentShift() const
{
    const RosterBar *bar = current();
    const DutyList *saved = index().list(m_state.list);
    if (!bar || !saved || !bar->movable)
        return nullptr;
    const auto found = std::ranges::find(saved->shifts, bar->piece.shift, &DutyShift::id);
    return found == saved->shifts.end() ? nullptr : &*found;
}

void RosterPresenter::reshape(Instant from, Instant to, const std::optional<DutyWho> &who,
                              const QString &what)
{
    const DutyShift *shift = currentShift();
    if (!shift)
        return;
    std::ignore = accepted(m_acts.moveShift(m_state.list, shift->id, from, to, who, what),
                           tr("%1: %2", "what, when").arg(what, DutyText::span(from, to)));
}

void RosterPresenter::moveBy(int byHours, int byDays)
{
    const DutyShift *shift = currentShift();
    if (!shift) {
        Q_EMIT problem(current() ? tr("Only a single shift can be moved. Change a turn with an override (O).")
                                 : tr("Choose a turn first."));
        return;
    }
    const QTimeZone zone = zoneOf(list());
    reshape(shifted(shift->from, byHours, byDays, zone), shifted(shift->to, byHours, byDays, zone), {},
            tr("Shift moved"));
}

void RosterPresenter::resizeBy(int byHours, int byDays)
{
    const DutyShift *shift = currentShift();
    if (!shift) {
        Q_EMIT problem(tr("Only a single shift can be made longer or shorter."));
        return;
    }
    const Instant to = shifted(shift->to, byHours, byDays, zoneOf(list()));
    if (to > shift->from)
        reshape(shift->from, to, {}, tr("Shift changed"));
}

void RosterPresenter::drop(int bar, Instant from, Instant to, const DutyWho &who)
{
    choose(bar);
    const DutyShift *shift = currentShift();
    if (!shift || to <= from)
        return;
    // The bar may be a part of the shift, cut off by the sheet: the shift moves by as much as the bar did.
    const RosterPiece &piece = current()->piece;
    reshape(shift->from + (from - piece.from), shift->to + (to - piece.to),
            who == shift->who ? std::nullopt : std::optional{who}, tr("Shift moved"));
}

void RosterPresenter::remove()
{
    const RosterBar *bar = current();
    if (!bar) {
        Q_EMIT problem(tr("Choose a turn first."));
        return;
    }
    const RosterPiece piece = bar->piece;
    if (!piece.change.isNull()) {
        std::ignore = accepted(m_acts.withdraw(piece.change, tr("Override withdrawn")),
                               tr("Override withdrawn. U takes it back."));
        return;
    }
    if (piece.source == RosterSource::Shift) {
        std::ignore = accepted(m_acts.removeShift(m_state.list, piece.shift, tr("Shift removed")),
                               tr("Shift removed. U takes it back."));
        return;
    }
    Q_EMIT overrideProposed({.list = m_state.list,
                             .kind = OverrideKind::Remove,
                             .from = piece.from,
                             .to = piece.to,
                             .who = piece.who});
}

void RosterPresenter::copyLastWeek()
{
    const auto [from, to] = span();
    const QDate day = m_state.view == RosterView::Week ? localDate(from) : m_anchor;
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto copied = m_acts.copyLastWeek(m_state.list, monday, tr("Week copied"));
    std::ignore = accepted(copied, copied ? tr("%n shift(s) copied from the week before.", nullptr, *copied)
                                          : QString{});
}

void RosterPresenter::undo()
{
    const QString what = m_acts.undoable();
    if (what.isEmpty()) {
        Q_EMIT problem(tr("There is nothing to take back."));
        return;
    }
    const auto undone = m_acts.undo();
    if (undone)
        read();
    std::ignore = accepted(undone, tr("Taken back: %1").arg(what));
}

DutyListId RosterPresenter::ensureList()
{
    if (!m_state.list.isNull() || m_state.point.isNull())
        return m_state.list;
    const auto made = m_acts.save(list(), tr("Duty list begun"));
    if (made)
        m_state.list = *made;
    else
        Q_EMIT problem(Wording::of(made.error()));
    return m_state.list;
}

bool RosterPresenter::saveShift(const ShiftDraft &draft)
{
    if (!draft.from || !draft.to || *draft.to <= *draft.from) {
        Q_EMIT problem(tr("Give when the shift begins and when it ends."));
        return false;
    }
    DutyWho who = draft.who;
    if (who.isNobody() && !draft.newName.trimmed().isEmpty()) {
        DutyPerson person;
        person.name = draft.newName.trimmed();
        const auto made = m_acts.save(person, tr("Person added"));
        if (!made)
            return accepted(made, {});
        who = {*made, {}};
    }
    DutyList changed = list(); // a new one where the contact has none yet
    auto found = std::ranges::find(changed.shifts, draft.shift, &DutyShift::id);
    if (draft.shift.isNull() || found == changed.shifts.end())
        found = changed.shifts.insert(changed.shifts.end(), DutyShift{.id = DutyShiftId::random()});
    found->from = *draft.from;
    found->to = *draft.to;
    found->who = who;
    found->remark = draft.remark;
    m_chosen = RosterPiece{.from = *draft.from, .to = *draft.to, .who = who, .shift = found->id};
    const auto kept = m_acts.save(changed, draft.shift.isNull() ? tr("Shift added") : tr("Shift changed"));
    if (kept) {
        m_state.list = *kept;
        read();
    }
    return accepted(kept, tr("Shift saved: %1").arg(DutyText::span(*draft.from, *draft.to)));
}

bool RosterPresenter::saveOverride(DutyOverride change)
{
    change.list = ensureList();
    if (change.list.isNull())
        return false;
    return accepted(m_acts.save(change, tr("Override saved")), tr("Override saved. U takes it back."));
}

bool RosterPresenter::saveSwap(const DutyWho &one, const DutyWho &other, std::optional<Instant> from,
                               std::optional<Instant> to, const QString &reason)
{
    if (!from || !to) {
        Q_EMIT problem(tr("Give from when until when they swap."));
        return false;
    }
    return accepted(m_acts.swap(m_state.list, one, other, *from, *to, reason, tr("Swap saved")),
                    tr("They take each other's turns: %1").arg(DutyText::span(*from, *to)));
}

bool RosterPresenter::saveList(const DutyList &changed, const QString &what)
{
    const auto saved = m_acts.save(changed, what);
    if (saved) {
        m_state.list = *saved;
        m_state.point = changed.point;
        read();
    }
    return accepted(saved, what);
}

bool RosterPresenter::savePerson(const DutyPerson &person)
{
    const auto saved = m_acts.save(person, person.id.isNull() ? tr("Person added") : tr("Person changed"));
    if (saved)
        read();
    return accepted(saved, tr("Saved: %1").arg(person.name));
}

bool RosterPresenter::retireList()
{
    const auto retired = m_acts.retire(m_state.list, tr("Duty list retired"));
    if (retired) {
        m_state.list = {};
        read();
    }
    return accepted(retired, tr("Retired. The journal keeps it; U takes it back."));
}

bool RosterPresenter::retirePerson(DutyPersonId person)
{
    const auto retired = m_acts.retire(person, tr("Person retired"));
    if (retired)
        read();
    return accepted(retired, tr("Retired. The journal keeps it; U takes it back."));
}

} // namespace jour::ui
