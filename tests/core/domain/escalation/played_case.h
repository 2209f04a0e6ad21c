#pragma once

#include "base/local_time.h"
#include "domain/escalation/invariants.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

namespace jour::test {

using namespace std::chrono_literals;

/// A moment of the night in Stockholm.
inline Instant at(int hour, int minute, int second = 0)
{
    return fromLocal(QDate{2026, 11, hour < 12 ? 24 : 23}, QTime{hour, minute, second});
}

inline PolicyStep aStep(const char *key, std::chrono::minutes delay, OnEmpty onEmpty = OnEmpty::Next)
{
    PolicyStep step;
    step.key = QString::fromLatin1(key);
    step.target = StepTarget::HomeMunicipality;
    step.function = QStringLiteral("socialjour");
    step.delay = delay;
    step.warn = delay / 3;
    step.needsEta = true;
    step.onEmpty = onEmpty;
    return step;
}

inline Policy aPolicy(std::vector<PolicyStep> steps, int repeat = 0)
{
    Policy policy;
    policy.id = PolicyId::fromHex(QStringLiteral("6a1f0c52d94b4e7fa3c8b1e05d7290f1"));
    policy.version = 3;
    policy.repeat = repeat;
    policy.retry = 3min;
    policy.stallGrace = 5min;
    policy.snooze = {10, 2};
    for (PolicyStep &step : steps) {
        step.seq = static_cast<int>(policy.steps.size()) + 1;
        policy.steps.push_back(step);
    }
    return policy;
}

/// First, second, third: fifteen, ten and five minutes.
inline Policy threeSteps(int repeat = 0)
{
    return aPolicy({aStep("first", 15min), aStep("second", 10min), aStep("third", 5min)}, repeat);
}

inline DutyAnswer somebody(const QString &name)
{
    DutyAnswer answer;
    answer.point.id = ContactPointId::random();
    answer.point.name = name;
    return answer;
}

/// Somebody stands behind every step but those named; `anyFunction` answers where a step asks for no
/// function.
inline StepDuty duty(std::set<QString> empty = {}, bool anyFunction = false)
{
    return [=](const PolicyStep &step, Instant) {
        Duty found;
        if (!empty.contains(step.key))
            found.answers.push_back(somebody(step.key));
        else if (anyFunction && step.function.isEmpty())
            found.answers.push_back(somebody(QStringLiteral("other")));
        return found;
    };
}

inline Attempt anAttempt(AttemptOutcome outcome, Instant when)
{
    Attempt attempt;
    attempt.id = AttemptId::random();
    attempt.at = when;
    attempt.outcome = outcome;
    return attempt;
}

inline Acknowledgement promised(std::optional<Instant> eta)
{
    return {AttemptId::random(), QStringLiteral("A. Lind"), QStringLiteral("Nykvarn"), eta, {}};
}

/// A case as the journal would leave it: applies moves in the order in which the store does.
class PlayedCase
{
public:
    explicit PlayedCase(const Policy &policy, Instant start = at(2, 0), StepDuty who = duty())
        : answers{std::move(who)}
    {
        apply(startRun(CaseId::random(), policy, start, answers), start);
    }

    Moves apply(const Moves &moves, Instant now)
    {
        for (const TimerEnding &ending : moves.ended) {
            Timer &timer = find(ending.id);
            REQUIRE(timer.end == TimerEnd::Live);
            timer.end = ending.end;
            timer.endedAt = now;
        }
        for (const RunMove &move : moves.moves)
            run = move.run;
        timers.insert(timers.end(), moves.armed.begin(), moves.armed.end());
        for (const Timer &changed : moves.changed)
            find(changed.id) = changed;
        return moves;
    }
    Moves tickAt(Instant now) { return apply(tick(run, timers, now, answers), now); }
    Moves attempt(AttemptOutcome outcome, Instant now)
    {
        return apply(attempted(run, timers, anAttempt(outcome, now)), now);
    }
    Moves acknowledge(std::optional<Instant> eta, Instant now)
    {
        return apply(acknowledged(run, timers, promised(eta), now), now);
    }

    [[nodiscard]] std::vector<Timer> live() const
    {
        std::vector<Timer> found = timers;
        std::erase_if(found, [](const Timer &t) { return t.end != TimerEnd::Live; });
        return found;
    }
    /// The one live timer of a kind; there must be one.
    [[nodiscard]] Timer only(TimerKind kind) const
    {
        std::vector<Timer> found = live();
        std::erase_if(found, [kind](const Timer &t) { return t.kind != kind; });
        REQUIRE(found.size() == 1);
        return found.front();
    }
    [[nodiscard]] bool has(TimerKind kind) const
    {
        return std::ranges::any_of(live(), [kind](const Timer &t) { return t.kind == kind; });
    }
    [[nodiscard]] bool isHeard(Instant now, Urgency urgency = Urgency::Urgent) const
    {
        return std::ranges::any_of(timers, [&](const Timer &t) { return sounds(t, urgency, now); });
    }
    [[nodiscard]] QString stepKey() const { return run.policy.steps[static_cast<std::size_t>(run.step)].key; }

    EscalationRun run;
    std::vector<Timer> timers;
    StepDuty answers;

private:
    Timer &find(TimerId id)
    {
        const auto found = std::ranges::find(timers, id, &Timer::id);
        REQUIRE(found != timers.end());
        return *found;
    }
};

/// "R2 R2e R2": the rules of the moves, in order.
inline QString rulesOf(const Moves &moves)
{
    QStringList rules;
    for (const RunMove &move : moves.moves)
        rules.push_back(move.rule);
    return rules.join(QLatin1Char(' '));
}

} // namespace jour::test

template<jour::HasWords T>
struct Catch::StringMaker<T>
{
    static std::string convert(T value) { return jour::wordOf(value).toStdString(); }
};

template<>
struct Catch::StringMaker<jour::Instant>
{
    static std::string convert(jour::Instant value)
    {
        return jour::toLocal(value).toString(Qt::ISODateWithMs).toStdString();
    }
};
