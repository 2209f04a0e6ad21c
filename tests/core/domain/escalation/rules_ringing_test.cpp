#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

// An alarm that nobody has answered goes on ringing where nobody can be called.
namespace {

PolicyStep ofDesk(const char *key, std::chrono::minutes delay)
{
    PolicyStep step = aStep(key, delay);
    step.target = StepTarget::OwnDesk;
    step.needsEta = false;
    return step;
}

/// As at a desk with no contacts: a directory that is empty.
StepDuty nobody()
{
    return [](const PolicyStep &, Instant) { return Duty{}; };
}

/// The shipped shape: the desk, then others.
Policy deskThenOthers(int repeat, OnEmpty onEmpty = OnEmpty::Next)
{
    return aPolicy({ofDesk("take", 10min), aStep("home", 30min, onEmpty), aStep("next", 20min)}, repeat);
}

bool isOverdue(const PlayedCase &played, Instant now)
{
    return std::ranges::any_of(
        played.timers, [now](const Timer &timer) { return phaseOf(timer, now) == TimerPhase::Overdue; });
}

Policy randomPolicy(std::mt19937 &random)
{
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    std::vector<PolicyStep> steps;
    for (int i = number(1, 5); i > 0; --i) {
        PolicyStep step = aStep("s", std::chrono::minutes{number(1, 40)}, static_cast<OnEmpty>(number(0, 2)));
        step.key += QString::number(i);
        step.target = number(0, 2) == 0 ? StepTarget::OwnDesk : StepTarget::HomeMunicipality;
        step.ackRule = number(0, 2) == 0 ? AckRule::All : AckRule::One;
        steps.push_back(step);
    }
    return aPolicy(steps, number(0, 5));
}

} // namespace

TEST_CASE("R8: steps that begin again with nobody to call do not end an alarm that nobody answered",
          "[rules][ringing]")
{
    PlayedCase played{deskThenOthers(1), at(2, 0), nobody()};
    CHECK(rulesOf(played.tickAt(at(2, 10))) == QStringLiteral("R2 R2e R2 R2e R8"));
    CHECK(played.stepKey() == QStringLiteral("take"));
    const Timer ringing = played.only(TimerKind::Step);
    CHECK(ringing.due == at(2, 10)); // since when
    CHECK_FALSE(ringing.warnAt);
    CHECK(played.isHeard(at(2, 10), Urgency::Daytime));
    // The step has its time all the same, and then the run is out of steps.
    CHECK(played.run.nextAt == at(2, 20));
    CHECK(played.tickAt(at(2, 19, 59)).isEmpty());
    CHECK(rulesOf(played.tickAt(at(2, 20))) == QStringLiteral("R2 R2e R2 R2e R9"));
    CHECK(played.run.state == RunState::Exhausted);
    CHECK(played.isHeard(at(2, 20), Urgency::Daytime));
}

TEST_CASE("The alarm that rings through a step ends by what somebody does", "[rules][ringing]")
{
    const OnEmpty onEmpty = GENERATE(OnEmpty::Next, OnEmpty::Wait);
    PlayedCase played{deskThenOthers(1, onEmpty), at(2, 0), nobody()};
    played.tickAt(at(2, 10));
    REQUIRE(played.isHeard(at(2, 12)));
    SECTION("the desk takes the case")
    {
        const Instant nextAt = *played.run.nextAt;
        const Moves moves =
            played.apply(ownDeskDone(played.run, played.timers, at(2, 12), nobody()), at(2, 12));
        CHECK(rulesOf(moves).startsWith(QStringLiteral("R2o")));
        CHECK(played.run.taken);
        if (onEmpty == OnEmpty::Wait) { // the step of others is waited for as if it had been entered so
            CHECK_FALSE(played.isHeard(at(2, 12)));
            CHECK(played.only(TimerKind::Step).due == nextAt);
            CHECK(played.run.nextAt == nextAt);
            CHECK(ownDeskDone(played.run, played.timers, at(2, 13), nobody()).isEmpty());
        }
    }
    SECTION("somebody promises")
    {
        played.acknowledge(at(3, 0), at(2, 12));
        CHECK(played.run.state == RunState::Promised);
        CHECK_FALSE(played.isHeard(at(2, 12)));
    }
    SECTION("the operator goes to a step, with a reason")
    {
        const auto moves =
            escalated(played.run, played.timers, played.run.rev, 0, QStringLiteral("x"), at(2, 12), nobody());
        REQUIRE(moves);
        played.apply(*moves, at(2, 12));
        CHECK_FALSE(played.isHeard(at(2, 12)));
    }
    SECTION("a call that reaches nobody is none of these")
    {
        played.attempt(AttemptOutcome::NoAnswer, at(2, 12));
        CHECK(played.isHeard(at(2, 12)));
    }
}

