#include "domain/escalation/snooze_room.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jour;
using namespace jour::test;
using std::chrono::minutes;

namespace {

Timer timerOf(TimerKind kind, Instant due)
{
    Timer timer;
    timer.id = TimerId::random();
    timer.kind = kind;
    timer.due = due;
    return timer;
}

bool isTaken(const Timer &timer, const std::vector<Timer> &all, const SnoozeRule &rule, Duration length)
{
    return snoozed(timer, all, rule, length, QStringLiteral("why"), at(3, 0)).has_value();
}

} // namespace

TEST_CASE("R10: what is offered is what the policy allows", "[snooze]")
{
    const Timer step = timerOf(TimerKind::Step, at(2, 50));
    const auto lengths = [&](int longest) {
        return snoozeRoom(step, {step}, {longest, 2}, at(3, 0)).lengths();
    };
    CHECK(lengths(10) == std::vector{minutes{3}, minutes{5}, minutes{10}});
    CHECK(lengths(5) == std::vector{minutes{3}, minutes{5}});
    CHECK(lengths(2) == std::vector{minutes{2}});
    CHECK(lengths(20) == std::vector{minutes{3}, minutes{5}, minutes{10}, minutes{15}, minutes{20}});
}

TEST_CASE("R10: whatever is offered is taken, a minute more than the longest is not", "[snooze][property]")
{
    const SnoozeRule rule{GENERATE(0, 1, 4, 10, 45), GENERATE(0, 1, 2)};
    const int toObligation = GENERATE(-5, 0, 1, 2, 6, 30);
    const TimerKind kind = GENERATE(TimerKind::Step, TimerKind::Reminder, TimerKind::Obligation);
    Timer timer = timerOf(kind, at(2, 55));
    if (kind == TimerKind::Obligation)
        timer.due = at(3, 0) + minutes{toObligation};
    timer.snoozes = GENERATE(0, 1);
    const Timer police = timerOf(TimerKind::Obligation, at(3, 0) + minutes{toObligation});
    const std::vector<Timer> all{timer, police};
    const SnoozeRoom room = snoozeRoom(timer, all, rule, at(3, 0));
    for (const minutes length : room.lengths())
        CHECK(isTaken(timer, all, rule, length));
    CHECK_FALSE(isTaken(timer, all, rule, room.longest + minutes{1}));
    CHECK(room.lengths().empty() == !room.refusal.isEmpty());
}

TEST_CASE("R10: what law or the police have set is not snoozed before it warns; what the desk set is",
          "[snooze][boundary]")
{
    const TimerKind kind = GENERATE(TimerKind::Statute, TimerKind::Obligation, TimerKind::Reminder);
    Timer timer = timerOf(kind, at(3, 0) + 14 * std::chrono::hours{24});
    const bool isHard = kind != TimerKind::Reminder;
    const auto check = [&](bool isFree) {
        CHECK(snoozeRoom(timer, {timer}, {10, 2}, at(3, 0)).refusal.isEmpty() == isFree);
        CHECK(isTaken(timer, {timer}, {10, 2}, 5min) == isFree);
    };
    timer.warnAt = at(3, 0) + 1s;
    check(!isHard);
    timer.warnAt = at(3, 0);
    check(true);
}

TEST_CASE("R10: each refusal says which limit it is", "[snooze]")
{
    const Timer step = timerOf(TimerKind::Step, at(2, 50));
    Timer spent = step;
    spent.snoozes = 2;
    const Timer police = timerOf(TimerKind::Obligation, at(3, 0) + 59s);
    const auto refusal = [&](const Timer &timer, SnoozeRule rule, const std::vector<Timer> &all) {
        return snoozeRoom(timer, all, rule, at(3, 0)).refusal;
    };
    CHECK(refusal(step, {10, 2}, {step}).isEmpty());
    CHECK(refusal(spent, {10, 2}, {spent}) == QStringLiteral("snoozeCount"));
    CHECK(refusal(step, {0, 2}, {step}) == QStringLiteral("snoozeNever"));
    CHECK(refusal(step, {10, 2}, {step, police}) == QStringLiteral("snoozeObligation"));
    CHECK(refusal(police, {10, 2}, {step, police}) == QStringLiteral("snoozeObligation"));
}
