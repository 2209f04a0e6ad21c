#include "services/statutes.h"

#include "domain/statute/limit_rows.h"
#include "services/signatures.h"
#include "services/step_duty.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

namespace {

/// The member that is wrong; empty when none is.
QString problemOf(const Limit &limit)
{
    if (limit.basis.trimmed().isEmpty())
        return QStringLiteral("basis");
    const auto problems = problemsOf(limit);
    return problems.empty() ? QString{} : problems.front().path;
}

const events::LimitSaved *savedIn(const EventBody &body)
{
    return std::get_if<events::LimitSaved>(&body); // none: a later program wrote it
}

/// All that was saved of the table, in that order.
std::vector<events::LimitSaved> limitBodiesOf(const std::vector<Event> &saves)
{
    std::vector<events::LimitSaved> bodies;
    for (const Event &event : saves)
        if (const EventBody body = event.decodedBody(); const auto *saved = savedIn(body))
            bodies.push_back(*saved);
    return bodies;
}

/// One act on the table: what it saved, and where each stands among all that was saved.
using LimitAct = std::vector<std::size_t>;

/// The last act on the row; empty when there is none.
LimitAct lastActOn(const Limit &row, const std::vector<events::LimitSaved> &saves)
{
    LimitAct act;
    for (std::size_t i = saves.size(); i-- > 0 && act.empty();)
        if (isSameRow(saves[i].limit, row))
            act.push_back(i);
    if (act.empty() || saves[act.front()].act.isNull()) // from before acts had an id
        return act;
    const EntryId id = saves[act.front()].act;
    act.clear();
    for (std::size_t i = 0; i < saves.size(); ++i)
        if (saves[i].act == id)
            act.push_back(i);
    return act;
}

bool isNewestOfItsRow(std::size_t at, const std::vector<events::LimitSaved> &saves)
{
    return std::none_of(
        saves.begin() + static_cast<std::ptrdiff_t>(at) + 1, saves.end(),
        [&](const events::LimitSaved &later) { return isSameRow(later.limit, saves[at].limit); });
}

/// The row as it was saved before that; nothing where it never was, or was taken back.
std::optional<Limit> savedBefore(std::size_t at, const std::vector<events::LimitSaved> &saves)
{
    for (std::size_t i = at; i-- > 0;)
        if (isSameRow(saves[i].limit, saves[at].limit))
            return saves[i].withdrawn ? std::nullopt : std::optional{saves[i].limit};
    return std::nullopt;
}

std::optional<Limit> shippedAs(const Limit &row, const std::vector<Limit> &shipped)
{
    const auto found =
        std::ranges::find_if(shipped, [&](const Limit &other) { return isSameRow(other, row); });
    return found == shipped.end() ? std::nullopt : std::optional{*found};
}

bool anyCollide(const std::vector<Limit> &rows, const QString &key)
{
    for (auto a = rows.begin(); a != rows.end(); ++a)
        if (a->key == key && std::any_of(a + 1, rows.end(), [&](const Limit &b) { return overlap(*a, b); }))
            return true;
    return false;
}

} // namespace

std::vector<Limit> Statutes::all() const
{
    const auto &shipped = m_desk.reference().limits;
    const auto place = [&](const Limit &limit) {
        return std::pair{std::ranges::find(shipped, limit.key, &Limit::key) - shipped.begin(), limit.key};
    };
    std::vector<Limit> rows = currentLimits(m_desk);
    std::ranges::stable_sort(rows, [&](const Limit &a, const Limit &b) {
        return std::pair{place(a), a.validFrom} < std::pair{place(b), b.validFrom};
    });
    return rows;
}

Limit Statutes::blank() const
{
    const auto rows = currentLimits(m_desk);
    Limit limit;
    for (int n = 1; limit.key.isEmpty() || std::ranges::find(rows, limit.key, &Limit::key) != rows.end(); ++n)
        limit.key = QStringLiteral("egen_%1").arg(n);
    limit.unit = LimitUnit::Days;
    limit.keeper = LimitKeeper::Socialjour;
    return limit;
}

