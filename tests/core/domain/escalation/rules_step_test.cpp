#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString why = QStringLiteral("nobody answers");

Policy withOwnDesk(int repeat = 0)
{
    PolicyStep own = aStep("take", 5min);
    own.target = StepTarget::OwnDesk;
    own.needsEta = false;
    return aPolicy({own, aStep("home", 15min)}, repeat);
}

} // namespace

TEST_CASE("R1: an accepted case freezes its policy, enters the first step and arms its timer", "[rules]")
{
    const PlayedCase played{threeSteps()};
    CHECK(played.run.state == RunState::Contacting);
    CHECK(played.run.policy == threeSteps());
    CHECK(played.run.step == 0);
    CHECK(played.run.rev == 1);
    CHECK(played.run.enteredAt == at(2, 0));
    CHECK(played.run.nextAt == at(2, 15));
    REQUIRE(played.run.resolved.size() == 1);
    CHECK(played.run.resolved.front().name == QStringLiteral("first"));

    const Timer timer = played.only(TimerKind::Step);
    CHECK(timer.run == played.run.id);
    CHECK(timer.caseRef == played.run.caseRef);
    CHECK(timer.step == 1);
    CHECK(timer.title == QStringLiteral("first"));
    CHECK(timer.source == QStringLiteral("policy:6a1f0c52d94b4e7fa3c8b1e05d7290f1:v3:first"));
    CHECK(timer.anchor == at(2, 0));
    CHECK(timer.due == at(2, 15));
    CHECK(timer.warnAt == at(2, 10));
    CHECK_FALSE(timer.supersedes);
}

TEST_CASE("R1x: a case without a policy gets the built-in one, and it is said", "[rules]")
{
    Policy stepless = threeSteps();
    stepless.steps.clear();
    const Policy policy = GENERATE_COPY(builtInPolicy(Urgency::Urgent), stepless);
    const Moves moves = startRun(CaseId::random(), policy, at(2, 0), duty());
    CHECK(rulesOf(moves) == QStringLiteral("R1x"));
    REQUIRE(moves.armed.size() == 1);
    CHECK(moves.armed.front().due > at(2, 0));
}

TEST_CASE("R1: a policy that could stand still is frozen in a form that cannot", "[rules]")
{
    const PlayedCase played{aPolicy({aStep("only", 0min)})};
    CHECK(played.only(TimerKind::Step).due == at(2, 1));
    CHECK_FALSE(played.only(TimerKind::Step).warnAt);
}

TEST_CASE("R2: a step that runs out moves on, at its due time and not before", "[rules][boundary][T1]")
{
    const auto [now, step] = GENERATE(table<Instant, int>({
        {at(2, 14, 59), 0},
        {at(2, 15), 1},
        {at(2, 15, 1), 1},
    }));
    CAPTURE(now);
    PlayedCase played{threeSteps()};
    const Timer first = played.only(TimerKind::Step);
    const Moves moves = played.tickAt(now);
    CHECK(played.run.step == step);
    CHECK(rulesOf(moves) == (step == 0 ? QString{} : QStringLiteral("R2")));
    if (step == 0) {
        CHECK(moves.isEmpty());
        return;
    }
    const Timer second = played.only(TimerKind::Step);
    CHECK(second.due == now + 10min);
    CHECK(second.supersedes == first.id);
    CHECK(played.run.nextAt == second.due);
    REQUIRE(moves.ended.size() == 1);
    CHECK(moves.ended.front() == TimerEnding{first.id, TimerEnd::Superseded, first.due - now});
}

TEST_CASE("R2: after six hours away there is one step, and then a whole delay", "[rules][T3]")
{
    PlayedCase played{threeSteps()};
    CHECK(rulesOf(played.tickAt(at(8, 0))) == QStringLiteral("R2"));
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.only(TimerKind::Step).due == at(8, 10));
    CHECK(played.tickAt(at(8, 0)).isEmpty());
    CHECK(played.tickAt(at(8, 9, 59)).isEmpty());
    CHECK(rulesOf(played.tickAt(at(8, 10))) == QStringLiteral("R2"));
}

