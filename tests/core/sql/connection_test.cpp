#include "databases.h"
#include "sql/connection.h"
#include "sql/statement.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("Every connection is set up the safe way", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};

    CHECK(db.pragma("journal_mode") == QStringLiteral("truncate"));
    CHECK(db.pragma("synchronous") == QStringLiteral("3")); // EXTRA
    CHECK(db.pragma("temp_store") == QStringLiteral("2"));  // MEMORY
    CHECK(db.pragma("cipher_memory_security") == QStringLiteral("1"));
    CHECK(db.pragma("busy_timeout") == QStringLiteral("5000"));
    CHECK(db.pragma("foreign_keys") == QStringLiteral("1"));
    CHECK(db.pragma("trusted_schema") == QStringLiteral("0"));
    CHECK(db.pragma("cell_size_check") == QStringLiteral("1"));
    CHECK(db.pragma("secure_delete") == QStringLiteral("1"));
    CHECK(db.pragma("mmap_size") == QStringLiteral("0"));
    CHECK(db.pragma("fullfsync") == QStringLiteral("1"));
    CHECK(db.pragma("cipher_version").startsWith(QLatin1String{"4."}));
    CHECK(db.pragma("cipher_plaintext_header_size") == QStringLiteral("0"));
    CHECK(db.pragma("cipher_use_hmac") == QStringLiteral("1"));
    CHECK(db.pragma("cipher_page_size") == QStringLiteral("4096"));

    // Defensive: the schema cannot be written to, nor extensions loaded.
    db.execute("CREATE TABLE t (a INTEGER); PRAGMA writable_schema = ON");
    CHECK(codeOf([&] { db.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE t (b INTEGER)'"); }));
    CHECK(codeOf([&] { db.execute("SELECT load_extension('libm.so.6')"); }));
    // A misspelt column is an error, not a text.
    CHECK(codeOf([&] { db.execute("SELECT \"nosuch\" FROM t"); }));
}

TEST_CASE("The harness that pulls the plug can ask for less", "[sql]")
{
    const auto [durability, journal, synchronous] = GENERATE(
        table<sql::Durability, QString, QString>({{sql::Durability::Durable, u"truncate"_qs, u"3"_qs},
                                                  {sql::Durability::SyncOff, u"truncate"_qs, u"0"_qs},
                                                  {sql::Durability::DeleteAndFull, u"delete"_qs, u"2"_qs}}));
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt, {.durability = durability}};
    CHECK(db.pragma("journal_mode") == journal);
    CHECK(db.pragma("synchronous") == synchronous);
}

TEST_CASE("Only the owner can read a new database and its journal", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    db.execute("CREATE TABLE t (a INTEGER); BEGIN; INSERT INTO t VALUES (1)");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    REQUIRE(folder.names().size() == 2);
    for (const QString &name : folder.names()) {
        CAPTURE(name);
        CHECK((QFile::permissions(folder.dir.filePath(name)) & others) == QFile::Permissions{});
    }
    db.execute("COMMIT");
}

TEST_CASE("What is asked for must be there", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");

    CHECK(codeOf([&] { sql::Connection{path, key, salt, {.create = false}}; }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { sql::Connection{path, key, salt, {.readOnly = true}}; }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { sql::Connection{folder.file("no/such/folder.db"), key, salt}; }) == ErrorCode::Io);
    CHECK(codeOf([&] { sql::Connection{QString{}, key, salt}; }) == ErrorCode::Invalid);
    CHECK(codeOf([&] { sql::Connection{path, key.first(31), salt}; }) == ErrorCode::Invalid);
    CHECK(codeOf([&] { sql::Connection{path, key, {}}; }) == ErrorCode::Invalid);
    CHECK(folder.names().isEmpty());

    SECTION("a file cut to nothing is damage, not a new database")
    {
        REQUIRE(write(path, {}));
        CHECK(codeOf([&] { sql::Connection{path, key, salt, {.create = false}}; }) == ErrorCode::Corrupt);
        CHECK(QFileInfo{path}.size() == 0);
    }
}

TEST_CASE("A database in memory is as strict as one on disk", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    fillNotes(db, 3);
    CHECK(db.isInMemory());
    CHECK(number(db, "SELECT count(*) FROM note") == 3);
    CHECK(db.pragma("foreign_keys") == QStringLiteral("1"));
    CHECK_FALSE(QFile::exists(QStringLiteral(":memory:")));
}

TEST_CASE("A connection for reading does not write", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 3);
    }
    sql::Connection db{path, key, salt, {.readOnly = true}};
    CHECK(number(db, "SELECT count(*) FROM note") == 3);
    CHECK(codeOf([&] { db.execute("DELETE FROM note"); }) == ErrorCode::ReadOnly);
}

TEST_CASE("Letters are sorted the Swedish way", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    db.execute(
        "CREATE TABLE place (name TEXT NOT NULL);"
        "INSERT INTO place VALUES ('Öckerö'), ('Zinkgruvan'), ('Åre'), ('Älmhult'), ('arboga'), ('Arboga'),"
        " ('Vik 10'), ('Vik 9'), ('Ystad')");
    sql::Statement names{db, "SELECT name FROM place ORDER BY name COLLATE swedish"};
    QStringList sorted;
    while (names.step())
        sorted << names.text(0);
    CHECK(sorted.mid(2) == QStringList{u"Vik 9"_qs, u"Vik 10"_qs, u"Ystad"_qs, u"Zinkgruvan"_qs, u"Åre"_qs,
                                       u"Älmhult"_qs, u"Öckerö"_qs});
    // What people see as the same word still has one order and is not the same text.
    CHECK(sorted.first(2) == QStringList{u"Arboga"_qs, u"arboga"_qs});
    CHECK(number(db, "SELECT count(*) FROM place WHERE name = 'arboga' COLLATE swedish") == 1);
}

TEST_CASE("A long statement can be stopped", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    const QByteArray endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    int asked = 0;
    {
        const sql::Progress progress{db, [&] { return ++asked < 3; }};
        CHECK(codeOf([&] { db.execute(endless); }) == ErrorCode::Cancelled);
        CHECK(asked == 3);
    }
    fillNotes(db, 200);
    CHECK(asked == 3);
}

TEST_CASE("A statement is prepared once for its text", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    fillNotes(db, 5);
    sql::Statement &first = db.cached("SELECT id FROM note WHERE id > ? ORDER BY id");
    first.bind(2);
    REQUIRE(first.step());
    CHECK(first.integer(0) == 3);

    // Built anew at run time: the same text, another pointer.
    const std::string text = std::string{"SELECT id FROM note WHERE id > ?"} + " ORDER BY id";
    sql::Statement &again = db.cached(text);
    CHECK(&again == &first);
    CHECK_FALSE(again.step()); // unbound: NULL is greater than nothing

    SECTION("and given back without a read lock")
    {
        {
            const sql::Use use{db.cached("SELECT id FROM note")};
            REQUIRE(use->step());
        }
        db.execute("DROP TABLE note"); // refused while somebody reads it
        CHECK(number(db, "SELECT count(*) FROM sqlite_master") == 0);
    }
    SECTION("and forgotten on request")
    {
        db.forgetCached();
        CHECK(db.cached("SELECT 7").step());
    }
}
