#include "domain/escalation/move_builder.h"
#include "domain/escalation/pause_room.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

/// A seeded night: a random policy, random duty, and whatever operators and clocks do.
class RandomNight
{
public:
    explicit RandomNight(unsigned seed) : m_random{seed}, m_played{policy(), at(1, 0), randomDuty()} {}

    void run(int acts)
    {
        check({});
        for (int i = 0; i < acts && m_played.run.state != RunState::Closed; ++i) {
            // Mostly minutes, now and then the desk is left for hours.
            m_now += std::chrono::seconds{number(0, 9) == 0 ? number(3600, 20000) : number(1, 400)};
            act(number(0, 14));
        }
        closeAndReopen();
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution{from, to}(m_random); }

    Policy policy()
    {
        std::vector<PolicyStep> steps;
        const int count = number(1, 5);
        for (int i = 0; i < count; ++i) {
            PolicyStep step = aStep("s", std::chrono::minutes{number(-1, 40)});
            step.key += QString::number(i);
            step.warn = std::chrono::minutes{number(-2, 45)};
            step.needsEta = number(0, 1) == 1;
            step.ackRule = number(0, 2) == 0 ? AckRule::All : AckRule::One;
            step.onEmpty = static_cast<OnEmpty>(number(0, 2));
            step.minAttempts = number(1, 3);
            if (number(0, 3) == 0)
                step.window =
                    StepWindow{QTime{number(0, 23), number(0, 59)}, QTime{number(0, 23), number(0, 59)}};
            step.target = number(0, 3) == 0 ? StepTarget::OwnDesk : StepTarget::HomeMunicipality;
            steps.push_back(step);
        }
        Policy made = aPolicy(steps, number(0, 7));
        made.retry = std::chrono::minutes{number(0, 15)};
        made.stallGrace = std::chrono::minutes{number(0, 15)};
        return made;
    }

    /// Depends on step and hour only, so that the same question has the same answer.
    StepDuty randomDuty()
    {
        const int salt = number(0, 1000);
        return [salt](const PolicyStep &step, Instant when) {
            const auto hour = std::chrono::floor<std::chrono::hours>(when.time_since_epoch()).count();
            const auto mixed = qHash(step.key + step.function, static_cast<std::size_t>(hour + salt));
            Duty found;
            for (std::size_t i = 0; i < mixed % 4; ++i)
                found.answers.push_back(somebody(QStringLiteral("%1 %2").arg(step.key).arg(i)));
            return found;
        };
    }

    void act(int what)
    {
        if (what <= 6)
            tickNow();
        else if (what == 7)
            call();
        else if (what == 13)
            pause();
        else if (what == 14)
            wake();
        else if (what == 8)
            acknowledge();
        else if (what == 9)
            escalate();
        else if (what == 10)
            snooze();
        else if (what == 11)
            check(m_played.apply(promiseKept(m_played.run, m_played.timers, m_now), m_now));
        else
            check(m_played.apply(ownDeskDone(m_played.run, m_played.timers, m_now, m_played.answers), m_now));
    }

    void tickNow()
    {
        const bool due = m_played.run.nextAt && *m_played.run.nextAt <= m_now;
        const int before = m_played.run.rev;
        const Moves moves = m_played.tickAt(m_now);
        // No due time is lost, and nothing moves before its time.
        CHECK((m_played.run.rev > before) == due);
        check(moves, true);
        // A whole delay follows: the same moment again does nothing.
        CHECK(m_played.tickAt(m_now).isEmpty());
    }

    /// One of those that are asked, now and then somebody else.
    void acknowledge()
    {
        const auto &asked = m_played.run.resolved;
        Acknowledgement ack = promised(
            number(0, 2) == 0 ? std::nullopt : std::optional{m_now + std::chrono::minutes{number(-5, 90)}});
        if (!asked.empty() && number(0, 4) > 0)
            ack.contactPoint =
                asked[static_cast<std::size_t>(number(0, static_cast<int>(asked.size()) - 1))].point;
        check(m_played.apply(acknowledged(m_played.run, m_played.timers, ack, m_now), m_now));
    }

    void call()
    {
        wake();
        check(m_played.attempt(static_cast<AttemptOutcome>(number(0, 6)), m_now));
        check(m_played.apply(movedByCalls(m_played.run, m_played.timers, m_now, m_played.answers), m_now));
    }

    /// What was promised or set by law and police runs on; nothing else is heard until it is over.
    void pause()
    {
        const Instant until = m_now + std::chrono::minutes{number(-1, 13 * 60)};
        const RunState before = m_played.run.state;
        const auto moves = paused(m_played.run, m_played.timers, m_played.run.rev, until,
                                  number(0, 4) == 0 ? QString{} : QStringLiteral("x"), m_now);
        if (!moves)
            return;
        CHECK(before != RunState::Promised);
        CHECK(before != RunState::Stalled);
        CHECK(until - m_now <= longestPause);
        check(m_played.apply(*moves, m_now));
        CHECK(m_played.run.nextAt == until);
        CHECK(m_played.only(TimerKind::Pause).due == until);
    }

