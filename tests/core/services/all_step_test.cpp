#include "services/policy_book.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

// T14: a step that asks for all, with a desk and a store around it.

namespace {

/// Nykvarn has two socialjourer, and both have to take the step.
struct AllDesk : WatchedDesk
{
    AllDesk()
    {
        ContactPoint other = aContactPoint(QStringLiteral("andra"), QStringLiteral("0140"));
        other.function = QStringLiteral("socialjour");
        commit(events::ContactPointSaved{other, QStringLiteral("editor")});
        Policy policy = PolicyBook{*at}.of(nykvarn());
        ++policy.version;
        policy.steps[1].ackRule = AckRule::All;
        if (!at->commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("båda")}}}))
            throw std::runtime_error{"policy"};
        id = chased();
        if (run(id).resolved.size() != 2)
            throw std::runtime_error{"not two"};
    }
    [[nodiscard]] ContactPointId asked(std::size_t i) { return run(id).resolved.at(i).point; }
    AttemptId call(std::size_t i, AttemptOutcome outcome = AttemptOutcome::Reached)
    {
        Attempt attempt;
        attempt.outcome = outcome;
        attempt.contactPoint = asked(i);
        return *Chase{*at}.logAttempt(id, attempt);
    }
    void take(const Acknowledgement &ack) { expect(Chase{*at}.acknowledge(id, ack)); }
    [[nodiscard]] Acknowledgement promise(const char *who, Duration in)
    {
        Acknowledgement ack;
        ack.person = QString::fromLatin1(who);
        ack.eta = clock.now() + in;
        return ack;
    }

    CaseId id;
};

} // namespace

TEST_CASE("T14: what is promised in a call counts for whoever was called", "[chase][T14]")
{
    AllDesk d;
    const Timer step = d.only(d.id, TimerKind::Step);
    Acknowledgement first = d.promise("Eva", 40min);
    first.attempt = d.call(0);
    d.take(first);
    CHECK(d.run(d.id).state == RunState::Contacting);
    CHECK(d.only(d.id, TimerKind::Step) == step);
    CHECK(stillAwaited(d.run(d.id), d.clock.now()).size() == 1);

    // Another promise of the same one changes nothing for the other.
    d.pass(1min);
    first.eta = d.clock.now() + 50min;
    d.take(first);
    CHECK(d.run(d.id).state == RunState::Contacting);
    CHECK(d.only(d.id, TimerKind::Promise).due == *first.eta);

    Acknowledgement second = d.promise("Bo", 30min);
    second.contactPoint = d.asked(1);
    d.take(second);
    CHECK(d.run(d.id).state == RunState::Promised);
    CHECK(d.only(d.id, TimerKind::Promise).due == *second.eta);
    CHECK_FALSE(d.has(d.id, TimerKind::Step));
}

TEST_CASE(
    "T14: the second one never answers: the next step begins on time, and the first promise is kept in mind",
    "[chase][T14]")
{
    AllDesk d;
    const Instant due = d.only(d.id, TimerKind::Step).due;
    Acknowledgement first = d.promise("Eva", 3h);
    first.contactPoint = d.asked(0);
    d.take(first);
    d.call(1, AttemptOutcome::NoAnswer);
    d.pass(due - d.clock.now());
    CHECK(d.run(d.id).step == 2);
    const Timer promise = d.only(d.id, TimerKind::Promise);
    CHECK(promise.due == *first.eta);
    CHECK(promise.title == QStringLiteral("Eva"));

    // What the next one promises stands beside it, and each is done by itself.
    d.take(d.promise("Cecilia", 20min));
    CHECK(d.run(d.id).state == RunState::Promised);
    const auto beside = [&] {
        const auto timers = d.live(d.id);
        return std::ranges::count(timers, TimerKind::Promise, &Timer::kind);
    };
    CHECK(beside() == 2);
    WatchedDesk::expect(Chase{*d.at}.promiseKept(d.id));
    CHECK(d.run(d.id).state == RunState::Closed);
    CHECK(d.only(d.id, TimerKind::Promise) == promise);
    WatchedDesk::expect(Chase{*d.at}.done(promise.id, QStringLiteral("de har ringt")));
    CHECK(beside() == 0);
}

TEST_CASE("T14: a case is not closed over what one of several has promised, without a word",
          "[chase][T14][R12]")
{
    AllDesk d;
    Acknowledgement first = d.promise("Eva", 40min);
    first.contactPoint = d.asked(0);
    d.take(first);
    const auto shut = [&](const QString &why) {
        return Casework{*d.at}.move(
            d.id, d.find(d.id).revision,
            {.to = CaseState::Closed, .disposition = QStringLiteral("answered"), .reason = why});
    };
    const auto refused = shut({});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("openPromise"));
    WatchedDesk::expect(shut(QStringLiteral("återtaget")));
    CHECK(d.live(d.id).empty());
}

TEST_CASE("T14: the policy is switched off while one of two has promised: the promise stands",
          "[chase][T14][R15][T21]")
{
    AllDesk d;
    Acknowledgement first = d.promise("Eva", 40min);
    first.contactPoint = d.asked(0);
    d.take(first);
    Policy off = d.run(d.id).policy;
    ++off.version;
    off.retired = true;
    REQUIRE(d.at->commit({{std::nullopt, events::PolicySaved{off, {}}}}));
    CHECK(d.run(d.id).policy.id.isNull());
    CHECK(d.run(d.id).state == RunState::Contacting);
    CHECK(d.only(d.id, TimerKind::Promise).due == *first.eta);
}

TEST_CASE("T14: after a restart the half answered step is as it was", "[chase][T14][T32]")
{
    AllDesk d;
    Acknowledgement first = d.promise("Eva", 40min);
    first.contactPoint = d.asked(0);
    d.take(first);
    const EscalationRun before = d.run(d.id);
    REQUIRE(before.answers.size() == 1);
    d.restart(20s);
    CHECK(d.run(d.id) == before);
}
