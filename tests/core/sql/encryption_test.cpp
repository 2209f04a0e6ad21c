#include "databases.h"

#include <QCoreApplication>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#endif

using namespace jour;
using namespace jour::test;

namespace {

const QByteArray plainHeader{"SQLite format 3\0", 16};

} // namespace

TEST_CASE("The file can be read with its key and with no other", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 50, QStringLiteral("Kim Testsson"));
    }
    const QByteArray before = bytesOf(path);
    CHECK(before.first(16) == salt); // ours, not one that SQLCipher drew
    CHECK_FALSE(before.contains("Testsson"));
    CHECK_FALSE(before.contains("CREATE TABLE"));

    QByteArray other = key;
    other[31] = 'x';
    const auto failure = failureOf([&] { sql::Connection{path, other, salt}; });
    REQUIRE(failure);
    CHECK(failure->error.code == ErrorCode::Corrupt);
    CHECK(failure->error.detail == QStringLiteral("sqlite 26"));
    CHECK(codeOf([&] { sql::Connection{path, key, QByteArray(16, 'x')}; }) == ErrorCode::Corrupt);
    CHECK(bytesOf(path) == before);
    CHECK(number(*std::make_unique<sql::Connection>(path, key, salt), "SELECT count(*) FROM note") == 50);
}

TEST_CASE("A plain SQLite file is refused and left alone", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    const QByteArray plain = plainHeader + QByteArray(4080, '\0');
    REQUIRE(write(path, plain));

    for (const bool readOnly : {false, true}) {
        const auto failure = failureOf([&] { sql::Connection{path, key, salt, {.readOnly = readOnly}}; });
        REQUIRE(failure);
        CHECK(failure->error.code == ErrorCode::Corrupt);
        CHECK(failure->error.detail == QStringLiteral("plain")); // seen for what it is, not as a wrong key
    }
    CHECK(bytesOf(path) == plain);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("The salt at the head of the file may be destroyed", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 50);
    }
    REQUIRE(write(path, QByteArray(16, '\xee')));

    sql::Connection db{path, key, salt};
    CHECK(number(db, "SELECT count(*) FROM note") == 50);
    fillNotes(db, 1);
    CHECK(number(db, "SELECT count(*) FROM note") == 51);
}

TEST_CASE("A damaged first page cannot be told from a wrong key", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 5);
    }
    REQUIRE(write(path, QByteArray(16, '\xee'), 1000));
    CHECK(codeOf([&] { sql::Connection{path, key, salt}; }) == ErrorCode::Corrupt);
}

#ifdef Q_OS_LINUX
TEST_CASE("SQLCipher shows its symbols to nobody", "[sql]")
{
    CHECK(dlsym(RTLD_DEFAULT, "sqlite3_key") == nullptr);
    CHECK(dlsym(RTLD_DEFAULT, "sqlite3_open_v2") == nullptr);
}

// The other half of the test below; it runs in a process that has a plain SQLite before everything else.
TEST_CASE("child: write with a plain SQLite about", "[.child]")
{
    const QString path = qEnvironmentVariable("JOUR_CHILD_DATABASE");
    REQUIRE_FALSE(path.isEmpty());
    QFile maps{QStringLiteral("/proc/self/maps")};
    REQUIRE(maps.open(QIODevice::ReadOnly));
    if (!maps.readAll().contains("libsqlite3"))
        SKIP("no libsqlite3 to load");
    CHECK(dlsym(RTLD_DEFAULT, "sqlite3_open_v2") != nullptr);
    sql::Connection db{path, key, salt};
    fillNotes(db, 50, QStringLiteral("Kim Testsson"));
}

TEST_CASE("A plain SQLite loaded first does not take over", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JOUR_CHILD_DATABASE"), path);
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
    // Under the address sanitizer: it wants to be the first library, and the child leaks nothing of interest.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.child]")});
    REQUIRE(child.waitForFinished());
    const QByteArray said = child.readAll();
    INFO(said.toStdString());
    if (said.contains("no libsqlite3 to load"))
        SKIP("no libsqlite3 on this machine");
    REQUIRE(child.exitStatus() == QProcess::NormalExit);
    REQUIRE(child.exitCode() == 0);

    const QByteArray bytes = bytesOf(path);
    REQUIRE(bytes.size() > 4096);
    CHECK(bytes.first(16) == salt);
    CHECK_FALSE(bytes.contains("Testsson"));
    sql::Connection db{path, key, salt};
    CHECK(number(db, "SELECT count(*) FROM note") == 50);
}
#endif
