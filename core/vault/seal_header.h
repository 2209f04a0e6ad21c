#pragma once

#include "base/result.h"
#include "vault/key_slots.h"
#include "vault/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

// The first 112 bytes of a sealed file; numbers are little-endian.
//
//     0   8  "JBSEALED"
//     8   1  version: 1
//     9   1  key derivation: 2, Argon2id 1.3 with one lane
//    10   2  zeros
//    12   4  passes
//    16   8  memory, bytes
//    24  16  salt
//    40  24  header of the secret stream
//    64  32  BLAKE2b-256 over bytes 0 to 63, keyed: whether the passphrase fits
//    96  16  BLAKE2b-128 over bytes 0 to 95, not keyed: whether the header came whole
//
// Magic, version and the last 16 bytes stand there in every version. The passphrase (UTF-8, NFC, blanks
// trimmed and single) gives a 32-byte key by Argon2id; crypto_kdf with the context "JBSEALED" makes of it
// the key of the stream (1) and that of the header (2). What follows the header: sealed_file.h.
namespace jour {

inline constexpr qsizetype sealHeaderSize = 112;

struct SealHeader
{
    KdfCost cost;
    QByteArray salt;   ///< 16 bytes
    QByteArray stream; ///< 24 bytes

    friend bool operator==(const SealHeader &, const SealHeader &) = default;
};

/// What the passphrase becomes, for one file.
struct SealKeys
{
    SecretBytes stream;
    SecretBytes header;
};

/// What a file may ask of whoever opens it: 64 MiB to 1 GiB, 1 to 10 passes, at most 4 GiB filled in all. A
/// hostile header must neither take the memory of the machine nor keep it busy for long.
[[nodiscard]] bool mayUnseal(const KdfCost &cost);

/// Argon2id. Invalid outside mayUnseal(), Io when the memory cannot be had.
[[nodiscard]] Result<SealKeys> sealKeys(const SecretBytes &passphrase, const KdfCost &cost,
                                        const QByteArray &salt);

[[nodiscard]] QByteArray encoded(const SealHeader &header, const SealKeys &keys);

/// Of the beginning of a file. Invalid "sealedFile" when it is something else, TooNew for a later version,
/// Corrupt when it was changed or asks for more than mayUnseal(). Nothing is derived yet.
[[nodiscard]] Result<SealHeader> decodedSealHeader(QByteArrayView file);

/// Whether these keys made the header: if not, they come from another passphrase.
[[nodiscard]] bool fits(const SealKeys &keys, QByteArrayView file);

} // namespace jour
