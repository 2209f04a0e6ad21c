#include "random_events.h"
#include "rows.h"
#include "sql/connection.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("A store from before policies had versions gets them from its journal when it is opened")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    store.commit(id, events::TimerArmed{aTimer(id)});
    Policy policy = aRun(id).policy;
    policy.version = 1;
    store.commit(events::PolicySaved{policy, QStringLiteral("ny")});
    policy.version = 2;
    store.commit(events::PolicySaved{policy, {}});
    const auto versions = DeskReader{store.db()}.policyVersions().value();
    REQUIRE(versions.size() == 2);
    const auto rows = rowsOf(store.db(), "policies");
    const auto timers = rowsOf(store.db(), "timers");

    store.db().forgetCached();
    store.db().execute("DROP TABLE policies");
    store.db().execute(
        "CREATE TABLE policies (id BLOB PRIMARY KEY, n INTEGER NOT NULL, policy TEXT NOT NULL) STRICT");
    store.db().execute("ALTER TABLE timers DROP COLUMN loudness");
    undoSchema4(store.db());
    store.db().execute("PRAGMA user_version = 2");
    store.reopen();

    CHECK(DeskReader{store.db()}.policyVersions().value() == versions);
    CHECK(rowsOf(store.db(), "policies") == rows);
    CHECK(rowsOf(store.db(), "timers") == timers);
}

TEST_CASE("A store from before cases fell asleep learns from its journal when each was touched last")
{
    StoreFixture store;
    RandomEvents random{7};
    for (int i = 0; i < 400; ++i) {
        store.commit({random.next()});
        store.clock.advance(std::chrono::seconds{31});
    }
    REQUIRE(store.store().rebuild()); // as it would be folded today
    const auto rows = rowsOf(store.db(), "cases");
    store.db().execute("DELETE FROM merged_cases"); // nobody could merge before
    store.db().forgetCached();
    undoSchema4(store.db());
    store.db().execute("PRAGMA user_version = 3");
    store.reopen();
    CHECK(rowsOf(store.db(), "cases") == rows);
    CHECK(countOf(store.db(), "merged_cases") == 0);
}
