#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Instant local(const QDate &date, int hour, int minute, bool second = false)
{
    return fromLocal(date, QTime{hour, minute}, stockholm(), second);
}

QString shown(Instant t)
{
    return toLocal(t).toString(QStringLiteral("yyyy-MM-dd HH:mm t"));
}

const QDate spring{2027, 3, 28};
const QDate autumn{2026, 10, 25};

} // namespace

TEST_CASE("Spring night: forty-five minutes from 01:40 end at 03:25", "[dst][T8]")
{
    PlayedCase played{aPolicy({aStep("only", 45min), aStep("next", 45min)}), local(spring, 1, 40)};
    CHECK(played.only(TimerKind::Step).due == local(spring, 3, 25));
    CHECK(played.tickAt(local(spring, 3, 25) - 1s).isEmpty());
    CHECK(rulesOf(played.tickAt(local(spring, 3, 25))) == QStringLiteral("R2"));
}

TEST_CASE("Spring night: a promise for 02:30, which does not exist, is due at 03:00", "[dst][T8]")
{
    PlayedCase played{threeSteps(), local(spring, 1, 40)};
    REQUIRE(localTimeKind(spring, QTime{2, 30}) == LocalTimeKind::Skipped);
    played.acknowledge(local(spring, 2, 30), local(spring, 1, 45));
    CHECK(played.only(TimerKind::Promise).due == local(spring, 3, 0));
    CHECK(rulesOf(played.tickAt(local(spring, 3, 0))) == QStringLiteral("R6"));
}

TEST_CASE("Autumn night: forty-five minutes from the first 02:30 end at the second 02:15", "[dst][T9]")
{
    PlayedCase played{aPolicy({aStep("only", 45min), aStep("next", 45min)}), local(autumn, 2, 30)};
    const Instant due = played.only(TimerKind::Step).due;
    CHECK(due == local(autumn, 2, 15, true));
    CHECK(shown(due) == QStringLiteral("2026-10-25 02:15 CET"));
    CHECK(due > local(autumn, 2, 30));
    CHECK(played.tickAt(due - 1s).isEmpty());
    CHECK(rulesOf(played.tickAt(due)) == QStringLiteral("R2"));
    CHECK(played.tickAt(due + 1s).isEmpty());
}

TEST_CASE("Autumn night: the two 02:30s are an hour apart and keep their order", "[dst][T9]")
{
    const Instant first = local(autumn, 2, 30);
    const Instant second = local(autumn, 2, 30, true);
    REQUIRE(second - first == 1h);
    PlayedCase one{threeSteps(), local(autumn, 1, 0)};
    PlayedCase two{threeSteps(), local(autumn, 1, 0)};
    one.acknowledge(first, local(autumn, 1, 5));
    two.acknowledge(second, local(autumn, 1, 5));
    CHECK(phaseOf(one.only(TimerKind::Promise), first) == TimerPhase::Overdue);
    CHECK(phaseOf(two.only(TimerKind::Promise), first) == TimerPhase::Scheduled);
    CHECK(phaseOf(two.only(TimerKind::Promise), second) == TimerPhase::Overdue);
}

TEST_CASE("A whole night of clock change is walked through without a step lost or doubled", "[dst]")
{
    const QDate night = GENERATE(spring, autumn, QDate{2026, 11, 24});
    const Policy policy = aPolicy({aStep("a", 45min), aStep("b", 45min), aStep("c", 45min)}, 5);
    PlayedCase played{policy, local(night.addDays(-1), 22, 0)};
    int moves = 0;
    for (Instant now = local(night.addDays(-1), 22, 0); now < local(night, 7, 0); now += 1min)
        moves += static_cast<int>(played.tickAt(now).moves.size());
    const auto length = local(night, 7, 0) - local(night.addDays(-1), 22, 0);
    // One every 45 minutes of time that passed, the one at seven sharp not yet seen.
    CHECK(moves == (length - 1min) / 45min);
}
