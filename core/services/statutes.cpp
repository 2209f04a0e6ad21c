#include "services/statutes.h"

#include "services/signatures.h"
#include "services/step_duty.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

namespace {

bool isSameRow(const Limit &a, const Limit &b)
{
    return a.key == b.key && a.validFrom == b.validFrom;
}

/// The member that is wrong; empty when none is.
QString problemOf(const Limit &limit)
{
    if (limit.basis.trimmed().isEmpty())
        return QStringLiteral("basis");
    const auto problems = problemsOf(limit);
    return problems.empty() ? QString{} : problems.front().path;
}

/// `before` as it stands once `next` holds after it; nothing when both would hold on one day.
std::optional<Limit> endedBefore(Limit before, const Limit &next)
{
    const bool earlier = next.validFrom && (!before.validFrom || *before.validFrom < *next.validFrom);
    if (!earlier)
        return std::nullopt;
    before.validTo = next.validFrom->addDays(-1);
    return before;
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
    const auto saves = m_desk.store().journal().ofDesk(QString::fromLatin1(events::LimitSaved::type));
    if (!saves)
        return tl::make_unexpected(saves.error());
    const auto signatures = signaturesOf(m_desk.store());
    if (!signatures)
        return tl::make_unexpected(signatures.error());
    std::vector<LimitVersion> versions;
    for (const Limit &shipped : m_desk.reference().limits)
        if (isSameRow(shipped, row))
            versions.push_back({shipped, {}, {}, {}});
    for (const Event &event : *saves) {
        const EventBody body = event.decodedBody();
        const auto *saved = std::get_if<events::LimitSaved>(&body); // none: a later program wrote it
        if (saved && isSameRow(saved->limit, row))
            versions.push_back(
                {saved->limit, event.at.wall(), signatures->value(event.author), saved->reason});
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
    std::vector<NewEvent> events;
    for (const Limit &other : currentLimits(m_desk)) {
        if (isSameRow(other, changed) || !overlap(other, changed))
            continue;
        const auto ended = endedBefore(other, changed);
        if (!ended)
            return fail(ErrorCode::Conflict, QStringLiteral("overlap"));
        events.push_back({std::nullopt, events::LimitSaved{*ended, reason.trimmed()}});
    }
    events.push_back({std::nullopt, events::LimitSaved{changed, reason.trimmed()}});
    return m_desk.commit(events).map([](const Committed &) {});
}

} // namespace jour
