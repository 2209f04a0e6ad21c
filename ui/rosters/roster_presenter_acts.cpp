#include "rosters/roster_presenter.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

using std::chrono::hours;

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

bool RosterPresenter::isPast() const
{
    return current() && current()->piece.to <= m_desk.now();
}

void RosterPresenter::reshape(Instant from, Instant to, const std::optional<DutyWho> &who,
                              const QString &what)
{
    const DutyShift *shift = currentShift();
    if (!shift) {
        Q_EMIT problem(isPast() ? tr("What has been stays as it was recorded.")
                       : current()
                           ? tr("Only a single shift can be changed so. Change another turn for a while (O).")
                           : tr("Choose a turn first."));
        return;
    }
    if (to <= from) {
        Q_EMIT problem(tr("A shift must end after it begins."));
        return;
    }
    RosterPiece piece = current()->piece;
    piece.from = from;
    piece.to = to;
    const auto moved = m_acts.moveShift(m_state.list, shift->id, from, to, who, what);
    if (moved)
        choosePiece(piece);
    std::ignore = accepted(moved, tr("%1: %2", "what, when").arg(what, DutyText::span(from, to)));
}

void RosterPresenter::moveBy(int byHours, int byDays)
{
    const DutyShift shift = currentShift() ? *currentShift() : DutyShift{};
    const QTimeZone zone = zoneOf(list());
    reshape(movedBy(shift.from, byHours, byDays, zone), movedBy(shift.to, byHours, byDays, zone), {},
            tr("Shift moved"));
}

void RosterPresenter::resizeBy(int byHours, int byDays)
{
    const DutyShift shift = currentShift() ? *currentShift() : DutyShift{};
    reshape(shift.from, movedBy(shift.to, byHours, byDays, zoneOf(list())), {}, tr("Shift changed"));
}

void RosterPresenter::startBy(int byHours)
{
    const DutyShift shift = currentShift() ? *currentShift() : DutyShift{};
    reshape(shift.from + hours{byHours}, shift.to, {}, tr("Shift changed"));
}

void RosterPresenter::giveTo(int rows)
{
    const DutyShift shift = currentShift() ? *currentShift() : DutyShift{};
    const int row = current() ? current()->row + rows : -1;
    if (currentShift() && (row < 0 || row >= static_cast<int>(m_state.sheet.rows.size()))) {
        Q_EMIT problem(tr("Nobody stands there. Enter opens the shift; anybody can be chosen in it."));
        return;
    }
    const DutyWho who = currentShift() ? m_state.sheet.rows[static_cast<std::size_t>(row)].who : DutyWho{};
    reshape(shift.from, shift.to, who, tr("Shift given to %1").arg(DutyText::of(who, index())));
}

void RosterPresenter::drop(int bar, Instant from, Instant to, const DutyWho &who)
{
    choose(bar);
    const DutyShift *shift = currentShift();
    if (!shift)
        return;
    // The bar may be a part of the shift, cut off by the sheet: the shift moves by as much as the bar did.
    const RosterPiece piece = current()->piece;
    const auto whom = who == shift->who ? std::nullopt : std::optional{who};
    if (from != piece.from && to != piece.to) {
        const auto [byHours, byDays] = distance(piece.from, from, zoneOf(list()));
        reshape(movedBy(shift->from, byHours, byDays, zoneOf(list())),
                movedBy(shift->to, byHours, byDays, zoneOf(list())), whom, tr("Shift moved"));
    } else {
        reshape(shift->from + (from - piece.from), shift->to + (to - piece.to), whom, tr("Shift changed"));
    }
}

void RosterPresenter::remove()
{
    const RosterBar *bar = current();
    if (!bar || isPast()) {
        Q_EMIT problem(bar ? tr("What has been stays as it was recorded.") : tr("Choose a turn first."));
        return;
    }
    const RosterPiece piece = *currentTurn();
    if (!piece.change.isNull()) {
        withdraw(piece.change);
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

void RosterPresenter::withdraw(DutyOverrideId id)
{
    std::ignore =
        accepted(m_acts.withdraw(id, tr("Override withdrawn")), tr("Override withdrawn. U takes it back."));
}

/// Into the week of the turn that is chosen, or that is shown.
void RosterPresenter::copyLastWeek()
{
    const QDate monday = m_anchor.addDays(1 - m_anchor.dayOfWeek());
    const auto copied = m_acts.copyLastWeek(m_state.list, monday, tr("Week copied"));
    if (copied && *copied == 0) {
        Q_EMIT problem(
            tr("The week before has no single shift that is not in %1 already. Nothing was copied.")
                .arg(Formats::week(monday)));
        return;
    }
    std::ignore =
        accepted(copied, copied ? tr("%n shift(s) copied into %1 from the week before.", nullptr, *copied)
                                      .arg(Formats::week(monday))
                                : QString{});
}

/// Of a turn that is gone with what was taken back: the one that stands in its place again.
void RosterPresenter::chooseInPlace()
{
    if (!m_chosen || current())
        return;
    const auto likeness = [gone = *m_chosen](const RosterBar &bar) {
        const RosterPiece &piece = bar.piece;
        if (piece.to <= gone.from || piece.from >= gone.to)
            return 0;
        const bool isSame =
            (!gone.shift.isNull() && piece.shift == gone.shift) || piece.who == gone.insteadOf;
        return isSame ? 2 : 1;
    };
    const auto &bars = m_state.sheet.bars;
    const auto best = std::ranges::max_element(bars, {}, likeness);
    if (best != bars.end() && likeness(*best) > 0)
        choose(static_cast<int>(best - bars.begin()));
}

void RosterPresenter::undo()
{
    const QString what = m_acts.undoable();
    if (what.isEmpty()) {
        Q_EMIT problem(tr("There is nothing to take back."));
        return;
    }
    const QString on = m_acts.undoableOn();
    const QString named = on.isEmpty() ? what : tr("%1 (%2)", "what was done, to which list").arg(what, on);
    const auto undone = m_acts.undo();
    read();
    chooseInPlace();
    if (undone) {
        std::ignore = accepted(undone, tr("Taken back: %1").arg(named));
        return;
    }
    tell();
    Q_EMIT problem(
        tr("%1: %2", "what was to be taken back, why it was not").arg(named, Wording::of(undone.error())));
}

bool RosterPresenter::take(const Written &written)
{
    if (!written.saved) {
        Q_EMIT problem(written.words);
        return false;
    }
    // Whoever looks at another list by now goes on looking at it; a list that was just begun is looked at.
    const bool isBegun = written.from.list.isNull() && !written.list.isNull();
    if (isBegun || (written.from.list == m_state.list && written.from.point == m_state.point)) {
        if (!written.point.isNull()) {
            m_state.list = written.list;
            m_state.point = written.point;
        }
        if (written.piece)
            choosePiece(*written.piece);
    }
    read();
    tell();
    Q_EMIT told((QStringList{written.words} + written.odd).join(QLatin1Char('\n')), !written.odd.isEmpty());
    return true;
}

} // namespace jour::ui
