#include "base/local_time.h"
#include "domain/cases/case_transitions.h"
#include "domain/escalation/next_step.h"
#include "watched_nights.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

using namespace jour;
using namespace jour::test;

namespace {

/// A night as others, and both in which the clock is changed.
Instant aNight()
{
    return GENERATE(night, fromLocal(QDate{2027, 3, 28}, QTime{0, 30}),
                    fromLocal(QDate{2027, 10, 31}, QTime{0, 30}));
}

/// Cases of which nobody takes care, a promise that nobody keeps, and reminders.
void begin(WatchedNight &n)
{
    for (int i = 0; i < 3; ++i)
        n.cases.push_back(n.d.take(WatchedDesk::nykvarn(static_cast<Urgency>(n.upTo(2)))));
    n.cases.push_back(n.d.promised(std::chrono::seconds{60 + n.upTo(300)}));
    for (const CaseId id : n.cases)
        REQUIRE(Chase{*n.d.at}.remind(id, n.d.clock.now() + std::chrono::seconds{1 + n.upTo(900)}, {}));
    n.d.watch->check();
}

/// Open cases of which nobody said what is next once their plan was done.
std::set<std::string> leftWithoutNext(WatchedNight &n)
{
    const Instant now = n.d.watch->heartbeat().at.wall;
    std::set<std::string> left;
    for (const CaseId id : n.cases) {
        const Case c = n.d.find(id);
        const auto live = n.d.live(id);
        const auto carries = [&](const Timer &t) { return carriesOn(t, c.facts.urgency, now); };
        if (isOpen(c.state) && std::ranges::none_of(live, carries))
            left.insert(c.number.toStdString());
    }
    return left;
}

} // namespace

TEST_CASE(
    "Whatever happens to the desk and its clock no due time is lost, none is told of twice, the order is "
    "that of need, and no absence moves a case by more than a step",
    "[alarms][property][R16]")
{
    const int seed = GENERATE(range(1, 9));
    WatchedNight n{static_cast<unsigned>(seed), aNight()};
    for (int i = 0; i < 60; ++i) {
        n.next();
        CAPTURE(seed, i, n.said.join(QStringLiteral(", ")).toStdString());
        n.check();
    }
    Watchman watchman{*n.d.at, *n.d.watch};
    const auto left = leftWithoutNext(n);
    watchman.check();
    std::set<std::string> told;
    CAPTURE(seed, n.said.join(QStringLiteral(", ")).toStdString());
    for (const BrokenCase &broken : watchman.broken()) {
        CAPTURE(broken.number.toStdString());
        CHECK(broken.invariant == Invariant::AlwaysNext);
        told.insert(broken.number.toStdString());
    }
    CHECK(told == left);
}

TEST_CASE("While somebody watches, looking when something is due does what a thousand looks do",
          "[alarms][property]")
{
    const int seed = GENERATE(range(1, 4));
    CAPTURE(seed);
    const Instant start = aNight();
    WatchedNight seldom{static_cast<unsigned>(seed), start};
    WatchedNight often{static_cast<unsigned>(seed), start};
    begin(seldom);
    begin(often);
    const qint64 from = seldom.lastSeq();
    const qint64 fromOften = often.lastSeq();
    constexpr Duration whole = 1000s;
    seldom.d.pass(whole);
    for (int i = 0; i < 1000; ++i) {
        often.d.clock.advance(whole / 1000);
        often.d.watch->check();
    }
    const auto told = [](const std::vector<EngineMove> &moves) {
        std::vector<std::string> words;
        for (const EngineMove &move : moves)
            words.push_back(QStringLiteral("%1 %2 %3")
                                .arg(move.caseNumber, move.rule, toLocal(move.at).toString(Qt::ISODateWithMs))
                                .toStdString());
        return words;
    };
    // Of what is due at the same moment any may be first.
    const auto sorted = [](std::vector<EngineMove> moves) {
        std::ranges::sort(moves, {}, [](const EngineMove &move) {
            return std::tuple{move.at, move.caseNumber, move.rule};
        });
        return moves;
    };
    const auto moves = sorted(seldom.movesAfter(from));
    CHECK_FALSE(moves.empty());
    CHECK(told(sorted(often.movesAfter(fromOften))) == told(moves));
}
