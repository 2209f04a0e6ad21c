#include "rosters/roster_acts.h"

#include "services/duty_book.h"

#include <algorithm>

namespace jour::ui {

namespace {

template<typename T>
Result<> plain(const Result<T> &result)
{
    return result.map([](const T &) {});
}

/// What is retired or withdrawn is as good as gone.
bool isLive(const DutyList &list)
{
    return !list.retired;
}
bool isLive(const DutyPerson &person)
{
    return !person.retired;
}
bool isLive(const DutyOverride &change)
{
    return !change.withdrawn;
}

DutyList gone(DutyList list)
{
    list.retired = true;
    return list;
}
DutyPerson gone(DutyPerson person)
{
    person.retired = true;
    return person;
}
DutyOverride gone(DutyOverride change)
{
    change.withdrawn = true;
    return change;
}

template<typename T>
std::vector<T> liveOf(const std::vector<T> &all)
{
    std::vector<T> live;
    std::ranges::copy_if(all, std::back_inserter(live), [](const T &one) { return isLive(one); });
    return live;
}

template<typename T>
std::optional<T> byId(const std::vector<T> &all, const T &wanted)
{
    const auto found = std::ranges::find(all, wanted.id, &T::id);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

} // namespace

RosterActs::Snapshot RosterActs::snapshot() const
{
    const DutyDirectory &all = m_desk.duties().index().directory();
    return {liveOf(all.lists), liveOf(all.overrides), liveOf(all.persons)};
}

template<typename T>
std::vector<RosterActs::Change<T>> RosterActs::changesOf(const std::vector<T> &before,
                                                         const std::vector<T> &after)
{
    std::vector<Change<T>> changes;
    for (const T &one : before)
        if (const auto now = byId(after, one); now != one)
            changes.push_back({one, now});
    for (const T &one : after)
        if (!byId(before, one))
            changes.push_back({std::nullopt, one});
    return changes;
}

void RosterActs::remember(const Snapshot &before, const QString &what)
{
    const Snapshot after = snapshot();
    Done done{what,
              {},
              changesOf(before.lists, after.lists),
              changesOf(before.overrides, after.overrides),
              changesOf(before.persons, after.persons)};
    done.on = nameOf(done);
    m_done.push_back(std::move(done));
}

QString RosterActs::nameOf(const Done &done) const
{
    if (!done.lists.empty())
        return (done.lists.front().after ? done.lists.front().after : done.lists.front().before)->name;
    if (done.overrides.empty())
        return {};
    const Change<DutyOverride> &change = done.overrides.front();
    const DutyList *list = m_desk.duties().index().list((change.after ? change.after : change.before)->list);
    return list ? list->name : QString{};
}

template<typename T>
Result<T> RosterActs::done(Result<T> result, const Snapshot &before, const QString &what)
{
    if (result)
        remember(before, what);
    return result;
}

Result<> RosterActs::save(const DutyBatch &batch, const QString &what)
{
    const Snapshot before = snapshot();
    return done(m_lists.save(batch), before, what);
}

Result<> RosterActs::moveShift(DutyListId list, DutyShiftId shift, Instant from, Instant to,
                               const std::optional<DutyWho> &who, const QString &what)
{
    const Snapshot before = snapshot();
    return done(plain(m_lists.moveShift(list, shift, from, to, who)), before, what);
}

Result<> RosterActs::removeShift(DutyListId list, DutyShiftId shift, const QString &what)
{
    const Snapshot before = snapshot();
    return done(plain(m_lists.removeShift(list, shift)), before, what);
}

Result<> RosterActs::withdraw(DutyOverrideId id, const QString &what)
{
    const Snapshot before = snapshot();
    return done(m_lists.withdraw(id), before, what);
}

Result<> RosterActs::retire(DutyListId id, const QString &what)
{
    const Snapshot before = snapshot();
    return done(m_lists.retire(id), before, what);
}

Result<> RosterActs::retire(DutyPersonId id, const QString &what)
{
    const Snapshot before = snapshot();
    return done(m_lists.retire(id), before, what);
}

Result<int> RosterActs::copyLastWeek(DutyListId list, const QDate &monday, const QString &what)
{
    const Snapshot before = snapshot();
    auto copied = m_lists.copyLastWeek(list, monday);
    if (copied && *copied == 0)
        return copied; // nothing to take back
    return done(std::move(copied), before, what);
}

Result<> RosterActs::swap(DutyListId list, const SwapDraft &draft, const QString &what)
{
    if (!draft.from || !draft.to)
        return fail(ErrorCode::Invalid, QStringLiteral("dutySpan"));
    const Snapshot before = snapshot();
    return done(m_lists.swap(list, draft.one, draft.other, *draft.from, *draft.to, draft.reason), before,
                what);
}

template<typename T>
bool RosterActs::stands(const std::vector<Change<T>> &changes, const std::vector<T> &now)
{
    return std::ranges::all_of(changes, [&](const Change<T> &change) {
        return byId(now, change.after ? *change.after : *change.before) == change.after;
    });
}

template<typename T>
std::vector<T> RosterActs::restored(const std::vector<Change<T>> &changes)
{
    std::vector<T> all;
    for (const Change<T> &change : changes)
        all.push_back(change.before ? *change.before : gone(*change.after));
    return all;
}

Result<> RosterActs::undo()
{
    if (m_done.empty())
        return {};
    const Done last = m_done.back();
    const Snapshot now = snapshot();
    if (!stands(last.lists, now.lists) || !stands(last.overrides, now.overrides) ||
        !stands(last.persons, now.persons)) {
        m_done.pop_back();
        return fail(ErrorCode::Conflict, QStringLiteral("dutyUndo"));
    }
    auto back = m_lists.save({restored(last.persons), restored(last.lists), restored(last.overrides)});
    // What cannot be any more stands for good; what could not be written may be tried again.
    if (back || back.error().code == ErrorCode::Conflict || back.error().code == ErrorCode::Invalid)
        m_done.pop_back();
    return back;
}

} // namespace jour::ui
