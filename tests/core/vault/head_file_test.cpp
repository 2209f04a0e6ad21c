#include "folder.h"
#include "support/strings.h"
#include "vault/head_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Head headAt(std::uint64_t seq)
{
    return {seq, QByteArray(32, static_cast<char>(seq)), 7};
}

struct AHeadFile
{
    Folder folder;
    QString path = folder.file("store.head");
    SecretBytes key = SecretBytes::random(32);

    AHeadFile()
    {
        auto head = HeadFile::create(path, key, headAt(0));
        REQUIRE(head.has_value());
        for (std::uint64_t seq = 1; seq <= 5; ++seq)
            REQUIRE(head->write(headAt(seq)).has_value());
    }
    [[nodiscard]] Result<HeadFile> open() const { return HeadFile::open(path, key); }
};

} // namespace

TEST_CASE("The head file gives back the newest head and writes its records in turn", "[vault]")
{
    const AHeadFile file;
    auto head = file.open();
    REQUIRE(head.has_value());
    CHECK(head->newest() == headAt(5));
    CHECK_FALSE(head->hadDamage());
    const QByteArray before = contentOf(file.path);
    REQUIRE(before.size() == 256);

    REQUIRE(head->write(headAt(6)).has_value());
    const QByteArray after = contentOf(file.path);
    CHECK(before.first(128) != after.first(128)); // records 0, 2, 4 lie first, the fifth second
    CHECK(before.last(128) == after.last(128));
    REQUIRE(head->write(headAt(7)).has_value());
    CHECK(contentOf(file.path).first(128) == after.first(128));
    CHECK(file.open()->newest() == headAt(7));
}

TEST_CASE("The head goes forward only", "[vault]")
{
    const AHeadFile file;
    auto head = file.open();
    CHECK(head->write(headAt(4)).error().code == ErrorCode::Invalid);
    CHECK(head->write(headAt(5)).has_value()); // the same again is no change
    CHECK(head->write({5, QByteArray(32, 'z'), 7}).error().code == ErrorCode::Invalid);
    CHECK(head->write({6, QByteArray(31, 'z'), 7}).error().code == ErrorCode::Invalid);
    CHECK(file.open()->newest() == headAt(5));
}

TEST_CASE("A flipped bit anywhere in the head file is noticed; the other record still holds", "[vault]")
{
    const AHeadFile file;
    const QByteArray whole = contentOf(file.path);
    for (qsizetype bit = 0; bit < whole.size() * 8; bit += 7) {
        REQUIRE(overwrite(file.path, flipped(whole, bit / 8, 1 << (bit % 8))));
        const auto head = file.open();
        REQUIRE(head.has_value());
        REQUIRE(head->hadDamage());
        REQUIRE(head->newest() == (bit < 128 * 8 ? headAt(5) : headAt(4)));
    }
}

TEST_CASE("A head file that is gone, cut, wholly damaged or another vault's is refused", "[vault]")
{
    const AHeadFile file;
    const QByteArray whole = contentOf(file.path);
    REQUIRE(overwrite(file.path, flipped(flipped(whole, 20), 148)));
    CHECK(file.open().error().code == ErrorCode::Corrupt);
    REQUIRE(overwrite(file.path, {}));
    CHECK(file.open().error().code == ErrorCode::Corrupt);
    REQUIRE(overwrite(file.path, QByteArray(256, '\0')));
    CHECK(file.open().error().code == ErrorCode::Corrupt);
    REQUIRE(overwrite(file.path, whole.first(200)));
    REQUIRE(file.open().has_value());
    CHECK(file.open()->hadDamage());
    REQUIRE(overwrite(file.path, whole));
    CHECK(HeadFile::open(file.path, SecretBytes::random(32)).error().code == ErrorCode::Corrupt);
    REQUIRE(QFile::remove(file.path));
    CHECK(file.open().error().code == ErrorCode::Missing);
}

TEST_CASE("After damage the next head is written over the damaged record", "[vault]")
{
    const AHeadFile file;
    REQUIRE(overwrite(file.path, flipped(contentOf(file.path), 130)));
    auto head = file.open();
    REQUIRE(head->newest() == headAt(4));
    REQUIRE(head->write(headAt(9)).has_value());
    const auto again = file.open();
    REQUIRE(again.has_value());
    CHECK(again->newest() == headAt(9));
    CHECK_FALSE(again->hadDamage());
}

TEST_CASE("A fresh head file has one record and no damage", "[vault]")
{
    const Folder folder;
    const SecretBytes key = SecretBytes::random(32);
    REQUIRE(HeadFile::create(folder.file("store.head"), key, headAt(0)).has_value());
    const auto head = HeadFile::open(folder.file("store.head"), key);
    REQUIRE(head.has_value());
    CHECK(head->newest() == headAt(0));
    CHECK_FALSE(head->hadDamage());
}
