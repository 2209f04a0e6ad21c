#include "domain/escalation/dry_run.h"
#include "domain/escalation/move_builder.h"
#include "domain/escalation/policy_lint.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

StepWindow window(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {QTime{fromHour, fromMinute}, QTime{toHour, toMinute}};
}

Instant local(int month, int day, int hour, int minute, bool second = false)
{
    return fromLocal(QDate{2026, month, day}, QTime{hour, minute}, stockholm(), second);
}

/// The first step may call from eight to five alone.
Policy officeHoursFirst(OnEmpty onEmpty)
{
    Policy policy = threeSteps();
    policy.steps[0].onEmpty = onEmpty;
    policy.steps[0].window = window(8, 0, 17, 0);
    return policy;
}

} // namespace

TEST_CASE("Hours of the day are half open and may pass midnight", "[window]")
{
    const StepWindow day = window(8, 0, 17, 0);
    CHECK_FALSE(isOpenAt(day, local(11, 24, 7, 59)));
    CHECK(isOpenAt(day, local(11, 24, 8, 0)));
    CHECK(isOpenAt(day, local(11, 24, 16, 59)));
    CHECK_FALSE(isOpenAt(day, local(11, 24, 17, 0)));
    const StepWindow night = window(22, 0, 6, 30);
    CHECK(isOpenAt(night, local(11, 24, 23, 0)));
    CHECK(isOpenAt(night, local(11, 24, 6, 29)));
    CHECK_FALSE(isOpenAt(night, local(11, 24, 6, 30)));
    CHECK(opensAfter(day, local(11, 24, 8, 0)) == local(11, 25, 8, 0));
    CHECK(opensAfter(day, local(11, 24, 2, 0)) == local(11, 24, 8, 0));
    CHECK(opensAfter(night, local(11, 24, 12, 0)) == local(11, 24, 22, 0));
}

TEST_CASE("Hours without a length are never open", "[window]")
{
    CHECK_FALSE(hasLength(window(8, 0, 8, 0)));
    CHECK_FALSE(hasLength(StepWindow{}));
    CHECK_FALSE(isOpenAt(window(8, 0, 8, 0), local(11, 24, 8, 0)));
    CHECK_FALSE(opensAfter(window(8, 0, 8, 0), local(11, 24, 8, 0)));
    Policy policy = officeHoursFirst(OnEmpty::Wait);
    policy.steps[0].window = window(8, 0, 8, 0);
    CHECK_FALSE(repaired(policy).steps[0].window);
}

TEST_CASE("In the spring night hours within the lost one do not open, those that reach over it do",
          "[window][T8]")
{
    // 29 March 2026: 02:00 becomes 03:00.
    CHECK(opensAfter(window(2, 15, 2, 45), local(3, 29, 1, 0)) == local(3, 30, 2, 15));
    CHECK(opensAfter(window(2, 15, 3, 30), local(3, 29, 1, 0)) == local(3, 29, 3, 0));
    CHECK(isOpenAt(window(1, 30, 3, 30), local(3, 29, 3, 0)));
    CHECK(local(3, 29, 3, 30) - local(3, 29, 1, 30) == 1h);
}

TEST_CASE("In the autumn night the hour that comes twice opens twice", "[window][T9]")
{
    // 25 October 2026: 03:00 becomes 02:00.
    const StepWindow within = window(2, 15, 2, 45);
    const Instant first = local(10, 25, 2, 15);
    const Instant second = local(10, 25, 2, 15, true);
    CHECK(second - first == 1h);
    CHECK(opensAfter(within, local(10, 25, 1, 0)) == first);
    CHECK(opensAfter(within, first) == second);
    CHECK_FALSE(isOpenAt(within, local(10, 25, 2, 50)));
    // The clock is set back into the hours.
    CHECK(opensAfter(window(1, 30, 2, 30), local(10, 25, 2, 45)) == local(10, 25, 2, 0, true));
}

