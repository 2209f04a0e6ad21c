#include "services/operators.h"

#include "services/cleaning.h"
#include "store/desk_reader.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

namespace {

Result<> done(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

} // namespace

Result<std::vector<Operator>> Operators::all() const
{
    return DeskReader{m_desk.store().connection()}.operators();
}

Result<> Operators::change(const Operator &changed, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto operators = all();
    if (!operators)
        return tl::make_unexpected(operators.error());
    if ((changed.role != Role::Manager || !changed.active) && isLastManager(*operators, changed.id))
        return fail(ErrorCode::Conflict, QStringLiteral("lastManager"));
    return done(m_desk.commit({{std::nullopt, events::OperatorChanged{cleanedFacts(changed), reason}}}));
}

Result<QJsonValue> Operators::setting(const QString &key) const
{
    return DeskReader{m_desk.store().connection()}.setting(key);
}

Result<> Operators::setSetting(const QString &key, const QJsonValue &value, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    const QJsonValue before = setting(key).value_or(QJsonValue{});
    return done(m_desk.commit({{std::nullopt, events::SettingChanged{key, before, value, reason}}}));
}

Result<JournalCheck> Operators::verifyJournal(const std::function<void(qint64, qint64)> &progress)
{
    const auto fault = m_desk.store().journal().verify([&progress](qint64 at, qint64 all) {
        if (progress)
            progress(at, all);
        return true;
    });
    if (!fault)
        return tl::make_unexpected(fault.error());
    JournalCheck check{m_desk.store().journal().lastSeq().value_or(0), {}};
    if (*fault)
        check.faultySeq = (*fault)->seq;
    const auto kept =
        m_desk.commit({{std::nullopt, events::JournalVerified{check.events, !check.faultySeq}}});
    if (!kept)
        return tl::make_unexpected(kept.error());
    return check;
}

bool isLastManager(const std::vector<Operator> &operators, OperatorId who)
{
    const auto manages = [](const Operator &o) { return o.active && o.role == Role::Manager; };
    return std::ranges::count_if(operators, manages) == 1 &&
           std::ranges::any_of(operators, [&](const Operator &o) { return o.id == who && manages(o); });
}

} // namespace jour
