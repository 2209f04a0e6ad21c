#pragma once

#include "vault/slot_crypto.h"
#include "vault/vault.h"

namespace jour {

/// A key file with one of its slots opened and its MAC found right. What Vault's functions start from.
struct VaultAccess
{
    KeyFile file;
    std::size_t slot = 0;
    SlotSecret secret;
    AttemptReport attempts;

    [[nodiscard]] const KeySlot &openedSlot() const { return file.slots[slot]; }
};

/// Counts the attempt before it is made, so that killing the program does not undo the count.
[[nodiscard]] Result<VaultAccess> accessWithPassphrase(const QString &folder, const QString &userId,
                                                       const SecretBytes &passphrase, const Clock &clock);
[[nodiscard]] Result<VaultAccess> accessWithRecoveryKey(const QString &folder, const QString &recoveryKey);
[[nodiscard]] Result<VaultAccess> accessWith(const QString &folder, const Proof &proof, const Clock &clock);

[[nodiscard]] std::vector<SlotSummary> summaries(const KeyFile &file);

/// Invalid unless user id, passphrase length and cost are within the bounds.
[[nodiscard]] Result<> checkNewPassphrase(const SecretBytes &passphrase, const KdfCost &cost);
[[nodiscard]] Result<> checkNewOperator(const NewOperator &who, const KdfCost &cost);

/// Seals `secret` in an active slot that `passphrase` opens.
[[nodiscard]] Result<KeySlot> passphraseSlot(const KeyFile &file, KeySlot slot, const SecretBytes &passphrase,
                                             const KdfCost &cost, const SlotSecret &secret);
[[nodiscard]] KeySlot recoverySlot(const KeyFile &file, const SecretBytes &recoveryKey,
                                   const SecretBytes &root);

} // namespace jour
