#include "desk_fixture.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/night_figures.h"
#include "services/policies.h"
#include "services/replan.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct Night : DeskFixture
{
    [[nodiscard]] NightFigures figures() { return nightFigures(desk, night, night + 12h).value(); }
    void work(CaseId id)
    {
        REQUIRE(Casework{desk}.move(id, find(id).revision, {.to = CaseState::Acknowledged}));
    }
    void call(CaseId id, AttemptOutcome outcome)
    {
        Attempt attempt;
        attempt.calledName = QStringLiteral("Socialjouren");
        attempt.outcome = outcome;
        REQUIRE(Chase{desk}.logAttempt(id, attempt));
    }
    CaseId urgent()
    {
        CaseFacts facts;
        facts.urgency = Urgency::Immediate;
        return take(facts);
    }
};

} // namespace

TEST_CASE("A night tells how soon cases were taken and a municipality reached", "[figures]")
{
    Night f;
    const CaseId quick = f.urgent();
    const CaseId slow = f.urgent();
    f.urgent(); // nobody has taken it
    const Instant from = f.find(quick).receivedAt;
    f.clock.advance(2min);
    f.work(quick);
    f.call(quick, AttemptOutcome::NoAnswer);
    f.clock.advance(2min);
    f.call(quick, AttemptOutcome::Reached);
    f.clock.advance(6min);
    f.work(slow);

    const NightFigures figures = f.figures();
    REQUIRE(figures.cases.size() == 3);
    REQUIRE(figures.taken);
    CHECK(figures.taken->worst == f.clock.now() - f.find(slow).receivedAt);
    CHECK(figures.taken->median == (2min + 10min) / 2);
    CHECK(figures.notTaken == 1);
    REQUIRE(figures.reached);
    CHECK(figures.reached->median == from + 4min - f.find(quick).receivedAt);
    CHECK(figures.notReached == 2);
    CHECK(figures.cases.front().calls == 2);
}

TEST_CASE("A limit that was kept in time is told from one that is late and one that runs on", "[figures]")
{
    Night f;
    CaseFacts facts;
    facts.urgency = Urgency::Urgent;
    facts.policeLatestHandover = f.clock.now() + 1h;
    const CaseId kept = f.take(facts);
    const CaseId late = f.take(facts);
    f.take(facts); // runs on past its time
    const auto obligation = [&](CaseId id) {
        for (const Timer &timer : f.live(id))
            if (timer.kind == TimerKind::Obligation)
                return timer.id;
        return TimerId{};
    };
    REQUIRE(Chase{f.desk}.done(obligation(kept), QStringLiteral("lämnat över")));
    f.clock.advance(2h);
    REQUIRE(Chase{f.desk}.done(obligation(late), QStringLiteral("lämnat över")));
    const NightFigures figures = f.figures();
    CHECK(figures.limitsKept == 1);
    CHECK(figures.limitsMissed == 2);
}

TEST_CASE("The steps of a case are read as they went, with who was called in each", "[figures]")
{
    Night f;
    const CaseId id = f.urgent();
    f.clock.advance(1min);
    f.work(id); // the own desk's step is done; nobody is in the directory, so the plan passes the empty ones
    const auto steps = stepsTakenIn(f.desk, id).value();
    REQUIRE(steps.size() >= 2);
    CHECK(steps[0].step.key == QStringLiteral("acknowledge"));
    CHECK(steps[0].to == f.clock.now());
    CHECK(steps[0].rule == QStringLiteral("R2o"));
    CHECK(steps[1].step.key == QStringLiteral("reachHome"));
    for (std::size_t i = 1; i < steps.size(); ++i)
        CHECK(steps[i - 1].to == steps[i].from);
}

TEST_CASE("Calls stand in the step in which they were made", "[figures]")
{
    Night f;
    ContactPoint point = aContactPoint();
    f.commit(events::ContactPointSaved{point});
    CaseFacts facts;
    facts.urgency = Urgency::Immediate;
    facts.homeMunicipality = {point.municipality, {}};
    const CaseId id = f.take(facts);
    f.work(id);
    f.call(id, AttemptOutcome::Busy);
    const auto steps = stepsTakenIn(f.desk, id).value();
    REQUIRE(steps.size() == 2);
    CHECK_FALSE(steps.back().to);
    REQUIRE(steps.back().calls.size() == 1);
    CHECK(steps.back().calls.front().outcome == AttemptOutcome::Busy);
    CHECK(steps.back().calls.front().name == QStringLiteral("Socialjouren"));
}

TEST_CASE("A case that goes over to another policy leaves the step that is no more", "[figures][R17]")
{
    Night f;
    const CaseId id = f.urgent();
    Policy other = f.run(id).policy;
    other.steps = {other.steps.back()};
    Operator manager = f.desk.actor();
    manager.role = Role::Manager;
    Desk managed{f.store(), f.clock, f.reference, f.feed, manager};
    REQUIRE(Policies{managed}.save(other, QStringLiteral("prövas")));
    const auto change = Replan{f.desk}.change(id).value();
    REQUIRE(change);
    f.clock.advance(1min);
    REQUIRE(Replan{f.desk}.apply(id, *change, QStringLiteral("Ny rutin")));

    const auto steps = stepsTakenIn(f.desk, id).value();
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.front().step.key == QStringLiteral("acknowledge"));
    CHECK(steps.front().to == f.clock.now());
    CHECK(steps.front().rule == QStringLiteral("R17"));
}

TEST_CASE("A case of another night is not counted", "[figures]")
{
    Night f;
    f.urgent();
    CHECK(nightFigures(f.desk, night - 24h, night - 12h).value().cases.empty());
}
