#include "domain/escalation/rules_afterwards.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

std::vector<TimerId> overdue(const PlayedCase &played, Instant now)
{
    std::vector<TimerId> ids;
    for (const Timer &timer : played.live())
        if (timer.due <= now)
            ids.push_back(timer.id);
    return ids;
}

/// The chase of a night, then acts of earlier in any order.
class LateNight
{
public:
    explicit LateNight(unsigned seed) : m_random{seed}, m_played{threeSteps(number(0, 2)), at(1, 0)} {}

    void live(int acts)
    {
        for (int i = 0; i < acts; ++i) {
            m_now += std::chrono::seconds{number(30, 900)};
            switch (number(0, 3)) {
            case 0: m_played.attempt(outcome(), m_now); break;
            case 1: m_played.acknowledge(m_now + std::chrono::minutes{number(1, 40)}, m_now); break;
            default: m_played.tickAt(m_now); break;
            }
        }
    }
    void enter()
    {
        const std::vector<TimerId> before = overdue(m_played, m_now);
        const std::vector<Timer> old = m_played.timers;
        const Instant then = m_now - std::chrono::seconds{number(0, 4 * 3600)};
        const auto eta = then + std::chrono::minutes{number(-5, 300)};
        const bool isPromise = number(0, 1) == 1;
        const Moves moves =
            isPromise ? acknowledgedEarlier(m_played.run, m_played.timers, promised(eta), m_now)
                      : attemptedEarlier(m_played.run, m_played.timers, anAttempt(outcome(), then), m_now);
        m_played.apply(moves, m_now);
        checkAfter(before, old, moves, isPromise);
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution{from, to}(m_random); }
    AttemptOutcome outcome()
    {
        return number(0, 3) == 0 ? AttemptOutcome::Reached : AttemptOutcome::NoAnswer;
    }

    void checkAfter(const std::vector<TimerId> &before, const std::vector<Timer> &old, const Moves &moves,
                    bool isPromise)
    {
        const std::vector<TimerId> after = overdue(m_played, m_now);
        // What rings anew is at most the one promise that has passed, and then nothing else of the run does.
        const auto isNew = [&](TimerId id) { return std::ranges::find(before, id) == before.end(); };
        const auto fresh = std::ranges::count_if(after, isNew);
        CHECK(fresh <= (isPromise ? 1 : 0));
        CHECK((fresh == 0 || after.size() == 1));
        // What ended ended now, however early it was done.
        for (const TimerEnding &ending : moves.ended) {
            const auto timer = std::ranges::find(old, ending.id, &Timer::id);
            REQUIRE(timer != old.end());
            CHECK(ending.margin == timer->due - m_now);
        }
        // What had ended before stays as it was.
        for (const Timer &timer : old)
            if (timer.end != TimerEnd::Live)
                CHECK(std::ranges::find(m_played.timers, timer) != m_played.timers.end());
        CHECK((!isChasingNow() || m_played.run.state == RunState::Exhausted || !m_played.live().empty()));
    }
    [[nodiscard]] bool isChasingNow() const
    {
        return m_played.run.state != RunState::Closed && m_played.run.state != RunState::Idle;
    }

    std::mt19937 m_random;
    PlayedCase m_played;
    Instant m_now = at(1, 0);
};

} // namespace

TEST_CASE("Whatever is entered afterwards, in any order, rings no deadline twice and changes none that ended",
          "[escalation][afterwards][property]")
{
    const auto seed = GENERATE(range(1U, 300U));
    CAPTURE(seed);
    LateNight night{seed};
    night.live(8);
    for (int i = 0; i < 6; ++i)
        night.enter();
}

TEST_CASE("A call of earlier asks for another try only while that is still to come",
          "[escalation][afterwards]")
{
    PlayedCase played{threeSteps()};
    const auto entered = [&](Instant then, Instant now) {
        return played.apply(
            attemptedEarlier(played.run, played.timers, anAttempt(AttemptOutcome::NoAnswer, then), now), now);
    };
    const Instant step = played.only(TimerKind::Step).due;
    entered(at(2, 1), at(2, 10)); // three minutes later has passed
    CHECK(played.live().size() == 1);
    CHECK(played.run.attempts == 1);
    entered(at(2, 9), at(2, 10));
    CHECK(played.only(TimerKind::Retry).due == at(2, 12));
    entered(at(2, 8), at(2, 10)); // an older one does not take its place
    CHECK(played.only(TimerKind::Retry).due == at(2, 12));
    CHECK(played.run.attempts == 3);
    CHECK(played.only(TimerKind::Step).due == step);
}

TEST_CASE("A call made before the step began is of no step that runs now", "[escalation][afterwards]")
{
    PlayedCase played{threeSteps()};
    played.tickAt(at(2, 15));
    CHECK(
        attemptedEarlier(played.run, played.timers, anAttempt(AttemptOutcome::NoAnswer, at(2, 14)), at(2, 16))
            .isEmpty());
}

TEST_CASE("A promise of earlier is the deadline from now on; one whose time has passed is broken by the next "
          "tick",
          "[escalation][afterwards][R5][R6]")
{
    PlayedCase played{threeSteps()};
    played.tickAt(at(2, 15));
    const auto entered = [&](Instant eta, Instant now) {
        return played.apply(acknowledgedEarlier(played.run, played.timers, promised(eta), now), now);
    };
    SECTION("still to come")
    {
        entered(at(4, 0), at(2, 30));
        CHECK(played.run.state == RunState::Promised);
        CHECK(played.only(TimerKind::Promise).due == at(4, 0));
    }
    SECTION("passed")
    {
        const Moves moves = entered(at(2, 20), at(2, 30)); // the step has been overdue since 02:25
        REQUIRE(moves.ended.size() == 1);
        CHECK(moves.ended.front().margin == -5min);
        CHECK(overdue(played, at(2, 30)) == std::vector{played.only(TimerKind::Promise).id});
        played.tickAt(at(2, 30));
        CHECK(played.run.state == RunState::Stalled);
        CHECK(overdue(played, at(2, 30)).size() == 1);
    }
}
