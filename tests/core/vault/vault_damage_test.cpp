#include "vault/slot_file.h"
#include "vaults.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("A damaged key file is told from a wrong passphrase, and its copy restores it", "[vault]")
{
    const AVault a;
    const QByteArray whole = contentOf(keyFilePath(a.path()));
    // Magic, uuid, MAC; then the slot's id, salt, sealed part; then the other slot.
    for (const int at : {0, 20, 100, 128 + 4, 128 + 50, 128 + 300, 640 + 300}) {
        CAPTURE(at);
        REQUIRE(overwrite(keyFilePath(a.path()), flipped(whole, at)));
        CHECK(a.refusal(anna()) == ErrorCode::Corrupt);
        REQUIRE(Vault::restoreKeys(a.path()).has_value());
        CHECK(contentOf(keyFilePath(a.path())) == whole);
        CHECK(contentOf(a.folder.file("store.keys.damaged")) == flipped(whole, at));
    }
    CHECK(a.unlock(anna()).has_value());
}

TEST_CASE("A key file that is gone is restored from its copy", "[vault]")
{
    const AVault a;
    REQUIRE(QFile::remove(keyFilePath(a.path())));
    CHECK(Vault::exists(a.path()));
    CHECK(a.refusal(anna()) == ErrorCode::Corrupt);
    REQUIRE(Vault::restoreKeys(a.path()).has_value());
    CHECK(a.unlock(anna()).has_value());
}

TEST_CASE("With both key files damaged nothing is made up", "[vault]")
{
    const AVault a;
    const QByteArray whole = contentOf(keyFilePath(a.path()));
    REQUIRE(overwrite(keyFilePath(a.path()), flipped(whole, 0)));
    REQUIRE(overwrite(keyFileCopyPath(a.path()), flipped(whole, 1)));
    CHECK(a.refusal(anna()) == ErrorCode::Corrupt);
    CHECK(Vault::restoreKeys(a.path()).error().code == ErrorCode::Corrupt);
    CHECK(contentOf(keyFilePath(a.path())) == flipped(whole, 0));
    REQUIRE(QFile::remove(keyFileCopyPath(a.path())));
    CHECK(Vault::restoreKeys(a.path()).error().code == ErrorCode::NotFound);
}

TEST_CASE("A damaged copy is made anew at the next unlock", "[vault]")
{
    const AVault a;
    const QByteArray whole = contentOf(keyFilePath(a.path()));
    REQUIRE(overwrite(keyFileCopyPath(a.path()), flipped(whole, GENERATE(3, 400))));
    REQUIRE(a.unlock(anna()).has_value());
    CHECK(contentOf(keyFileCopyPath(a.path())) == whole);
}

TEST_CASE("An old key file put back opens, shows its age, and the newer copy survives", "[vault]")
{
    const AVault a;
    const QByteArray old = contentOf(keyFilePath(a.path()));
    REQUIRE(Vault::addOperator(a.path(), annaProof(), bosse(), cheap, a.clock).has_value());
    const QByteArray fresh = contentOf(keyFilePath(a.path()));
    REQUIRE(overwrite(keyFilePath(a.path()), old));
    const auto opened = a.unlock(anna());
    REQUIRE(opened.has_value());
    CHECK(opened->generation == 1); // the store compares it with what the database remembers
    CHECK(contentOf(keyFileCopyPath(a.path())) == fresh);
    REQUIRE(Vault::restoreKeys(a.path()).has_value());
    CHECK(a.unlock(anna())->generation == 2);
}

TEST_CASE("A damaged recovery slot is told from a wrong recovery key", "[vault]")
{
    const AVault a;
    const QByteArray whole = contentOf(keyFilePath(a.path()));
    REQUIRE(overwrite(keyFilePath(a.path()), flipped(whole, 640 + 300)));
    CHECK(Vault::unlockWithRecoveryKey(a.path(), a.created->recoveryKey).error().code == ErrorCode::Corrupt);
    REQUIRE(Vault::restoreKeys(a.path()).has_value());
    CHECK(Vault::unlockWithRecoveryKey(a.path(), a.created->recoveryKey).has_value());
}

TEST_CASE("A vault whose attempt log was removed opens all the same, and says so", "[vault]")
{
    const AVault a;
    REQUIRE(QFile::remove(attemptFilePath(a.path())));
    REQUIRE(QFile::remove(attemptKeyPath(a.path())));
    const auto opened = a.unlock(anna());
    REQUIRE(opened.has_value());
    CHECK(opened->attempts.logWasTamperedWith);
}

TEST_CASE("Without a vault there is nothing to open", "[vault]")
{
    const Folder folder;
    const ManualClock clock{Instant{}};
    CHECK(Vault::unlock(folder.path(), anna().userId, anna().passphrase, clock).error().code ==
          ErrorCode::NotFound);
    CHECK(Vault::unlock(folder.file("none"), anna().userId, anna().passphrase, clock).error().code ==
          ErrorCode::NotFound);
    CHECK_FALSE(Vault::exists(folder.path()));
}