TEST_CASE("Whatever the hours and the moment, they open after it and were not open right before",
          "[window][property]")
{
    const int seed = GENERATE(range(1, 61));
    std::mt19937 random{static_cast<unsigned>(seed)};
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    for (int i = 0; i < 40; ++i) {
        const QDate day = number(0, 2) == 0 ? QDate{2026, 3, 29} : QDate{2026, 10, 25};
        const Instant now =
            fromLocal(day.addDays(number(-2, 1)), QTime{0, 0}) + std::chrono::minutes{number(0, 1439)};
        const StepWindow hours{QTime{number(0, 23), number(0, 59)}, QTime{number(0, 23), number(0, 59)}};
        const auto opens = opensAfter(hours, now);
        CAPTURE(now, hours.from.toString().toStdString(), hours.to.toString().toStdString());
        REQUIRE(opens.has_value() == hasLength(hours));
        if (!opens)
            continue;
        CHECK(*opens > now);
        CHECK(isOpenAt(hours, *opens));
        CHECK_FALSE(isOpenAt(hours, *opens - 1s));
        for (Instant between = now + 1min; between < *opens && !isOpenAt(hours, now); between += 1min)
            REQUIRE_FALSE(isOpenAt(hours, between));
    }
}

TEST_CASE("R2w: outside of its hours a step is passed at once, as one with nobody on duty", "[rules][window]")
{
    PlayedCase played{officeHoursFirst(OnEmpty::Next), at(2, 0)};
    CHECK(played.stepKey() == QStringLiteral("second"));
    CHECK(played.run.nextAt == at(2, 10));

    const Moves moves = startRun(CaseId::random(), officeHoursFirst(OnEmpty::Next), at(2, 0), duty());
    CHECK(rulesOf(moves) == QStringLiteral("R1 R2w R2"));
}

TEST_CASE("R2w: outside of its hours another function is called, and not those whose hours they are",
          "[rules][window]")
{
    const DutyAnswer office = somebody(QStringLiteral("office"));
    const DutyAnswer other = somebody(QStringLiteral("other"));
    const auto who = [&](const PolicyStep &step, Instant) {
        Duty found;
        found.answers = step.function.isEmpty() ? std::vector{office, other} : std::vector{office};
        return found;
    };
    PlayedCase played{officeHoursFirst(OnEmpty::Fallback), at(2, 0), who};
    CHECK(played.stepKey() == QStringLiteral("first"));
    REQUIRE(played.run.resolved.size() == 1);
    CHECK(played.run.resolved[0].point == other.point.id);
    CHECK(played.run.nextAt == at(2, 15));
}

TEST_CASE("R2w, R2h: a step that waits for its hours says until when, and then has its whole time",
          "[rules][window]")
{
    PlayedCase played{officeHoursFirst(OnEmpty::Wait), at(2, 0)};
    CHECK(played.stepKey() == QStringLiteral("first"));
    CHECK(played.run.resolved.empty());
    CHECK(played.run.opensAt == at(8, 0));
    CHECK(played.run.nextAt == at(8, 0));
    CHECK(played.only(TimerKind::Step).due == at(8, 0));
    CHECK(played.tickAt(at(7, 59)).isEmpty());

    SECTION("in time")
    {
        const Moves moves = played.tickAt(at(8, 0));
        CHECK(rulesOf(moves) == QStringLiteral("R2h"));
        CHECK_FALSE(played.run.opensAt);
        CHECK(played.run.resolved.size() == 1);
        CHECK(played.run.nextAt == at(8, 15));
    }
    SECTION("seen only after they are over again")
    {
        const Instant evening = fromLocal(QDate{2026, 11, 24}, QTime{18, 0});
        CHECK(rulesOf(played.tickAt(evening)) == QStringLiteral("R2h R2w"));
        CHECK(played.run.opensAt == fromLocal(QDate{2026, 11, 25}, QTime{8, 0}));
    }
    SECTION("the clock is set back: the hours are what the clock shows")
    {
        const ClockSetBack set{-std::chrono::hours{1}, at(1, 30)};
        played.apply(reanchored(played.run, played.timers, set), set.now);
        CHECK(played.run.nextAt == at(8, 0));
        CHECK(played.only(TimerKind::Step).due == at(8, 0));
    }
    SECTION("somebody takes it all the same")
    {
        played.acknowledge(at(3, 0), at(2, 30));
        CHECK(played.run.state == RunState::Promised);
        CHECK_FALSE(played.run.opensAt);
    }
}

