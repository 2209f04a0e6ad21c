#include "databases.h"
#include "sql/integrity.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using sql::Depth;

TEST_CASE("A sound database is found sound", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    CHECK(checked(db, Depth::Full).isSound()); // nothing written yet
    fillNotes(db, 200);
    db.execute("CREATE VIRTUAL TABLE word USING fts5 (body); INSERT INTO word SELECT body FROM note");
    CHECK(checked(db, Depth::Quick) == sql::Integrity{});
    CHECK(checked(db, Depth::Full) == sql::Integrity{});

    SECTION("also from within a transaction")
    {
        db.execute("BEGIN; DELETE FROM note WHERE id < 50");
        CHECK(checked(db, Depth::Full).isSound());
        db.execute("ROLLBACK");
    }
    SECTION("also in memory")
    {
        sql::Connection inMemory{QStringLiteral(":memory:"), key, salt};
        fillNotes(inMemory, 20);
        CHECK(checked(inMemory, Depth::Full).isSound());
    }
}

TEST_CASE("Every page that was altered is found", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 200);
    }
    const QByteArray sound = bytesOf(path);
    const qint64 pages = sound.size() / 4096;
    REQUIRE(pages > 10);

    SECTION("one bit each")
    {
        for (qint64 page = 1; page < pages; ++page) {
            const qint64 at = page * 4096 + (page * 997) % 4096;
            REQUIRE(write(path, sound));
            REQUIRE(write(path, QByteArray(1, static_cast<char>(sound[at] ^ 1)), at));
            sql::Connection db{path, key, salt};
            CAPTURE(at);
            CHECK(sql::badPages(db) == 1);
        }
    }
    SECTION("two pages that changed places")
    {
        REQUIRE(write(path, sound.mid(3 * 4096, 4096), 4 * 4096));
        REQUIRE(write(path, sound.mid(4 * 4096, 4096), 3 * 4096));
        sql::Connection db{path, key, salt};
        CHECK(sql::badPages(db) == 2);
        CHECK(sql::faults(db, Depth::Full) > 0);
    }
    SECTION("a tail that is not a whole page")
    {
        REQUIRE(QFile::resize(path, sound.size() - 100));
        sql::Connection db{path, key, salt};
        CHECK(sql::badPages(db) > 0);
    }
    SECTION("a tail that is missing")
    {
        REQUIRE(QFile::resize(path, sound.size() - 3 * 4096));
        CHECK(codeOf([&] { sql::Connection{path, key, salt}; }) == ErrorCode::Corrupt);
    }
}

TEST_CASE("To read a damaged page is to meet damage, not an odd error", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 200);
    }
    REQUIRE(write(path, "?", 10 * 4096 + 50));
    sql::Connection db{path, key, salt};

    CHECK(codeOf([&] { (void)number(db, "SELECT sum(length(body)) FROM note"); }) == ErrorCode::Corrupt);
    CHECK(codeOf([&] { db.execute("SELECT sum(length(body)) FROM note"); }) == ErrorCode::Corrupt);
    CHECK(codeOf([&] { db.execute("UPDATE note SET body = 'y'"); }) == ErrorCode::Corrupt);
    CHECK_FALSE(sql::checked(db, Depth::Quick).isSound());
    // What is merely put wrong is no damage.
    CHECK(codeOf([&] { db.execute("SELECT nothing FROM note"); }) == ErrorCode::Io);
    CHECK(codeOf([&] { db.execute("SELECT sum(9223372036854775807) FROM (SELECT 1 UNION ALL SELECT 2)"); }) ==
          ErrorCode::Io);
    CHECK(codeOf([&] { db.execute("SELECT json('{')"); }) == ErrorCode::Io);
    CHECK(codeOf([&] { db.execute("COMMIT"); }) == ErrorCode::Io);
}

TEST_CASE("A row that points to nothing is a fault", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    fillNotes(db, 1);
    db.execute("CREATE TABLE mark (note INTEGER NOT NULL REFERENCES note (id)); PRAGMA foreign_keys = OFF;"
               "INSERT INTO mark VALUES (1), (2), (3)");
    CHECK(sql::faults(db, Depth::Quick) == 0);
    CHECK(sql::faults(db, Depth::Full) == 2);
}

TEST_CASE("A check can be stopped", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    fillNotes(db, 2000);
    const sql::Progress progress{db, [] { return false; }};
    CHECK(codeOf([&] { (void)sql::faults(db, Depth::Full); }) == ErrorCode::Cancelled);
}
