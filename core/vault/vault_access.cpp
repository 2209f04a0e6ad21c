#include "vault/vault_access.h"

#include "vault/attempts.h"
#include "vault/digest.h"
#include "vault/passphrase.h"
#include "vault/recovery_key.h"
#include "vault/slot_file.h"
#include "vault/vault_folder.h"

#include <QFile>

#include <algorithm>

namespace jour {

namespace {

constexpr qsizetype saltSize = 16;

Result<KeyFile> keyFileOf(const QString &folder)
{
    if (const auto checked = checkPrivate(folder); !checked)
        return tl::make_unexpected(checked.error());
    auto file = readKeyFile(folder);
    if (!file && file.error().code == ErrorCode::NotFound && QFile::exists(keyFileCopyPath(folder)))
        return fail(ErrorCode::Corrupt, QStringLiteral("store.keys is gone, its copy is there"));
    return file;
}

std::optional<std::size_t> indexOf(const KeyFile &file, const SlotId &id)
{
    const auto at = std::find_if(file.slots.begin(), file.slots.end(), [&](const KeySlot &slot) {
        return slot.state == SlotState::Active && slot.kind != SlotKind::Recovery && slot.id == id;
    });
    return at == file.slots.end() ? std::nullopt
                                  : std::optional{static_cast<std::size_t>(at - file.slots.begin())};
}

/// What an unknown user id is tried against: nothing opens it, and it takes as long as a real one.
KeySlot dummySlot(const KeyFile &file, const SlotId &id)
{
    KeySlot dummy;
    dummy.cost = KdfCost{};
    const auto real = std::find_if(file.slots.begin(), file.slots.end(), [](const KeySlot &slot) {
        return slot.state == SlotState::Active && slot.kind == SlotKind::Passphrase;
    });
    if (real != file.slots.end())
        dummy.cost = real->cost;
    dummy.salt = shortDigestOf(QByteArray{file.storeUuid + id.raw() + file.headerMac});
    dummy.nonce = randomBytes(24);
    dummy.sealed = randomBytes(slotSealedSize);
    return dummy;
}

/// True when the passphrase fits the copy of the key file: then not the passphrase is wrong but the file
/// damaged.
bool opensCopy(const QString &folder, const KeyFile &file, const QString &userId,
               const SecretBytes &passphrase)
{
    const auto copy = readKeyFileCopy(folder);
    if (!copy || *copy == file)
        return false;
    const auto index = indexOf(*copy, slotIdFor(copy->storeUuid, userId));
    if (!index || copy->slots[*index].kind != SlotKind::Passphrase)
        return false;
    const KeySlot &slot = copy->slots[*index];
    const auto key = keyFromPassphrase(passphrase, slot);
    const auto secret = key.and_then([&](const SecretBytes &k) { return opened(slot, *copy, k); });
    return secret && isStamped(*copy, secret->root);
}

/// A copy that is newer and holds is left alone: it may be the true one, with an old key file put back beside
/// it. The generation that the database remembers decides that, not we.
void tendCopy(const QString &folder, const KeyFile &file, const SecretBytes &root)
{
    const auto copy = readKeyFileCopy(folder);
    if (copy && copy->generation > file.generation && isStamped(*copy, root))
        return;
    static_cast<void>(renewKeyFileCopy(folder, file)); // a full or read-only disk must not keep anybody out
}

Result<VaultAccess> proven(const QString &folder, VaultAccess access)
{
    if (!isStamped(access.file, access.secret.root))
        return fail(ErrorCode::Corrupt, QStringLiteral("store.keys: the header's MAC does not hold"));
    tendCopy(folder, access.file, access.secret.root);
    return access;
}

Result<> checkAttempts(const AttemptLog &log, const SlotId &id, const Clock &clock)
{
    if (log.isDisabled(id))
        return fail(ErrorCode::NotAllowed, QStringLiteral("slot disabled"));
    const Duration wait = log.remaining(id, clock);
    if (wait > Duration{0})
        return fail(ErrorCode::Delayed,
                    QString::number(std::chrono::ceil<std::chrono::seconds>(wait).count()));
    return {};
}

AttemptReport reportOf(const AttemptLog &log, const SlotId &id)
{
    const auto entry = log.of(id);
    if (!entry)
        return {0, std::nullopt, log.wasTamperedWith()};
    return {entry->count, entry->first, log.wasTamperedWith()};
}

bool hasEnded(const KeySlot &slot, const Clock &clock)
{
    return slot.notAfter != 0 && clock.now() > Instant{std::chrono::seconds{slot.notAfter}};
}

std::optional<VaultAccess> withRecoveryKey(const KeyFile &file, const SecretBytes &recoveryKey)
{
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        const KeySlot &slot = file.slots[i];
        if (slot.state != SlotState::Active || slot.kind != SlotKind::Recovery)
            continue;
        if (auto secret = opened(slot, file, keyFromRecoveryKey(recoveryKey, slot)))
            return VaultAccess{file, i, std::move(*secret), {}};
    }
    return std::nullopt;
}

} // namespace

