#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
const QString third = QStringLiteral("third");

Policy secondStep(OnEmpty onEmpty)
{
    return aPolicy({aStep("first", 15min), aStep("second", 10min, onEmpty), aStep("third", 5min)});
}

std::vector<QString> stepsOf(const Moves &moves)
{
    std::vector<QString> keys;
    for (const RunMove &move : moves.moves)
        keys.push_back(move.run.policy.steps[static_cast<std::size_t>(move.run.step)].key);
    return keys;
}

} // namespace

TEST_CASE("R2e, next: an empty duty moves on at once and says so", "[rules][duty][T23]")
{
    PlayedCase played{secondStep(OnEmpty::Next), at(2, 0), duty({second})};
    const Moves moves = played.tickAt(at(2, 15));
    CHECK(rulesOf(moves) == QStringLiteral("R2 R2e R2"));
    CHECK(stepsOf(moves) == std::vector{second, second, third});
    CHECK(moves.moves[1].run.resolved.empty());
    CHECK(played.only(TimerKind::Step).due == at(2, 20));
    CHECK(played.run.rev == 4);
}

TEST_CASE("R2e, next: as many empty steps as there are are passed, each written down", "[rules][duty][T23]")
{
    PlayedCase played{aPolicy({aStep("a", 5min), aStep("b", 5min), aStep("c", 5min), aStep("d", 5min)}),
                      at(2, 0), duty({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})};
    CHECK(played.stepKey() == QStringLiteral("d"));
    CHECK(played.run.nextAt == at(2, 5));
    const Moves moves = startRun(CaseId::random(), played.run.policy, at(2, 0), played.answers);
    CHECK(rulesOf(moves) == QStringLiteral("R1 R2e R2 R2e R2 R2e R2"));
    CHECK(moves.armed.size() == 1);
}

TEST_CASE("R2e, next: the last step being empty begins the next round or exhausts the run",
          "[rules][duty][T23]")
{
    const auto [repeat, rules] = GENERATE(table<int, const char *>({{0, "R2 R2e R9"}, {1, "R2 R2e R8"}}));
    PlayedCase played{aPolicy({aStep("first", 15min), aStep("second", 10min)}, repeat), at(2, 0),
                      duty({second})};
    const Moves moves = played.tickAt(at(2, 15));
    CHECK(rulesOf(moves) == QLatin1String{rules});
    CHECK(played.isHeard(at(2, 15)) == (repeat == 0));
}

TEST_CASE("R2e: nobody anywhere exhausts the run at once, however many rounds it has", "[rules][duty]")
{
    const Policy policy = threeSteps(5);
    const Moves moves = startRun(CaseId::random(), policy, at(2, 0), duty({first, second, third}));
    CHECK(rulesOf(moves) == QStringLiteral("R1 R2e R2 R2e R2 R2e R9"));
    REQUIRE(moves.armed.size() == 1);
    CHECK(sounds(moves.armed.front(), Urgency::Daytime, at(2, 0)));
}

TEST_CASE("R2e, fallback: any function of the same municipality is tried before moving on",
          "[rules][duty][T23]")
{
    SECTION("somebody answers")
    {
        PlayedCase played{secondStep(OnEmpty::Fallback), at(2, 0), duty({second}, true)};
        const Moves moves = played.tickAt(at(2, 15));
        CHECK(rulesOf(moves) == QStringLiteral("R2 R2e"));
        CHECK(played.stepKey() == second);
        REQUIRE(played.run.resolved.size() == 1);
        CHECK(played.run.resolved.front().name == QStringLiteral("other"));
        CHECK(played.only(TimerKind::Step).due == at(2, 25));
    }
    SECTION("nobody does")
    {
        PlayedCase played{secondStep(OnEmpty::Fallback), at(2, 0), duty({second})};
        CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2 R2e R2"));
        CHECK(played.stepKey() == third);
    }
}

TEST_CASE("R2e, fallback: the step's own function is asked for first", "[rules][duty][T23]")
{
    PlayedCase played{secondStep(OnEmpty::Fallback), at(2, 0), duty({}, true)};
    CHECK(rulesOf(played.tickAt(at(2, 15))) == QStringLiteral("R2"));
    CHECK(played.run.resolved.front().name == second);
}

TEST_CASE("R2e, wait: the step is waited for, but never in silence", "[rules][duty][T23]")
{
    PlayedCase played{secondStep(OnEmpty::Wait), at(2, 0), duty({second})};
    const Moves moves = played.tickAt(at(2, 15));
    CHECK(rulesOf(moves) == QStringLiteral("R2 R2e"));
    CHECK(played.stepKey() == second);
    CHECK(played.run.resolved.empty());
    // What nobody answered rings on meanwhile, and says since when.
    CHECK(played.only(TimerKind::Step).due == at(2, 15));
    CHECK(played.run.nextAt == at(2, 25));
    CHECK(played.isHeard(at(2, 16)));
    CHECK(played.tickAt(at(2, 24, 59)).isEmpty());
    CHECK(rulesOf(played.tickAt(at(2, 25))) == QStringLiteral("R2"));
    // Somebody can be called again.
    CHECK_FALSE(played.isHeard(at(2, 25)));
}

TEST_CASE("The own desk is never an empty duty; its manager can be", "[rules][duty]")
{
    PolicyStep step = aStep("first", 5min);
    const auto [target, rules] = GENERATE(table<StepTarget, const char *>(
        {{StepTarget::OwnDesk, "R1"}, {StepTarget::OwnManager, "R1 R2e R2"}}));
    step.target = target;
    const Moves moves =
        startRun(CaseId::random(), aPolicy({step, aStep("second", 5min)}), at(2, 0), duty({first}));
    CHECK(rulesOf(moves) == QLatin1String{rules});
}

TEST_CASE("R3: a chosen step without anybody on duty is passed like any other", "[rules][duty]")
{
    PlayedCase played{threeSteps()};
    const auto moves = escalated(played.run, played.timers, played.run.rev, 1, QStringLiteral("why"),
                                 at(2, 4), duty({second}));
    REQUIRE(moves);
    CHECK(rulesOf(*moves) == QStringLiteral("R3 R2e R2"));
    CHECK(moves->moves.front().reason == QStringLiteral("why"));
}

TEST_CASE("Who is on duty is asked at the moment the step is entered", "[rules][duty]")
{
    std::vector<Instant> asked;
    const StepDuty watching = [&](const PolicyStep &step, Instant when) {
        asked.push_back(when);
        return duty()(step, when);
    };
    PlayedCase played{threeSteps(), at(2, 0), watching};
    played.tickAt(at(2, 17));
    CHECK(asked == std::vector{at(2, 0), at(2, 17)});
}
