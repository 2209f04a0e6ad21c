#include "vault/slot_crypto.h"

#include "vault/digest.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace jour {

namespace {

constexpr const char *derivationContext = "TRIAGE01"; // eight characters, crypto_kdf's fixed size
constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

static_assert(rootSize == crypto_kdf_KEYBYTES);
static_assert(slotSealedSize == slotPlainSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(static_cast<int>(SlotAlgorithm::Argon2id) == crypto_pwhash_ALG_ARGON2ID13);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What the seal covers without hiding it: which store, which database, and every field of the slot.
QByteArray associated(const KeySlot &slot, const KeyFile &file)
{
    QByteArray generation{4, '\0'};
    qToLittleEndian(file.databaseGeneration, generation.data());
    QByteArray bytes = file.storeUuid;
    bytes += generation;
    bytes += encoded(slot).first(slotNonceOffset);
    return bytes;
}

QByteArray headerMacOf(const KeyFile &file, const SecretBytes &root)
{
    KeyFile unstamped = file;
    unstamped.headerMac = QByteArray{digestSize, '\0'};
    return macOf(derived(root, SubKey::HeaderMac), encoded(unstamped));
}

} // namespace

SecretBytes derived(const SecretBytes &root, SubKey which)
{
    Q_ASSERT(root.size() == rootSize);
    SecretBytes key{32};
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(which), derivationContext,
                               root.data());
    return key;
}

Result<SecretBytes> keyFromPassphrase(const SecretBytes &passphrase, const KeySlot &slot)
{
    if (!slot.cost.mayOpen() || slot.salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::Invalid, QStringLiteral("key derivation out of bounds"));
    SecretBytes key{keySize};
    const int rc = crypto_pwhash(key.data(), key.size(), passphrase.view().data(), passphrase.size(),
                                 raw(slot.salt), slot.cost.passes, static_cast<std::size_t>(slot.cost.memory),
                                 crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        return fail(ErrorCode::Io, QStringLiteral("no memory for the key derivation"));
    return key;
}

SecretBytes keyFromRecoveryKey(const SecretBytes &recoveryKey, const KeySlot &slot)
{
    SecretBytes key{keySize};
    crypto_generichash(key.data(), key.size(), raw(slot.salt),
                       static_cast<unsigned long long>(slot.salt.size()), recoveryKey.data(),
                       recoveryKey.size());
    return key;
}

void seal(KeySlot &slot, const KeyFile &file, const SecretBytes &key, const SlotSecret &secret)
{
    Q_ASSERT(key.size() == keySize && secret.root.size() == rootSize);
    SecretBytes plain{static_cast<std::size_t>(slotPlainSize)};
    std::memcpy(plain.data(), secret.root.data(), rootSize);
    if (!secret.operatorSeed.isEmpty())
        std::memcpy(plain.data() + rootSize, secret.operatorSeed.data(), secret.operatorSeed.size());
    plain.data()[2 * rootSize] = secret.role;
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.sealed = QByteArray{slotSealedSize, '\0'};
    const QByteArray covered = associated(slot, file);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.sealed), nullptr, plain.data(), plain.size(),
                                               raw(covered), static_cast<unsigned long long>(covered.size()),
                                               nullptr, raw(slot.nonce), key.data());
}

Result<SlotSecret> opened(const KeySlot &slot, const KeyFile &file, const SecretBytes &key)
{
    if (key.size() != keySize || slot.sealed.size() != slotSealedSize ||
        slot.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        return fail(ErrorCode::WrongPassphrase);
    SecretBytes plain{static_cast<std::size_t>(slotPlainSize)};
    const QByteArray covered = associated(slot, file);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, raw(slot.sealed), static_cast<unsigned long long>(slot.sealed.size()),
        raw(covered), static_cast<unsigned long long>(covered.size()), raw(slot.nonce), key.data());
    if (rc != 0)
        return fail(ErrorCode::WrongPassphrase);
    SlotSecret secret;
    secret.root = SecretBytes::copyOf(plain.view().first(rootSize));
    if (slot.kind != SlotKind::Recovery)
        secret.operatorSeed = SecretBytes::copyOf(plain.view().sliced(rootSize, rootSize));
    secret.role = plain.data()[2 * rootSize];
    return secret;
}

void stamp(KeyFile &file, const SecretBytes &root)
{
    file.headerMac = headerMacOf(file, root);
}

bool isStamped(const KeyFile &file, const SecretBytes &root)
{
    return sameBytes(headerMacOf(file, root), file.headerMac);
}

} // namespace jour
