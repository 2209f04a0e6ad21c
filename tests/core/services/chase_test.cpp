#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString reason = QStringLiteral("i ett annat samtal");

QString refusal(const Result<> &result)
{
    return result ? QString{} : result.error().detail;
}

Attempt call(AttemptOutcome outcome)
{
    Attempt attempt;
    attempt.outcome = outcome;
    attempt.number = QStringLiteral("08-465 004 00");
    return attempt;
}

Result<> setPoliceTime(WatchedDesk &d, CaseId id, Instant at)
{
    return Casework{*d.at}.changeFact(id, QStringLiteral("policeLatestHandover"), toJson(at));
}

Result<> close(WatchedDesk &d, CaseId id, const QString &remark = {})
{
    return Casework{*d.at}.move(
        id, d.find(id).revision,
        {.to = CaseState::Closed, .disposition = QStringLiteral("answered"), .reason = remark});
}

} // namespace

TEST_CASE("Each outcome of a call is written down; only one that reached nobody asks for another try",
          "[chase][R4]")
{
    const auto [outcome, again] = GENERATE(table<AttemptOutcome, bool>({
        {AttemptOutcome::Reached, false},
        {AttemptOutcome::HandedOn, false},
        {AttemptOutcome::NoAnswer, true},
        {AttemptOutcome::Busy, true},
        {AttemptOutcome::LeftMessage, true},
        {AttemptOutcome::WrongNumber, true},
        {AttemptOutcome::Refused, true},
    }));
    WatchedDesk d;
    const CaseId id = d.chased(Urgency::Daytime); // its step asks for no number of calls
    const Timer step = d.only(id, TimerKind::Step);
    REQUIRE(Chase{*d.at}.logAttempt(id, call(AttemptOutcome::Busy)));
    REQUIRE(d.has(id, TimerKind::Retry));
    d.pass(1min);
    const auto attempt = Chase{*d.at}.logAttempt(id, call(outcome));
    REQUIRE(attempt);

    const auto journal = *d.store().journal().ofCase(id);
    bool written = false;
    for (const Event &event : journal)
        if (const auto body = event.decodedBody(); std::holds_alternative<events::ContactAttempted>(body)) {
            const Attempt &logged = std::get<events::ContactAttempted>(body).attempt;
            written =
                written || (logged.id == *attempt && logged.outcome == outcome && logged.at == d.clock.now());
        }
    CHECK(written);
    CHECK(d.has(id, TimerKind::Retry) == again);
    if (again)
        CHECK(d.only(id, TimerKind::Retry).due == d.clock.now() + d.run(id).policy.retry);
    // No call by itself resets the step.
    CHECK(d.run(id).state == RunState::Contacting);
    CHECK(d.run(id).attempts == 2);
    CHECK(d.only(id, TimerKind::Step) == step);
}

TEST_CASE("The first call takes a new case, whatever came of it", "[chase][R4]")
{
    const AttemptOutcome outcome = GENERATE(AttemptOutcome::Reached, AttemptOutcome::NoAnswer);
    WatchedDesk d;
    const CaseId id = d.take(WatchedDesk::nykvarn());
    REQUIRE(Chase{*d.at}.logAttempt(id, call(outcome)));
    CHECK(d.find(id).state == CaseState::Working);
    CHECK(d.run(id).step == 1);
    CHECK(d.run(id).attempts == 1);
}

TEST_CASE("A call is told afterwards: the next try counts from the call, and never from the future",
          "[chase][R4]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    d.pass(20min);
    Attempt told = call(AttemptOutcome::NoAnswer);
    const auto [when, counted] = GENERATE(table<Duration, Duration>({{-3min, -3min}, {0s, 0s}, {5h, 0s}}));
    told.at = d.clock.now() + when;
    REQUIRE(Chase{*d.at}.logAttempt(id, told));
    CHECK(d.only(id, TimerKind::Retry).due == d.clock.now() + counted + d.run(id).policy.retry);
}

TEST_CASE("A call that is dated ahead does not put off what follows a broken promise", "[chase][R6a]")
{
    WatchedDesk d;
    const CaseId id = d.promised(20min);
    d.pass(20min);
    REQUIRE(d.run(id).state == RunState::Stalled);
    Attempt told = call(AttemptOutcome::NoAnswer);
    told.at = d.clock.now() + 24h;
    REQUIRE(Chase{*d.at}.logAttempt(id, told));
    CHECK(d.run(id).nextAt == d.clock.now() + d.run(id).policy.stallGrace);
}

