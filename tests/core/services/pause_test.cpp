#include "domain/escalation/move_builder.h"
#include "domain/escalation/pause_room.h"
#include "services/acts.h"
#include "services/case_merge.h"
#include "services/case_reading.h"
#include "services/night_ahead.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString meeting = QStringLiteral("jouren sitter i möte till halv fem");

/// A case whose plan is paused for two hours.
CaseId pausedCase(WatchedDesk &d)
{
    const CaseId id = d.chased();
    const auto paused = Chase{*d.at}.pause(id, d.run(id).rev, d.clock.now() + 2h, meeting);
    REQUIRE(paused);
    REQUIRE(d.run(id).state == RunState::Paused);
    return id;
}

/// The last move of a rule in the journal of a case.
std::optional<events::RunMoved> moved(WatchedDesk &d, CaseId id, const char *rule)
{
    std::optional<events::RunMoved> found;
    const auto events = *d.store().journal().ofCase(id);
    for (const Event &event : events) {
        const EventBody body = event.decodedBody();
        if (const auto *move = std::get_if<events::RunMoved>(&body);
            move && move->rule == QLatin1String{rule})
            found = *move;
    }
    return found;
}

} // namespace

TEST_CASE("A paused plan rings for nothing of its own, is shown with its end, and goes on by itself",
          "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    const Instant until = d.clock.now() + 2h;
    const auto row = CaseReading{*d.at}.row(id);
    REQUIRE(row);
    CHECK(row->pausedUntil == until);
    REQUIRE(row->next);
    CHECK(row->next->kind == TimerKind::Pause);
    const auto ahead = NightAhead{*d.at}.of(id);
    REQUIRE(ahead);
    CHECK(ahead->live.front().due == until);

    d.pass(2h - 15s);
    CHECK(d.watch->state().sounding.empty());
    CHECK(d.run(id).state == RunState::Paused);
    d.pass(15s);
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK(d.run(id).nextAt == d.clock.now() + d.run(id).policy.steps[1].delay);
    const auto back = moved(d, id, "R19");
    REQUIRE(back);
    CHECK(back->byEngine);
    CHECK_FALSE(CaseReading{*d.at}.row(id)->pausedUntil);
    d.pass(d.run(id).policy.steps[1].delay - d.run(id).policy.steps[1].warn / 2);
    CHECK_FALSE(d.watch->state().warned.empty()); // not silent afterwards
}

TEST_CASE("R18 is journaled with its reason and refused on an older view", "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    const auto move = moved(d, id, "R18");
    REQUIRE(move);
    CHECK(move->reason == meeting);
    CHECK_FALSE(move->byEngine);
    const auto stale = Chase{*d.at}.pause(id, d.run(id).rev - 1, d.clock.now() + 1h, meeting);
    CHECK(stale.error().code == ErrorCode::Conflict);
    const auto tooLong = Chase{*d.at}.pause(id, d.run(id).rev, d.clock.now() + longestPause + 1min, meeting);
    CHECK(tooLong.error().detail == QStringLiteral("pauseLength"));
}

TEST_CASE("A pause outlives a restart, and ends in one step when its end was missed", "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    d.restart(5h);
    d.pass(3min);
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK(d.run(id).step == 1);
}

