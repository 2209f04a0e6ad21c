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
    store.db().execute("PRAGMA user_version = 2");
    store.reopen();

    CHECK(DeskReader{store.db()}.policyVersions().value() == versions);
    CHECK(rowsOf(store.db(), "policies") == rows);
    CHECK(rowsOf(store.db(), "timers") == timers);
}
