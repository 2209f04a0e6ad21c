#include "domain/escalation/dry_run.h"
#include "domain/escalation/policy_lint.h"
#include "played_case.h"

using namespace jour;
using namespace jour::test;

namespace {

QStringList told(const std::vector<DryRunMove> &moves)
{
    QStringList lines;
    for (const DryRunMove &move : moves)
        lines << QStringLiteral("%1 %2 %3%4")
                     .arg(toLocal(move.at).toString(QStringLiteral("HH:mm")), move.rule)
                     .arg(move.step)
                     .arg(isGap(move) ? QStringLiteral(" gap") : QString{});
    return lines;
}

Policy withDesk(int repeat = 0)
{
    PolicyStep desk = aStep("desk", 5min);
    desk.target = StepTarget::OwnDesk;
    return aPolicy({desk, aStep("first", 15min), aStep("second", 10min)}, repeat);
}

/// Behind every step until a moment; nobody afterwards.
StepDuty until(Instant end)
{
    return [=](const PolicyStep &, Instant at) {
        Duty found;
        if (at < end) {
            found.answers.push_back(somebody(QStringLiteral("till then")));
            found.changesAt = end;
        }
        return found;
    };
}

} // namespace

TEST_CASE("A dry run tells every move of the engine until it needs a person", "[dryRun][T27]")
{
    const auto moves = dryRun(withDesk(1), at(2, 0), duty({QStringLiteral("second")}));
    CHECK(told(moves) == QStringList{QStringLiteral("02:00 R1 0"), QStringLiteral("02:05 R2 1"),
                                     QStringLiteral("02:20 R2 2"), QStringLiteral("02:20 R2e 2 gap"),
                                     QStringLiteral("02:20 R8 0"), QStringLiteral("02:25 R2 1"),
                                     QStringLiteral("02:40 R2 2"), QStringLiteral("02:40 R2e 2 gap"),
                                     QStringLiteral("02:40 R9 2 gap")});
    CHECK(moves[1].whom.front().name == QStringLiteral("first"));
    CHECK(moves[1].until == at(2, 20));
    CHECK_FALSE(moves.back().until);
    CHECK(moves[5].loop == 1);
}

TEST_CASE("In a dry run the desk can take the case, and who promised can break it", "[dryRun]")
{
    CHECK(told(dryRun(withDesk(), at(2, 0), duty(), DryRunStory::DeskTakesIt)) ==
          QStringList{QStringLiteral("02:00 R1 0"), QStringLiteral("02:00 R2o 1"),
                      QStringLiteral("02:15 R2 2"), QStringLiteral("02:25 R9 2 gap")});
    CHECK(told(dryRun(withDesk(), at(2, 0), duty(), DryRunStory::PromiseBroken)) ==
          QStringList{QStringLiteral("02:00 R1 0"), QStringLiteral("02:00 R2o 1"),
                      QStringLiteral("02:00 R5 1"), QStringLiteral("02:15 R6 1"),
                      QStringLiteral("02:20 R6a 2"), QStringLiteral("02:30 R9 2 gap")});
}

TEST_CASE("A dry run shows from when in a step nobody answers any more", "[dryRun]")
{
    const auto moves = dryRun(withDesk(), at(2, 0), until(at(2, 12)));
    CHECK(moves[0].gaps.empty());
    CHECK(moves[1].gaps == std::vector{DryRunGap{at(2, 12), at(2, 20)}});
}

TEST_CASE("A dry run of a policy that waits for nobody ends", "[dryRun]")
{
    const auto moves =
        dryRun(aPolicy({aStep("only", 10min, OnEmpty::Wait)}, 5), at(2, 0), duty({QStringLiteral("only")}));
    CHECK(moves.back().rule == QStringLiteral("R9"));
    CHECK(moves.back().at == at(3, 0));
    CHECK(moves[1].gaps == std::vector{DryRunGap{at(2, 0), at(2, 10)}});
}

TEST_CASE("What is coming in a case is what the dry run foretold, from any of its moves on",
          "[dryRun][night line]")
{
    const StepDuty someone = duty({QStringLiteral("second")});
    const auto foretold = dryRun(withDesk(1), at(2, 0), someone);
    PlayedCase played{withDesk(1), at(2, 0), someone};
    const auto rest = [&](Instant now) {
        QStringList lines = told(foretold);
        const auto passed = std::ranges::count_if(foretold, [&](const DryRunMove &m) { return m.at <= now; });
        return lines.mid(passed);
    };
    for (const Instant now : {at(2, 0), at(2, 5), at(2, 20), at(2, 25)}) {
        for (const DryRunMove &move : foretold)
            if (move.at <= now)
                played.tickAt(move.at);
        CHECK(told(comingMoves(played.run, played.timers, now, at(5, 0), someone)) == rest(now));
    }
    CHECK(told(comingMoves(played.run, played.timers, at(2, 26), at(2, 39), someone)).isEmpty());
    // Late, as after an absence: the step that is overdue is left now, not in the past.
    const auto late = comingMoves(played.run, played.timers, at(3, 0), at(5, 0), someone);
    REQUIRE_FALSE(late.empty());
    CHECK(late.front().at == at(3, 0));
}

TEST_CASE("However long a step says it is, a dry run goes forward", "[dryRun][boundary]")
{
    PolicyStep endless = aStep("endless", std::chrono::minutes::max());
    endless.warn = std::chrono::minutes::max();
    const auto moves = dryRun(aPolicy({endless, aStep("next", 10min)}, 5), at(2, 0), duty());
    REQUIRE(moves.size() > 2);
    CHECK(std::ranges::is_sorted(moves, {}, &DryRunMove::at));
    CHECK(moves[1].at == at(2, 0) + longestTime);
}
