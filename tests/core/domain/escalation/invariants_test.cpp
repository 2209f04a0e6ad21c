#include "played_case.h"

#include <functional>

using namespace jour;
using namespace jour::test;

namespace {

WatchedCase watched(const PlayedCase &played)
{
    return {CaseState::Working, Urgency::Urgent, played.run, played.timers, {}, {}};
}

std::vector<Invariant> broken(const WatchedCase &w)
{
    return brokenInvariants(w, at(2, 5));
}

Timer &liveTimer(WatchedCase &w)
{
    return *std::ranges::find(w.timers, TimerEnd::Live, &Timer::end);
}

RunMove move(const char *rule, int rev)
{
    RunMove made;
    made.rule = QString::fromLatin1(rule);
    made.run.rev = rev;
    return made;
}

} // namespace

TEST_CASE("A case that the rules have just opened breaks nothing", "[invariants]")
{
    CHECK(broken(watched(PlayedCase{threeSteps()})).empty());
}

TEST_CASE("I1: an open case without a live timer is found, and so is a run that cannot go on",
          "[invariants][T37]")
{
    PlayedCase played{threeSteps()};
    WatchedCase w = watched(played);
    SECTION("no timer at all")
    {
        w.timers.clear();
        w.run.reset();
    }
    SECTION("every timer has ended")
    {
        liveTimer(w).end = TimerEnd::Satisfied;
    }
    SECTION("the run does not know when it goes on")
    {
        w.run->nextAt.reset();
    }
    SECTION("the step's own timer is missing")
    {
        liveTimer(w).kind = TimerKind::Reminder;
    }
    SECTION("a promise without the promise's timer")
    {
        w.run->state = RunState::Promised;
        w.run->promise = promised(at(3, 0));
    }
    SECTION("exhausted and silent")
    {
        w.run->state = RunState::Exhausted;
        liveTimer(w).kind = TimerKind::Reminder;
    }
    CHECK(broken(w) == std::vector{Invariant::AlwaysNext});
    w.state = CaseState::HandedOver;
    CHECK(broken(w).empty());
}

TEST_CASE("I1: an open case whose chase is done lives by any other timer", "[invariants]")
{
    PlayedCase played{threeSteps()};
    played.apply(fulfilled(played.run, played.timers, at(2, 5)), at(2, 5));
    WatchedCase w = watched(played);
    CHECK(broken(w) == std::vector{Invariant::AlwaysNext});
    Timer reminder;
    reminder.kind = TimerKind::Reminder;
    reminder.due = at(3, 0);
    w.timers.push_back(reminder);
    CHECK(broken(w).empty());
}

TEST_CASE("I1: a limit of law far ahead is no next step, a reminder of the desk's own is", "[invariants]")
{
    PlayedCase played{threeSteps()};
    played.apply(fulfilled(played.run, played.timers, at(2, 5)), at(2, 5));
    WatchedCase w = watched(played);
    w.urgency = Urgency::Immediate;
    Timer limit;
    limit.id = TimerId::random();
    limit.kind = TimerKind::Statute;
    limit.due = at(2, 5) + 14 * std::chrono::hours{24};
    limit.warnAt = limit.due - 24h;
    w.timers.push_back(limit);
    CHECK(broken(w) == std::vector{Invariant::AlwaysNext});
    CHECK(brokenInvariants(w, *limit.warnAt - 30min).empty());
    CHECK(brokenInvariants(w, *limit.warnAt - 31min) == std::vector{Invariant::AlwaysNext});
    w.asleepFrom = at(2, 5) + 1s; // then the weekly list has it
    CHECK(broken(w) == std::vector{Invariant::AlwaysNext});
    CHECK(brokenInvariants(w, at(2, 5) + 1s).empty());
    w.asleepFrom.reset();
    Timer reminder = limit;
    reminder.id = TimerId::random();
    reminder.kind = TimerKind::Reminder;
    w.timers.push_back(reminder);
    CHECK(broken(w).empty());
}

TEST_CASE("I2: two live timers of one kind and step are found; reminders may be many", "[invariants][T37]")
{
    WatchedCase w = watched(PlayedCase{threeSteps()});
    Timer twin = liveTimer(w);
    twin.id = TimerId::random();
    SECTION("the same step twice")
    {
        w.timers.push_back(twin);
        CHECK(broken(w) == std::vector{Invariant::OneTimerPerStep});
    }
    SECTION("one of them has ended")
    {
        twin.end = TimerEnd::Superseded;
        w.timers.push_back(twin);
        CHECK(broken(w).empty());
    }
    SECTION("another step")
    {
        ++twin.step;
        w.timers.push_back(twin);
        CHECK(broken(w).empty());
    }
    SECTION("reminders")
    {
        twin.kind = TimerKind::Reminder;
        w.timers.insert(w.timers.end(), 3, twin);
        CHECK(broken(w).empty());
    }
    SECTION("the same limit twice, and two limits")
    {
        twin.kind = TimerKind::Statute;
        twin.source = QStringLiteral("statute:a");
        w.timers.push_back(twin);
        twin.source = QStringLiteral("statute:b");
        w.timers.push_back(twin);
        CHECK(broken(w).empty());
        twin.source = QStringLiteral("statute:b:2026-01-01:2026-11-23"); // another version of the row
        w.timers.push_back(twin);
        CHECK(broken(w) == std::vector{Invariant::OneTimerPerStep});
    }
}