Result<std::vector<LimitVersion>> Statutes::history(const Limit &row) const
{
    const auto all = saves();
    if (!all)
        return tl::make_unexpected(all.error());
    const auto signatures = signaturesOf(m_desk.store());
    if (!signatures)
        return tl::make_unexpected(signatures.error());
    std::vector<LimitVersion> versions;
    for (const Limit &shipped : m_desk.reference().limits)
        if (isSameRow(shipped, row))
            versions.push_back({shipped, {}, {}, {}});
    for (const Event &event : *all) {
        const EventBody body = event.decodedBody();
        const auto *saved = savedIn(body);
        if (saved && isSameRow(saved->limit, row))
            versions.push_back({saved->limit, event.at.wall(), signatures->value(event.author), saved->reason,
                                saved->withdrawn});
    }
    std::ranges::reverse(versions);
    return versions;
}

Result<> Statutes::save(Limit changed, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    changed.checkedOn = localDate(m_desk.now());
    changed.checkedBy = m_desk.actor().name;
    if (const QString wrong = problemOf(changed); !wrong.isEmpty())
        return fail(ErrorCode::Invalid, wrong);
    const LimitPlacing placing = placingOf(currentLimits(m_desk), changed);
    if (placing.collides)
        return fail(ErrorCode::Conflict, QStringLiteral("overlap"));
    const EntryId act = EntryId::random();
    std::vector<NewEvent> events;
    const auto add = [&](const Limit &row) {
        events.push_back({std::nullopt, events::LimitSaved{row, reason.trimmed(), false, act}});
    };
    std::ranges::for_each(placing.ended, add);
    std::ranges::for_each(placing.resumed, add);
    add(changed);
    return m_desk.commit(events).map([](const Committed &) {});
}

Result<std::vector<Event>> Statutes::saves() const
{
    return m_desk.store().journal().ofDesk(QString::fromLatin1(events::LimitSaved::type));
}

Result<LimitsBefore> Statutes::before(const Limit &row) const
{
    const auto all = saves().map(limitBodiesOf);
    if (!all)
        return tl::make_unexpected(all.error());
    const LimitAct act = lastActOn(row, *all);
    if (act.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("limitUnchanged"));
    LimitsBefore before;
    std::vector<Limit> rows = currentLimits(m_desk);
    for (const std::size_t at : act) {
        const Limit &touched = all->at(at).limit;
        if (!isNewestOfItsRow(at, *all))
            return fail(ErrorCode::Conflict, QStringLiteral("limitChangedSince"));
        std::erase_if(rows, [&](const Limit &other) { return isSameRow(other, touched); });
        auto stood = savedBefore(at, *all);
        if (!stood)
            stood = shippedAs(touched, m_desk.reference().limits);
        if (stood)
            before.restored.push_back(*stood);
        else
            before.gone.push_back(touched);
    }
    rows.insert(rows.end(), before.restored.begin(), before.restored.end());
    if (anyCollide(rows, row.key))
        return fail(ErrorCode::Conflict, QStringLiteral("overlap"));
    return before;
}

Result<> Statutes::takeBack(const Limit &row, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto stood = before(row);
    if (!stood)
        return tl::make_unexpected(stood.error());
    const EntryId act = EntryId::random();
    std::vector<NewEvent> events;
    const auto add = [&](const Limit &each, bool withdrawn) {
        events.push_back({std::nullopt, events::LimitSaved{each, reason.trimmed(), withdrawn, act}});
    };
    for (const Limit &each : stood->gone)
        add(each, true);
    const auto &shipped = m_desk.reference().limits;
    for (const Limit &each : stood->restored)
        add(each, std::ranges::find(shipped, each) != shipped.end());
    return m_desk.commit(events).map([](const Committed &) {});
}

} // namespace jour
