#pragma once

#include "vault/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace jour {

inline constexpr std::size_t signingSeedSize = 32;
inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;

/// The Ed25519 public key of a 32-byte seed; empty when the seed has another size.
[[nodiscard]] QByteArray publicKeyOf(const SecretBytes &seed);
/// The Ed25519 signature over `bytes`, 64 bytes; empty when the seed has another size.
[[nodiscard]] QByteArray sign(const SecretBytes &seed, QByteArrayView bytes);
/// False for keys and signatures of the wrong size, too.
[[nodiscard]] bool verify(QByteArrayView publicKey, QByteArrayView signature, QByteArrayView bytes);

} // namespace jour
