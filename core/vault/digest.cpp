#include "vault/digest.h"

#include <sodium.h>

namespace jour {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t length(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray blake2b(QByteArrayView bytes, qsizetype size, const unsigned char *key, std::size_t keySize)
{
    QByteArray out{size, '\0'};
    const int rc = crypto_generichash(raw(out), length(out), raw(bytes), length(bytes), key, keySize);
    return rc == 0 ? out : QByteArray{};
}

} // namespace

QByteArray digestOf(QByteArrayView bytes)
{
    return blake2b(bytes, digestSize, nullptr, 0);
}

QByteArray shortDigestOf(QByteArrayView bytes)
{
    return blake2b(bytes, 16, nullptr, 0);
}

QByteArray macOf(const SecretBytes &key, QByteArrayView bytes)
{
    // BLAKE2b without a key is a digest that anybody can make, never a MAC.
    Q_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN);
    return blake2b(bytes, digestSize, key.data(), key.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray out{size, '\0'};
    if (sodium_init() >= 0)
        randombytes_buf(out.data(), static_cast<std::size_t>(size));
    return out;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), length(a)) == 0);
}

} // namespace jour
