#include "databases.h"
#include "sql/backup.h"
#include "sql/integrity.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QByteArray otherKey(32, '\x77');
const QByteArray otherSalt(16, '\x11');

} // namespace

TEST_CASE("A backup is complete, encrypted and one file", "[sql]")
{
    const Folder folder;
    const QString target = folder.file("copy.db");
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 12000, QStringLiteral("Kim Testsson"));
    db.execute("PRAGMA user_version = 12");

    std::vector<int> done;
    const int pages = sql::backUp(db, target, otherKey, otherSalt, [&](int copied, int all) {
        CHECK(copied <= all);
        done.push_back(copied);
        return true;
    });
    CHECK(pages == bytesOf(target).size() / 4096);
    REQUIRE(done.size() > 3); // in steps of 256 pages
    CHECK(done.front() == 256);
    CHECK(std::ranges::is_sorted(done));
    CHECK(done.back() == pages);

    CHECK_FALSE(folder.names().contains(QStringLiteral("copy.db-journal")));
    CHECK(bytesOf(target).first(16) == otherSalt);
    CHECK_FALSE(bytesOf(target).contains("Testsson"));
    CHECK(codeOf([&] { sql::Connection{target, key, salt}; }) == ErrorCode::Corrupt);
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions{});

    sql::Connection copy{target, otherKey, otherSalt};
    CHECK(number(copy, "SELECT count(*) FROM note") == 12000);
    CHECK(number(copy, "SELECT count(*) FROM note WHERE body LIKE 'Kim Testsson 4711 %'") == 1);
    CHECK(copy.pragma("user_version") == QStringLiteral("12"));
    // The source goes on as before.
    fillNotes(db, 1);
    CHECK(number(db, "SELECT count(*) FROM note") == 12001);
}

TEST_CASE("A backup that did not come to its end leaves nothing", "[sql]")
{
    const Folder folder;
    const QString target = folder.file("copy.db");
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 12000);
    const QStringList before = folder.names();

    SECTION("cancelled while copying")
    {
        CHECK(codeOf([&] { sql::backUp(db, target, key, salt, [](int done, int) { return done < 300; }); }) ==
              ErrorCode::Cancelled);
    }
    SECTION("cancelled while being checked")
    {
        int ends = 0;
        const auto stopAtCheck = [&](int done, int all) { return done < all || ++ends == 1; };
        CHECK(codeOf([&] { sql::backUp(db, target, key, salt, stopAtCheck); }) == ErrorCode::Cancelled);
        CHECK(ends > 1);
    }
    CHECK(folder.names() == before);
}

TEST_CASE("A backup of a damaged database counts as none", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 500);
    }
    REQUIRE(write(path, "?", 20 * 4096 + 77));
    sql::Connection db{path, key, salt};
    CHECK(codeOf([&] { sql::backUp(db, folder.file("copy.db"), key, salt); }) == ErrorCode::Corrupt);
    CHECK_FALSE(folder.names().contains(QStringLiteral("copy.db")));
}

TEST_CASE("A backup never replaces a file", "[sql]")
{
    const Folder folder;
    const QString target = folder.file("copy.db");
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 1);
    REQUIRE(write(target, "something"));
    CHECK(codeOf([&] { sql::backUp(db, target, key, salt); }) == ErrorCode::Conflict);
    CHECK(bytesOf(target) == "something");
}

TEST_CASE("Somebody may write while a backup is made", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    sql::Connection writer{path, key, salt};
    fillNotes(writer, 5000);
    sql::Connection db{path, key, salt};
    bool written = false;
    sql::backUp(db, folder.file("copy.db"), key, salt, [&](int done, int) {
        if (!written && done >= 256) {
            fillNotes(writer, 1);
            written = true;
        }
        return true;
    });
    REQUIRE(written);
    sql::Connection copy{folder.file("copy.db"), key, salt};
    CHECK(number(copy, "SELECT count(*) FROM note") == 5001);
}
