#pragma once

#include "base/result.h"
#include "vault/key_slots.h"
#include "vault/secret_bytes.h"

namespace jour {

inline constexpr std::size_t rootSize = 32;

/// What a slot hides.
struct SlotSecret
{
    SecretBytes root;         ///< the store root: every key of the store is derived from it
    SecretBytes operatorSeed; ///< Ed25519; empty in a recovery slot
    std::uint8_t role = 0;    ///< means something to the layers above only
};

/// The keys derived from the store root, by their fixed number.
enum class SubKey : std::uint64_t { Database = 1, HeaderMac = 2, HeadMac = 3, Backup = 4, Spool = 5 };
[[nodiscard]] SecretBytes derived(const SecretBytes &root, SubKey which);

/// Argon2id over the passphrase: slow, and as large as the slot says. Invalid outside KdfCost::mayOpen(),
/// Io when the memory cannot be had.
[[nodiscard]] Result<SecretBytes> keyFromPassphrase(const SecretBytes &passphrase, const KeySlot &slot);
/// A recovery key is random already and needs no stretching.
[[nodiscard]] SecretBytes keyFromRecoveryKey(const SecretBytes &recoveryKey, const KeySlot &slot);

/// Fills nonce and sealed part. Everything else in the slot, and the file's uuid and database generation,
/// must be final: the seal covers them.
void seal(KeySlot &slot, const KeyFile &file, const SecretBytes &key, const SlotSecret &secret);
/// WrongPassphrase when the key does not fit or the slot was changed.
[[nodiscard]] Result<SlotSecret> opened(const KeySlot &slot, const KeyFile &file, const SecretBytes &key);

/// Computes the header's MAC anew, after every change of the file.
void stamp(KeyFile &file, const SecretBytes &root);
/// False when somebody without the root added or edited slots.
[[nodiscard]] bool isStamped(const KeyFile &file, const SecretBytes &root);

} // namespace jour