Result<VaultAccess> accessWithPassphrase(const QString &folder, const QString &userId,
                                         const SecretBytes &passphrase, const Clock &clock)
{
    const auto file = keyFileOf(folder);
    if (!file)
        return tl::make_unexpected(file.error());
    const SlotId id = slotIdFor(file->storeUuid, userId);
    const auto index = indexOf(*file, id);
    AttemptLog log = AttemptLog::load(folder);
    if (const auto allowed = checkAttempts(log, id, clock); !allowed)
        return tl::make_unexpected(allowed.error());
    const AttemptReport report = reportOf(log, id);
    const AttemptLog before = log;
    log.failed(id, index.has_value(), clock);
    static_cast<void>(log.save(folder)); // a full or read-only disk must not keep anybody out
    const KeySlot slot = index ? file->slots[*index] : dummySlot(*file, id);
    if (slot.kind == SlotKind::PassphraseAndToken || slot.kind == SlotKind::SystemKeystore)
        return fail(ErrorCode::TooNew, QStringLiteral("kind of slot"));
    const auto key = keyFromPassphrase(passphrase, slot);
    if (!key) {
        static_cast<void>(before.save(folder)); // an attempt that could not be made is not a wrong one
        return tl::make_unexpected(key.error());
    }
    auto secret = opened(slot, *file, *key);
    if (!secret && !opensCopy(folder, *file, userId, passphrase))
        return tl::make_unexpected(secret.error());
    log.forget(id);
    static_cast<void>(log.save(folder));
    if (!secret)
        return fail(ErrorCode::Corrupt, QStringLiteral("store.keys: this slot is damaged, its copy is not"));
    if (hasEnded(slot, clock))
        return fail(ErrorCode::NotAllowed, QStringLiteral("one-time slot has ended"));
    return proven(folder, VaultAccess{*file, *index, std::move(*secret), report});
}

Result<VaultAccess> accessWithRecoveryKey(const QString &folder, const QString &recoveryKey)
{
    const auto key = readRecoveryKey(recoveryKey);
    if (!key)
        return fail(ErrorCode::Invalid, QStringLiteral("group %1").arg(key.error().group));
    const auto file = keyFileOf(folder);
    if (!file)
        return tl::make_unexpected(file.error());
    if (auto access = withRecoveryKey(*file, *key))
        return proven(folder, std::move(*access));
    const auto copy = readKeyFileCopy(folder);
    if (copy && *copy != *file)
        if (const auto access = withRecoveryKey(*copy, *key); access && isStamped(*copy, access->secret.root))
            return fail(ErrorCode::Corrupt, QStringLiteral("store.keys: the recovery slot is damaged"));
    return fail(ErrorCode::WrongPassphrase, QStringLiteral("recovery key"));
}

Result<VaultAccess> accessWith(const QString &folder, const Proof &proof, const Clock &clock)
{
    if (const auto *const who = std::get_if<OperatorProof>(&proof))
        return accessWithPassphrase(folder, who->userId, who->passphrase, clock);
    return accessWithRecoveryKey(folder, std::get<RecoveryProof>(proof).recoveryKey);
}

std::vector<SlotSummary> summaries(const KeyFile &file)
{
    std::vector<SlotSummary> all;
    for (const KeySlot &slot : file.slots) {
        std::optional<Instant> notAfter;
        if (slot.notAfter != 0)
            notAfter = Instant{std::chrono::seconds{slot.notAfter}};
        all.push_back({slot.id, slot.state, slot.kind, slot.operatorId, notAfter});
    }
    return all;
}

Result<> checkNewPassphrase(const SecretBytes &passphrase, const KdfCost &cost)
{
    const int length = passphraseLength(passphrase);
    if (length < shortestPassphrase || length > longestPassphrase)
        return fail(ErrorCode::Invalid, QStringLiteral("passphrase length"));
    if (!cost.mayCreate())
        return fail(ErrorCode::Invalid, QStringLiteral("key derivation cost"));
    return {};
}

Result<> checkNewOperator(const NewOperator &who, const KdfCost &cost)
{
    const QString userId = who.userId.trimmed();
    if (userId.isEmpty() || userId.size() > 64)
        return fail(ErrorCode::Invalid, QStringLiteral("user id"));
    return checkNewPassphrase(who.passphrase, cost);
}

Result<KeySlot> passphraseSlot(const KeyFile &file, KeySlot slot, const SecretBytes &passphrase,
                               const KdfCost &cost, const SlotSecret &secret)
{
    slot.state = SlotState::Active;
    slot.kind = SlotKind::Passphrase;
    slot.algorithm = SlotAlgorithm::Argon2id;
    slot.cost = cost;
    slot.salt = randomBytes(saltSize);
    return keyFromPassphrase(passphrase, slot).map([&](const SecretBytes &key) {
        seal(slot, file, key, secret);
        return slot;
    });
}

KeySlot recoverySlot(const KeyFile &file, const SecretBytes &recoveryKey, const SecretBytes &root)
{
    KeySlot slot;
    slot.state = SlotState::Active;
    slot.kind = SlotKind::Recovery;
    slot.id = SlotId::random();
    slot.operatorId = OperatorId::random();
    slot.salt = randomBytes(saltSize);
    seal(slot, file, keyFromRecoveryKey(recoveryKey, slot), SlotSecret{root.clone(), {}, 0});
    return slot;
}

} // namespace jour
