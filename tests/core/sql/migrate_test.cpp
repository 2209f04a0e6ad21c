#include "databases.h"
#include "sql/migrate.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace jour;
using namespace jour::test;

namespace {

const std::vector<sql::Migration> three{
    {1, "CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
        "CREATE TABLE visit (child INTEGER NOT NULL REFERENCES child (id) ON DELETE CASCADE) STRICT"},
    {2, "ALTER TABLE child ADD COLUMN born TEXT; CREATE INDEX child_born ON child (born)"},
    {5, "CREATE TABLE place (name TEXT) STRICT"},
};

} // namespace

TEST_CASE("A new database gets every migration, in order, once", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    int backups = 0;
    const auto before = [&] { ++backups; };

    CHECK(sql::migrate(db, three, before) == 3);
    CHECK(sql::schemaVersion(db) == 5);
    CHECK(number(db, "SELECT count(*) FROM sqlite_master WHERE name IN ('child', 'child_born', 'place')") ==
          3);
    CHECK(backups == 0); // there was nothing to lose

    const QByteArray migrated = bytesOf(folder.file("desk.db"));
    CHECK(sql::migrate(db, three, before) == 0);
    CHECK(bytesOf(folder.file("desk.db")) == migrated);
    CHECK(backups == 0);
    CHECK(db.pragma("foreign_keys") == QStringLiteral("1"));
}

TEST_CASE("An older database is backed up once, then brought up to date", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    REQUIRE(sql::migrate(db, std::span{three}.first(1)) == 1);
    db.execute("INSERT INTO child VALUES (1, 'Kim')");
    REQUIRE(db.cached("SELECT name FROM child").step()); // somebody forgot to let go

    int backups = 0;
    CHECK(sql::migrate(db, three, [&] {
              ++backups;
              CHECK(sql::schemaVersion(db) == 1);
          }) == 2);
    CHECK(backups == 1);
    CHECK(number(db, "SELECT count(*) FROM child WHERE born IS NULL") == 1);
}

TEST_CASE("Without the backup nothing is migrated", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    REQUIRE(sql::migrate(db, std::span{three}.first(1)) == 1);
    CHECK(codeOf([&] {
              sql::migrate(db, three, [] { throw sql::Failure{{ErrorCode::DiskFull, {}}}; });
          }) == ErrorCode::DiskFull);
    CHECK(sql::schemaVersion(db) == 1);
}

TEST_CASE("A database from a newer program is refused and left alone", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        sql::migrate(db, three);
        db.execute("PRAGMA user_version = 6");
    }
    const QByteArray before = bytesOf(path);
    const QStringList names = folder.names();
    {
        sql::Connection db{path, key, salt};
        bool asked = false;
        CHECK(codeOf([&] { sql::migrate(db, three, [&] { asked = true; }); }) == ErrorCode::TooNew);
        CHECK(codeOf([&] { sql::migrate(db, {}); }) == ErrorCode::TooNew);
        CHECK_FALSE(asked);
    }
    CHECK(bytesOf(path) == before);
    CHECK(folder.names() == names);
}

TEST_CASE("A migration that fails leaves the version before it", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    sql::migrate(db, three);
    db.execute("INSERT INTO child VALUES (1, 'Kim', NULL); INSERT INTO visit VALUES (1)");
    auto more = three;
    std::optional<ErrorCode> expected;

    SECTION("because its script is wrong")
    {
        more.push_back({6, "CREATE TABLE half (a INTEGER); INSERT INTO nowhere VALUES (1)"});
        expected = ErrorCode::Io;
    }
    SECTION("because rows would point to nothing")
    {
        more.push_back({6, "CREATE TABLE half (a INTEGER); DELETE FROM child"});
        expected = ErrorCode::Conflict;
    }
    CHECK(codeOf([&] { sql::migrate(db, more); }) == expected);
    CHECK(sql::schemaVersion(db) == 5);
    CHECK(number(db, "SELECT count(*) FROM sqlite_master WHERE name = 'half'") == 0);
    CHECK(number(db, "SELECT count(*) FROM visit") == 1);
    CHECK(db.pragma("foreign_keys") == QStringLiteral("1"));
    CHECK_FALSE(db.inTransaction());
}

TEST_CASE("A script that ends its own transaction is refused", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    CHECK(codeOf([&] {
              sql::migrate(db, std::vector<sql::Migration>{{1, "CREATE TABLE a (b INTEGER); COMMIT"}});
          }) == ErrorCode::Invalid);
    CHECK(sql::schemaVersion(db) == 0);
}

TEST_CASE("A table that others point to can be rebuilt", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    sql::migrate(db, three);
    db.execute("INSERT INTO child VALUES (1, 'Kim', NULL); INSERT INTO visit VALUES (1)");
    auto more = three;
    more.push_back(
        {6, "CREATE TABLE child_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT;"
            "INSERT INTO child_new SELECT id, name FROM child; DROP TABLE child;"
            "ALTER TABLE child_new RENAME TO child"});
    CHECK(sql::migrate(db, more) == 1);
    CHECK(number(db, "SELECT count(*) FROM visit JOIN child ON child.id = visit.child") == 1);
    CHECK(codeOf([&] { db.execute("INSERT INTO visit VALUES (99)"); }) == ErrorCode::Conflict);
}
