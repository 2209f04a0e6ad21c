#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("R4: a call that reaches nobody is counted and arms another try; the step runs on", "[rules]")
{
    const AttemptOutcome outcome =
        GENERATE(AttemptOutcome::NoAnswer, AttemptOutcome::Busy, AttemptOutcome::LeftMessage,
                 AttemptOutcome::WrongNumber, AttemptOutcome::Refused);
    PlayedCase played{threeSteps()};
    const Timer step = played.only(TimerKind::Step);
    CHECK(rulesOf(played.attempt(outcome, at(2, 5))) == QStringLiteral("R4"));
    CHECK(played.run.state == RunState::Contacting);
    CHECK(played.run.attempts == 1);
    CHECK(played.only(TimerKind::Step) == step);
    CHECK(played.only(TimerKind::Retry).due == at(2, 8));
    CHECK(played.only(TimerKind::Retry).step == step.step);

    // A second miss replaces the first retry.
    played.attempt(outcome, at(2, 7));
    CHECK(played.run.attempts == 2);
    CHECK(played.only(TimerKind::Retry).due == at(2, 10));
}

TEST_CASE("R4: a due retry is heard but moves nothing", "[rules][boundary]")
{
    PlayedCase played{threeSteps()};
    played.attempt(AttemptOutcome::Busy, at(2, 5));
    const auto [now, heard] =
        GENERATE(table<Instant, bool>({{at(2, 7, 59), false}, {at(2, 8), true}, {at(2, 8, 1), true}}));
    CHECK(played.tickAt(now).isEmpty());
    CHECK(played.isHeard(now) == heard);
}

TEST_CASE("R4: reaching somebody ends the retry and wakes the step, which waits for a promise", "[rules]")
{
    const AttemptOutcome outcome = GENERATE(AttemptOutcome::Reached, AttemptOutcome::HandedOn);
    PlayedCase played{threeSteps()};
    played.attempt(AttemptOutcome::Busy, at(2, 5));
    const auto quiet =
        snoozed(played.only(TimerKind::Step), played.timers, {10, 2}, 10min, QStringLiteral("x"), at(2, 6));
    REQUIRE(quiet);
    played.apply(*quiet, at(2, 6));

    played.attempt(outcome, at(2, 7));
    CHECK_FALSE(played.has(TimerKind::Retry));
    CHECK(played.run.state == RunState::Contacting);
    CHECK(played.only(TimerKind::Step).due == at(2, 15));
    CHECK_FALSE(played.only(TimerKind::Step).snooze);
    CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2"));
}

TEST_CASE("R4: a call while a promise stands, or after the run, changes nothing", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    CHECK(played.attempt(AttemptOutcome::NoAnswer, at(2, 10)).isEmpty());
    played.apply(fulfilled(played.run, played.timers, at(2, 20)), at(2, 20));
    CHECK(played.attempt(AttemptOutcome::NoAnswer, at(2, 21)).isEmpty());
    CHECK(attempted({}, {}, anAttempt(AttemptOutcome::NoAnswer, at(2, 0))).isEmpty());
}

TEST_CASE("R5: a person and a time become the next deadline in the place of the step's", "[rules]")
{
    PlayedCase played{threeSteps()};
    const Timer step = played.only(TimerKind::Step);
    played.attempt(AttemptOutcome::Busy, at(2, 2));
    const Moves moves = played.acknowledge(at(3, 30), at(2, 5));
    CHECK(rulesOf(moves) == QStringLiteral("R5"));
    CHECK(played.run.state == RunState::Promised);
    CHECK(played.run.nextAt == at(3, 30));
    REQUIRE(played.run.promise);
    CHECK(played.run.promise->person == QStringLiteral("A. Lind"));
    const Timer promise = played.only(TimerKind::Promise);
    CHECK(played.live().size() == 1);
    CHECK(promise.due == at(3, 30));
    CHECK(promise.warnAt == at(3, 25));
    CHECK(promise.supersedes == step.id);
    CHECK(promise.step == step.step);
    CHECK_FALSE(promise.anchor); // a time that somebody said, not one that was counted
}

TEST_CASE("R5: a promise sooner than its warning has none", "[rules][boundary]")
{
    const auto [eta, warned] =
        GENERATE(table<Instant, bool>({{at(2, 9, 59), false}, {at(2, 10), false}, {at(2, 10, 1), true}}));
    PlayedCase played{threeSteps()};
    played.acknowledge(eta, at(2, 5));
    CHECK(played.only(TimerKind::Promise).warnAt.has_value() == warned);
}

TEST_CASE("R5: a new promise takes the place of the old one", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    const Timer old = played.only(TimerKind::Promise);
    CHECK(rulesOf(played.acknowledge(at(3, 30), at(2, 50))) == QStringLiteral("R5"));
    CHECK(played.only(TimerKind::Promise).due == at(3, 30));
    CHECK(played.only(TimerKind::Promise).supersedes == old.id);
    CHECK(played.tickAt(at(3, 0)).isEmpty());
    // Somebody who promises nothing undoes nothing.
    CHECK(played.acknowledge(std::nullopt, at(3, 5)).isEmpty());
}

TEST_CASE("R5: where a step needs no time, the clock is still replaced and not stopped", "[rules]")
{
    PolicyStep step = aStep("manager", 20min);
    step.needsEta = false;
    PlayedCase played{aPolicy({step, aStep("next", 5min)})};
    CHECK(rulesOf(played.acknowledge(std::nullopt, at(2, 5))) == QStringLiteral("R5"));
    CHECK(played.run.state == RunState::Promised);
    CHECK(played.only(TimerKind::Promise).due == at(2, 25));
    CHECK(played.run.nextAt == at(2, 25));
}

