#include "watched_desk.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

bool isAmong(const std::vector<AlarmItem> &items, CaseId id)
{
    return std::ranges::find(items, id, &AlarmItem::caseRef) != items.end();
}

bool rings(const WatchedDesk &d, CaseId id)
{
    return isAmong(d.watch->state().overdue, id) && isAmong(d.watch->state().sounding, id);
}

/// How often the case was not on the board at any look, from its first overdue on.
int silencesIn(WatchedDesk &d, CaseId id, Duration length)
{
    int silences = 0;
    bool wasOverdue = false;
    for (; length > Duration{0}; length -= 15s) {
        d.pass(15s);
        wasOverdue = wasOverdue || rings(d, id);
        silences += wasOverdue && !rings(d, id) ? 1 : 0;
    }
    CHECK(wasOverdue);
    return silences;
}

Policy randomPolicy(std::mt19937 &random)
{
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    constexpr std::array targets{StepTarget::OwnDesk, StepTarget::HomeMunicipality,
                                 StepTarget::WhereaboutsMunicipality, StepTarget::NextInChain,
                                 StepTarget::OwnManager};
    Policy policy;
    policy.id = PolicyId::random();
    policy.nameSv = QStringLiteral("Prov");
    policy.version = 2;
    policy.urgency = Urgency::Urgent;
    policy.municipality = QStringLiteral("0140");
    policy.repeat = number(0, 3);
    for (int i = number(1, 4); i > 0; --i) {
        PolicyStep step;
        step.seq = static_cast<int>(policy.steps.size()) + 1;
        step.key = QStringLiteral("step%1").arg(step.seq);
        step.target = targets[static_cast<std::size_t>(number(0, 4))];
        step.delay = std::chrono::minutes{number(1, 20)};
        step.warn = step.delay / 3;
        step.onEmpty = static_cast<OnEmpty>(number(0, 2));
        policy.steps.push_back(step);
    }
    return policy;
}

} // namespace

TEST_CASE(
    "With no contacts anywhere an overdue case rings until somebody acts, however often the steps begin "
    "again",
    "[alarms][ringing]")
{
    WatchedDesk d{false};
    const CaseId id = d.take(WatchedDesk::nykvarn(GENERATE(Urgency::Immediate, Urgency::Urgent)));
    CHECK(silencesIn(d, id, 2h) == 0);
    CHECK(d.run(id).state == RunState::Exhausted);
    REQUIRE(Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + 30min}));
    CHECK_FALSE(rings(d, id));
}

TEST_CASE("The desk that takes a case whose alarm rings through a step of others ends it",
          "[alarms][ringing]")
{
    WatchedDesk d{false};
    const CaseId id = d.take(WatchedDesk::nykvarn(Urgency::Daytime)); // its second step is waited out
    d.pass(61min);
    REQUIRE(rings(d, id));
    const Instant nextAt = *d.run(id).nextAt;
    WatchedDesk::expect(Casework{*d.at}.move(id, d.find(id).revision, {.to = CaseState::Acknowledged}));
    CHECK_FALSE(rings(d, id));
    CHECK(d.run(id).nextAt == nextAt);
    CHECK(d.only(id, TimerKind::Step).due == nextAt);
}

TEST_CASE("Neither a policy that is switched off nor a higher urgency ends an alarm that nobody answered",
          "[alarms][ringing]")
{
    WatchedDesk d{false};
    const CaseId id = d.take(WatchedDesk::nykvarn());
    d.pass(11min);
    REQUIRE(rings(d, id));
    const bool off = GENERATE(true, false);
    if (off) {
        Policy policy = d.run(id).policy;
        policy.retired = true;
        ++policy.version;
        REQUIRE(d.at->commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("x")}}}));
    } else {
        WatchedDesk::expect(
            Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), QStringLiteral("immediate")));
    }
    d.watch->check();
    CHECK(rings(d, id));
    CHECK(silencesIn(d, id, 1h) == 0);
}

TEST_CASE("Whatever the policy, an overdue case with nobody to call is never off the board",
          "[alarms][ringing][property]")
{
    const int seed = GENERATE(range(1, 21));
    CAPTURE(seed);
    std::mt19937 random{static_cast<unsigned>(seed)};
    WatchedDesk d{false};
    REQUIRE(d.at->commit({{std::nullopt, events::PolicySaved{randomPolicy(random), QStringLiteral("x")}}}));
    const CaseId id = d.take(WatchedDesk::nykvarn());
    REQUIRE(d.run(id).policy.nameSv == QStringLiteral("Prov"));
    CHECK(silencesIn(d, id, 6h) == 0);
    CHECK(d.run(id).state == RunState::Exhausted);
}
