#include "folder.h"
#include "support/strings.h"
#include "vault/digest.h"
#include "vault/slot_crypto.h"

#include <QtEndian>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A key file with one passphrase slot and one recovery slot. Its passphrase key is given, so that no Argon2
/// runs.
struct AKeyFile
{
    SecretBytes root = SecretBytes::random(rootSize);
    SecretBytes seed = SecretBytes::random(32);
    SecretBytes key = SecretBytes::random(32);
    SecretBytes recoveryKey = SecretBytes::random(20);
    KeyFile file;

    AKeyFile()
    {
        file.generation = 3;
        file.storeUuid = randomBytes(16);
        file.databaseSalt = randomBytes(16);
        file.created = 1'795'003'200;
        KeySlot pass;
        pass.state = SlotState::Active;
        pass.kind = SlotKind::Passphrase;
        pass.id = slotIdFor(file.storeUuid, QStringLiteral("anna"));
        pass.operatorId = OperatorId::random();
        pass.algorithm = SlotAlgorithm::Argon2id;
        pass.cost = KdfCost::floor();
        pass.salt = randomBytes(16);
        pass.notAfter = 5;
        seal(pass, file, key, {root.clone(), seed.clone(), 2});
        KeySlot recovery;
        recovery.state = SlotState::Active;
        recovery.kind = SlotKind::Recovery;
        recovery.id = SlotId::random();
        recovery.operatorId = OperatorId::random();
        recovery.salt = randomBytes(16);
        seal(recovery, file, keyFromRecoveryKey(recoveryKey, recovery), {root.clone(), {}, 0});
        file.slots = {pass, recovery};
        stamp(file, root);
    }

    /// What a reader who holds the first slot's key makes of `bytes`.
    [[nodiscard]] bool accepts(const QByteArray &bytes) const
    {
        const auto read = decodedKeyFile(bytes);
        if (!read || read->slots.empty())
            return false;
        const auto secret = opened(read->slots.front(), *read, key);
        return secret && isStamped(*read, secret->root);
    }
};

template<typename T>
QByteArray with(QByteArray bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
    return bytes;
}

} // namespace

TEST_CASE("A key file has the fixed layout that was laid down", "[vault]")
{
    const AKeyFile a;
    const QByteArray bytes = encoded(a.file);
    REQUIRE(bytes.size() == 128 + 2 * 512);
    CHECK(bytes.first(8) == "TRIAGEKY");
    CHECK(qFromLittleEndian<quint16>(bytes.constData() + 8) == 1);
    CHECK(qFromLittleEndian<quint16>(bytes.constData() + 10) == 128);
    CHECK(qFromLittleEndian<quint32>(bytes.constData() + 12) == 3);
    CHECK(bytes.sliced(16, 16) == a.file.storeUuid);
    CHECK(bytes.sliced(32, 16) == a.file.databaseSalt);
    CHECK(qFromLittleEndian<quint32>(bytes.constData() + 48) == 1);
    CHECK(qFromLittleEndian<quint64>(bytes.constData() + 52) == 1'795'003'200);
    CHECK(qFromLittleEndian<quint16>(bytes.constData() + 60) == 2);
    CHECK(bytes.sliced(96, 32) == a.file.headerMac);

    const QByteArray slot = bytes.sliced(128, 512);
    CHECK(slot.at(0) == 1);
    CHECK(slot.at(1) == 1);
    CHECK(slot.sliced(4, 16) == a.file.slots[0].id.raw());
    CHECK(slot.sliced(20, 16) == a.file.slots[0].operatorId.raw());
    CHECK(slot.at(36) == 2);
    CHECK(qFromLittleEndian<quint32>(slot.constData() + 37) == 3);
    CHECK(qFromLittleEndian<quint64>(slot.constData() + 41) == 64 * 1024 * 1024);
    CHECK(slot.sliced(49, 16) == a.file.slots[0].salt);
    CHECK(qFromLittleEndian<quint64>(slot.constData() + 195) == 5);
    CHECK(slot.sliced(203, 24) == a.file.slots[0].nonce);
    CHECK(slot.sliced(227) == a.file.slots[0].sealed);
}

TEST_CASE("A key file reads back as it was written and its slots give up what they hide", "[vault]")
{
    const AKeyFile a;
    const auto read = decodedKeyFile(encoded(a.file));
    REQUIRE(read.has_value());
    CHECK(*read == a.file);

    const auto pass = opened(read->slots[0], *read, a.key);
    REQUIRE(pass.has_value());
    CHECK(pass->root == a.root);
    CHECK(pass->operatorSeed == a.seed);
    CHECK(pass->role == 2);
    const auto recovery = opened(read->slots[1], *read, keyFromRecoveryKey(a.recoveryKey, read->slots[1]));
    REQUIRE(recovery.has_value());
    CHECK(recovery->root == a.root);
    CHECK(recovery->operatorSeed.isEmpty());
    CHECK(isStamped(*read, a.root));
    CHECK_FALSE(isStamped(*read, SecretBytes::random(rootSize)));
    CHECK(opened(read->slots[0], *read, SecretBytes::random(32)).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("No bit of the key file can be changed unnoticed", "[vault]")
{
    const AKeyFile a;
    const QByteArray whole = encoded(a.file);
    REQUIRE(a.accepts(whole));
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        CAPTURE(bit / 8);
        if (a.accepts(flipped(whole, bit / 8, 1 << (bit % 8))))
            FAIL("unnoticed");
    }
    for (qsizetype size = 0; size < whole.size(); size += 32)
        CHECK_FALSE(a.accepts(whole.first(size)));
    CHECK_FALSE(a.accepts(whole + QByteArray(512, '\0')));
    CHECK_FALSE(a.accepts(whole.first(128 + 512)));
}

TEST_CASE("A slot moved to another store, or to another generation of its database, does not open", "[vault]")
{
    const AKeyFile a;
    KeyFile other = a.file;
    other.storeUuid = randomBytes(16);
    CHECK_FALSE(opened(other.slots[0], other, a.key).has_value());
    other = a.file;
    ++other.databaseGeneration;
    CHECK_FALSE(opened(other.slots[0], other, a.key).has_value());
}

TEST_CASE("A slot whose open fields were changed does not open, even with its own key", "[vault]")
{
    const AKeyFile a;
    KeySlot slot = a.file.slots[0];
    REQUIRE(opened(slot, a.file, a.key).has_value());
    SECTION("an ended slot given more time")
    {
        slot.notAfter = 0;
    }
    SECTION("another operator's name on it")
    {
        slot.operatorId = OperatorId::random();
    }
    SECTION("another user id leading to it")
    {
        slot.id = slotIdFor(a.file.storeUuid, QStringLiteral("eva"));
    }
    SECTION("made out to be a recovery slot")
    {
        slot.kind = SlotKind::Recovery;
    }
    SECTION("a cheaper derivation")
    {
        slot.cost.passes = 1;
    }
    CHECK(opened(slot, a.file, a.key).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("A slot added or exchanged without the root breaks the header's MAC", "[vault]")
{
    const AKeyFile a;
    KeyFile file = a.file;
    file.slots.push_back(file.slots[0]);
    CHECK_FALSE(isStamped(file, a.root));
    file = a.file;
    std::swap(file.slots[0], file.slots[1]);
    CHECK_FALSE(isStamped(file, a.root));
    file = a.file;
    file.slots[1] = {};
    CHECK_FALSE(isStamped(file, a.root));
}

TEST_CASE("What a hostile key file asks for is refused before anything is allocated", "[vault]")
{
    const AKeyFile a;
    const QByteArray whole = encoded(a.file);
    const auto codeOf = [](const QByteArray &bytes) {
        const auto read = decodedKeyFile(bytes);
        REQUIRE_FALSE(read.has_value());
        return read.error().code;
    };
    constexpr qsizetype passes = 128 + 37;
    constexpr qsizetype memory = 128 + 41;
    constexpr quint64 mebibyte = 1024 * 1024;
    CHECK(codeOf(with(whole, memory, quint64{4} * mebibyte * mebibyte)) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, memory, 4097 * mebibyte)) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, memory, 63 * mebibyte)) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, memory, quint64{8192})) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, passes, quint32{0})) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, passes, quint32{21})) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, 60, quint16{65535})) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, 128 + 65, quint16{129})) == ErrorCode::Corrupt);
    CHECK(codeOf(with(whole, 8, quint16{2})) == ErrorCode::TooNew);
    CHECK(codeOf(with(whole, 8, quint16{0})) == ErrorCode::Corrupt);
    CHECK(codeOf({}) == ErrorCode::Corrupt);
    CHECK(codeOf("SQLite format 3") == ErrorCode::Corrupt);
    KeySlot greedy = a.file.slots[0];
    greedy.cost.memory = 5000 * mebibyte;
    CHECK(keyFromPassphrase(SecretBytes{16}, greedy).error().code == ErrorCode::Invalid);
}

