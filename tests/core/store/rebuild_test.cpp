#include "random_events.h"
#include "rows.h"
#include "store/journal.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace jour;
using namespace jour::test;

namespace {

constexpr std::size_t journalLength = 2500;
constexpr std::size_t perCommit = 50;

/// Commits in groups: durability is not what is tested here.
std::set<QString> fill(StoreFixture &store, RandomEvents &random)
{
    std::set<QString> types;
    std::vector<NewEvent> group;
    for (std::size_t i = 0; i < journalLength; ++i) {
        group.push_back(random.next());
        types.insert(typeOf(group.back().body));
        if (group.size() < perCommit)
            continue;
        store.commit(group);
        store.clock.advance(std::chrono::seconds{17});
        group.clear();
    }
    return types;
}

} // namespace

TEST_CASE(
    "Folding the whole journal anew gives the same rows in every table, also where one was damaged (I9)",
    "[T32][T37]")
{
    StoreFixture store;
    RandomEvents random{20261124};
    CHECK(fill(store, random).size() == std::variant_size_v<EventBody>);

    std::map<QByteArray, QStringList> before;
    for (const QByteArray &table : projectionTables()) {
        before[table] = rowsOf(store.db(), table);
        CAPTURE(table);
        CHECK_FALSE(before[table].isEmpty());
    }
    SECTION("in the store that is open")
    {
        REQUIRE(store.store().rebuild());
    }
    SECTION("after damage to a projection, and in another start of the program")
    {
        store.db().execute("DELETE FROM timers; UPDATE cases SET state = 'closed'; DELETE FROM person_words;"
                           "UPDATE persons SET full_name = 'somebody else'");
        store.reopen();
        REQUIRE(store.store().rebuild());
    }
    for (const QByteArray &table : projectionTables()) {
        CAPTURE(table);
        CHECK(rowsOf(store.db(), table) == before[table]);
    }
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("What lies beside the journal survives a rebuild")
{
    StoreFixture store;
    store.db().execute(
        "INSERT INTO drafts VALUES (randomblob(16), 'note', NULL, randomblob(16), x'7b7d', 1, 2)");
    store.db().execute("INSERT INTO document_content VALUES (randomblob(16), x'00')");
    REQUIRE(store.store().rebuild());
    CHECK(countOf(store.db(), "drafts") == 1);
    CHECK(countOf(store.db(), "document_content") == 1);
}
