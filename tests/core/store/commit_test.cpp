#include "random_events.h"
#include "rows.h"
#include "sql/failure.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("An event of every type comes back from the journal as it was committed")
{
    StoreFixture store;
    RandomEvents random{7};
    for (int i = 0; i < 3; ++i)
        store.commit({random.ofType(1)});
    for (std::size_t type = 0; type < std::variant_size_v<EventBody>; ++type) {
        const NewEvent made = random.ofType(type);
        CAPTURE(type, typeOf(made.body));
        const Committed committed = store.commit({made});
        const auto events = store.store().journal().after(committed.firstSeq - 1, 1);
        REQUIRE(events);
        REQUIRE(events->size() == 1);
        const Event &event = events->front();
        CHECK(event.decodedBody() == made.body);
        CHECK(event.caseRef == made.caseRef);
        CHECK(event.type == typeOf(made.body));
        CHECK(event.author == store.author.id);
        CHECK(event.body == encoded(made.body));
    }
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("Events of one commit follow each other in number, time and chain")
{
    StoreFixture store;
    const CaseId id = CaseId::random();
    const Committed committed = store.commit(
        {{id, aCaseOpened()}, {id, aPersonAdded()}, {std::nullopt, events::JournalVerified{1, true}}});
    CHECK(committed.lastSeq == committed.firstSeq + 2);
    const auto events = store.store().journal().after(committed.firstSeq - 1, 10).value();
    REQUIRE(events.size() == 3);
    for (std::size_t i = 1; i < events.size(); ++i) {
        CHECK(events[i].ref.originSeq == events[i - 1].ref.originSeq + 1);
        CHECK(events[i].at > events[i - 1].at);
        CHECK(events[i].prev == events[i - 1].hash);
    }
    CHECK(events[0].parents.empty());
    CHECK(events[1].parents == std::vector{events[0].ref});
    CHECK(events[2].parents.empty());
    CHECK(store.store().head().value() == events[2].hash);
    CHECK(committed.at == events[2].at.wall());
}

TEST_CASE("A wall clock that is set back does not turn the order of events round")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.clock.step(-std::chrono::hours{5});
    store.commit(id, aNote());
    store.clock.reboot(std::chrono::minutes{1});
    store.commit(id, aNote());
    const auto events = store.store().journal().ofCase(id).value();
    REQUIRE(events.size() == 3);
    CHECK(events[1].at > events[0].at);
    CHECK(events[2].at > events[1].at);
    CHECK(events[1].boot != events[2].boot);
}

TEST_CASE("A case number is given once")
{
    StoreFixture store;
    store.commit(CaseId::random(), aCaseOpened(QStringLiteral("ROC-2026-0009")));
    const auto before = store.store().journal().lastSeq().value();
    const std::vector<NewEvent> twice{{CaseId::random(), aCaseOpened(QStringLiteral("ROC-2026-0009"))}};
    const auto refused = store.store().commit(store.author.id, twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(store.store().journal().lastSeq().value() == before);
    CHECK(CaseReader{store.db()}.nextNumber(2026).value() == QStringLiteral("ROC-2026-0010"));
    CHECK(CaseReader{store.db()}.nextNumber(2027).value() == QStringLiteral("ROC-2027-0001"));
}

TEST_CASE("A commit is whole or not at all")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const auto before = store.store().journal().lastSeq().value();
    SECTION("an event of a case that is not there")
    {
        const std::vector<NewEvent> events{{id, aNote()}, {CaseId::random(), aNote()}};
        CHECK(store.store().commit(store.author.id, events).error().code == ErrorCode::NotFound);
    }
    SECTION("the same person twice")
    {
        const auto person = aPersonAdded();
        const std::vector<NewEvent> events{{id, person}, {id, person}};
        CHECK(store.store().commit(store.author.id, events).error().code == ErrorCode::Conflict);
    }
    SECTION("nothing")
    {
        CHECK(store.store().commit(store.author.id, {}).error().code == ErrorCode::Invalid);
    }
    CHECK(store.store().journal().lastSeq().value() == before);
    CHECK(CaseReader{store.db()}.personsOf(id)->empty());
    store.commit(id, aNote());
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("What happens to a case moves its revision, a look at it does not")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const CaseReader reader{store.db()};
    const Case opened = reader.find(id).value();
    CHECK(opened.revision == store.store().journal().lastSeq().value());

    store.clock.advance(std::chrono::minutes{3});
    const Committed note = store.commit(id, aNote());
    const Case noted = reader.find(id).value();
    CHECK(noted.revision == note.lastSeq);
    CHECK(noted.changedAt == opened.changedAt + std::chrono::minutes{3});

    store.clock.advance(std::chrono::minutes{3});
    const Committed look = store.commit(id, events::CaseViewed{QStringLiteral("panel")});
    CHECK(reader.find(id).value() == noted);

    // The look is seen by what comes after all the same.
    store.commit(id, aNote());
    const auto events = store.store().journal().ofCase(id).value();
    CHECK(events.back().parents == std::vector{events[events.size() - 2].ref});
    CHECK(events[events.size() - 2].seq == look.lastSeq);
}

TEST_CASE("The journal takes no change and no deletion")
{
    StoreFixture store;
    store.openCase();
    CHECK_THROWS_AS(store.db().execute("UPDATE journal SET operator = randomblob(16)"), sql::Failure);
    CHECK_THROWS_AS(store.db().execute("UPDATE journal SET body = x'7b7d'"), sql::Failure);
    CHECK_THROWS_AS(store.db().execute("UPDATE journal SET body = NULL, salt = NULL, at = 1"), sql::Failure);
    CHECK_THROWS_AS(store.db().execute("DELETE FROM journal"), sql::Failure);
}

TEST_CASE("Erasure takes the content and leaves the chain whole")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.commit(id, aNote(QStringLiteral("to be forgotten")));
    store.commit(id, aNote(QStringLiteral("to be kept")));
    store.db().execute("UPDATE journal SET body = NULL, salt = NULL WHERE seq = 3");

    CHECK(store.store().journal().verify().value() == std::nullopt);
    const auto events = store.store().journal().ofCase(id).value();
    CHECK(events[1].body.isNull());
    CHECK(std::holds_alternative<OpaqueBody>(events[1].decodedBody()));

    REQUIRE(store.store().rebuild());
    CHECK(countOf(store.db(), "notes") == 1);
    store.reopen();
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("A full disk loses nothing and needs no restart")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const qint64 before = store.store().journal().lastSeq().value();
    store.db().execute("PRAGMA max_page_count = 1"); // SQLite takes the present size instead

    bool full = false;
    qint64 saved = before;
    for (int i = 0; i < 200 && !full; ++i) {
        const std::vector<NewEvent> events{{id, aNote(QString{500, QLatin1Char('x')})}};
        const auto committed = store.store().commit(store.author.id, events);
        full = !committed;
        if (committed)
            saved = committed->lastSeq;
        else
            CHECK(committed.error().code == ErrorCode::DiskFull);
    }
    REQUIRE(full);
    CHECK(store.store().journal().lastSeq().value() == saved);

    store.db().execute("PRAGMA max_page_count = 1000000");
    store.commit(id, aNote());
    CHECK(store.store().journal().lastSeq().value() == saved + 1);
    CHECK(store.store().journal().verify().value() == std::nullopt);
}
