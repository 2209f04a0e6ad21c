#include "other_process.h"
#include "small_disk.h"
#include "sql/connection.h"
#include "sql/read_only.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/head_file.h"
#include "vault/passphrase.h"
#include "vault/write_check.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int roomy = 8 * 1024;

/// A vault with a case in it, on a disk of its own.
struct VaultOnDisk
{
    VaultOnDisk()
    {
        if (!disk.isMounted())
            SKIP("mounting a small file system needs root");
        const auto store = place.open();
        REQUIRE(store);
        REQUIRE((*store)->commit(place.author.id, aWholeCase()));
        last = (*store)->journal().lastSeq().value();
        putFiles(disk.folder(), filesOf(place.folder()));
    }
    [[nodiscard]] Result<OpenedVault> unlock(const QString &phrase = VaultPlace::phrase()) const
    {
        return Vault::unlock(disk.folder(), VaultPlace::userId(), passphraseBytes(phrase), place.clock);
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const { return place.open(disk.folder()); }
    [[nodiscard]] Result<Committed> commit(Store &store) const
    {
        return store.commit(place.author.id, aWholeCase());
    }
    /// What an operator looks for at night.
    [[nodiscard]] bool canRead(Store &store) const
    {
        const CaseReader cases{store.connection()};
        const auto board = cases.board(night);
        const auto fault = store.journal().verify();
        return board && !board->empty() && cases.liveDeadlines() &&
               DeskReader{store.connection()}.operators() && store.journal().lastSeq() == last && fault &&
               !*fault;
    }

    VaultPlace place;
    SmallDisk disk{roomy};
    qint64 last = 0;
};

Error errorOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("On a disk that may only be read a vault is unlocked and read, and written as soon as that works",
          "[reliability][T-RO]")
{
    const VaultOnDisk vault;
    vault.disk.setReadOnly(true);
    const Files before = filesOf(vault.disk.folder());
    CHECK(errorOf(checkWritable(vault.disk.folder())) == Error{ErrorCode::ReadOnly, QStringLiteral("disk")});
    REQUIRE(vault.unlock());
    const auto lock = VaultLock::acquire(vault.disk.folder(), boot);
    REQUIRE(lock);
    const auto store = vault.open();
    REQUIRE(store);
    CHECK(vault.canRead(**store));
    for (int i = 0; i < 3; ++i)
        CHECK(errorOf(vault.commit(**store)) == Error{ErrorCode::ReadOnly, QStringLiteral("disk")});
    CHECK(vault.canRead(**store));
    CHECK(filesOf(vault.disk.folder()) == before);

    vault.disk.setReadOnly(false);
    CHECK(checkWritable(vault.disk.folder()));
    const auto again = vault.commit(**store);
    REQUIRE(again);
    CHECK(again->firstSeq == vault.last + 1);
    CHECK_FALSE(sql::isReadOnly((*store)->connection()));
    CHECK(faultAfter(**store, 1, again->lastSeq) == QString{});
    const auto head = HeadFile::open(headFilePath(vault.disk.folder()), vault.place.keys.headKey);
    REQUIRE(head);
    CHECK(head->newest().seq == static_cast<std::uint64_t>(again->lastSeq));
}

TEST_CASE("On a full disk a vault is unlocked and read, and written as soon as there is room",
          "[reliability][T-FULL]")
{
    const VaultOnDisk vault;
    const QString ballast = vault.disk.putBallast();
    CHECK(errorOf(checkWritable(vault.disk.folder())).code == ErrorCode::DiskFull);
    REQUIRE(vault.unlock());
    const auto lock = VaultLock::acquire(vault.disk.folder(), boot);
    REQUIRE(lock);
    const auto store = vault.open();
    REQUIRE(store);
    CHECK(vault.canRead(**store));
    CHECK(errorOf(vault.commit(**store)).code == ErrorCode::DiskFull);
    CHECK(vault.canRead(**store));

    REQUIRE(QFile::remove(ballast));
    const auto again = vault.commit(**store);
    REQUIRE(again);
    CHECK(faultAfter(**store, 1, again->lastSeq) == QString{});
}

TEST_CASE("A disk that may only be read hides neither a rollback nor a missing tail", "[reliability][T-RO]")
{
    const VaultOnDisk vault;
    const Files old = filesOf(vault.disk.folder());
    {
        const auto store = vault.open();
        REQUIRE(store);
        REQUIRE(vault.commit(**store));
    }
    Files mixed = filesOf(vault.disk.folder());
    mixed["desk.db"] = old["desk.db"];
    putFiles(vault.disk.folder(), mixed);
    vault.disk.setReadOnly(true);
    CHECK(errorOf(vault.open()).code == ErrorCode::Missing);
}

TEST_CASE("A database that was put back while it was only read is refused when writing begins",
          "[reliability][T-RO]")
{
    const VaultOnDisk vault;
    const Files old = filesOf(vault.disk.folder());
    {
        const auto store = vault.open();
        REQUIRE(store);
        REQUIRE(vault.commit(**store));
    }
    vault.disk.setReadOnly(true);
    const auto store = vault.open();
    REQUIRE(store);
    vault.disk.setReadOnly(false);
    QFile database{databasePath(vault.disk.folder())};
    REQUIRE(database.open(QIODevice::WriteOnly));
    REQUIRE(database.write(old["desk.db"]) == old["desk.db"].size());
    database.close();
    CHECK(errorOf(vault.commit(**store)).code == ErrorCode::Missing);
    CHECK(filesOf(vault.disk.folder())["desk.db"] == old["desk.db"]);
}

TEST_CASE("A vault that must be brought up to date is not opened where nothing can be written",
          "[reliability][T-RO]")
{
    const VaultOnDisk vault;
    {
        const auto store = vault.open();
        REQUIRE(store);
        (*store)->connection().execute("PRAGMA user_version = 4");
    }
    SECTION("the disk may only be read")
    {
        vault.disk.setReadOnly(true);
        CHECK(errorOf(vault.open()) == Error{ErrorCode::ReadOnly, QStringLiteral("migration")});
    }
    SECTION("the disk is full")
    {
        std::ignore = vault.disk.putBallast();
        CHECK(errorOf(vault.open()) == Error{ErrorCode::DiskFull, QStringLiteral("migration")});
    }
}

TEST_CASE("An interrupted commit is told of where it cannot be rolled back, and rolled back where it can",
          "[reliability][T-RO]")
{
    const VaultOnDisk vault;
    Files cut;
    {
        const auto store = vault.open();
        REQUIRE(store);
        sql::Connection &db = (*store)->connection();
        // So many pages that they come to the file before the commit, as when the power goes amidst a large
        // one.
        db.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE store_meta SET key_generation = 9;"
                   "CREATE TABLE spill (x); INSERT INTO spill SELECT zeroblob(4000) FROM"
                   " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT i "
                   "FROM n)");
        cut = filesOf(vault.disk.folder());
        db.execute("ROLLBACK");
    }
    REQUIRE_FALSE(cut["desk.db-journal"].isEmpty());
    putFiles(vault.disk.folder(), cut);
    vault.disk.setReadOnly(true);
    CHECK(errorOf(vault.open()) == Error{ErrorCode::ReadOnly, QStringLiteral("rollback")});
    vault.disk.setReadOnly(false);
    const auto store = vault.open();
    REQUIRE(store);
    CHECK(vault.canRead(**store));
}

