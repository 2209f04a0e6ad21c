#include "vault/vault.h"

#include "vault/attempts.h"
#include "vault/digest.h"
#include "vault/head_file.h"
#include "vault/recovery_key.h"
#include "vault/signature.h"
#include "vault/slot_file.h"
#include "vault/vault_access.h"
#include "vault/vault_folder.h"

#include <QFile>

namespace jour {

namespace {

constexpr qsizetype uuidSize = 16;
constexpr qsizetype databaseSaltSize = 16;

OpenedVault openedVault(VaultAccess access)
{
    const SecretBytes &root = access.secret.root;
    const KeySlot &slot = access.openedSlot();
    OpenedVault vault;
    vault.dbKey = derived(root, SubKey::Database);
    vault.headKey = derived(root, SubKey::HeadMac);
    vault.backupKey = derived(root, SubKey::Backup);
    vault.operatorSeed = std::move(access.secret.operatorSeed);
    vault.pseudonym = slot.operatorId;
    vault.role = access.secret.role;
    vault.mustChangePassphrase = slot.notAfter != 0;
    vault.salt = access.file.databaseSalt;
    vault.generation = access.file.generation;
    vault.dbGeneration = access.file.databaseGeneration;
    vault.storeUuid = access.file.storeUuid;
    vault.slots = summaries(access.file);
    vault.attempts = access.attempts;
    return vault;
}

KeyFile freshKeyFile(const Clock &clock)
{
    KeyFile file;
    file.storeUuid = randomBytes(uuidSize);
    file.databaseSalt = randomBytes(databaseSaltSize);
    file.created = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count());
    return file;
}

Result<> prepared(const QString &folder)
{
    if (auto made = prepareVaultFolder(folder); !made)
        return made;
    if (Vault::exists(folder))
        return fail(ErrorCode::Conflict, QStringLiteral("there is a vault"));
    return checkPrivate(folder);
}

} // namespace

Result<> startHead(const QString &folder, const OpenedVault &vault)
{
    const Head nothing{0, QByteArray(32, '\0'), vault.dbGeneration};
    return HeadFile::create(headFilePath(folder), vault.headKey, nothing).map([](const HeadFile &) {});
}

bool Vault::exists(const QString &folder)
{
    return QFile::exists(keyFilePath(folder)) || QFile::exists(keyFileCopyPath(folder)) ||
           QFile::exists(databasePath(folder));
}

Result<CreatedVault> Vault::create(const QString &folder, const NewOperator &first, const KdfCost &cost,
                                   const Clock &clock)
{
    if (const auto ready = checkNewOperator(first, cost).and_then([&] { return prepared(folder); }); !ready)
        return tl::make_unexpected(ready.error());
    VaultAccess access{freshKeyFile(clock), 0, {}, {}};
    access.secret.root = SecretBytes::random(rootSize);
    access.secret.operatorSeed = SecretBytes::random(signingSeedSize);
    access.secret.role = first.role;
    KeySlot slot;
    slot.id = slotIdFor(access.file.storeUuid, first.userId);
    slot.operatorId = first.pseudonym.value_or(OperatorId::random());
    const auto sealed = passphraseSlot(access.file, slot, first.passphrase, cost, access.secret);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    const SecretBytes recoveryKey = SecretBytes::random(recoveryKeySize);
    access.file.slots = {*sealed, recoverySlot(access.file, recoveryKey, access.secret.root)};
    stamp(access.file, access.secret.root);
    // The key file last: until it is there, there is no vault. Only while the head file says that nothing was
    // written yet may the database be missing.
    const KeyFile file = access.file;
    CreatedVault made{openedVault(std::move(access)), printedRecoveryKey(recoveryKey)};
    const auto written =
        AttemptLog::create(folder).and_then([&] { return startHead(folder, made.vault); }).and_then([&] {
            return writeKeyFile(folder, file);
        });
    if (!written)
        return tl::make_unexpected(written.error());
    return made;
}

Result<OpenedVault> Vault::unlock(const QString &folder, const QString &userId, const SecretBytes &passphrase,
                                  const Clock &clock)
{
    return accessWithPassphrase(folder, userId, passphrase, clock).map(openedVault);
}

Result<OpenedVault> Vault::unlockWithRecoveryKey(const QString &folder, const QString &recoveryKey)
{
    return accessWithRecoveryKey(folder, recoveryKey).map(openedVault);
}

Result<std::vector<SlotSummary>> Vault::slots(const QString &folder)
{
    return checkPrivate(folder).and_then([&] { return readKeyFile(folder); }).map(summaries);
}

bool Vault::canRestoreKeys(const QString &folder)
{
    const auto copy = readKeyFileCopy(folder);
    const auto present = readKeyFile(folder);
    return copy && (!present || encoded(*present) != encoded(*copy));
}

Result<> Vault::restoreKeys(const QString &folder)
{
    return checkPrivate(folder).and_then([&] { return restoreKeyFile(folder); });
}

} // namespace jour