TEST_CASE("Creating asks for more than opening does", "[vault]")
{
    CHECK(KdfCost{}.mayCreate());
    CHECK(KdfCost::floor().mayCreate());
    CHECK_FALSE(KdfCost{2, KdfCost::floor().memory}.mayCreate());
    CHECK(KdfCost{2, KdfCost::floor().memory}.mayOpen());
    CHECK_FALSE(KdfCost{3, KdfCost::floor().memory - 1}.mayCreate());
    CHECK_FALSE(KdfCost{21, KdfCost::floor().memory}.mayOpen());
}

TEST_CASE("Random bytes are never taken for a key file, and never crash the reader", "[vault]")
{
    const AKeyFile a;
    const QByteArray whole = encoded(a.file);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        const QByteArray noise = randomBytes(8);
        for (const char c : noise)
            bytes[static_cast<unsigned char>(c) * 4 % bytes.size()] = static_cast<char>(c ^ 0x5A);
        if (bytes != whole)
            REQUIRE_FALSE(a.accepts(bytes));
        REQUIRE_FALSE(decodedKeyFile(randomBytes(128 + 512 * (i % 3))).has_value());
    }
}

TEST_CASE("A user id leads to its slot whatever its case and encoding, and in one store only", "[vault]")
{
    const QByteArray store = randomBytes(16);
    const SlotId id = slotIdFor(store, QStringLiteral("\u00c5sa.Berg"));
    CHECK(slotIdFor(store, QStringLiteral(" a\u030asa.berg ")) == id);
    CHECK(slotIdFor(store, QStringLiteral("asa.berg")) != id);
    CHECK(slotIdFor(randomBytes(16), QStringLiteral("\u00c5sa.Berg")) != id);
}

TEST_CASE("The derived keys differ from each other and from the root", "[vault]")
{
    const SecretBytes root = SecretBytes::copyOf(QByteArray(32, '\x07'));
    const SecretBytes db = derived(root, SubKey::Database);
    CHECK(db == derived(root, SubKey::Database));
    CHECK_FALSE(db == root);
    for (const SubKey other : {SubKey::HeaderMac, SubKey::HeadMac, SubKey::Backup, SubKey::Spool})
        CHECK_FALSE(db == derived(root, other));
    // Fixed for ever: a change here makes every vault unreadable. From hashlib.blake2b(key=root, salt=id,
    // person=context).
    CHECK(db.view().toByteArray().toHex() ==
          "0cb1378a43a1aa5d05588be2f654fff121fbaff5deb9a856d7e4547712c7b3b2");
}
