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

Operators::Operators(Desk &desk, QString vaultFolder, KdfCost cost)
    : m_desk{desk}, m_folder{std::move(vaultFolder)}, m_cost{cost}
{
}

Result<std::vector<Operator>> Operators::all() const
{
    return DeskReader{m_desk.store().connection()}.operators();
}

Result<> Operators::add(const OperatorProof &proof, NewOperator slot, Operator who)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    slot.role = static_cast<std::uint8_t>(who.role);
    const auto added = Vault::addOperator(
        m_folder, Proof{OperatorProof{proof.userId, proof.passphrase.clone()}}, slot, m_cost, m_desk.clock());
    if (!added)
        return tl::make_unexpected(added.error());
    who = cleanedFacts(who);
    who.id = added->pseudonym;
    who.publicKey = added->publicKey;
    return done(m_desk.commit({{std::nullopt, events::OperatorAdded{who}}}));
}

Result<> Operators::change(const Operator &changed, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    return done(m_desk.commit({{std::nullopt, events::OperatorChanged{cleanedFacts(changed), reason}}}));
}

Result<> Operators::revoke(const OperatorProof &proof, OperatorId who, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    const auto operators = all();
    if (!operators)
        return tl::make_unexpected(operators.error());
    const auto found = std::ranges::find(*operators, who, &Operator::id);
    if (found == operators->end())
        return fail(ErrorCode::NotFound);
    const auto revoked = Vault::revoke(m_folder, Proof{OperatorProof{proof.userId, proof.passphrase.clone()}},
                                       who, m_desk.clock());
    if (!revoked)
        return tl::make_unexpected(revoked.error());
    Operator gone = *found;
    gone.active = false;
    return done(m_desk.commit({{std::nullopt, events::OperatorChanged{gone, reason}}}));
}

Result<> Operators::changeOwnPassphrase(const OperatorProof &old, const SecretBytes &fresh)
{
    return Vault::changePassphrase(m_folder, old, fresh, m_cost, m_desk.clock()).map([](quint32) {});
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

Result<bool> Operators::verifyJournal()
{
    const auto fault = m_desk.store().journal().verify();
    if (!fault)
        return tl::make_unexpected(fault.error());
    const bool sound = !fault->has_value();
    const qint64 events = m_desk.store().journal().lastSeq().value_or(0);
    const auto kept = m_desk.commit({{std::nullopt, events::JournalVerified{events, sound}}});
    if (!kept)
        return tl::make_unexpected(kept.error());
    return sound;
}

} // namespace jour
