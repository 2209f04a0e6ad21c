#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

/// Two who both have to take the first step, fifteen minutes long; the second step asks for one.
class TwoAsked
{
public:
    TwoAsked() : played{policy(), at(2, 0), both()} {}

    static Policy policy(bool needsEta = true)
    {
        PolicyStep first = aStep("both", 15min);
        first.ackRule = AckRule::All;
        first.needsEta = needsEta;
        return aPolicy({first, aStep("second", 10min)});
    }
    [[nodiscard]] StepDuty both() const
    {
        return [anna = anna, bo = bo](const PolicyStep &, Instant) {
            Duty found;
            found.answers = {anna, bo};
            return found;
        };
    }
    static Acknowledgement by(const DutyAnswer &whom, std::optional<Instant> eta)
    {
        return {AttemptId::random(), whom.point.name + QStringLiteral(" Lind"), {}, eta, {}, whom.point.id};
    }
    Moves take(const DutyAnswer &whom, std::optional<Instant> eta, Instant now)
    {
        return played.apply(acknowledged(played.run, played.timers, by(whom, eta), now), now);
    }
    Moves keep(Instant now) { return played.apply(promiseKept(played.run, played.timers, now), now); }
    [[nodiscard]] QStringList awaited(Instant now) const
    {
        QStringList names;
        for (const ResolvedContact &contact : stillAwaited(played.run, now))
            names << contact.name;
        return names;
    }
    /// Live promises, run's and others, by due time.
    [[nodiscard]] std::vector<Instant> promisesDue() const
    {
        std::vector<Instant> due;
        for (const Timer &timer : played.live())
            if (timer.kind == TimerKind::Promise)
                due.push_back(timer.due);
        std::ranges::sort(due);
        return due;
    }

    DutyAnswer anna = somebody(QStringLiteral("Anna"));
    DutyAnswer bo = somebody(QStringLiteral("Bo"));
    PlayedCase played;
};

} // namespace

TEST_CASE("T14: the first acknowledgement on a step that asks for all does not reset its clock",
          "[rules][all][T14]")
{
    TwoAsked night;
    const Timer step = night.played.only(TimerKind::Step);
    CHECK(rulesOf(night.take(night.anna, at(2, 40), at(2, 5))) == QStringLiteral("R5a"));
    CHECK(night.played.run.state == RunState::Contacting);
    CHECK(night.played.only(TimerKind::Step) == step);
    CHECK(night.played.run.nextAt == at(2, 15));
    CHECK(night.awaited(at(2, 5)) == QStringList{QStringLiteral("Bo")});

    // Nobody else answers: the next step begins when this one's time is out, not a minute later.
    CHECK(night.played.tickAt(at(2, 14, 59)).isEmpty());
    CHECK(rulesOf(night.played.tickAt(at(2, 15))) == QStringLiteral("R2"));
    CHECK(night.played.stepKey() == QStringLiteral("second"));
}

TEST_CASE("T14: the second acknowledgement ends the step, and the first promise is the next deadline",
          "[rules][all][T14]")
{
    TwoAsked night;
    const bool annaFirst = GENERATE(true, false);
    const auto &[one, other] = annaFirst ? std::pair{night.anna, night.bo} : std::pair{night.bo, night.anna};
    night.take(one, at(2, 40), at(2, 5));
    CHECK(rulesOf(night.take(other, at(2, 30), at(2, 10))) == QStringLiteral("R5"));
    CHECK(night.played.run.state == RunState::Promised);
    CHECK_FALSE(night.played.has(TimerKind::Step));
    CHECK(night.awaited(at(2, 10)).isEmpty());
    CHECK(night.played.only(TimerKind::Promise).due == at(2, 30));
    CHECK(night.played.run.nextAt == at(2, 30));
    REQUIRE(night.played.run.promise);
    CHECK(night.played.run.promise->contactPoint == other.point.id);

    // Kept one by one, in the order in which they are due.
    CHECK(rulesOf(night.keep(at(2, 29))) == QStringLiteral("R6n"));
    CHECK(night.played.run.state == RunState::Promised);
    CHECK(night.played.only(TimerKind::Promise).due == at(2, 40));
    CHECK(rulesOf(night.keep(at(2, 39))) == QStringLiteral("R6k"));
    CHECK(night.played.live().empty());
}

