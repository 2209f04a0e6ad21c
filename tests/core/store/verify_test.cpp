#include "random_events.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "store/chain.h"
#include "store/journal.h"
#include "store/journal_rows.h"
#include "support/store.h"
#include "support/strings.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int journalLength = 60;
constexpr std::array integers{"seq", "origin_seq", "at", "mono", "version", "encoding"};
constexpr std::array texts{"boot", "type"};
constexpr std::array blobs{"origin", "operator", "case_ref", "parents", "body",
                           "salt",   "digest",   "prev",     "hash",    "sig"};

/// What somebody can do who holds the database key.
struct Forger
{
    explicit Forger(StoreFixture &fixture) : store{fixture}
    {
        RandomEvents random{99};
        for (int i = 0; i < journalLength; ++i)
            store.commit({random.next()});
        store.db().execute("DROP TRIGGER journal_append_only; DROP TRIGGER journal_keeps;"
                           "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    }

    /// Whether verify() finds what `script` does; afterwards it is undone.
    bool isFound(const QByteArray &script)
    {
        const sql::Transaction undone{store.db()};
        store.db().execute(script);
        return store.store().journal().verify().value().has_value();
    }

    QByteArray blobOf(const QByteArray &column, int seq)
    {
        sql::Statement get{store.db(),
                           QByteArray{"SELECT " + column + " FROM journal WHERE seq = ?"}.toStdString()};
        get.bind(seq);
        get.step();
        return get.blob(0);
    }

    StoreFixture &store;
};

QByteArray literal(const QByteArray &bytes)
{
    return "x'" + bytes.toHex() + "'";
}

QByteArray withFlippedBit(QByteArray bytes, std::mt19937 &random)
{
    if (bytes.isEmpty())
        return QByteArray(16, '\x5a');
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
    return bytes;
}

} // namespace

TEST_CASE("A change to any column of a journal row is found")
{
    StoreFixture fixture;
    Forger forger{fixture};
    REQUIRE(fixture.store().journal().verify().value() == std::nullopt);
    std::mt19937 random{5};

    for (int round = 0; round < 8; ++round) {
        const int seq = 1 + static_cast<int>(random() % journalLength);
        const QByteArray where = " WHERE seq = " + QByteArray::number(seq);
        CAPTURE(seq);
        for (const QByteArray column : integers) {
            CAPTURE(column);
            CHECK(forger.isFound("UPDATE journal SET " + column + " = " + column + " + 1000" + where));
        }
        CHECK(forger.isFound("UPDATE journal SET encoding = encoding + 1" + where));
        CHECK(forger.isFound("UPDATE journal SET version = version + 4294967296" + where));
        for (const QByteArray column : texts) {
            CAPTURE(column);
            CHECK(forger.isFound("UPDATE journal SET " + column + " = " + column + " || 'x'" + where));
        }
        for (const QByteArray column : blobs) {
            CAPTURE(column);
            const QByteArray changed = withFlippedBit(forger.blobOf(column, seq), random);
            CHECK(forger.isFound("UPDATE journal SET " + column + " = " + literal(changed) + where));
        }
        const QByteArray longer = forger.blobOf("parents", seq) + '\0';
        CHECK(forger.isFound("UPDATE journal SET parents = " + literal(longer) + where));
        CHECK(forger.isFound("UPDATE journal SET salt = NULL" + where));
        CHECK(forger.isFound("UPDATE journal SET body = NULL" + where));
    }
}

TEST_CASE("Rows that are taken out, put in, swapped or cut off are found")
{
    StoreFixture fixture;
    Forger forger{fixture};
    const QByteArray last = QByteArray::number(journalLength + 1); // the operator's own row is the first
    CHECK(forger.isFound("DELETE FROM journal WHERE seq = 1"));
    CHECK(forger.isFound("DELETE FROM journal WHERE seq = 20"));
    CHECK(forger.isFound("DELETE FROM journal WHERE seq = " + last));
    CHECK(forger.isFound("DELETE FROM journal WHERE seq > 30"));
    CHECK(forger.isFound("DELETE FROM journal"));
    CHECK(forger.isFound(
        "UPDATE journal SET seq = -1 WHERE seq = 20; UPDATE journal SET seq = 20 WHERE seq = 21;"
        "UPDATE journal SET seq = 21 WHERE seq = -1"));
    CHECK(forger.isFound(
        "INSERT INTO journal SELECT " + last +
        " + 1, randomblob(16), 1, at, boot, mono, operator,"
        " case_ref, type, version, parents, encoding, body, salt, digest, zeroblob(32), hash, sig"
        " FROM journal WHERE seq = 5"));
}

TEST_CASE("Whoever hashes the whole chain anew still lacks the operator's signature")
{
    StoreFixture fixture;
    Forger forger{fixture};
    auto events = fixture.store().journal().after(0, journalLength + 1).value();
    events[10].body = QByteArrayLiteral("{\"text\":\"It was never said.\"}");
    events[10].digest = chain::digestOf(events[10].salt, events[10].body);
    for (std::size_t i = 10; i < events.size(); ++i) {
        events[i].prev = events[i - 1].hash;
        events[i].hash = chain::hashOf(events[i].prev, events[i]);
    }
    const sql::Transaction undone{fixture.db()};
    fixture.db().execute("DELETE FROM journal");
    for (const Event &event : events)
        insertEvent(fixture.db(), event);
    CHECK(fixture.store().journal().verify().value() == ChainFault{ChainFault::Kind::Signature, 11});
}

TEST_CASE("The first fault is named with its place and kind")
{
    StoreFixture fixture;
    Forger forger{fixture};
    using Kind = ChainFault::Kind;
    const auto fault = [&](const QByteArray &script) {
        const sql::Transaction undone{fixture.db()};
        fixture.db().execute(script);
        return fixture.store().journal().verify().value().value();
    };
    CHECK(fault("UPDATE journal SET body = x'7b7d' WHERE seq = 7") == ChainFault{Kind::Digest, 7});
    CHECK(fault("UPDATE journal SET at = at + 1 WHERE seq = 7") == ChainFault{Kind::Hash, 7});
    CHECK(fault("UPDATE journal SET prev = zeroblob(32) WHERE seq = 7") == ChainFault{Kind::Link, 7});
    CHECK(fault("DELETE FROM journal WHERE seq = 7") == ChainFault{Kind::Gap, 8});
    CHECK(fault("UPDATE journal SET sig = zeroblob(64) WHERE seq = 7") == ChainFault{Kind::Signature, 7});
    CHECK(fault("DELETE FROM journal WHERE seq > 50") == ChainFault{Kind::Head, 51});
}

TEST_CASE("Only what the engine does may stand unsigned")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.store().forgetSigner();
    EscalationRun run = aRun(id);
    store.commit(id, events::RunMoved{QStringLiteral("R2"), run, {}, true});
    store.commit(id, events::TimerArmed{aTimer(id)});
    store.commit(events::SessionEnded{SessionId::random(), QStringLiteral("softLock")});
    CHECK(store.store().journal().verify().value() == std::nullopt);

