#include "databases.h"
#include "sql/guard.h"
#include "sql/transaction.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace jour;
using namespace jour::test;

TEST_CASE("A transaction that was not committed leaves nothing", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 1);
    {
        const sql::Transaction transaction{db};
        db.execute("DELETE FROM note");
        CHECK(db.inTransaction());
    }
    CHECK_FALSE(db.inTransaction());
    CHECK(number(db, "SELECT count(*) FROM note") == 1);

    const auto result = sql::guard([&] {
        sql::Transaction transaction{db};
        db.execute("DELETE FROM note");
        db.execute("INSERT INTO note (id, body) VALUES (1, NULL)"); // against the rule of the column
        transaction.commit();
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Conflict);
    CHECK(number(db, "SELECT count(*) FROM note") == 1);

    sql::Transaction transaction{db};
    db.execute("DELETE FROM note");
    transaction.commit();
    CHECK(number(db, "SELECT count(*) FROM note") == 0);
}

TEST_CASE("A failure says what can be done, and nothing about people", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    sql::Connection db{path, key, salt};
    fillNotes(db, 1);
    db.execute("CREATE UNIQUE INDEX only_once ON note (body)");

    SECTION("a rule of the table")
    {
        sql::Statement insert{db, "INSERT INTO note (body) SELECT body FROM note"};
        const auto failure = failureOf([&] { insert.run(); });
        REQUIRE(failure);
        CHECK(failure->error.code == ErrorCode::Conflict);
        CHECK(failure->error.detail == QStringLiteral("sqlite 2067"));
        CHECK_FALSE(failure->indeterminate);
    }
    SECTION("no room left")
    {
        db.execute("PRAGMA max_page_count = 1");
        CHECK(codeOf([&] { fillNotes(db, 100, QStringLiteral("more")); }) == ErrorCode::DiskFull);
    }
    SECTION("somebody else is writing")
    {
        sql::Connection other{path, key, salt};
        other.execute("PRAGMA busy_timeout = 0");
        const sql::Transaction writing{db};
        CHECK(codeOf([&] { const sql::Transaction second{other}; }) == ErrorCode::InUse);
    }
    SECTION("a sentence that cannot be read")
    {
        const auto failure = failureOf([&] { db.execute("SELECT 'Kim Testsson' FROM nowhere"); });
        REQUIRE(failure);
        CHECK(failure->error.detail == QStringLiteral("sqlite 1"));
    }
}

TEST_CASE("A commit that waits for a reader is not committed, and may be tried again", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    sql::Connection db{path, key, salt};
    fillNotes(db, 1);
    db.execute("PRAGMA busy_timeout = 0");
    sql::Connection reader{path, key, salt};
    sql::Statement reading{reader, "SELECT id FROM note"};
    REQUIRE(reading.step());

    sql::Transaction transaction{db};
    db.execute("DELETE FROM note");
    const auto failure = failureOf([&] { transaction.commit(); });
    REQUIRE(failure);
    CHECK(failure->error.code == ErrorCode::InUse);
    CHECK_FALSE(failure->indeterminate);
    CHECK(db.inTransaction());
    reading.reset();
    transaction.commit();
    CHECK(number(reader, "SELECT count(*) FROM note") == 0);
}

#ifdef Q_OS_UNIX
namespace {

/// No file of this process may grow beyond `bytes` while it lives: the disk fails, but not for want of room.
class FilesEndAt final
{
    Q_DISABLE_COPY_MOVE(FilesEndAt)

public:
    explicit FilesEndAt(rlim_t bytes) : m_signal{std::signal(SIGXFSZ, SIG_IGN)}
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FilesEndAt()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

} // namespace

TEST_CASE("When the disk fails at commit one has to reopen and look", "[sql]")
{
    const Folder folder;
    const QString path = folder.file("desk.db");
    {
        sql::Connection db{path, key, salt};
        fillNotes(db, 10);
        sql::Transaction transaction{db};
        for (int i = 0; i < 100; ++i)
            db.execute("INSERT INTO note (body) VALUES (hex(zeroblob(400)))");

        const FilesEndAt limit{static_cast<rlim_t>(QFile{path}.size())};
        const auto failure = failureOf([&] { transaction.commit(); });
        REQUIRE(failure);
        CHECK(failure->error.code == ErrorCode::Io);
        CHECK(failure->indeterminate);
        const QRegularExpression codeAlone{QStringLiteral("^sqlite \\d+$")};
        CHECK(codeAlone.match(failure->error.detail).hasMatch());
    }
    sql::Connection db{path, key, salt};
    CHECK(number(db, "SELECT count(*) FROM note") == 10);
}
#endif
