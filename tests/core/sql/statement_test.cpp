#include "databases.h"
#include "sql/statement.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace jour;
using namespace jour::test;

namespace {

template<typename T>
sql::Statement echoed(sql::Connection &db, const T &value)
{
    sql::Statement echo{db, "SELECT ?"};
    echo.bind(value);
    REQUIRE(echo.step());
    return echo;
}

} // namespace

TEST_CASE("Values come back as they were bound", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};

    SECTION("numbers")
    {
        CHECK(echoed(db, std::numeric_limits<std::int64_t>::min()).integer(0) ==
              std::numeric_limits<std::int64_t>::min());
        CHECK(echoed(db, qint64{1} << 40).integer(0) == qint64{1} << 40);
        CHECK(echoed(db, 7U).integer(0) == 7);
        CHECK(echoed(db, true).integer(0) == 1);
        CHECK(echoed(db, 0.1).real(0) == 0.1);
        CHECK(echoed(db, 2.0).real(0) == 2.0);
    }
    SECTION("texts, also beyond the first plane and with a zero in them")
    {
        for (const QString &text :
             {u"Åsa Öst"_qs, u"👩‍👧 e\u0301"_qs, QString::fromUtf8("a\0b", 3), u""_qs}) {
            const sql::Statement echo = echoed(db, text);
            CHECK(echo.text(0) == text);
            CHECK_FALSE(echo.isNull(0));
        }
        CHECK_FALSE(echoed(db, QString{}).isNull(0));
    }
    SECTION("bytes, and the difference between none and empty")
    {
        CHECK(echoed(db, QByteArray{"\0\xff\x80", 3}).blob(0) == QByteArray{"\0\xff\x80", 3});
        CHECK_FALSE(echoed(db, QByteArray{""}).isNull(0));
        CHECK_FALSE(echoed(db, QByteArray{""}).blob(0).isNull());
        CHECK(echoed(db, QByteArray{}).isNull(0));
        CHECK(echoed(db, QByteArray{}).blob(0).isNull());
    }
    SECTION("moments and ids")
    {
        const Instant moment = fromMicros(1'790'000'000'123'456);
        CHECK(echoed(db, moment).instant(0) == moment);
        CHECK(echoed(db, std::optional{moment}).maybeInstant(0) == moment);
        CHECK(echoed(db, std::optional<Instant>{}).maybeInstant(0) == std::nullopt);
        const auto id = CaseId::random();
        CHECK(echoed(db, id).id<CaseTag>(0) == id);
        CHECK(echoed(db, id).blob(0).size() == 16);
        CHECK(echoed(db, std::optional<CaseId>{}).id<CaseTag>(0).isNull());
    }
    SECTION("nothing")
    {
        CHECK(echoed(db, std::nullopt).isNull(0));
        CHECK(echoed(db, std::optional<std::int64_t>{}).maybeInteger(0) == std::nullopt);
        CHECK(echoed(db, std::optional<std::int64_t>{5}).maybeInteger(0) == 5);
        CHECK(echoed(db, std::optional<QString>{}).isNull(0));
    }
}

TEST_CASE("Bytes that are no id are damage, not the null id", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    const sql::Statement echo = echoed(db, QByteArray{"short"});
    CHECK(codeOf([&] { (void)echo.id<CaseTag>(0); }) == ErrorCode::Corrupt);
}

TEST_CASE("A statement is ready again after it ran", "[sql]")
{
    sql::Connection db{QStringLiteral(":memory:"), key, salt};
    db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT");
    sql::Statement insert{db, "INSERT INTO t (a, b) VALUES (?, ?)"};
    insert.bind(4).bind(QStringLiteral("four")).run();
    CHECK(db.changes() == 1);
    CHECK(db.lastInsertId() == 4);

    // Also after it failed; and nothing of the last values is left in it.
    insert.bind(4).bind(QStringLiteral("again"));
    CHECK(codeOf([&] { insert.run(); }) == ErrorCode::Conflict);
    insert.bind(5).run();
    CHECK(number(db, "SELECT count(*) FROM t WHERE b IS NULL") == 1);

    insert.bind(6).bind(QStringLiteral("six"));
    CHECK(codeOf([&] { insert.bind(QStringLiteral("one too many")); }));
}