TEST_CASE("R6a: nor does a step that calls nobody hide a promise that was broken", "[rules][ringing]")
{
    PlayedCase played{aPolicy({aStep("home", 15min), aStep("next", 10min, OnEmpty::Wait)}), at(2, 0),
                      duty({QStringLiteral("next")})};
    played.acknowledge(at(2, 20), at(2, 5));
    played.tickAt(at(2, 20));
    CHECK(rulesOf(played.tickAt(at(2, 25))) == QStringLiteral("R6a R2e"));
    CHECK(played.only(TimerKind::Step).due == at(2, 20));
    CHECK(played.isHeard(at(2, 26)));
    CHECK(played.run.nextAt == at(2, 35));
}

TEST_CASE("A run that takes the place of one that rings rings on", "[rules][ringing]")
{
    PlayedCase played{deskThenOthers(0, OnEmpty::Wait), at(2, 0), nobody()};
    CHECK_FALSE(ringingSince(played.run, played.timers, at(2, 9)));
    CHECK(ringingSince(played.run, played.timers, at(2, 10)) == at(2, 10));
    const auto ringing = ringingSince(played.run, played.timers, at(2, 12));
    const Moves again =
        startRun(played.run.caseRef, deskThenOthers(0), at(2, 12), nobody(), {"R15", false, ringing});
    REQUIRE(again.armed.size() == 1);
    CHECK(again.armed.front().due == at(2, 10));
    CHECK(again.moves.back().run.nextAt == at(2, 22));
    // But not where somebody can be called.
    const Moves called =
        startRun(played.run.caseRef, threeSteps(), at(2, 12), duty(), {"R15", false, ringing});
    CHECK(called.armed.front().due == at(2, 27));
}

TEST_CASE("R16: a clock that is set back ends no alarm and makes no step longer", "[rules][ringing]")
{
    PlayedCase played{deskThenOthers(1), at(2, 0), nobody()};
    played.tickAt(at(2, 10));
    const Duration step = GENERATE(Duration{-5min}, Duration{-3h});
    const ClockSetBack set{step, at(2, 14) + step};
    played.apply(reanchored(played.run, played.timers, set), set.now);
    CHECK(isOverdue(played, set.now) == true);
    CHECK(*played.run.nextAt <= set.now + 10min);
    CHECK(*played.run.nextAt > set.now);
}

TEST_CASE(
    "With nobody in the directory an overdue case stays overdue until somebody acts, whatever the policy",
    "[rules][ringing][property]")
{
    const int seed = GENERATE(range(1, 301));
    CAPTURE(seed);
    std::mt19937 random{static_cast<unsigned>(seed)};
    PlayedCase played{randomPolicy(random), at(2, 0), nobody()};
    std::uniform_int_distribution seconds{1, 400};
    bool wasOverdue = isOverdue(played, at(2, 0));
    for (Instant now = at(2, 0); now < at(2, 0) + 24h; now += std::chrono::seconds{seconds(random)}) {
        CAPTURE(now);
        played.tickAt(now);
        CHECK((!wasOverdue || (isOverdue(played, now) && played.isHeard(now, Urgency::Daytime))));
        wasOverdue = wasOverdue || isOverdue(played, now);
    }
    CHECK(wasOverdue);
    CHECK(played.run.state == RunState::Exhausted);
}