TEST_CASE("R2: what belongs to the step that is left ends with it, and the new one begins at nought",
          "[rules]")
{
    PlayedCase played{threeSteps()};
    played.attempt(AttemptOutcome::Busy, at(2, 5));
    played.acknowledge(std::nullopt, at(2, 6));
    CHECK(played.run.attempts == 1);
    CHECK(played.run.answeredWithoutTime);
    played.tickAt(at(2, 15));
    CHECK_FALSE(played.has(TimerKind::Retry));
    CHECK(played.live().size() == 1);
    CHECK(played.run.attempts == 0);
    CHECK_FALSE(played.run.answeredWithoutTime);
}

TEST_CASE("R3: the operator moves on, with a reason", "[rules]")
{
    PlayedCase played{threeSteps()};
    const QString reason = QStringLiteral("nobody will answer there");
    const auto moves = escalated(played.run, played.timers, played.run.rev, {}, reason, at(2, 4), duty());
    REQUIRE(moves);
    played.apply(*moves, at(2, 4));
    CHECK(rulesOf(*moves) == QStringLiteral("R3"));
    CHECK(moves->moves.front().reason == reason);
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.only(TimerKind::Step).due == at(2, 14));
}

TEST_CASE("R3: without a reason nothing moves, as with R17", "[rules]")
{
    PlayedCase played{threeSteps()};
    for (const QString &none : {QString{}, QStringLiteral("  ")}) {
        const auto moves = escalated(played.run, played.timers, played.run.rev, {}, none, at(2, 4), duty());
        REQUIRE_FALSE(moves);
        CHECK(moves.error() == Error{ErrorCode::Invalid, QStringLiteral("reason")});
    }
}

TEST_CASE("R3: the operator picks any step of the plan, and none outside it", "[rules][boundary]")
{
    const auto [step, allowed] =
        GENERATE(table<int, bool>({{-1, false}, {0, true}, {1, true}, {2, true}, {3, false}}));
    PlayedCase played{threeSteps()};
    const auto moves = escalated(played.run, played.timers, played.run.rev, step, why, at(2, 4), duty());
    REQUIRE(moves.has_value() == allowed);
    if (!allowed) {
        CHECK(moves.error().code == ErrorCode::Invalid);
        return;
    }
    played.apply(*moves, at(2, 4));
    CHECK(played.run.step == step);
    CHECK(played.live().size() == 1);
}

TEST_CASE("R3: a promise that nobody trusts any more can be left", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    const auto moves = escalated(played.run, played.timers, played.run.rev, {}, why, at(2, 30), duty());
    REQUIRE(moves);
    played.apply(*moves, at(2, 30));
    CHECK(played.run.state == RunState::Contacting);
    CHECK_FALSE(played.run.promise);
    CHECK_FALSE(played.has(TimerKind::Promise));
    CHECK(played.only(TimerKind::Step).due == at(2, 40));
}

TEST_CASE("R3s: a command made on an older view is refused", "[rules][T16]")
{
    PlayedCase played{threeSteps()};
    const int seen = played.run.rev;
    played.tickAt(at(2, 15));
    const auto moves = escalated(played.run, played.timers, seen, {}, why, at(2, 15), duty());
    REQUIRE_FALSE(moves);
    CHECK(moves.error().code == ErrorCode::Conflict);
}

TEST_CASE("R3: a run that is over does not move", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.apply(closed(played.run, played.timers, at(2, 5)), at(2, 5));
    const auto moves = escalated(played.run, played.timers, played.run.rev, {}, why, at(2, 6), duty());
    REQUIRE_FALSE(moves);
    CHECK(moves.error().code == ErrorCode::Invalid);
    CHECK_FALSE(escalated({}, {}, 0, {}, why, at(2, 6), duty()));
}

TEST_CASE("R8: after the last step they begin again, as often as the policy says", "[rules]")
{
    PlayedCase played{aPolicy({aStep("a", 5min), aStep("b", 5min)}, 2)};
    Instant now = at(2, 0);
    QStringList seen;
    while (played.run.state == RunState::Contacting) {
        now += 5min;
        seen += rulesOf(played.tickAt(now));
        REQUIRE(seen.size() < 20);
    }
    CHECK(seen.join(QLatin1Char(' ')) == QStringLiteral("R2 R8 R2 R8 R2 R9"));
    CHECK(played.run.loop == 2);
}

