#include "services/case_reading.h"
#include "services/policies.h"
#include "services/replan.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString why = QStringLiteral("Ny samverkansrutin");

/// A case that is chased, and a policy that was changed since.
struct ReplanDesk : WatchedDesk
{
    ReplanDesk()
    {
        Policy changed = run(id).policy;
        changed.steps[1].delay = 12min;
        saved(changed);
    }
    void saved(const Policy &policy)
    {
        Operator manager = author;
        manager.role = Role::Manager;
        Desk managed{store(), clock, reference, feed, manager};
        if (!Policies{managed}.save(policy, why))
            throw std::runtime_error{"policy refused"};
    }
    [[nodiscard]] std::optional<PlanChange> change() { return *Replan{*at}.change(id); }

    CaseId id = chased();
};

} // namespace

TEST_CASE("A case that is chased under an older policy is told of it, and keeps its own", "[replan][R17]")
{
    ReplanDesk d;
    const auto change = d.change();
    REQUIRE(change);
    CHECK(change->from.version == 1);
    CHECK(change->to.version == 2);
    CHECK(change->after.nextAt == d.clock.now() + 12min);
    CHECK(CaseReading{*d.at}.reload(d.id)->planChange == change);
    CHECK(d.run(d.id).policy.version == 1);
    d.pass(40min);
    CHECK(d.run(d.id).policy.version == 1);
    const CaseId fresh = d.chased();
    CHECK_FALSE(*Replan{*d.at}.change(fresh));
}

TEST_CASE("R17: going over is journaled with its reason, and stands as it was foretold", "[replan][R17]")
{
    ReplanDesk d;
    const auto change = d.change();
    REQUIRE(Replan{*d.at}.apply(d.id, *change, why));
    CHECK(d.run(d.id) == change->after);
    CHECK(d.only(d.id, TimerKind::Step).due == d.clock.now() + 12min);
    CHECK_FALSE(d.change());
    const auto journal = *d.store().journal().ofCase(d.id);
    int told = 0;
    for (const Event &event : journal)
        if (const EventBody body = event.decodedBody();
            const auto *moved = std::get_if<events::RunMoved>(&body))
            told += moved->rule == QStringLiteral("R17") && moved->reason == why && !moved->byEngine ? 1 : 0;
    CHECK(told == 1);
}

TEST_CASE("R17: what was seen must still be so", "[replan][R17]")
{
    ReplanDesk d;
    const auto change = d.change();
    CHECK(Replan{*d.at}.apply(d.id, *change, {}).error().detail == QStringLiteral("reason"));
    SECTION("the policy was changed again")
    {
        d.saved(change->to);
        CHECK(Replan{*d.at}.apply(d.id, *change, why).error().detail == QStringLiteral("policy"));
    }
    SECTION("the case has moved on")
    {
        REQUIRE(
            Chase{*d.at}.acknowledge(d.id, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + 9min}));
        CHECK(Replan{*d.at}.apply(d.id, *change, why).error().code == ErrorCode::Conflict);
    }
    CHECK(d.run(d.id).policy.version == 1);
}

TEST_CASE("A municipality that gets known may mean another policy; only a person switches", "[replan][R17]")
{
    ReplanDesk other;
    Policy ofHaninge = other.run(other.id).policy;
    ofHaninge.id = {};
    ofHaninge.municipality = QStringLiteral("0136");
    other.saved(ofHaninge);
    const CaseId id = other.chased();
    REQUIRE_FALSE(*Replan{*other.at}.change(id));
    REQUIRE(Casework{*other.at}.changeFact(id, QStringLiteral("homeMunicipality"),
                                           QJsonObject{{QStringLiteral("code"), QStringLiteral("0136")}}));
    const auto change = *Replan{*other.at}.change(id);
    REQUIRE(change);
    CHECK(change->to.municipality == QStringLiteral("0136"));
}

TEST_CASE("A case that is closed or handed over is not asked to switch", "[replan][R17]")
{
    ReplanDesk d;
    REQUIRE(Casework{*d.at}.move(
        d.id, d.find(d.id).revision,
        {.to = CaseState::Closed, .disposition = QStringLiteral("safeWithGuardian"), .reason = why}));
    CHECK_FALSE(d.change());
}
