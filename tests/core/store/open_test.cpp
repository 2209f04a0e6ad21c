#include "rows.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "support/store.h"
#include "support/strings.h"
#include "vault/head_file.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

ErrorCode codeOf(const Result<> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

Head headOf(const StoreFixture &store)
{
    return HeadFile::open(headFilePath(store.folder()), store.keys.headKey).value().newest();
}

} // namespace

TEST_CASE("A store opens again with all that was committed")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const QByteArray head = store.store().head().value();
    const Case before = CaseReader{store.db()}.find(id).value();
    store.reopen();
    CHECK(CaseReader{store.db()}.find(id).value() == before);
    CHECK(store.store().head().value() == head);
    store.commit(id, aNote());
    const auto events = store.store().journal().after(0, 10).value();
    REQUIRE(events.size() == 3);
    CHECK(events[2].ref.origin == events[0].ref.origin);
    CHECK(events[2].ref.originSeq == 3);
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("The files of a store are the owner's alone")
{
    StoreFixture store;
    store.openCase();
    for (const QString &path : {databasePath(store.folder()), headFilePath(store.folder())}) {
        CAPTURE(path);
        const auto rights = QFileInfo{path}.permissions();
        CHECK_FALSE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    }
    SECTION("and a store that others can read is not opened")
    {
        store.close();
        REQUIRE(QFile::setPermissions(databasePath(store.folder()),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        CHECK(codeOf(store.open()) == ErrorCode::Exposed);
    }
}

TEST_CASE("The head file follows every commit")
{
    StoreFixture store;
    CHECK(headOf(store) == Head{1, store.store().head().value(), 1});
    store.openCase();
    CHECK(headOf(store) == Head{2, store.store().head().value(), 1});
}

TEST_CASE("What was acknowledged cannot go missing unnoticed")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.close();
    const QByteArray oldDatabase = contentOf(databasePath(store.folder()));
    const QByteArray oldHead = contentOf(headFilePath(store.folder()));
    REQUIRE(store.open());
    store.commit(id, aNote());
    store.commit(id, aNote());
    const QByteArray head = store.store().head().value();
    store.close();

    SECTION("the database was rolled back")
    {
        overwrite(databasePath(store.folder()), oldDatabase);
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
        CHECK(contentOf(databasePath(store.folder())) == oldDatabase);
    }
    SECTION("the database is gone")
    {
        REQUIRE(QFile::remove(databasePath(store.folder())));
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
        CHECK_FALSE(QFile::exists(databasePath(store.folder())));
    }
    SECTION("the database is empty")
    {
        overwrite(databasePath(store.folder()), {});
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
    }
    SECTION("a database of ours is there, with nothing in it")
    {
        REQUIRE(QFile::remove(databasePath(store.folder())));
        {
            sql::Connection fresh{
                databasePath(store.folder()), store.keys.dbKey.view(), store.keys.salt, {.create = true}};
            fresh.execute("CREATE TABLE t (x); DROP TABLE t");
        }
        const QByteArray empty = contentOf(databasePath(store.folder()));
        REQUIRE_FALSE(empty.isEmpty());
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
        CHECK(contentOf(databasePath(store.folder())) == empty);
    }
    SECTION("the database was cut short")
    {
        const QByteArray whole = contentOf(databasePath(store.folder()));
        overwrite(databasePath(store.folder()), whole.left(whole.size() / 2));
        REQUIRE_FALSE(store.open());
    }
    SECTION("the head file is gone")
    {
        REQUIRE(QFile::remove(headFilePath(store.folder())));
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
    }
    SECTION("the database and the head file are gone: that is no new vault")
    {
        REQUIRE(QFile::remove(databasePath(store.folder())));
        REQUIRE(QFile::remove(headFilePath(store.folder())));
        CHECK(codeOf(store.open()) == ErrorCode::Missing);
        CHECK_FALSE(QFile::exists(databasePath(store.folder())));
        CHECK_FALSE(QFile::exists(headFilePath(store.folder())));
    }
    SECTION("the head file was changed")
    {
        QByteArray bytes = contentOf(headFilePath(store.folder()));
        for (const qsizetype at : {20, 148})
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        overwrite(headFilePath(store.folder()), bytes);
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
    }
    SECTION("the head file is behind, as after a crash between commit and head: that is normal and put right")
    {
        overwrite(headFilePath(store.folder()), oldHead);
        REQUIRE(store.open());
        CHECK(store.store().head().value() == head);
        CHECK(headOf(store) == Head{4, head, 1});
    }
    SECTION("the head file knows another journal")
    {
        auto other =
            HeadFile::create(headFilePath(store.folder()), store.keys.headKey, {2, QByteArray(32, 'x'), 1});
        REQUIRE(other);
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
    }
}

TEST_CASE("A tail that goes missing while the store is open is found by verifying")
{
    StoreFixture store;
    store.openCase();
    store.db().execute(
        "DROP TRIGGER journal_keeps; PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE seq = 2");
    CHECK(store.store().journal().verify().value() == ChainFault{ChainFault::Kind::Head, 2});
}

TEST_CASE("A store of another vault is refused")
{
    StoreFixture store;
    store.openCase();
    store.close();
    SECTION("another key")
    {
        store.keys.dbKey = SecretBytes::random(32);
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
    }
    SECTION("another identity")
    {
        store.keys.storeUuid = QByteArray(16, 'u');
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
    }
    SECTION("another generation of the database")
    {
        store.keys.dbGeneration = 2;
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
    }
    SECTION("an old key file that was put back")
    {
        store.keys.generation = 5;
        REQUIRE(store.open());
        store.close();
        store.keys.generation = 4;
        CHECK(codeOf(store.open()) == ErrorCode::Corrupt);
        store.keys.generation = 5;
        CHECK(store.open());
    }
}

TEST_CASE("A store of a newer program is refused and left as it is")
{
    StoreFixture store;
    store.openCase();
    store.db().execute("PRAGMA user_version = 4711");
    store.close();
    const QByteArray before = contentOf(databasePath(store.folder()));
    const QStringList files = QDir{store.folder()}.entryList(QDir::Files);
    CHECK(codeOf(store.open()) == ErrorCode::TooNew);
    CHECK(contentOf(databasePath(store.folder())) == before);
    CHECK(QDir{store.folder()}.entryList(QDir::Files) == files);
}

TEST_CASE("Nothing of a case can be read in the files")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.commit(id, aPersonAdded(aChild(QStringLiteral("Kanariefågel"), QStringLiteral("Testsson"))));
    store.commit(id, aNote(QStringLiteral("Kanariefågel sings")));
    store.close();
    const QDir folder{store.folder()};
    for (const QString &name : folder.entryList(QDir::Files)) {
        CAPTURE(name);
        CHECK_FALSE(contentOf(folder.filePath(name)).contains("Kanarief"));
        CHECK_FALSE(contentOf(folder.filePath(name)).contains("Testsson"));
        CHECK_FALSE(contentOf(folder.filePath(name)).startsWith("SQLite format"));
    }
}

TEST_CASE("One process has a vault at a time")
{
    StoreFixture store;
    const auto first = VaultLock::acquire(store.folder(), QStringLiteral("boot"));
    REQUIRE(first);
    const auto second = VaultLock::acquire(store.folder(), QStringLiteral("boot"));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::InUse);
}
