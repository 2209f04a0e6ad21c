#include "vault/signature.h"

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

struct KeyPair
{
    QByteArray publicKey{publicKeySize, '\0'};
    SecretBytes secretKey{crypto_sign_SECRETKEYBYTES};

    explicit KeyPair(const SecretBytes &seed)
    {
        crypto_sign_seed_keypair(raw(publicKey), secretKey.data(), seed.data());
    }
};

} // namespace

static_assert(signingSeedSize == crypto_sign_SEEDBYTES && publicKeySize == crypto_sign_PUBLICKEYBYTES &&
              signatureSize == crypto_sign_BYTES);

QByteArray publicKeyOf(const SecretBytes &seed)
{
    return seed.size() == signingSeedSize ? KeyPair{seed}.publicKey : QByteArray{};
}

SigningKey::SigningKey(const SecretBytes &seed)
    : m_secret{seed.size() == signingSeedSize ? std::move(KeyPair{seed}.secretKey) : SecretBytes{}}
{
}

QByteArray SigningKey::sign(QByteArrayView bytes) const
{
    if (isEmpty())
        return {};
    QByteArray signature{signatureSize, '\0'};
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                         m_secret.data());
    return signature;
}

bool verify(QByteArrayView publicKey, QByteArrayView signature, QByteArrayView bytes)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(raw(signature), raw(bytes),
                                       static_cast<unsigned long long>(bytes.size()), raw(publicKey)) == 0;
}

} // namespace jour
