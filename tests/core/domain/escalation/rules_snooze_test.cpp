#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const SnoozeRule tenTwice{10, 2};
const QString reason = QStringLiteral("on another call");

Timer snoozable(TimerKind kind = TimerKind::Step, Instant due = at(3, 0))
{
    Timer timer;
    timer.id = TimerId::random();
    timer.kind = kind;
    timer.due = due;
    return timer;
}

QString refusal(const Result<Moves> &result)
{
    return result ? QString{} : result.error().detail;
}

} // namespace

TEST_CASE("R10: a snooze counts from the act, is numbered and keeps its reason", "[snooze]")
{
    const Timer timer = snoozable();
    const auto moves =
        snoozed(timer, {timer}, tenTwice, 7min, QStringLiteral("  on another call "), at(3, 4));
    REQUIRE(moves);
    REQUIRE(moves->changed.size() == 1);
    const Timer &quiet = moves->changed.front();
    CHECK(quiet.snooze == Snooze{at(3, 11), reason, 1});
    CHECK(quiet.snoozes == 1);
    CHECK(quiet.due == timer.due);
    CHECK(moves->moves.empty());
    CHECK(moves->ended.empty());
}

TEST_CASE("R10: the longest snooze is allowed, a second more is not, nor is none", "[snooze][boundary][T18]")
{
    const auto [length, allowed] = GENERATE(table<Duration, bool>(
        {{-1s, false}, {0s, false}, {1s, true}, {599s, true}, {600s, true}, {601s, false}}));
    const auto moves = snoozed(snoozable(), {}, tenTwice, length, reason, at(3, 4));
    CHECK(moves.has_value() == allowed);
    if (!allowed) {
        CHECK(moves.error().code == ErrorCode::Invalid);
        CHECK(refusal(moves) == QStringLiteral("snoozeLength"));
    }
}

TEST_CASE("R10: only so many times", "[snooze][boundary][T18]")
{
    Timer timer = snoozable();
    timer.snoozes = GENERATE(0, 1, 2, 3);
    const auto moves = snoozed(timer, {}, tenTwice, 5min, reason, at(3, 4));
    CHECK(moves.has_value() == (timer.snoozes < 2));
    if (moves)
        CHECK(moves->changed.front().snooze->ordinal == timer.snoozes + 1);
    else
        CHECK(refusal(moves) == QStringLiteral("snoozeCount"));
}

TEST_CASE("R10: never without a reason, never one that has ended", "[snooze]")
{
    const QString blank = GENERATE(QString{}, QStringLiteral("  \t"));
    CHECK(refusal(snoozed(snoozable(), {}, tenTwice, 5min, blank, at(3, 4))) == QStringLiteral("reason"));
    Timer ended = snoozable();
    ended.end = TimerEnd::Satisfied;
    CHECK(refusal(snoozed(ended, {}, tenTwice, 5min, reason, at(3, 4))) == QStringLiteral("ended"));
}

TEST_CASE("R10: never past what the police or the law set", "[snooze][boundary][T18]")
{
    const TimerKind kind = GENERATE(TimerKind::Obligation, TimerKind::Statute);
    const auto [due, allowed] =
        GENERATE(table<Instant, bool>({{at(3, 8, 59), false}, {at(3, 9), true}, {at(3, 9, 1), true}}));
    CAPTURE(kind, due);
    const Timer hard = snoozable(kind, due);
    const auto moves = snoozed(snoozable(), {hard}, tenTwice, 5min, reason, at(3, 4));
    CHECK(moves.has_value() == allowed);
    if (!allowed)
        CHECK(refusal(moves) == QStringLiteral("snoozeObligation"));
    // The obligation itself is no exception, in the list or not.
    CHECK(snoozed(hard, {}, tenTwice, 5min, reason, at(3, 4)).has_value() == allowed);
}

TEST_CASE("R10: an obligation that has passed hinders the other timers no longer, but stays loud itself",
          "[snooze]")
{
    Timer hard = snoozable(TimerKind::Obligation, at(3, 0));
    CHECK(snoozed(snoozable(), {hard}, tenTwice, 5min, reason, at(3, 4)));
    CHECK_FALSE(snoozed(hard, {hard}, tenTwice, 5min, reason, at(3, 4)));
    hard.due = at(3, 6);
    hard.end = TimerEnd::Satisfied;
    CHECK(snoozed(snoozable(), {hard}, tenTwice, 5min, reason, at(3, 4)));
}