TEST_CASE("R5p: an answer without a time, a name or a future does not stop the clock",
          "[rules][boundary][T12]")
{
    PlayedCase played{threeSteps()};
    const Timer step = played.only(TimerKind::Step);
    Acknowledgement ack =
        promised(GENERATE(std::optional<Instant>{}, std::optional{at(2, 4, 59)}, std::optional{at(2, 5)}));
    if (GENERATE(false, true)) {
        ack.eta = at(4, 0);
        ack.person.clear();
    }
    const Moves moves = played.apply(acknowledged(played.run, played.timers, ack, at(2, 5)), at(2, 5));
    CHECK(rulesOf(moves) == QStringLiteral("R5p"));
    CHECK(played.run.state == RunState::Contacting);
    CHECK(played.run.answeredWithoutTime);
    CHECK(played.only(TimerKind::Step) == step);
    CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2"));
}

TEST_CASE("R5: one second ahead is a promise", "[rules][boundary]")
{
    PlayedCase played{threeSteps()};
    CHECK(rulesOf(played.acknowledge(at(2, 5, 1), at(2, 5))) == QStringLiteral("R5"));
}

TEST_CASE("R6: a promise that is not kept stalls the run and is heard", "[rules][boundary][T13]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    const auto [now, broken] =
        GENERATE(table<Instant, bool>({{at(2, 59, 59), false}, {at(3, 0), true}, {at(3, 0, 1), true}}));
    CAPTURE(now);
    CHECK(rulesOf(played.tickAt(now)) == (broken ? QStringLiteral("R6") : QString{}));
    CHECK(played.run.state == (broken ? RunState::Stalled : RunState::Promised));
    CHECK(played.isHeard(now) == broken);
    if (broken)
        CHECK(played.run.nextAt == now + 5min);
}

TEST_CASE("R6a: when nobody acts on a broken promise the next step comes by itself", "[rules][boundary][T13]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    played.tickAt(at(3, 0));
    const auto [now, moved] =
        GENERATE(table<Instant, bool>({{at(3, 4, 59), false}, {at(3, 5), true}, {at(3, 5, 1), true}}));
    CAPTURE(now);
    CHECK(rulesOf(played.tickAt(now)) == (moved ? QStringLiteral("R6a") : QString{}));
    if (!moved)
        return;
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.only(TimerKind::Step).due == now + 10min);
    CHECK(played.live().size() == 1);
    CHECK_FALSE(played.run.promise);
}

TEST_CASE("R6a: after six hours away a broken promise is first said, then acted upon", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    CHECK(rulesOf(played.tickAt(at(9, 0))) == QStringLiteral("R6"));
    CHECK(played.tickAt(at(9, 4, 59)).isEmpty());
    CHECK(rulesOf(played.tickAt(at(9, 5))) == QStringLiteral("R6a"));
}

TEST_CASE("R6a: past the last step it is written down before the round ends", "[rules]")
{
    const auto [repeat, rules] = GENERATE(table<int, const char *>({{0, "R6a R9"}, {1, "R6a R8"}}));
    PlayedCase played{aPolicy({aStep("only", 15min)}, repeat)};
    played.acknowledge(at(3, 0), at(2, 5));
    played.tickAt(at(3, 0));
    CHECK(rulesOf(played.tickAt(at(3, 5))) == QLatin1String{rules});
    CHECK(played.live().size() == 1);
}

TEST_CASE("R6a: an operator who calls again is given the time to", "[rules]")
{
    PlayedCase played{threeSteps()};
    played.acknowledge(at(3, 0), at(2, 5));
    played.tickAt(at(3, 0));
    SECTION("a call")
    {
        played.attempt(AttemptOutcome::NoAnswer, at(3, 4));
        CHECK(played.run.state == RunState::Stalled);
        CHECK(played.tickAt(at(3, 8, 59)).isEmpty());
        CHECK(rulesOf(played.tickAt(at(3, 9))) == QStringLiteral("R6a"));
    }
    SECTION("an answer without a time")
    {
        played.acknowledge(std::nullopt, at(3, 3));
        CHECK(played.tickAt(at(3, 7, 59)).isEmpty());
        CHECK(rulesOf(played.tickAt(at(3, 8))) == QStringLiteral("R6a"));
    }
    SECTION("a new promise")
    {
        played.acknowledge(at(3, 30), at(3, 3));
        CHECK(played.run.state == RunState::Promised);
        CHECK_FALSE(played.isHeard(at(3, 4)));
        CHECK(played.tickAt(at(3, 10)).isEmpty());
    }
}

TEST_CASE("A kept promise ends every timer of the run, and no other of the case", "[rules]")
{
    PlayedCase played{threeSteps()};
    Timer reminder;
    reminder.id = TimerId::random();
    reminder.kind = TimerKind::Reminder;
    reminder.caseRef = played.run.caseRef;
    reminder.due = at(4, 30);
    played.timers.push_back(reminder);
    played.acknowledge(at(3, 0), at(2, 5));
    const Moves moves = played.apply(fulfilled(played.run, played.timers, at(2, 50)), at(2, 50));
    CHECK(rulesOf(moves) == QStringLiteral("R6k"));
    REQUIRE(moves.ended.size() == 1);
    CHECK(moves.ended.front().end == TimerEnd::Satisfied);
    CHECK(moves.ended.front().margin == 10min);
    CHECK(played.run.state == RunState::Closed);
    CHECK_FALSE(played.run.nextAt);
    CHECK(played.live() == std::vector{reminder});
    CHECK(fulfilled(played.run, played.timers, at(2, 51)).isEmpty());
}