TEST_CASE("What comes in ends a pause, and says what it was", "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    d.pass(10min);
    SECTION("a call, which counts on the step that goes on")
    {
        Attempt attempt;
        attempt.outcome = AttemptOutcome::NoAnswer;
        REQUIRE(Chase{*d.at}.logAttempt(id, attempt));
        CHECK(moved(d, id, "R19")->reason == wordOf(PauseEnd::Contact));
        CHECK(d.run(id).attempts == 1);
    }
    SECTION("somebody new in the case")
    {
        REQUIRE(Casework{*d.at}.addPerson(id, {}));
        CHECK(moved(d, id, "R19")->reason == wordOf(PauseEnd::Report));
    }
    SECTION("another report of the same happening")
    {
        const CaseId other = d.chased();
        REQUIRE(CaseMerge{*d.at}.merge(other, id, QStringLiteral("samma händelse")));
        CHECK(moved(d, id, "R19")->reason == wordOf(PauseEnd::Report));
    }
    SECTION("the police's time")
    {
        REQUIRE(Casework{*d.at}.changeFact(id, QStringLiteral("policeLatestHandover"),
                                           toJson(d.clock.now() + 3h)));
        CHECK(moved(d, id, "R19")->reason == wordOf(PauseEnd::Report));
    }
    SECTION("the operator")
    {
        REQUIRE(Chase{*d.at}.resume(id));
        CHECK(moved(d, id, "R19")->reason == wordOf(PauseEnd::Operator));
    }
    SECTION("the operator, on its deadline")
    {
        REQUIRE(Chase{*d.at}.done(d.only(id, TimerKind::Pause).id, {}));
        CHECK(moved(d, id, "R19"));
    }
    SECTION("a higher urgency begins its own plan")
    {
        REQUIRE(Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), wordOf(Urgency::Immediate)));
        CHECK(moved(d, id, "R7"));
    }
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK_FALSE(d.has(id, TimerKind::Pause));
    CHECK(d.run(id).enteredAt == d.clock.now());
}

TEST_CASE("A note, a lower urgency and a reminder do not end a pause", "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    REQUIRE(Casework{*d.at}.note(id, QStringLiteral("pausar")));
    REQUIRE(Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), wordOf(Urgency::Soon)));
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1h, QStringLiteral("ring")));
    CHECK(d.run(id).state == RunState::Paused);
}

TEST_CASE("A new case that is taken is not paused any more, and is not asked to be taken", "[chase][pause]")
{
    WatchedDesk d;
    const CaseId id = d.take(WatchedDesk::nykvarn());
    REQUIRE(Chase{*d.at}.pause(id, d.run(id).rev, d.clock.now() + 1h, meeting));
    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision, {.to = CaseState::Acknowledged}));
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK(d.run(id).step == 1);
}

TEST_CASE("Closing ends a pause with everything else; a reopened case is chased anew", "[chase][pause][R12]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    CHECK(d.run(id).state == RunState::Closed);
    CHECK_FALSE(d.has(id, TimerKind::Pause));
    d.pass(3h);
    CHECK(d.run(id).state == RunState::Closed);
}

TEST_CASE("A policy that is switched off lets no plan stand paused under it", "[chase][pause][R15]")
{
    WatchedDesk d;
    const CaseId id = pausedCase(d);
    Policy off = d.run(id).policy;
    off.version = 9;
    off.retired = true;
    REQUIRE(d.at->commit({{std::nullopt, events::PolicySaved{off, QStringLiteral("x")}}}));
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK_FALSE(d.has(id, TimerKind::Pause));
}

TEST_CASE("As many calls as a step asks for that reach nobody lead on in the same commit", "[chase][calls]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    REQUIRE(stepOf(d.run(id)).minAttempts == 2);
    Attempt attempt;
    attempt.outcome = AttemptOutcome::NoAnswer;
    REQUIRE(Chase{*d.at}.logAttempt(id, attempt));
    CHECK(d.run(id).step == 1);
    d.pass(2min);
    REQUIRE(Chase{*d.at}.logAttempt(id, attempt));
    CHECK(d.run(id).step == 2);
    CHECK(moved(d, id, "R4n"));
    CHECK_FALSE(d.has(id, TimerKind::Retry));
    CHECK(d.run(id).nextAt == d.clock.now() + stepOf(d.run(id)).delay);
}

TEST_CASE("Time that leads on with fewer calls says in the journal how many", "[chase][calls]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.pass(*d.run(id).nextAt - d.clock.now());
    const auto move = moved(d, id, "R2");
    REQUIRE(move);
    CHECK(move->run.leftShort == CallTally{0, 2});
}