TEST_CASE("T14: the same one twice is no second acknowledgement, and somebody else's is none at all",
          "[rules][all][T14]")
{
    TwoAsked night;
    const Timer step = night.played.only(TimerKind::Step);
    night.take(night.anna, at(2, 40), at(2, 5));
    CHECK(rulesOf(night.take(night.anna, at(2, 50), at(2, 6))) == QStringLiteral("R5a"));
    CHECK(night.promisesDue() == std::vector{at(2, 50)});

    // A passer-by promises something: it is watched, but the step still waits for Bo.
    const DutyAnswer other = somebody(QStringLiteral("Cecilia"));
    CHECK(rulesOf(night.take(other, at(2, 20), at(2, 7))) == QStringLiteral("R5a"));
    CHECK(night.played.run.state == RunState::Contacting);
    CHECK(night.played.only(TimerKind::Step) == step);
    CHECK(night.awaited(at(2, 7)) == QStringList{QStringLiteral("Bo")});
    CHECK(night.promisesDue() == std::vector{at(2, 20), at(2, 50)});

    // Told once more it is the same promise, moved.
    night.take(other, at(2, 25), at(2, 8));
    CHECK(night.promisesDue() == std::vector{at(2, 25), at(2, 50)});
}

TEST_CASE("T14: who took it is also known by the name of the contact", "[rules][all][T14]")
{
    TwoAsked night;
    Acknowledgement ack = TwoAsked::by(night.anna, at(2, 40));
    ack.contactPoint = {};
    ack.organisation = QStringLiteral("anna");
    night.played.apply(acknowledged(night.played.run, night.played.timers, ack, at(2, 5)), at(2, 5));
    CHECK(night.awaited(at(2, 5)) == QStringList{QStringLiteral("Bo")});
}

TEST_CASE(
    "T14: without a time where one is needed nobody has taken it; where none is, the step's length counts",
    "[rules][all][T14][T12]")
{
    TwoAsked night;
    CHECK(rulesOf(night.take(night.anna, std::nullopt, at(2, 5))) == QStringLiteral("R5p"));
    CHECK(night.played.run.answeredWithoutTime);
    CHECK(night.awaited(at(2, 5)).size() == 2);
    CHECK(night.promisesDue().empty());

    TwoAsked easy;
    easy.played = PlayedCase{TwoAsked::policy(false), at(2, 0), easy.both()};
    easy.take(easy.anna, std::nullopt, at(2, 5));
    CHECK(easy.promisesDue() == std::vector{at(2, 20)});
    CHECK(easy.played.run.nextAt == at(2, 15));
    easy.take(easy.bo, std::nullopt, at(2, 10));
    CHECK(easy.played.run.state == RunState::Promised);
    CHECK(easy.played.only(TimerKind::Promise).due == at(2, 20));
}

TEST_CASE(
    "T14: a promise that is broken while the others are waited for stalls the step, never beyond its time",
    "[rules][all][T14][T13]")
{
    TwoAsked night;
    night.take(night.anna, at(2, 8), at(2, 5));
    CHECK(night.played.run.nextAt == at(2, 8));
    CHECK(night.played.tickAt(at(2, 7, 59)).isEmpty());
    CHECK(rulesOf(night.played.tickAt(at(2, 8))) == QStringLiteral("R6"));
    CHECK(night.played.run.state == RunState::Stalled);
    CHECK(night.played.run.nextAt == at(2, 13));
    CHECK(night.played.isHeard(at(2, 8)));
    CHECK(night.awaited(at(2, 8)).size() == 2);

    SECTION("nobody acts: the next step begins by itself")
    {
        CHECK(rulesOf(night.played.tickAt(at(2, 13))) == QStringLiteral("R6a"));
        CHECK(night.played.stepKey() == QStringLiteral("second"));
        CHECK(night.promisesDue().empty());
    }
    SECTION("the other one takes it: the broken promise is heard still")
    {
        CHECK(rulesOf(night.take(night.bo, at(3, 0), at(2, 9))) == QStringLiteral("R5a"));
        CHECK(night.played.run.state == RunState::Stalled);
        CHECK(night.played.isHeard(at(2, 9)));
        CHECK(rulesOf(night.take(night.anna, at(2, 50), at(2, 10))) == QStringLiteral("R5"));
        CHECK(night.played.only(TimerKind::Promise).due == at(2, 50));
    }
    SECTION("it is renewed: the step waits for the other one until its own time")
    {
        CHECK(rulesOf(night.take(night.anna, at(2, 40), at(2, 12))) == QStringLiteral("R5a"));
        CHECK(night.played.run.state == RunState::Contacting);
        CHECK(night.played.run.nextAt == at(2, 15));
        CHECK(rulesOf(night.played.tickAt(at(2, 15))) == QStringLiteral("R2"));
    }
    SECTION("kept late: it counts, and the step waits for the other one")
    {
        CHECK(rulesOf(night.keep(at(2, 10))) == QStringLiteral("R6n"));
        CHECK(night.played.run.state == RunState::Contacting);
        CHECK(night.awaited(at(2, 10)) == QStringList{QStringLiteral("Bo")});
        CHECK_FALSE(night.played.isHeard(at(2, 10, 30)));
    }
}

TEST_CASE("T14: a broken promise near the end of the step waits no longer than the step does",
          "[rules][all][T14][boundary]")
{
    TwoAsked night;
    night.take(night.anna, at(2, 12), at(2, 5));
    night.played.tickAt(at(2, 12));
    CHECK(night.played.run.nextAt == at(2, 15));
}