    void wake()
    {
        const bool wasPaused = m_played.run.state == RunState::Paused;
        const auto cause = static_cast<PauseEnd>(number(1, 3));
        const Moves moves = resumed(m_played.run, m_played.timers, cause, m_now, m_played.answers);
        CHECK(moves.isEmpty() != wasPaused);
        check(m_played.apply(moves, m_now));
        CHECK(m_played.run.state != RunState::Paused);
    }

    void escalate()
    {
        const auto steps = static_cast<int>(m_played.run.policy.steps.size());
        const auto to = number(0, 1) == 0 ? std::nullopt : std::optional{number(0, steps - 1)};
        const int seen = m_played.run.rev - (number(0, 3) == 0 ? 1 : 0);
        const auto moves =
            escalated(m_played.run, m_played.timers, seen, to, QStringLiteral("x"), m_now, m_played.answers);
        REQUIRE(moves.has_value() == (seen == m_played.run.rev));
        if (moves)
            check(m_played.apply(*moves, m_now));
    }

    void snooze()
    {
        const auto live = m_played.live();
        if (live.empty())
            return;
        const Timer timer = live[static_cast<std::size_t>(number(0, static_cast<int>(live.size()) - 1))];
        const auto moves = snoozed(timer, m_played.timers, m_played.run.policy.snooze,
                                   std::chrono::minutes{number(0, 12)}, QStringLiteral("x"), m_now);
        if (moves)
            check(m_played.apply(*moves, m_now));
    }

    void check(const Moves &moves, bool byTime = false)
    {
        CAPTURE(rulesOf(moves), m_now);
        WatchedCase watched{m_played.run.state == RunState::Closed ? CaseState::HandedOver
                                                                   : CaseState::Working,
                            Urgency::Urgent,
                            m_played.run,
                            m_played.timers,
                            m_played.isHeard(m_now),
                            {}};
        if (byTime)
            watched.moves = moves.moves;
        CHECK(brokenInvariants(watched, m_now) == std::vector<Invariant>{});
        for (const Timer &armed : moves.armed) {
            // No deadline before what set it off, but for a promise that is broken already and only now is
            // the first one, and an alarm that goes on.
            CHECK((armed.due >= m_now || m_played.run.state == RunState::Stalled || onlyRings(armed)));
            CHECK((!armed.anchor || *armed.anchor <= armed.due));
            CHECK((!armed.warnAt || *armed.warnAt >= m_now));
        }
        for (const RunMove &move : moves.moves)
            CHECK(move.run.loop <= move.run.policy.repeat);
        if (m_played.run.state == RunState::Exhausted && byTime)
            CHECK((m_played.isHeard(m_now) || isSnoozed(m_played.only(TimerKind::Step), m_now)));
    }

    void closeAndReopen()
    {
        m_played.apply(closed(m_played.run, m_played.timers, m_now), m_now);
        CHECK(m_played.live().empty());
        CHECK(tick(m_played.run, m_played.timers, m_now + 24h, m_played.answers).isEmpty());
        m_played.apply(startRun(m_played.run.caseRef, m_played.run.policy, m_now, m_played.answers), m_now);
        check({});
    }

    std::mt19937 m_random;
    PlayedCase m_played;
    Instant m_now = at(1, 0);
};

} // namespace

TEST_CASE("Whatever happens in a night, the invariants hold after every act", "[property][T32]")
{
    const int seed = GENERATE(range(1, 301));
    CAPTURE(seed);
    RandomNight{static_cast<unsigned>(seed)}.run(60);
}

TEST_CASE("Left alone, every run reaches its loudest state in bounded time", "[property]")
{
    const int seed = GENERATE(range(1, 101));
    CAPTURE(seed);
    std::mt19937 random{static_cast<unsigned>(seed)};
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    std::vector<PolicyStep> steps;
    for (int i = number(1, 5); i > 0; --i)
        steps.push_back(aStep("s", std::chrono::minutes{number(1, 30)}));
    const int repeat = number(0, 5);
    PlayedCase played{aPolicy(steps, repeat)};

    Instant now = at(2, 0);
    Duration longest{0};
    int ticks = 0;
    while (played.run.state != RunState::Exhausted) {
        REQUIRE(played.run.nextAt);
        longest = std::max(longest, *played.run.nextAt - now);
        now = *played.run.nextAt;
        played.tickAt(now);
        REQUIRE(++ticks <= static_cast<int>(steps.size()) * (repeat + 1));
    }
    CHECK(ticks == static_cast<int>(steps.size()) * (repeat + 1));
    CHECK(longest <= 30min);
    CHECK(played.isHeard(now, Urgency::Daytime));
}
