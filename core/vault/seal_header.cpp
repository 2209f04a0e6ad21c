#include "vault/seal_header.h"

#include "vault/digest.h"
#include "vault/slot_crypto.h"

#include <QtEndian>

#include <sodium.h>

namespace jour {

namespace {

constexpr const char *magic = "JBSEALED"; // also the context of crypto_kdf, whose fixed size it has
constexpr qsizetype magicSize = 8;
constexpr char version = 1;
constexpr qsizetype saltAt = 24;
constexpr qsizetype streamAt = 40;
constexpr qsizetype macAt = 64;
constexpr qsizetype checksumAt = 96;
constexpr std::uint64_t leastMemory = std::uint64_t{64} * 1024 * 1024;
constexpr std::uint64_t mostMemory = std::uint64_t{1024} * 1024 * 1024;
constexpr std::uint64_t mostFilled = std::uint64_t{4} * 1024 * 1024 * 1024;
constexpr std::uint32_t mostPasses = 10;

static_assert(crypto_kdf_CONTEXTBYTES == magicSize);
static_assert(crypto_kdf_KEYBYTES == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(crypto_pwhash_SALTBYTES == streamAt - saltAt);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == macAt - streamAt);
static_assert(checksumAt == macAt + digestSize);

enum class KeyOf : std::uint64_t { Stream = 1, Header = 2 };

SecretBytes subKey(const SecretBytes &master, KeyOf which)
{
    SecretBytes key{crypto_secretstream_xchacha20poly1305_KEYBYTES};
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(which), magic,
                               master.data());
    return key;
}

/// The fields, without what proves them.
QByteArray fieldsOf(const SealHeader &header)
{
    QByteArray bytes{magic, magicSize};
    bytes.resize(saltAt, '\0');
    bytes[magicSize] = version;
    bytes[magicSize + 1] = static_cast<char>(SlotAlgorithm::Argon2id);
    qToLittleEndian(header.cost.passes, bytes.data() + 12);
    qToLittleEndian(header.cost.memory, bytes.data() + 16);
    return bytes + header.salt + header.stream;
}

} // namespace

bool mayUnseal(const KdfCost &cost)
{
    return cost.memory >= leastMemory && cost.memory <= mostMemory && cost.passes >= 1 &&
           cost.passes <= mostPasses && cost.passes * cost.memory <= mostFilled;
}

Result<SealKeys> sealKeys(const SecretBytes &passphrase, const KdfCost &cost, const QByteArray &salt)
{
    if (!mayUnseal(cost))
        return fail(ErrorCode::Invalid, QStringLiteral("key derivation out of bounds"));
    KeySlot slot;
    slot.cost = cost;
    slot.salt = salt;
    return keyFromPassphrase(passphrase, slot).map([](const SecretBytes &master) {
        return SealKeys{subKey(master, KeyOf::Stream), subKey(master, KeyOf::Header)};
    });
}

QByteArray encoded(const SealHeader &header, const SealKeys &keys)
{
    QByteArray bytes = fieldsOf(header);
    Q_ASSERT(bytes.size() == macAt);
    bytes += macOf(keys.header, bytes);
    return bytes + shortDigestOf(bytes);
}

Result<SealHeader> decodedSealHeader(QByteArrayView file)
{
    if (!file.startsWith(QByteArrayView{magic, magicSize}))
        return fail(ErrorCode::Invalid, QStringLiteral("sealedFile"));
    if (file.size() < sealHeaderSize ||
        shortDigestOf(file.first(checksumAt)) != file.sliced(checksumAt, sealHeaderSize - checksumAt))
        return fail(ErrorCode::Corrupt, QStringLiteral("header"));
    if (file.at(magicSize) != version)
        return fail(ErrorCode::TooNew);
    SealHeader header;
    header.cost = {qFromLittleEndian<std::uint32_t>(file.data() + 12),
                   qFromLittleEndian<std::uint64_t>(file.data() + 16)};
    header.salt = file.sliced(saltAt, streamAt - saltAt).toByteArray();
    header.stream = file.sliced(streamAt, macAt - streamAt).toByteArray();
    if (!mayUnseal(header.cost) || fieldsOf(header) != file.first(macAt))
        return fail(ErrorCode::Corrupt, QStringLiteral("header"));
    return header;
}

bool fits(const SealKeys &keys, QByteArrayView file)
{
    return file.size() >= sealHeaderSize &&
           sameBytes(macOf(keys.header, file.first(macAt)), file.sliced(macAt, digestSize));
}

} // namespace jour
