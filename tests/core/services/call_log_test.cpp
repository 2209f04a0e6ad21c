#include "desk_fixture.h"
#include "services/call_log.h"
#include "services/chase.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// 02:00 in Stockholm, three nights after the desk was opened.
constexpr Instant later = night + 72h;

/// Two cases, and calls at times of one's own.
struct Calls : DeskFixture
{
    void call(CaseId id, Instant at, AttemptOutcome outcome, const char *number = "08-465 004 20")
    {
        clock.step(at - clock.now());
        Attempt attempt;
        attempt.contactPoint = point;
        attempt.calledName = QStringLiteral("Jouren");
        attempt.number = QString::fromUtf8(number);
        attempt.outcome = outcome;
        REQUIRE(Chase{desk}.logAttempt(id, attempt));
    }
    [[nodiscard]] std::vector<Instant> times(CaseId id)
    {
        const auto calls = CallLog{desk}.around(id);
        REQUIRE(calls);
        std::vector<Instant> at;
        for (const LoggedCall &call : *calls)
            at.push_back(call.attempt.at);
        return at;
    }

    ContactPointId point = ContactPointId::random();
    CaseId mine = take();
    CaseId other = take();
};

} // namespace

TEST_CASE("The calls of the case are there, and tonight's of other cases, oldest first", "[calls]")
{
    Calls f;
    f.call(f.mine, later - 48h, AttemptOutcome::NoAnswer);
    f.call(f.other, later - 47h, AttemptOutcome::NoAnswer);
    f.call(f.other, later, AttemptOutcome::Busy);
    f.call(f.mine, later + 5min, AttemptOutcome::Reached);
    CHECK(f.times(f.mine) == std::vector<Instant>{later - 48h, later, later + 5min});
    CHECK(f.times(CaseId{}) == std::vector<Instant>{later, later + 5min});
    const auto calls = *CallLog{f.desk}.around(f.mine);
    CHECK(calls.back().signature == f.author.signature);
    CHECK(calls.back().caseRef == f.mine);
    CHECK(calls[1].caseRef == f.other);
}

TEST_CASE("The night begins at noon, and lasts past midnight", "[calls]")
{
    // 02:00 in Stockholm: the noon before is 11:00 UTC of the day before.
    CHECK(nightBegan(later) == later - 14h);
    CHECK(nightBegan(later + 9h + 59min) == later - 14h);
    CHECK(nightBegan(later + 10h) == later + 10h);
    CHECK(nightBegan(later + 20h) == later + 10h);
}
