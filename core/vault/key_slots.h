#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace jour {

/// BLAKE2b-128(store uuid ‖ NFC(lower(user id))) for a passphrase slot, random for a recovery slot. No name
/// in clear.
using SlotId = Id<struct SlotTag>;

/// What one guess at a passphrase costs (Argon2id, one lane).
struct KdfCost
{
    std::uint32_t passes = 3;
    std::uint64_t memory = std::uint64_t{256} * 1024 * 1024; ///< bytes

    /// The least a slot may be created with: 64 MiB, three passes.
    [[nodiscard]] static constexpr KdfCost floor() { return {3, std::uint64_t{64} * 1024 * 1024}; }
    [[nodiscard]] bool mayCreate() const;
    /// What a file may ask of us: 64 MiB to 4 GiB, 1 to 20 passes. A hostile header must not make us allocate
    /// 4 TiB.
    [[nodiscard]] bool mayOpen() const;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

enum class SlotState : std::uint8_t { Free = 0, Active = 1, Revoked = 2 };
enum class SlotKind : std::uint8_t {
    None = 0,
    Passphrase = 1,
    PassphraseAndToken = 2,
    Recovery = 3,
    SystemKeystore = 4
};
enum class SlotAlgorithm : std::uint8_t { None = 0, Argon2id = 2 };

inline constexpr qsizetype slotSize = 512;
inline constexpr qsizetype slotPlainSize = 269; ///< root 32 ‖ seed 32 ‖ role 1 ‖ zeros
inline constexpr qsizetype slotSealedSize = slotPlainSize + 16;
inline constexpr qsizetype slotNonceOffset = 203; ///< everything before it is authenticated, not hidden
inline constexpr qsizetype keyHeaderSize = 128;
inline constexpr std::size_t mostSlots = 64;

/// One way into the vault.
struct KeySlot
{
    SlotState state = SlotState::Free;
    SlotKind kind = SlotKind::None;
    SlotId id;
    OperatorId operatorId; ///< a pseudonym; stays when the slot is revoked, all else is zeroed
    SlotAlgorithm algorithm = SlotAlgorithm::None;
    KdfCost cost{0, 0};
    QByteArray salt;            ///< 16 bytes
    QByteArray credential;      ///< of a hardware token, at most 128 bytes
    std::uint64_t notAfter = 0; ///< seconds since 1970 UTC when a one-time slot ends; 0 never
    QByteArray nonce;           ///< 24 bytes
    QByteArray sealed;          ///< slotSealedSize bytes: XChaCha20-Poly1305 of root, seed and role

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// All that is in `store.keys`. Readable by anyone who has the file, changeable only by who holds the root.
struct KeyFile
{
    std::uint32_t generation = 1; ///< grows by one with each change
    QByteArray storeUuid;         ///< 16 bytes
    QByteArray
        databaseSalt; ///< 16 bytes, kept here because a flipped bit in the database's own copy kills it
    std::uint32_t databaseGeneration = 1;
    std::uint64_t created = 0; ///< seconds since 1970 UTC
    std::vector<KeySlot> slots;
    QByteArray headerMac; ///< 32 bytes over the whole file with these zeroed

    friend bool operator==(const KeyFile &, const KeyFile &) = default;
};

[[nodiscard]] QByteArray encoded(const KeyFile &file);
/// One slot's 512 bytes.
[[nodiscard]] QByteArray encoded(const KeySlot &slot);

/// Corrupt when anything is out of bounds or not written exactly as encoded() would; TooNew for a later
/// version. Nothing is allocated or derived from what the bytes ask for.
[[nodiscard]] Result<KeyFile> decodedKeyFile(QByteArrayView bytes);

/// The id of the slot that a user id leads to.
[[nodiscard]] SlotId slotIdFor(const QByteArray &storeUuid, const QString &userId);

} // namespace jour
