#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString why = QStringLiteral("Ny samverkansrutin");

/// Second, new, third: twenty, seven and five minutes.
Policy newer()
{
    Policy policy = aPolicy({aStep("second", 20min), aStep("new", 7min), aStep("third", 5min)});
    policy.version = 4;
    return policy;
}

Moves switchTo(PlayedCase &played, const Policy &policy, Instant now)
{
    const auto moves = replanned(played.run, played.timers, played.run.rev, policy, why, now, played.answers);
    REQUIRE(moves);
    return played.apply(*moves, now);
}

} // namespace

TEST_CASE("R17: the step of the same key begins anew under the new policy", "[rules][R17]")
{
    PlayedCase played{threeSteps()};
    std::ignore = played.tickAt(at(2, 15));
    REQUIRE(played.stepKey() == QStringLiteral("second"));
    const RunId run = played.run.id;
    const Moves moves = switchTo(played, newer(), at(2, 18));
    CHECK(rulesOf(moves) == QStringLiteral("R17"));
    CHECK(moves.moves.front().reason == why);
    CHECK(played.run.id == run);
    CHECK(played.run.policy == newer());
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.only(TimerKind::Step).due == at(2, 38));
    CHECK(played.only(TimerKind::Step).source.contains(QStringLiteral(":v4:")));
    std::ignore = played.tickAt(at(2, 38));
    CHECK(played.stepKey() == QStringLiteral("new"));
}

TEST_CASE("R17: a step that is no more leads to the first, past the desk that took the case", "[rules][R17]")
{
    PlayedCase played{threeSteps()};
    const bool taken = GENERATE(false, true);
    if (taken)
        std::ignore = played.attempt(AttemptOutcome::NoAnswer, at(2, 1));
    PolicyStep desk = aStep("desk", 5min);
    desk.target = StepTarget::OwnDesk;
    std::ignore = switchTo(played, aPolicy({desk, aStep("other", 7min)}), at(2, 5));
    CHECK(played.stepKey() == (taken ? QStringLiteral("other") : QStringLiteral("desk")));
    CHECK_FALSE(played.has(TimerKind::Retry));
}

TEST_CASE("R17: a promise stands, whatever the new policy says", "[rules][R17]")
{
    PlayedCase played{threeSteps()};
    std::ignore = played.acknowledge(at(2, 40), at(2, 5));
    const Timer promise = played.only(TimerKind::Promise);
    const Moves moves = switchTo(played, newer(), at(2, 10));
    CHECK(moves.armed.empty());
    CHECK(moves.ended.empty());
    CHECK(played.only(TimerKind::Promise) == promise);
    CHECK(played.run.state == RunState::Promised);
    std::ignore = played.tickAt(at(2, 40));
    CHECK(played.run.state == RunState::Stalled);
    std::ignore = switchTo(played, threeSteps(), at(2, 41));
    CHECK(played.run.nextAt == at(2, 45));
}

TEST_CASE("R17: when every means was exhausted the new policy begins from its first step", "[rules][R17]")
{
    PlayedCase played{aPolicy({aStep("third", 5min)})};
    std::ignore = played.tickAt(at(2, 5));
    REQUIRE(played.run.state == RunState::Exhausted);
    std::ignore = switchTo(played, newer(), at(2, 6));
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.run.state == RunState::Contacting);
    CHECK_FALSE(played.isHeard(at(2, 6)));
}

TEST_CASE("R17: without a reason, on an older view or after the end nothing is done", "[rules][R17]")
{
    PlayedCase played{threeSteps()};
    const auto asked = [&](int rev, const QString &reason) {
        return replanned(played.run, played.timers, rev, newer(), reason, at(2, 5), played.answers);
    };
    CHECK(asked(played.run.rev, QStringLiteral("  ")).error().detail == QStringLiteral("reason"));
    CHECK(asked(played.run.rev - 1, why).error().code == ErrorCode::Conflict);
    played.apply(closed(played.run, played.timers, at(2, 5)), at(2, 5));
    CHECK(asked(played.run.rev, why).error().detail == QStringLiteral("run"));
}