TEST_CASE("Within its hours a step is what it always was, and it keeps what it has begun", "[rules][window]")
{
    const Instant late = fromLocal(QDate{2026, 11, 24}, QTime{16, 55});
    PlayedCase played{officeHoursFirst(OnEmpty::Next), late};
    CHECK(played.stepKey() == QStringLiteral("first"));
    CHECK(played.tickAt(late + 14min).isEmpty());
    CHECK(rulesOf(played.tickAt(late + 15min)) == QStringLiteral("R2"));
}

TEST_CASE("The own desk has no hours", "[rules][window]")
{
    Policy policy = officeHoursFirst(OnEmpty::Next);
    policy.steps[0].target = StepTarget::OwnDesk;
    PlayedCase played{policy, at(2, 0)};
    CHECK(played.stepKey() == QStringLiteral("first"));
}

TEST_CASE("A dry run shows the hours that are waited for as a gap, as long as it is", "[dryrun][window]")
{
    const auto moves = dryRun(officeHoursFirst(OnEmpty::Wait), at(2, 0), duty());
    REQUIRE(moves.size() >= 3);
    CHECK(moves[1].rule == QStringLiteral("R2w"));
    CHECK(isGap(moves[1]));
    CHECK(moves[1].until == at(8, 0));
    CHECK(moves[1].gaps == std::vector{DryRunGap{at(2, 0), at(8, 0)}});
    CHECK(moves[2].rule == QStringLiteral("R2h"));
    CHECK_FALSE(isGap(moves[2]));
}

TEST_CASE("A dry run tells when the hours of a running step are over", "[dryrun][window]")
{
    const Instant late = fromLocal(QDate{2026, 11, 24}, QTime{16, 55});
    const auto moves = dryRun(officeHoursFirst(OnEmpty::Next), late, duty());
    REQUIRE_FALSE(moves.empty());
    CHECK(moves[0].gaps == std::vector{DryRunGap{late + 5min, late + 15min}});
}

TEST_CASE("Lint: hours without a length, and hours in which no step leads to a human being", "[lint][window]")
{
    PolicyGround ground;
    ContactPoint point;
    point.id = ContactPointId::random();
    point.municipality = QStringLiteral("0136");
    point.function = QStringLiteral("socialjour");
    ground.directory = {point};
    const auto flawed = [&](const Policy &policy, PolicyFlaw flaw) {
        const auto found = flawsOf(policy, ground);
        return std::ranges::any_of(found, [&](const PolicyFinding &f) { return f.flaw == flaw; });
    };
    Policy policy = aPolicy({aStep("only", 15min)});
    CHECK_FALSE(flawed(policy, PolicyFlaw::HoursWithoutHuman));
    policy.steps[0].window = window(8, 0, 17, 0);
    CHECK(flawed(policy, PolicyFlaw::HoursWithoutHuman));
    policy.steps[0].window = window(8, 0, 8, 0);
    CHECK(flawed(policy, PolicyFlaw::EmptyWindow));

    SECTION("two that make the whole day are one human being at every hour")
    {
        policy = aPolicy({aStep("day", 15min), aStep("night", 15min)});
        policy.steps[0].window = window(8, 0, 17, 0);
        policy.steps[1].window = window(17, 0, 8, 0);
        CHECK_FALSE(flawed(policy, PolicyFlaw::HoursWithoutHuman));
        policy.steps[1].window = window(17, 1, 8, 0);
        CHECK(flawed(policy, PolicyFlaw::HoursWithoutHuman));
    }
    SECTION("a fallback is called at every hour")
    {
        policy.steps[0].window = window(8, 0, 17, 0);
        policy.steps[0].onEmpty = OnEmpty::Fallback;
        CHECK_FALSE(flawed(policy, PolicyFlaw::HoursWithoutHuman));
    }
}