TEST_CASE("T14: what some have promised outlives the step that others let pass", "[rules][all][T14]")
{
    TwoAsked night;
    night.take(night.anna, at(2, 40), at(2, 5));
    const auto leave = GENERATE(0, 1, 2, 3);
    Moves moves;
    if (leave == 0)
        moves = night.played.tickAt(at(2, 15));
    else if (leave == 1)
        moves = *escalated(night.played.run, night.played.timers, night.played.run.rev, {},
                           QStringLiteral("x"), at(2, 15), night.both());
    else if (leave == 2)
        moves = *replanned(night.played.run, night.played.timers, night.played.run.rev, threeSteps(),
                           QStringLiteral("x"), at(2, 15), night.both());
    else
        moves = replaced(night.played.run, night.played.timers, at(2, 15), "R15");
    if (leave > 0)
        night.played.apply(moves, at(2, 15));
    CHECK(night.promisesDue() == std::vector{at(2, 40)});
    const Timer promise = night.played.only(TimerKind::Promise);
    CHECK(promise.run.isNull());
    CHECK(promise.title == QStringLiteral("Anna Lind"));
    CHECK(night.played.run.answers.empty());

    // What the same one promises next takes its place, on whichever step.
    if (leave < 3) {
        night.take(night.anna, at(2, 50), at(2, 20));
        CHECK(night.promisesDue() == std::vector{at(2, 50)});
    }
}

TEST_CASE("T14: with nobody on duty a step that asks for all and waits is done by whoever answers",
          "[rules][all][T14][R2e]")
{
    PolicyStep first = aStep("both", 15min, OnEmpty::Wait);
    first.ackRule = AckRule::All;
    PlayedCase played{aPolicy({first, aStep("second", 10min)}), at(2, 0), duty({QStringLiteral("both")})};
    CHECK(rulesOf(played.acknowledge(at(2, 30), at(2, 5))) == QStringLiteral("R5"));
}

TEST_CASE("T14: a run with no step left waits for nobody in particular", "[rules][all][T14][T22]")
{
    TwoAsked night;
    Policy one = TwoAsked::policy();
    one.steps.resize(1);
    night.played = PlayedCase{one, at(2, 0), night.both()};
    night.played.tickAt(at(2, 15));
    REQUIRE(night.played.run.state == RunState::Exhausted);
    CHECK(rulesOf(night.take(night.anna, at(2, 30), at(2, 16))) == QStringLiteral("R5"));
}

TEST_CASE("T14: the clock set back moves what counts from a moment, not what somebody said",
          "[rules][all][T14][T7]")
{
    TwoAsked night;
    night.take(night.anna, at(2, 12), at(2, 5));
    const ClockSetBack set{-1h, at(1, 10)};
    night.played.apply(reanchored(night.played.run, night.played.timers, set), set.now);
    CHECK(night.played.only(TimerKind::Step).due == at(1, 15));
    CHECK(night.played.only(TimerKind::Promise).due == at(2, 12));
    CHECK(night.played.run.nextAt == at(1, 15));
}

TEST_CASE("T14: whoever answers in whatever order, a step that asks for all is done by all or by nobody",
          "[rules][all][T14][property]")
{
    const int seed = GENERATE(range(1, 201));
    CAPTURE(seed);
    std::mt19937 random{static_cast<unsigned>(seed)};
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    std::vector<DutyAnswer> asked;
    for (int i = number(2, 5); i > 0; --i)
        asked.push_back(somebody(QStringLiteral("P%1").arg(i)));
    const StepDuty all = [&](const PolicyStep &, Instant) {
        Duty found;
        found.answers = asked;
        return found;
    };
    PlayedCase played{TwoAsked::policy(), at(2, 0), all};
    std::set<ContactPointId> taken;
    Instant now = at(2, 0);
    while (taken.size() < asked.size() && now < at(2, 14)) {
        now += std::chrono::seconds{number(5, 60)};
        const auto &who = asked[static_cast<std::size_t>(number(0, static_cast<int>(asked.size()) - 1))];
        const Instant eta = at(3, 0) + std::chrono::minutes{number(0, 60)};
        played.apply(acknowledged(played.run, played.timers, TwoAsked::by(who, eta), now), now);
        taken.insert(who.point.id);
        const bool done = taken.size() == asked.size();
        CHECK((played.run.state == RunState::Promised) == done);
        CHECK(played.has(TimerKind::Step) != done);
        CHECK(stillAwaited(played.run, now).size() == asked.size() - taken.size());
        Instant first = Instant::max();
        for (const StepAnswer &answer : played.run.answers)
            first = std::min(first, answer.until);
        CHECK(played.only(TimerKind::Promise).due == first);
        CHECK(played.run.nextAt == (done ? first : std::min(first, at(2, 15))));
    }
}