TEST_CASE("R8: a desk that has acted is not asked to take the case a second time", "[rules]")
{
    PlayedCase played{withOwnDesk(1)};
    SECTION("it took the case")
    {
        played.apply(ownDeskDone(played.run, played.timers, at(2, 1), duty()), at(2, 1));
        CHECK(rulesOf(played.tickAt(at(2, 16))) == QStringLiteral("R8"));
        CHECK(played.stepKey() == QStringLiteral("home"));
    }
    SECTION("nobody at the desk did anything")
    {
        played.tickAt(at(2, 5));
        CHECK(rulesOf(played.tickAt(at(2, 20))) == QStringLiteral("R8"));
        CHECK(played.stepKey() == QStringLiteral("take"));
    }
}

TEST_CASE("R9: an exhausted run is heard until a person acts, however long that takes", "[rules][T22]")
{
    PlayedCase played{aPolicy({aStep("only", 5min)})};
    const Moves moves = played.tickAt(at(2, 5));
    CHECK(rulesOf(moves) == QStringLiteral("R9"));
    CHECK(played.run.state == RunState::Exhausted);
    CHECK_FALSE(played.run.nextAt);
    CHECK(played.only(TimerKind::Step).due == at(2, 5));
    for (Instant now = at(2, 5); now < at(2, 5) + 48h; now += 37min) {
        CHECK(played.tickAt(now).isEmpty());
        CHECK(played.isHeard(now));
    }
    SECTION("a call that reaches nobody does not silence it")
    {
        played.attempt(AttemptOutcome::NoAnswer, at(2, 30));
        CHECK(played.run.state == RunState::Exhausted);
        CHECK(played.isHeard(at(2, 30)));
    }
    SECTION("a snooze that stood when the last step ran out does not either")
    {
        PlayedCase snoozedCase{aPolicy({aStep("only", 5min)})};
        const auto quiet = snoozed(snoozedCase.only(TimerKind::Step), snoozedCase.timers, {10, 2}, 10min,
                                   QStringLiteral("x"), at(2, 4));
        REQUIRE(quiet);
        snoozedCase.apply(*quiet, at(2, 4));
        snoozedCase.tickAt(at(2, 5));
        CHECK(snoozedCase.isHeard(at(2, 5)));
    }
    SECTION("somebody who takes it does")
    {
        played.acknowledge(at(3, 0), at(2, 40));
        CHECK(played.run.state == RunState::Promised);
        CHECK_FALSE(played.isHeard(at(2, 40)));
    }
    SECTION("so does an operator who begins again")
    {
        const auto again = escalated(played.run, played.timers, played.run.rev, {}, why, at(2, 40), duty());
        REQUIRE(again);
        played.apply(*again, at(2, 40));
        CHECK(rulesOf(*again) == QStringLiteral("R3"));
        CHECK(played.only(TimerKind::Step).due == at(2, 45));
        CHECK_FALSE(played.isHeard(at(2, 40)));
    }
}

TEST_CASE("The own desk's step is done by the own desk", "[rules]")
{
    PlayedCase played{withOwnDesk()};
    const Timer take = played.only(TimerKind::Step);
    const Moves moves = played.apply(ownDeskDone(played.run, played.timers, at(2, 2), duty()), at(2, 2));
    CHECK(rulesOf(moves) == QStringLiteral("R2o"));
    CHECK(moves.ended == std::vector<TimerEnding>{{take.id, TimerEnd::Satisfied, 3min}});
    CHECK(played.only(TimerKind::Step).due == at(2, 17));
    // On any other step it says nothing.
    CHECK(ownDeskDone(played.run, played.timers, at(2, 3), duty()).isEmpty());
    CHECK(ownDeskDone({}, {}, at(2, 3), duty()).isEmpty());
}

TEST_CASE("The own desk's step as the last one ends the chase, it does not exhaust it", "[rules]")
{
    PolicyStep own = aStep("take", 5min);
    own.target = StepTarget::OwnDesk;
    PlayedCase played{aPolicy({own}, 2)};
    const Moves moves = played.apply(ownDeskDone(played.run, played.timers, at(2, 2), duty()), at(2, 2));
    CHECK(rulesOf(moves) == QStringLiteral("R2o"));
    CHECK(played.run.state == RunState::Closed);
    CHECK(played.live().empty());
}