    SECTION("an operator signs again after unlocking")
    {
        store.store().setSigner(store.keys);
        store.commit(id, aNote());
        CHECK(store.store().journal().verify().value() == std::nullopt);
    }
    SECTION("a note without a signature is a fault")
    {
        const Committed note = store.commit(id, aNote());
        CHECK(store.store().journal().verify().value() ==
              ChainFault{ChainFault::Kind::Signature, note.firstSeq});
    }
    SECTION("so is a move that an operator made")
    {
        const Committed move = store.commit(id, events::RunMoved{QStringLiteral("R3"), run, {}, false});
        CHECK(store.store().journal().verify().value() ==
              ChainFault{ChainFault::Kind::Signature, move.firstSeq});
    }
}

TEST_CASE("A signature of somebody who was never written in is a fault")
{
    StoreFixture store;
    OpenedVault other = copyOf(store.keys);
    other.pseudonym = OperatorId::random();
    store.store().setSigner(other);
    const std::vector<NewEvent> events{{std::nullopt, events::JournalVerified{1, true}}};
    const auto committed = store.store().commit(other.pseudonym, events).value();
    CHECK(store.store().journal().verify().value() ==
          ChainFault{ChainFault::Kind::UnknownAuthor, committed.firstSeq});
}

TEST_CASE("Verifying tells how far it is and can be cancelled")
{
    StoreFixture store;
    RandomEvents random{3};
    std::vector<NewEvent> events;
    for (int i = 0; i < 1200; ++i)
        events.push_back(random.next());
    store.commit(events);
    std::vector<qint64> seen;
    CHECK(store.store()
              .journal()
              .verify([&](qint64 done, qint64 all) {
                  CHECK(all == 1201);
                  seen.push_back(done);
                  return true;
              })
              .value() == std::nullopt);
    CHECK(seen == std::vector<qint64>{500, 1000, 1201});
    CHECK(store.store().journal().verify([](qint64, qint64) { return false; }).error().code ==
          ErrorCode::Cancelled);
}