TEST_CASE("R10: a snoozed step runs on; only the sound is off", "[snooze]")
{
    PlayedCase played{threeSteps()};
    const auto quiet =
        snoozed(played.only(TimerKind::Step), played.timers, tenTwice, 10min, reason, at(2, 14));
    REQUIRE(quiet);
    played.apply(*quiet, at(2, 14));
    CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2"));
    CHECK_FALSE(played.only(TimerKind::Step).snooze);
}

TEST_CASE("R11: a snooze ends by itself, at its time, into what the clock says", "[snooze][boundary][T18]")
{
    PlayedCase played{threeSteps()};
    played.attempt(AttemptOutcome::Busy, at(2, 1));
    const auto quiet =
        snoozed(played.only(TimerKind::Retry), played.timers, tenTwice, 5min, reason, at(2, 3));
    REQUIRE(quiet);
    played.apply(*quiet, at(2, 3));
    const auto [now, awake] =
        GENERATE(table<Instant, bool>({{at(2, 7, 59), false}, {at(2, 8), true}, {at(2, 8, 1), true}}));
    const Moves moves = played.tickAt(now);
    CHECK(moves.changed.size() == (awake ? 1 : 0));
    CHECK(played.only(TimerKind::Retry).snooze.has_value() == !awake);
    CHECK(played.isHeard(now) == awake);
    CHECK(played.only(TimerKind::Retry).snoozes == 1);
    CHECK(played.tickAt(now).isEmpty());
}

TEST_CASE("R11: an operator can wake it; waking what is awake does nothing", "[snooze]")
{
    Timer timer = snoozable();
    CHECK(woken(timer).isEmpty());
    timer.snooze = Snooze{at(3, 9), reason, 1};
    REQUIRE(woken(timer).changed.size() == 1);
    CHECK_FALSE(woken(timer).changed.front().snooze);
}

TEST_CASE("R12: closing cancels every timer of the case, whatever its kind", "[close][T20]")
{
    PlayedCase played{threeSteps()};
    played.attempt(AttemptOutcome::Busy, at(2, 1));
    for (const TimerKind kind : {TimerKind::Reminder, TimerKind::Obligation, TimerKind::Statute})
        played.timers.push_back(snoozable(kind));
    Timer kept = snoozable();
    kept.end = TimerEnd::Satisfied;
    played.timers.push_back(kept);
    const Moves moves = played.apply(closed(played.run, played.timers, at(2, 5)), at(2, 5));
    CHECK(rulesOf(moves) == QStringLiteral("R12"));
    CHECK(moves.ended.size() == 5);
    for (const TimerEnding &ending : moves.ended)
        CHECK(ending.end == TimerEnd::Cancelled);
    CHECK(played.live().empty());
    CHECK(played.run.state == RunState::Closed);
    CHECK(closed(played.run, played.timers, at(2, 6)).isEmpty());
}

TEST_CASE("R12: a case without a run loses its timers too", "[close]")
{
    const Timer reminder = snoozable(TimerKind::Reminder);
    const Moves moves = closed(std::nullopt, {reminder}, at(2, 0));
    CHECK(moves.ended == std::vector<TimerEnding>{{reminder.id, TimerEnd::Cancelled, 1h}});
    CHECK(moves.moves.empty());
}

TEST_CASE("R13: a reopened case gets a new run; the timers of the old one never fire again", "[close][T20]")
{
    PlayedCase played{threeSteps()};
    played.apply(closed(played.run, played.timers, at(2, 5)), at(2, 5));
    const EscalationRun old = played.run;
    const auto oldTimers = played.timers;
    CHECK(tick(old, oldTimers, at(9, 0), duty()).isEmpty());

    Policy newer = threeSteps();
    newer.version = 4;
    played.apply(startRun(old.caseRef, newer, at(5, 0), duty()), at(5, 0));
    CHECK(played.run.id != old.id);
    CHECK(played.run.policy.version == 4);
    CHECK(played.live().size() == 1);
    CHECK(rulesOf(played.tickAt(at(5, 15))) == QStringLiteral("R2"));
    const auto live = played.live();
    for (const Timer &timer : oldTimers)
        CHECK(std::ranges::find(live, timer.id, &Timer::id) == live.end());
    CHECK(tick(old, played.timers, at(9, 0), duty()).isEmpty());
}