TEST_CASE("A promise in a case whose plan has ended is a deadline too", "[chase][R5]")
{
    WatchedDesk d;
    const CaseId id = d.promised(20min);
    REQUIRE(Chase{*d.at}.promiseKept(id));
    REQUIRE(d.run(id).state == RunState::Closed);
    const auto promise = [&](Duration in) {
        return Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Olle"), .eta = d.clock.now() + in});
    };
    REQUIRE(promise(30min));
    const Timer first = d.only(id, TimerKind::Promise);
    CHECK(first.due == d.clock.now() + 30min);

    SECTION("it is heard when it is not kept")
    {
        d.pass(30min - 1s);
        CHECK(d.sounding().empty());
        d.pass(1s);
        CHECK(d.sounding() == std::vector{first.id});
    }
    SECTION("a new one takes its place")
    {
        REQUIRE(promise(50min));
        CHECK(d.only(id, TimerKind::Promise).due == d.clock.now() + 50min);
    }
    SECTION("kept, it ends")
    {
        REQUIRE(Chase{*d.at}.promiseKept(id));
        CHECK_FALSE(d.has(id, TimerKind::Promise));
    }
    SECTION("or as any other deadline")
    {
        REQUIRE(Chase{*d.at}.done(first.id, {}));
        CHECK_FALSE(d.has(id, TimerKind::Promise));
    }
    SECTION("somebody without a time leaves it")
    {
        REQUIRE(Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Eva")}));
        CHECK(d.only(id, TimerKind::Promise) == first);
    }
    SECTION("the plan of a more urgent case chases for it")
    {
        REQUIRE(Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), QStringLiteral("immediate")));
        REQUIRE(promise(10min));
        CHECK(d.only(id, TimerKind::Promise).run == d.run(id).id);
    }
}

TEST_CASE("An open promise is not closed away without a word", "[chase][R12]")
{
    WatchedDesk d;
    const CaseId id = d.promised(20min);
    SECTION("kept")
    {
        REQUIRE(Chase{*d.at}.promiseKept(id));
        REQUIRE(close(d, id));
    }
    SECTION("waived, with a reason")
    {
        CHECK(refusal(close(d, id, QStringLiteral("  "))) == QStringLiteral("openPromise"));
        CHECK(d.find(id).state != CaseState::Closed);
        REQUIRE(close(d, id, QStringLiteral("Flickan är hemma igen")));
    }
    SECTION("broken")
    {
        d.pass(20min);
        CHECK(refusal(close(d, id)) == QStringLiteral("openPromise"));
        REQUIRE(close(d, id, QStringLiteral("Flickan är hemma igen")));
    }
    SECTION("given when the plan had ended")
    {
        REQUIRE(Chase{*d.at}.promiseKept(id));
        REQUIRE(
            Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Olle"), .eta = d.clock.now() + 30min}));
        CHECK(refusal(close(d, id)) == QStringLiteral("openPromise"));
        REQUIRE(close(d, id, QStringLiteral("Flickan är hemma igen")));
    }
    CHECK(d.live(id).empty());
}

TEST_CASE("A closed case takes no deadline, whoever asks; reopened it has the police's", "[chase][I4]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    REQUIRE(close(d, id));
    const Instant later = d.clock.now() + 1h;
    CHECK(Chase{*d.at}.remind(id, later, {}).error().detail == QStringLiteral("closed"));
    REQUIRE(Chase{*d.at}.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = later}));
    REQUIRE(setPoliceTime(d, id, later));
    REQUIRE(Chase{*d.at}.logAttempt(id, call(AttemptOutcome::NoAnswer)));
    CHECK(d.live(id).empty());

    REQUIRE(Casework{*d.at}.move(id, d.find(id).revision, {.to = CaseState::Working, .reason = reason}));
    CHECK(d.only(id, TimerKind::Obligation).due == later);
}

TEST_CASE("A case that cannot be saved holds up none of the others", "[chase]")
{
    WatchedDesk d;
    const CaseId broken = d.chased();
    const CaseId sound = d.chased();
    d.db().execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON runs WHEN hex(NEW.case_ref) = '" +
                   broken.hex().toUpper().toLatin1() + "' BEGIN SELECT RAISE(ABORT, 'refused'); END");
    d.clock.advance(30min);
    CHECK_FALSE(Chase{*d.at}.tickAll(d.clock.now()));
    CHECK(d.run(broken).step == 1);
    CHECK(d.run(sound).step == 2);
}