TEST_CASE("I3: a warning at or after the due time is found", "[invariants][boundary][T2]")
{
    WatchedCase w = watched(PlayedCase{threeSteps()});
    Timer &timer = liveTimer(w);
    timer.warnAt = timer.due - 1us;
    CHECK(broken(w).empty());
    timer.warnAt = timer.due;
    CHECK(broken(w) == std::vector{Invariant::WarnBeforeDue});
    timer.warnAt = timer.due + 1us;
    CHECK(broken(w) == std::vector{Invariant::WarnBeforeDue});
}

TEST_CASE("I4: a live timer or run on a closed case is found", "[invariants][T37]")
{
    PlayedCase played{threeSteps()};
    WatchedCase w = watched(played);
    w.state = CaseState::Closed;
    CHECK(broken(w) == std::vector{Invariant::NoneWhenClosed});
    w.timers.clear();
    CHECK(broken(w) == std::vector{Invariant::NoneWhenClosed});
    played.apply(closed(played.run, played.timers, at(2, 5)), at(2, 5));
    w = watched(played);
    w.state = CaseState::Closed;
    CHECK(broken(w).empty());
}

TEST_CASE("I1: a pause without an end, without a reason or without its deadline is found",
          "[invariants][pause][T37]")
{
    PlayedCase played{threeSteps()};
    const auto moves =
        paused(played.run, played.timers, played.run.rev, at(4, 0), QStringLiteral("x"), at(2, 5));
    REQUIRE(moves);
    played.apply(*moves, at(2, 5));
    WatchedCase w = watched(played);
    REQUIRE(broken(w).empty());
    SECTION("no end")
    {
        w.run->pause.reset();
    }
    SECTION("an end at which nothing happens")
    {
        w.run->nextAt.reset();
    }
    SECTION("another end than the one that was written")
    {
        w.run->pause->until += 1h;
    }
    SECTION("no reason")
    {
        w.run->pause->reason = QStringLiteral(" ");
    }
    SECTION("no deadline that shows it")
    {
        liveTimer(w).kind = TimerKind::Reminder;
    }
    CHECK(broken(w) == std::vector{Invariant::AlwaysNext});
}

TEST_CASE("I5: a move without a rule or a revision, a snooze without a reason are found", "[invariants][T37]")
{
    WatchedCase w = watched(PlayedCase{threeSteps()});
    SECTION("no rule")
    {
        w.moves = {move("", 1)};
    }
    SECTION("a revision twice")
    {
        w.moves = {move("R2e", 4), move("R2", 4)};
    }
    SECTION("a revision left out")
    {
        w.moves = {move("R2e", 4), move("R2", 6)};
    }
    SECTION("escalated by hand without a reason")
    {
        w.moves = {move("R3", 4)};
    }
    SECTION("another policy without a reason")
    {
        w.moves = {move("R17", 4)};
        w.moves.front().reason = QStringLiteral(" ");
    }
    SECTION("paused without a reason")
    {
        w.moves = {move("R18", 4)};
    }
    SECTION("no reason")
    {
        liveTimer(w).snooze = Snooze{at(2, 8), QStringLiteral(" "), 1};
    }
    CHECK(broken(w) == std::vector{Invariant::Written});
}

TEST_CASE("I6: silence over something due is found, and so is sound over nothing", "[invariants][T37]")
{
    WatchedCase w = watched(PlayedCase{threeSteps()});
    w.sounding = true;
    CHECK(broken(w) == std::vector{Invariant::HeardWhenDue});
    CHECK(brokenInvariants(w, at(2, 15)).empty());
    w.sounding = false;
    CHECK(broken(w).empty());
    CHECK(brokenInvariants(w, at(2, 15)) == std::vector{Invariant::HeardWhenDue});
    // Warned is heard in the most urgent cases only.
    CHECK(brokenInvariants(w, at(2, 12)).empty());
    w.urgency = Urgency::Immediate;
    CHECK(brokenInvariants(w, at(2, 12)) == std::vector{Invariant::HeardWhenDue});
}

TEST_CASE("I10: two steps in one absence are found, empty ones do not count", "[invariants][T37]")
{
    WatchedCase w = watched(PlayedCase{threeSteps()});
    w.moves = {move("R2", 2), move("R2e", 3), move("R2", 4), move("R2e", 5), move("R8", 6)};
    CHECK(broken(w).empty());
    w.moves = {move("R6a", 2), move("R8", 3)};
    CHECK(broken(w).empty());
    w.moves = {move("R2", 2), move("R2", 3)};
    CHECK(broken(w) == std::vector{Invariant::OneStep});
    w.moves = {move("R2", 2), move("R2e", 3), move("R2", 4), move("R2", 5)};
    CHECK(broken(w) == std::vector{Invariant::OneStep});
}
