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

Result<> setPoliceTime(WatchedDesk &d, CaseId id, Instant at)
{
    return Casework{*d.at}.changeFact(id, QStringLiteral("policeLatestHandover"), toJson(at));
}

} // namespace

TEST_CASE("A snooze is short, counted and reasoned, by the plan that the case froze", "[chase][R10]")
{
    WatchedDesk d;
    const CaseId id = d.chased(); // urgent: ten minutes, twice
    const auto reminder = *Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    d.pass(1min);
    Chase chase{*d.at};
    CHECK(refusal(chase.snooze(reminder, 5min, QStringLiteral(" "))) == QStringLiteral("reason"));
    CHECK(refusal(chase.snooze(reminder, 0min, reason)) == QStringLiteral("snoozeLength"));
    CHECK(refusal(chase.snooze(reminder, 11min, reason)) == QStringLiteral("snoozeLength"));
    CHECK_FALSE(d.sounding().empty());

    REQUIRE(chase.snooze(reminder, 10min, reason));
    CHECK(d.only(id, TimerKind::Reminder).snooze->until == d.clock.now() + 10min); // from the act
    CHECK(d.sounding().empty());
    d.pass(10min);
    CHECK(d.sounding() == std::vector{reminder});
    REQUIRE(chase.snooze(reminder, 1min, reason));
    d.pass(1min);
    CHECK(refusal(chase.snooze(reminder, 1min, reason)) == QStringLiteral("snoozeCount"));
    CHECK(d.sounding() == std::vector{reminder});
}

TEST_CASE("A snooze never passes the police's time, set before it or after", "[chase][R10][R11][T18]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const auto reminder = *Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    d.pass(1min);
    const Instant now = d.clock.now();
    SECTION("set before")
    {
        REQUIRE(setPoliceTime(d, id, now + 5min));
        CHECK(refusal(Chase{*d.at}.snooze(reminder, 6min, reason)) == QStringLiteral("snoozeObligation"));
        REQUIRE(Chase{*d.at}.snooze(reminder, 5min, reason));
        const TimerId obligation = d.only(id, TimerKind::Obligation).id;
        CHECK(refusal(Chase{*d.at}.snooze(obligation, 6min, reason)) == QStringLiteral("snoozeObligation"));
    }
    SECTION("set after, before the snooze ends")
    {
        REQUIRE(Chase{*d.at}.snooze(reminder, 6min, reason));
        REQUIRE(d.sounding().empty());
        REQUIRE(setPoliceTime(d, id, now + 5min));
        CHECK_FALSE(d.only(id, TimerKind::Reminder).snooze);
        CHECK(d.sounding() == std::vector{reminder});
    }
    SECTION("set after, and after the snooze ends")
    {
        REQUIRE(Chase{*d.at}.snooze(reminder, 6min, reason));
        REQUIRE(setPoliceTime(d, id, now + 6min));
        CHECK(d.only(id, TimerKind::Reminder).snooze);
    }
}

TEST_CASE("A case that becomes more urgent is heard again; one that becomes less so is left in peace",
          "[chase][R7][R11][T15]")
{
    WatchedDesk d;
    const CaseId id = d.promised(40min);
    const RunId run = d.run(id).id;
    const auto reminder = *Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    d.pass(1min);
    REQUIRE(Chase{*d.at}.snooze(reminder, 10min, reason));
    const auto [word, raised] = GENERATE(table<const char *, bool>({{"immediate", true}, {"soon", false}}));
    REQUIRE(Casework{*d.at}.changeFact(id, QStringLiteral("urgency"), QString::fromLatin1(word)));
    CHECK(d.only(id, TimerKind::Reminder).snooze.has_value() == !raised);
    CHECK(d.sounding().empty() == !raised);
    CHECK((d.run(id).id != run) == raised);
    CHECK(d.has(id, TimerKind::Promise) == !raised);
}

TEST_CASE("An operator can wake what is snoozed", "[chase][R11]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    const auto reminder = *Chase{*d.at}.remind(id, d.clock.now() + 1min, {});
    d.pass(1min);
    REQUIRE(Chase{*d.at}.snooze(reminder, 5min, reason));
    REQUIRE(Chase{*d.at}.wake(reminder));
    CHECK(d.sounding() == std::vector{reminder});
    REQUIRE(Chase{*d.at}.wake(reminder));
}
