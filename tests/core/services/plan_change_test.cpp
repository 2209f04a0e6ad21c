#include "services/policy_book.h"
#include "services/step_duty.h"
#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

// What changes the plan of a case under way: R7, R13, R15.

namespace {

QString stepKey(const EscalationRun &run)
{
    return run.policy.steps[static_cast<std::size_t>(run.step)].key;
}

struct PolicyDesk : WatchedDesk
{
    /// Saved as a manager does.
    void save(const Policy &policy)
    {
        if (!at->commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("prövas")}}}))
            throw std::runtime_error{"policy"};
    }
    [[nodiscard]] Policy current(Urgency urgency)
    {
        return PolicyBook{*at}.of(CaseFacts{.urgency = urgency});
    }
    void switchOff(Urgency urgency)
    {
        Policy off = current(urgency);
        ++off.version;
        off.retired = true;
        save(off);
    }
    [[nodiscard]] bool hasLive(CaseId id, RunId run)
    {
        const auto timers = live(id);
        return std::ranges::find(timers, run, &Timer::run) != timers.end();
    }
};

} // namespace

TEST_CASE("R7: raised urgency takes a promise back to calling; equal or lower leaves it", "[chase][R7][T15]")
{
    WatchedDesk d;
    const CaseId id = d.promised(40min);
    const EscalationRun before = d.run(id);
    const auto set = [&](const char *urgency) {
        WatchedDesk::expect(
            Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), QString::fromLatin1(urgency)));
    };
    SECTION("the same")
    {
        set("urgent");
        CHECK(d.run(id) == before);
    }
    SECTION("lower")
    {
        set("soon");
        CHECK(d.run(id) == before);
        CHECK(d.has(id, TimerKind::Promise));
    }
    SECTION("higher")
    {
        set("immediate");
        const EscalationRun after = d.run(id);
        CHECK(after.state == RunState::Contacting);
        CHECK(after.policy.urgency == Urgency::Immediate);
        CHECK_FALSE(after.promise);
        CHECK_FALSE(d.has(id, TimerKind::Promise));
        // The desk has the case: it is not asked to take it once more.
        CHECK(stepKey(after) == QStringLiteral("reachHome"));
        CHECK(d.only(id, TimerKind::Step).due == d.clock.now() + after.policy.steps[1].delay);
    }
}

TEST_CASE("R7: a new case that becomes more urgent is still to be taken", "[chase][R7][T15]")
{
    WatchedDesk d;
    const CaseId id = d.take(WatchedDesk::nykvarn());
    WatchedDesk::expect(
        Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), QStringLiteral("immediate")));
    CHECK(stepKey(d.run(id)) == QStringLiteral("acknowledge"));
}

TEST_CASE("R13: a reopened case follows the policy of today from its first call on", "[chase][R13][T20]")
{
    PolicyDesk d;
    const CaseId id = d.promised(40min);
    const RunId old = d.run(id).id;
    WatchedDesk::expect(Casework{*d.at}.move(id, d.find(id).revision,
                                             {.to = CaseState::Closed,
                                              .disposition = QStringLiteral("answered"),
                                              .reason = QStringLiteral("Återtaget")}));
    Policy newer = d.current(Urgency::Urgent);
    ++newer.version;
    d.save(newer);
    d.pass(1min);
    WatchedDesk::expect(Casework{*d.at}.move(
        id, d.find(id).revision, {.to = CaseState::Working, .reason = QStringLiteral("Nytt samtal")}));
    CHECK(d.run(id).id != old);
    CHECK(d.run(id).policy.version == newer.version);
    CHECK(stepKey(d.run(id)) == QStringLiteral("reachHome"));
    CHECK_FALSE(d.hasLive(id, old));
}

TEST_CASE("R15: a policy that is switched off ends what runs under it, and no case is left without a plan",
          "[chase][R15][T21]")
{
    PolicyDesk d;
    const CaseId id = d.chased();
    const CaseId other = d.chased(Urgency::Soon);
    const EscalationRun before = d.run(id);
    const EscalationRun untouched = d.run(other);
    d.switchOff(Urgency::Urgent);

    const EscalationRun after = d.run(id);
    CHECK(after.id != before.id);
    CHECK(after.policy == repaired(builtInPolicy(Urgency::Urgent)));
    CHECK(after.state == RunState::Contacting);
    CHECK_FALSE(d.hasLive(id, before.id));
    CHECK(d.only(id, TimerKind::Step).run == after.id);
    CHECK(d.run(other) == untouched);

    // It starts nothing.
    CHECK(d.run(d.take(WatchedDesk::nykvarn())).policy.id.isNull());
    // And what ended never fires.
    d.pass(2h);
    CHECK(d.run(id).policy.id.isNull());
}

TEST_CASE("R15: the policy of a municipality that is switched off gives way to the one for all",
          "[chase][R15][T21]")
{
    PolicyDesk d;
    Policy own = d.current(Urgency::Urgent);
    own.id = PolicyId::random();
    own.municipality = QStringLiteral("0140");
    d.save(own);
    const CaseId id = d.chased();
    CaseFacts elsewhere = WatchedDesk::nykvarn();
    elsewhere.homeMunicipality = {QStringLiteral("0136"), QStringLiteral("Haninge")};
    const CaseId other = d.take(elsewhere);
    REQUIRE(d.run(id).policy.id == own.id);
    const EscalationRun untouched = d.run(other);

    ++own.version;
    own.retired = true;
    d.save(own);
    CHECK(d.run(id).policy == d.current(Urgency::Urgent));
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK(d.run(other) == untouched);

    // The one for all is switched off, too: a case of another policy for the municipality stays with it.
    own.id = PolicyId::random();
    own.retired = false;
    d.save(own);
    const CaseId third = d.chased();
    const EscalationRun kept = d.run(third);
    d.switchOff(Urgency::Urgent);
    CHECK(d.run(third) == kept);
    CHECK(d.run(id).policy.id == own.id);
    CHECK(d.run(other).policy.id.isNull());
}

TEST_CASE("R15: a promise outlives the policy under which it was given", "[chase][R15][T21]")
{
    PolicyDesk d;
    const CaseId id = d.promised(40min);
    const Instant eta = d.only(id, TimerKind::Promise).due;
    d.switchOff(Urgency::Urgent);
    CHECK(d.run(id).state == RunState::Promised);
    CHECK(d.run(id).promise->person == QStringLiteral("Eva"));
    CHECK(d.only(id, TimerKind::Promise).due == eta);
    CHECK_FALSE(d.has(id, TimerKind::Step));
    d.pass(40min);
    CHECK(d.run(id).state == RunState::Stalled);
    CHECK(d.run(id).policy.id.isNull());
}

TEST_CASE("R15: nobody left to call stays loud when the policy is switched off", "[chase][R15][R9][T22]")
{
    PolicyDesk d;
    const CaseId id = d.exhausted();
    const EscalationRun before = d.run(id);
    d.switchOff(Urgency::Urgent);
    CHECK(d.run(id) == before);
    CHECK_FALSE(d.sounding().empty());
}

TEST_CASE("R15: switched off while the desk was locked is found at the next unlock", "[chase][R15][T21]")
{
    PolicyDesk d;
    const CaseId id = d.chased();
    Policy off = d.current(Urgency::Urgent);
    ++off.version;
    off.retired = true;
    d.alarms.reset();
    d.commit(events::PolicySaved{off, {}});
    REQUIRE_FALSE(d.run(id).policy.id.isNull());
    d.begin();
    CHECK(d.run(id).policy.id.isNull());
}
