#include "vault/attempts.h"
#include "vault/recovery_key.h"
#include "vault/signature.h"
#include "vault/slot_file.h"
#include "vault/vault.h"
#include "vault/vault_access.h"

#include <algorithm>

namespace jour {

namespace {

Result<quint32> committed(const QString &folder, VaultAccess &access)
{
    ++access.file.generation;
    stamp(access.file, access.secret.root);
    return writeKeyFile(folder, access.file).map([&] { return quint32{access.file.generation}; });
}

bool isOperators(const KeySlot &slot)
{
    return slot.state == SlotState::Active && slot.kind != SlotKind::Recovery;
}

/// Puts the slot where one is unused.
Result<> place(KeyFile &file, const KeySlot &slot)
{
    const auto unused = std::find_if(file.slots.begin(), file.slots.end(),
                                     [](const KeySlot &s) { return s.state != SlotState::Active; });
    if (file.slots.size() < mostSlots)
        file.slots.push_back(slot); // revoked ones stay listed as long as there is room
    else if (unused != file.slots.end())
        *unused = slot;
    else
        return fail(ErrorCode::Conflict, QStringLiteral("all slots are taken"));
    return {};
}

KeySlot revoked(const KeySlot &slot)
{
    KeySlot empty;
    empty.state = SlotState::Revoked;
    empty.operatorId = slot.operatorId;
    return empty;
}

Result<KeySlot> newOperatorSlot(const KeyFile &file, const NewOperator &who, const KdfCost &cost,
                                const SlotSecret &secret)
{
    KeySlot slot;
    slot.id = slotIdFor(file.storeUuid, who.userId);
    slot.operatorId = who.pseudonym.value_or(OperatorId::random());
    if (who.notAfter)
        slot.notAfter = static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::seconds>(who.notAfter->time_since_epoch()).count());
    const bool taken = std::any_of(file.slots.begin(), file.slots.end(), [&](const KeySlot &other) {
        return isOperators(other) && (other.id == slot.id || other.operatorId == slot.operatorId);
    });
    if (taken)
        return fail(ErrorCode::Conflict, QStringLiteral("operator has a slot"));
    return passphraseSlot(file, slot, who.passphrase, cost, secret);
}

} // namespace

Result<AddedOperator> Vault::addOperator(const QString &folder, const Proof &by, const NewOperator &who,
                                         const KdfCost &cost, const Clock &clock)
{
    if (const auto checked = checkNewOperator(who, cost); !checked)
        return tl::make_unexpected(checked.error());
    auto access = accessWith(folder, by, clock);
    if (!access)
        return tl::make_unexpected(access.error());
    const SlotSecret secret{access->secret.root.clone(), SecretBytes::random(signingSeedSize), who.role};
    const auto slot = newOperatorSlot(access->file, who, cost, secret);
    if (!slot)
        return tl::make_unexpected(slot.error());
    return place(access->file, *slot)
        .and_then([&] { return committed(folder, *access); })
        .map([&](quint32 generation) {
            return AddedOperator{slot->operatorId, publicKeyOf(secret.operatorSeed), generation};
        });
}

Result<quint32> Vault::changePassphrase(const QString &folder, const OperatorProof &old,
                                        const SecretBytes &fresh, const KdfCost &cost, const Clock &clock)
{
    if (const auto checked = checkNewPassphrase(fresh, cost); !checked)
        return tl::make_unexpected(checked.error());
    auto access = accessWithPassphrase(folder, old.userId, old.passphrase, clock);
    if (!access)
        return tl::make_unexpected(access.error());
    KeySlot slot = access->openedSlot();
    slot.notAfter = 0;
    const auto sealed = passphraseSlot(access->file, slot, fresh, cost, access->secret);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    access->file.slots[access->slot] = *sealed;
    return committed(folder, *access);
}

Result<quint32> Vault::revoke(const QString &folder, const Proof &by, const OperatorId &who,
                              const Clock &clock)
{
    auto access = accessWith(folder, by, clock);
    if (!access)
        return tl::make_unexpected(access.error());
    std::vector<KeySlot> &all = access->file.slots;
    const auto theirs = [&](const KeySlot &slot) { return isOperators(slot) && slot.operatorId == who; };
    if (std::none_of(all.begin(), all.end(), theirs))
        return fail(ErrorCode::NotFound, QStringLiteral("operator"));
    if (std::none_of(all.begin(), all.end(), [&](const KeySlot &s) { return isOperators(s) && !theirs(s); }))
        return fail(ErrorCode::Conflict, QStringLiteral("the last operator"));
    for (KeySlot &slot : all)
        if (theirs(slot))
            slot = revoked(slot);
    return committed(folder, *access);
}

Result<QString> Vault::renewRecoveryKey(const QString &folder, const Proof &by, const Clock &clock)
{
    auto access = accessWith(folder, by, clock);
    if (!access)
        return tl::make_unexpected(access.error());
    std::vector<KeySlot> &all = access->file.slots;
    const SecretBytes key = SecretBytes::random(recoveryKeySize);
    const KeySlot fresh = recoverySlot(access->file, key, access->secret.root);
    std::erase_if(all, [](const KeySlot &slot) { return slot.kind == SlotKind::Recovery; });
    return place(access->file, fresh).and_then([&] { return committed(folder, *access); }).map([&](quint32) {
        return printedRecoveryKey(key);
    });
}

Result<> Vault::forgiveAttempts(const QString &folder, const Proof &by, const OperatorId &who,
                                const Clock &clock)
{
    const auto access = accessWith(folder, by, clock);
    if (!access)
        return tl::make_unexpected(access.error());
    AttemptLog log = AttemptLog::load(folder);
    bool found = false;
    for (const KeySlot &slot : access->file.slots) {
        if (!isOperators(slot) || slot.operatorId != who)
            continue;
        log.forget(slot.id);
        found = true;
    }
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("operator"));
    return log.save(folder);
}

} // namespace jour
