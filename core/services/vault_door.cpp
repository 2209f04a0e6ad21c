#include "services/vault_door.h"

#include "vault/vault_folder.h"

#include <QCoreApplication>

namespace jour {

namespace {

/// Does `work` while no other process has the vault; else nothing is touched, not even the count of attempts.
/// The lock that this process has already, over a soft lock, is no hindrance.
Result<OpenedVault> alone(const QString &folder, const Clock &clock,
                          const std::function<Result<OpenedVault>()> &work)
{
    const auto lock = VaultLock::acquire(folder, clock.bootId());
    if (!lock && lock.error().code == ErrorCode::InUse) {
        const auto holder = vaultHolder(folder);
        if (!holder || holder->pid != QCoreApplication::applicationPid())
            return tl::make_unexpected(lock.error());
    }
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

void VaultDoor::setFolder(const QString &folder)
{
    m_folder = folder;
}

void VaultDoor::unlock(const QString &userId, SecretBytes passphrase)
{
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    start([this, userId, secret] {
        const auto work = [&] { return Vault::unlock(m_folder, userId, *secret, m_clock); };
        return Answer{alone(m_folder, m_clock, work), {}};
    });
}

void VaultDoor::unlockWithRecoveryKey(const QString &recoveryKey)
{
    m_recoveryKey = recoveryKey;
    start([this, recoveryKey] {
        const auto work = [&] { return Vault::unlockWithRecoveryKey(m_folder, recoveryKey); };
        return Answer{alone(m_folder, m_clock, work), {}};
    });
}

void VaultDoor::create(NewOperator first)
{
    auto who = std::make_shared<NewOperator>(std::move(first));
    start([this, who] {
        QString printed;
        const auto work = [&] {
            return Vault::create(m_folder, *who, m_cost, m_clock).map([&](CreatedVault made) {
                printed = made.recoveryKey;
                return std::move(made.vault);
            });
        };
        auto keys = prepareVaultFolder(m_folder).and_then([&] { return alone(m_folder, m_clock, work); });
        return Answer{std::move(keys), printed};
    });
}

void VaultDoor::admit(NewOperator who)
{
    auto added = std::make_shared<NewOperator>(std::move(who));
    start([this, added, key = RecoveryProof{m_recoveryKey}] {
        QString fresh;
        const auto work = [&]() -> Result<OpenedVault> {
            return Vault::addOperator(m_folder, key, *added, m_cost, m_clock)
                .and_then(
                    [&](const AddedOperator &) { return Vault::renewRecoveryKey(m_folder, key, m_clock); })
                .and_then([&](const QString &made) {
                    fresh = made;
                    return Vault::unlock(m_folder, added->userId, added->passphrase, m_clock);
                });
        };
        auto keys = alone(m_folder, m_clock, work);
        return Answer{std::move(keys), fresh};
    });
}

Result<> VaultDoor::repairPermissions()
{
    return makePrivate(m_folder);
}

Result<> VaultDoor::restoreKeys()
{
    return Vault::restoreKeys(m_folder);
}

bool VaultDoor::canRestoreKeys() const
{
    return Vault::canRestoreKeys(m_folder);
}

std::optional<OpenedVault> VaultDoor::takeKeys()
{
    return std::exchange(m_keys, std::nullopt);
}

void VaultDoor::start(std::function<Answer()> work)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged(true);
    m_answer = std::make_shared<std::optional<Answer>>();
    m_worker.reset(QThread::create([work = std::move(work), answer = m_answer] { answer->emplace(work()); }));
    connect(m_worker.get(), &QThread::finished, this, [this] { finish(std::move(**m_answer)); });
    m_worker->start();
}

void VaultDoor::finish(Answer answer)
{
    m_answer.reset();
    m_busy = false;
    Q_EMIT busyChanged(false);
    if (!answer.keys) {
        Q_EMIT refused(answer.keys.error());
        return;
    }
    m_keys = std::move(*answer.keys);
    if (!m_keys->operatorSeed.isEmpty())
        m_recoveryKey.clear();
    if (answer.recoveryKey.isEmpty())
        Q_EMIT opened();
    else
        Q_EMIT created(answer.recoveryKey);
}

} // namespace jour
