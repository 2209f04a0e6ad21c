#include "services/vault_door.h"

#include "vault/vault_folder.h"
#include "vault/write_check.h"

#include <type_traits>

namespace jour {

namespace {

/// Does `work` while no other process has the vault; else nothing is touched, not even the count of attempts.
/// The lock that this process has already, over a soft lock, is no hindrance.
template<typename Work>
auto alone(const QString &folder, const Clock &clock, Work &&work) -> std::invoke_result_t<Work>
{
    const auto lock = VaultLock::acquire(folder, clock.bootId());
    if (!lock && lock.error().code == ErrorCode::InUse && !VaultLock::isHeldHere(folder))
        return tl::make_unexpected(lock.error());
    return work();
}

} // namespace

VaultDoor::VaultDoor(QString folder, const Clock &clock, KdfCost cost, QObject *parent)
    : QObject{parent}, m_folder{std::move(folder)}, m_clock{clock}, m_cost{cost}
{
}

VaultDoor::~VaultDoor()
{
    if (m_worker)
        m_worker->wait();
}

bool VaultDoor::vaultExists() const
{
    return Vault::exists(m_folder);
}

Result<> VaultDoor::outlook() const
{
    return VaultLock::look(m_folder).and_then([&] { return roomAndRights(m_folder); });
}

void VaultDoor::setFolder(const QString &folder)
{
    m_folder = folder;
}

void VaultDoor::unlock(const QString &userId, SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    start([this, userId, secret] {
        return alone(m_folder, m_clock, [&] { return Vault::unlock(m_folder, userId, *secret, m_clock); })
            .map([](OpenedVault keys) {
                return Answer{Outcome::Opened, std::move(keys), {}};
            });
    });
}

void VaultDoor::unlockWithRecoveryKey(const QString &recoveryKey)
{
    m_recoveryKey = recoveryKey;
    start([this, recoveryKey] {
        return alone(m_folder, m_clock, [&] { return Vault::unlockWithRecoveryKey(m_folder, recoveryKey); })
            .map([](OpenedVault keys) {
                return Answer{Outcome::Opened, std::move(keys), {}};
            });
    });
}

void VaultDoor::create(NewOperator first)
{
    auto who = std::make_shared<NewOperator>(std::move(first));
    start([this, who] {
        const auto work = [&] { return Vault::create(m_folder, *who, m_cost, m_clock); };
        return prepareVaultFolder(m_folder)
            .and_then([&] { return alone(m_folder, m_clock, work); })
            .map([](CreatedVault made) {
                return Answer{Outcome::Created, std::move(made.vault), made.recoveryKey};
            });
    });
}

void VaultDoor::admit(NewOperator who)
{
    auto added = std::make_shared<NewOperator>(std::move(who));
    start([this, added, key = RecoveryProof{m_recoveryKey}] {
        const auto work = [&] {
            return Vault::addOperator(m_folder, key, *added, m_cost, m_clock)
                .and_then([&](const AddedOperator &) {
                    return Vault::unlock(m_folder, added->userId, added->passphrase, m_clock);
                });
        };
        return alone(m_folder, m_clock, work).map([](OpenedVault keys) {
            return Answer{Outcome::Admitted, std::move(keys), {}};
        });
    });
}

void VaultDoor::renewRecoveryKey()
{
    start([this, key = RecoveryProof{m_recoveryKey}] {
        const auto work = [&] { return Vault::renewRecoveryKey(m_folder, key, m_clock); };
        return alone(m_folder, m_clock, work).map([](const QString &fresh) {
            return Answer{Outcome::Renewed, {}, fresh};
        });
    });
}

Result<> VaultDoor::repairPermissions()
{
    return makePrivate(m_folder);
}

Result<> VaultDoor::restoreKeys()
{
    return alone(m_folder, m_clock, [&] { return Vault::restoreKeys(m_folder); });
}

bool VaultDoor::canRestoreKeys() const
{
    return Vault::canRestoreKeys(m_folder);
}

std::optional<OpenedVault> VaultDoor::takeKeys()
{
    return std::exchange(m_keys, std::nullopt);
}

void VaultDoor::start(std::function<Result<Answer>()> work)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    m_answer = std::make_shared<std::optional<Result<Answer>>>();
    m_worker.reset(QThread::create([work = std::move(work), answer = m_answer] { answer->emplace(work()); }));
    connect(m_worker.get(), &QThread::finished, this, [this] { finish(std::move(**m_answer)); });
    m_worker->start();
}

void VaultDoor::finish(Result<Answer> answer)
{
    m_answer.reset();
    m_busy = false;
    Q_EMIT busyChanged(false);
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    if (answer->keys)
        m_keys = std::move(answer->keys);
    // Whom the recovery key let in still needs it, to make the one that takes its place.
    const bool isSpent = answer->outcome == Outcome::Renewed ||
                         (answer->outcome == Outcome::Opened && !m_keys->operatorSeed.isEmpty());
    if (isSpent)
        m_recoveryKey.clear();
    switch (answer->outcome) {
    case Outcome::Opened: Q_EMIT opened(); break;
    case Outcome::Created: Q_EMIT created(answer->recoveryKey); break;
    case Outcome::Admitted: Q_EMIT admitted(); break;
    case Outcome::Renewed: Q_EMIT recoveryKeyRenewed(answer->recoveryKey); break;
    }
}

} // namespace jour
