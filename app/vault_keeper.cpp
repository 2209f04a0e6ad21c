#include "vault_keeper.h"

#include "services/operator_access.h"
#include "store/desk_reader.h"
#include "vault/signature.h"

#include <algorithm>

namespace jour {

namespace {

Operator stranded(const OpenedVault &keys, const QString &user)
{
    Operator who{.name = user, .signature = user.left(3).toUpper(), .role = Role::Manager};
    who.id = keys.pseudonym;
    who.publicKey = publicKeyOf(keys.operatorSeed);
    return who;
}

} // namespace

Result<> VaultKeeper::open(const QString &folder, const OpenedVault &keys)
{
    if (m_store)
        return {};
    auto lock = VaultLock::acquire(folder, m_clock.bootId());
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto store = Store::open(folder, keys, m_clock);
    if (!store)
        return tl::make_unexpected(store.error());
    m_lock = std::move(*lock);
    m_store = std::move(*store);
    return {};
}

void VaultKeeper::close()
{
    m_store.reset();
    m_lock.reset();
}

void VaultKeeper::expect(const Operator &who, const QString &recoveryReason)
{
    m_expected = who;
    m_recoveryReason = recoveryReason;
}

Result<Operator> VaultKeeper::operatorOf(const OpenedVault &keys, const QString &typedUserId)
{
    const auto operators = DeskReader{m_store->connection()}.operators();
    if (!operators)
        return tl::make_unexpected(operators.error());
    const auto found = std::ranges::find(*operators, keys.pseudonym, &Operator::id);
    if (found != operators->end() && found->active)
        return *found;
    if (operators->empty() && !m_expected && keys.role == static_cast<std::uint8_t>(Role::Manager))
        m_expected = stranded(keys, typedUserId);
    if (found != operators->end() || !m_expected || m_expected->id != keys.pseudonym)
        return fail(ErrorCode::NotAllowed, QStringLiteral("operator"));
    return writeDown(*m_expected).map([this] { return *m_expected; });
}

Result<> VaultKeeper::writeDown(const Operator &who)
{
    std::vector<NewEvent> added{{std::nullopt, events::OperatorAdded{who}}};
    if (!m_recoveryReason.isEmpty()) {
        const auto session = SessionId::random();
        added.push_back(
            {std::nullopt,
             events::SessionOpened{.session = session, .byRecoveryKey = true, .reason = m_recoveryReason}});
        added.push_back({std::nullopt, events::SessionEnded{session, QStringLiteral("recoveryKey")}});
    }
    return m_store->commit(who.id, added).map([](const Committed &) {});
}

bool VaultKeeper::hasStrayKeys(const OpenedVault &keys)
{
    const auto known = DeskReader{m_store->connection()}.operators();
    return known && !strayKeys(keys.slots, *known).empty();
}

} // namespace jour
