#include "random_events.h"
#include "rows.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "store/desk_reader.h"
#include "support/store.h"
#include "support/strings.h"

#include <algorithm>
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
        const NewEvent next = random.next();
        // What only a later program writes did not stand in such a store.
        if (!std::holds_alternative<OpaqueBody>(next.body))
            store.commit({next});
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

TEST_CASE("A store from before plans could be paused keeps its deadlines and its plans, and can pause them")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    Timer timer = aTimer(id);
    timer.heardFrom = HeardFrom::FromWarning;
    store.commit(id, events::TimerArmed{timer});
    store.commit(id, events::RunMoved{QStringLiteral("R1"), aRun(id), {}, false});
    const auto timers = rowsOf(store.db(), "timers");
    const auto runs = rowsOf(store.db(), "runs");
    store.db().forgetCached();
    store.db().execute("ALTER TABLE cases DROP COLUMN run_paused");
    store.db().execute("ALTER TABLE timers DROP COLUMN repeat_seconds");
    store.db().execute("ALTER TABLE timers RENAME COLUMN how_loud TO gone");
    store.db().execute("PRAGMA user_version = 9");
    store.reopen();

    CHECK(rowsOf(store.db(), "timers") == timers);
    CHECK(rowsOf(store.db(), "runs") == runs);
    {
        sql::Statement pages{store.db(),
                             "PRAGMA freelist_count"}; // on a free page a power cut leaves anything
        REQUIRE(pages.step());
        CHECK(pages.integer(0) == 0);
    }
    EscalationRun paused = aRun(id);
    paused.state = RunState::Paused;
    paused.pause = PlanPause{{}, store.clock.now(), QStringLiteral("x")};
    store.commit(id, events::RunMoved{QStringLiteral("R18"), paused, QStringLiteral("x"), false});
    Timer pause = aTimer(id);
    pause.id = TimerId::random();
    pause.kind = TimerKind::Pause;
    pause.loudness = Loudness::Rising;
    pause.repeatEvery = std::chrono::seconds{45};
    store.commit(id, events::TimerArmed{pause});
    CHECK(CaseReader{store.db()}.boardRow(id).value().pausedUntil == paused.pause->until);
    CHECK(CaseReader{store.db()}.timer(pause.id).value() == pause);
    const auto live = CaseReader{store.db()}.liveDeadlines().value();
    CHECK(std::ranges::any_of(live,
                              [&](const LiveDeadline &one) { return one.deadline == deadlineOf(pause); }));
}
