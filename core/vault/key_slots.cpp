#include "vault/key_slots.h"

#include "vault/digest.h"

#include <QtEndian>

#include <algorithm>

namespace jour {

namespace {

constexpr QByteArrayView magic{"TRIAGEKY", 8};
constexpr std::uint16_t version = 1;
constexpr qsizetype headerMacOffset = keyHeaderSize - digestSize;
constexpr qsizetype credentialSpace = 128;
constexpr std::uint64_t mebibyte = std::uint64_t{1024} * 1024;

/// Writes little-endian numbers and fixed fields one after the other.
class Writer final
{
public:
    explicit Writer(qsizetype size) : m_bytes{size, '\0'} {}

    template<typename T>
    void number(T value)
    {
        qToLittleEndian(value, m_bytes.data() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
    }
    void field(QByteArrayView bytes, qsizetype space)
    {
        Q_ASSERT(bytes.size() <= space);
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin() + m_at);
        m_at += space;
    }
    void moveTo(qsizetype at) { m_at = at; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Reads what Writer wrote. The caller has checked that there are bytes enough.
class Reader final
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes{bytes} {}

    template<typename T>
    [[nodiscard]] T number()
    {
        const T value = qFromLittleEndian<T>(m_bytes.data() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
        return value;
    }
    [[nodiscard]] QByteArray field(qsizetype size, qsizetype space)
    {
        QByteArray bytes = m_bytes.sliced(m_at, size).toByteArray();
        m_at += space;
        return bytes;
    }
    [[nodiscard]] QByteArray field(qsizetype size) { return field(size, size); }
    void moveTo(qsizetype at) { m_at = at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

KeySlot readSlot(QByteArrayView bytes)
{
    Reader in{bytes};
    KeySlot slot;
    slot.state = SlotState{in.number<std::uint8_t>()};
    slot.kind = SlotKind{in.number<std::uint8_t>()};
    static_cast<void>(in.number<std::uint16_t>());
    slot.id = SlotId::fromRaw(in.field(16));
    slot.operatorId = OperatorId::fromRaw(in.field(16));
    slot.algorithm = SlotAlgorithm{in.number<std::uint8_t>()};
    slot.cost.passes = in.number<std::uint32_t>();
    slot.cost.memory = in.number<std::uint64_t>();
    slot.salt = in.field(16);
    const qsizetype credentialSize = qMin(qsizetype{in.number<std::uint16_t>()}, credentialSpace);
    slot.credential = in.field(credentialSize, credentialSpace);
    slot.notAfter = in.number<std::uint64_t>();
    slot.nonce = in.field(24);
    slot.sealed = in.field(slotSealedSize);
    if (slot.state == SlotState::Active)
        return slot;
    KeySlot empty; // whatever else is written in it makes the file differ from its own encoding
    empty.state = slot.state;
    empty.operatorId = slot.operatorId;
    return empty;
}

bool isSound(const KeySlot &slot)
{
    switch (slot.state) {
    case SlotState::Free: return slot.operatorId.isNull();
    case SlotState::Revoked: return true;
    case SlotState::Active: break;
    default: return false; // a byte from outside need not be an enumerator
    }
    switch (slot.kind) {
    case SlotKind::Passphrase:
    case SlotKind::PassphraseAndToken:
        return slot.algorithm == SlotAlgorithm::Argon2id && slot.cost.mayOpen();
    case SlotKind::Recovery:
    case SlotKind::SystemKeystore: return slot.algorithm == SlotAlgorithm::None && slot.cost == KdfCost{0, 0};
    case SlotKind::None: break;
    }
    return false;
}

tl::unexpected<Error> corrupt(const char *why)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("store.keys: ") + QLatin1String{why});
}

Result<std::size_t> checkedSlotCount(QByteArrayView bytes)
{
    if (bytes.size() < keyHeaderSize || bytes.first(magic.size()) != magic)
        return corrupt("not a key file");
    Reader in{bytes};
    in.moveTo(magic.size());
    if (const auto found = in.number<std::uint16_t>(); found != version) {
        if (found > version)
            return fail(ErrorCode::TooNew, QStringLiteral("store.keys version %1").arg(found));
        return corrupt("version");
    }
    if (in.number<std::uint16_t>() != keyHeaderSize)
        return corrupt("header length");
    in.moveTo(60);
    const std::size_t count = in.number<std::uint16_t>();
    if (count > mostSlots || bytes.size() != keyHeaderSize + static_cast<qsizetype>(count) * slotSize)
        return corrupt("number of slots");
    return count;
}

} // namespace

bool KdfCost::mayCreate() const
{
    return mayOpen() && passes >= floor().passes;
}

bool KdfCost::mayOpen() const
{
    return memory >= floor().memory && memory <= 4096 * mebibyte && passes >= 1 && passes <= 20;
}

QByteArray encoded(const KeySlot &slot)
{
    Writer out{slotSize};
    out.number(static_cast<std::uint8_t>(slot.state));
    out.number(static_cast<std::uint8_t>(slot.kind));
    out.number(std::uint16_t{0});
    out.field(slot.id.raw(), 16);
    out.field(slot.operatorId.raw(), 16);
    out.number(static_cast<std::uint8_t>(slot.algorithm));
    out.number(slot.cost.passes);
    out.number(slot.cost.memory);
    out.field(slot.salt, 16);
    out.number(static_cast<std::uint16_t>(slot.credential.size()));
    out.field(slot.credential, credentialSpace);
    out.number(slot.notAfter);
    out.field(slot.nonce, 24);
    out.field(slot.sealed, slotSealedSize);
    return out.bytes();
}

QByteArray encoded(const KeyFile &file)
{
    Writer out{keyHeaderSize};
    out.field(magic, magic.size());
    out.number(version);
    out.number(static_cast<std::uint16_t>(keyHeaderSize));
    out.number(file.generation);
    out.field(file.storeUuid, 16);
    out.field(file.databaseSalt, 16);
    out.number(file.databaseGeneration);
    out.number(file.created);
    out.number(static_cast<std::uint16_t>(file.slots.size()));
    out.moveTo(headerMacOffset);
    out.field(file.headerMac, digestSize);
    QByteArray bytes = out.bytes();
    for (const KeySlot &slot : file.slots)
        bytes += encoded(slot);
    return bytes;
}

Result<KeyFile> decodedKeyFile(QByteArrayView bytes)
{
    const auto count = checkedSlotCount(bytes);
    if (!count)
        return tl::make_unexpected(count.error());
    Reader in{bytes};
    in.moveTo(12);
    KeyFile file;
    file.generation = in.number<std::uint32_t>();
    file.storeUuid = in.field(16);
    file.databaseSalt = in.field(16);
    file.databaseGeneration = in.number<std::uint32_t>();
    file.created = in.number<std::uint64_t>();
    in.moveTo(headerMacOffset);
    file.headerMac = in.field(digestSize);
    for (std::size_t i = 0; i < *count; ++i) {
        const qsizetype at = keyHeaderSize + static_cast<qsizetype>(i) * slotSize;
        file.slots.push_back(readSlot(bytes.sliced(at, slotSize)));
        if (!isSound(file.slots.back()))
            return corrupt("a slot is out of bounds");
    }
    // One way to write a file: no byte may hide in padding, and the MAC over the encoding covers every byte
    // read.
    if (encoded(file) != bytes)
        return corrupt("stray bytes");
    return file;
}

SlotId slotIdFor(const QByteArray &storeUuid, const QString &userId)
{
    const QString canonical = userId.trimmed()
                                  .normalized(QString::NormalizationForm_C)
                                  .toLower()
                                  .normalized(QString::NormalizationForm_C);
    return SlotId::fromRaw(shortDigestOf(QByteArray{storeUuid + canonical.toUtf8()}));
}

} // namespace jour