TEST_CASE("Wrong attempts that cannot be written down still bring waits, from the first on",
          "[reliability][T-RO]")
{
    VaultOnDisk vault;
    vault.disk.setReadOnly(true);
    const QString wrong = QStringLiteral("not the right passphrase");
    CHECK(errorOf(vault.unlock(wrong)).code == ErrorCode::WrongPassphrase);
    CHECK(errorOf(vault.unlock()) == Error{ErrorCode::Delayed, QStringLiteral("2")});
    vault.place.clock.advance(std::chrono::seconds{2});
    CHECK(errorOf(vault.unlock(wrong)).code == ErrorCode::WrongPassphrase);
    CHECK(errorOf(vault.unlock()) == Error{ErrorCode::Delayed, QStringLiteral("4")});
    vault.place.clock.advance(std::chrono::seconds{4});

    // What was counted meanwhile is told, and is on the disk once that takes it.
    SECTION("and are told of at the next unlock")
    {
        const auto keys = vault.unlock();
        REQUIRE(keys);
        CHECK(keys->attempts.failures == 2);
        CHECK(vault.unlock()->attempts.failures == 0);
    }
    SECTION("and are written down when that works again")
    {
        vault.disk.setReadOnly(false);
        CHECK(errorOf(vault.unlock(wrong)).code == ErrorCode::WrongPassphrase);
        CHECK(vault.unlock()->attempts.failures == 3);
    }
}

TEST_CASE("A second process is told on a disk that may only be read, too", "[reliability][T-RO][T-2PROC]")
{
    const VaultOnDisk vault;
    const bool hasLockFile = GENERATE(true, false);
    CAPTURE(hasLockFile);
    if (!hasLockFile)
        QFile::remove(lockFilePath(vault.disk.folder()));
    else
        REQUIRE(VaultLock::acquire(vault.disk.folder(), boot));
    vault.disk.setReadOnly(true);
    const Other first{[&](int out) {
        const auto lock = VaultLock::acquire(vault.disk.folder(), boot);
        const auto store = vault.open();
        tell(out, lock && store ? getpid() : 0);
        pause();
    }};
    REQUIRE(first.next() == first.pid());
    CHECK(errorOf(VaultLock::acquire(vault.disk.folder(), boot)).code == ErrorCode::InUse);
    if (hasLockFile)
        CHECK(errorOf(VaultLock::look(vault.disk.folder())).code == ErrorCode::InUse);
}
