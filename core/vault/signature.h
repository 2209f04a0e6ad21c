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
/// What signs in somebody's name, made once from a 32-byte seed. From a seed of another size it is empty.
class SigningKey final
{
public:
    SigningKey() = default;
    explicit SigningKey(const SecretBytes &seed);

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    /// Wiped: signs no more.
    void clear() { m_secret.clear(); }
    /// The Ed25519 signature over `bytes`, 64 bytes; empty when the key is.
    [[nodiscard]] QByteArray sign(QByteArrayView bytes) const;

private:
    SecretBytes m_secret;
};
/// False for keys and signatures of the wrong size, too.
[[nodiscard]] bool verify(QByteArrayView publicKey, QByteArrayView signature, QByteArrayView bytes);

} // namespace jour
