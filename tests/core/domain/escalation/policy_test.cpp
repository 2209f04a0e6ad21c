#include "domain/cases/case.h"
#include "played_case.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

QByteArray shippedPolicies()
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/policies.json")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

CaseFacts of(Urgency urgency, const char *municipality = "", std::vector<QString> crimes = {})
{
    CaseFacts facts;
    facts.urgency = urgency;
    facts.homeMunicipality.code = QString::fromLatin1(municipality);
    facts.crimeTypes = std::move(crimes);
    return facts;
}

Policy numbered(int version, const QString &name)
{
    Policy policy = threeSteps();
    policy.version = version;
    policy.nameSv = name;
    policy.urgency = Urgency::Soon;
    return policy;
}

} // namespace

TEST_CASE("The shipped file has a policy for each urgency, and each can be run as it stands", "[policy]")
{
    const auto policies = policiesFromJson(shippedPolicies());
    CHECK(policies.size() == EnumWords<Urgency>::words.size());
    for (const auto &[urgency, word] : EnumWords<Urgency>::words) {
        CAPTURE(word);
        const Policy policy = policyFor(policies, of(urgency));
        CHECK(policy.urgency == urgency);
        CHECK_FALSE(policy.id.isNull());
        CHECK(policy == repaired(policy));
        CHECK(policy.steps.size() >= 2);
        CHECK(policy.steps.front().target == StepTarget::OwnDesk);
        for (const PolicyStep &step : policy.steps)
            CHECK((step.warn > 0min && step.warn < step.delay));
    }
    // More urgent is never slower.
    CHECK(policyFor(policies, of(Urgency::Immediate)).steps[1].delay <
          policyFor(policies, of(Urgency::Soon)).steps[1].delay);
}

TEST_CASE("The newest policy of an urgency is followed, of equals the one saved last", "[policy]")
{
    const std::vector<Policy> policies{
        numbered(2, QStringLiteral("two")), numbered(5, QStringLiteral("five")),
        numbered(5, QStringLiteral("five again")), numbered(4, QStringLiteral("four"))};
    CHECK(policyFor(policies, of(Urgency::Soon)).nameSv == QStringLiteral("five again"));
}

TEST_CASE("R1x: without a policy for the urgency there is a built-in one with one step that waits",
          "[policy]")
{
    Policy stepless = numbered(9, QStringLiteral("stepless"));
    stepless.steps.clear();
    const Policy found = policyFor({stepless, numbered(1, {})}, of(Urgency::Immediate));
    CHECK(found.id.isNull());
    CHECK(found.urgency == Urgency::Immediate);
    REQUIRE(found.steps.size() == 1);
    CHECK(found.steps.front().delay > 0min);
    CHECK(found.steps.front().onEmpty == OnEmpty::Wait);
    CHECK(policyFor({stepless}, of(Urgency::Soon)) == builtInPolicy(Urgency::Soon));
}

TEST_CASE("R15: a policy that was switched off is not followed, nor is an older version of it",
          "[policy][R15][T21]")
{
    Policy off = numbered(5, QStringLiteral("five"));
    off.retired = true;
    Policy other = numbered(2, QStringLiteral("other"));
    other.id = PolicyId::random();
    CHECK(policyFor({numbered(4, QStringLiteral("four")), off, other}, of(Urgency::Soon)).nameSv ==
          QStringLiteral("other"));
    CHECK(policyFor({numbered(4, QStringLiteral("four")), off}, of(Urgency::Soon)) ==
          builtInPolicy(Urgency::Soon));
    // Switched on again by a later version.
    CHECK(policyFor({off, numbered(6, QStringLiteral("six"))}, of(Urgency::Soon)).nameSv ==
          QStringLiteral("six"));
}

TEST_CASE("The shipped policies ask after a promise in silence, sooner the more urgent, never in daytime",
          "[policy]")
{
    const auto policies = policiesFromJson(shippedPolicies());
    const auto silence = [&](Urgency urgency) { return policyFor(policies, of(urgency)).silence; };
    CHECK(silence(Urgency::Immediate) == 30min);
    CHECK(silence(Urgency::Urgent) == 60min);
    CHECK(silence(Urgency::Soon) == 120min);
    CHECK(silence(Urgency::Daytime) == 0min);
    Policy odd = numbered(1, {});
    odd.silence = -1min;
    CHECK(repaired(odd).silence == 0min);
}

TEST_CASE("The policy that fits a case best is followed, and of equals the newest", "[policy][scope]")
{
    const QString weapons = QStringLiteral("weapons");
    const auto scoped = [](const char *name, const char *municipality, const QString &crime,
                           int version = 1) {
        Policy policy = numbered(version, QString::fromLatin1(name));
        policy.id = PolicyId::random();
        policy.municipality = QString::fromLatin1(municipality);
        policy.crimeType = crime;
        return policy;
    };
    const std::vector<Policy> policies{scoped("all", "", {}, 9), scoped("crime", "", weapons, 7),
                                       scoped("both", "0136", weapons), scoped("home", "0136", {}, 3)};
    const auto [municipality, crime, expected] = GENERATE(table<const char *, const char *, const char *>({
        {"0136", "weapons", "both"},
        {"0136", "narcotics", "home"},
        {"0140", "weapons", "crime"},
        {"0140", "narcotics", "all"},
        {"", "weapons", "crime"},
    }));
    CAPTURE(municipality, crime);
    const CaseFacts facts = of(Urgency::Soon, municipality, {QString::fromLatin1(crime)});
    CHECK(policyFor(policies, facts).nameSv == QLatin1String{expected});
    // A narrow scope is no reason to be followed at another urgency.
    CHECK(policyFor(policies, of(Urgency::Urgent, municipality, facts.crimeTypes)) ==
          builtInPolicy(Urgency::Urgent));
}

TEST_CASE("A policy that was given another scope is followed nowhere in its old one", "[policy][scope]")
{
    Policy moved = numbered(2, QStringLiteral("moved"));
    moved.municipality = QStringLiteral("0136");
    const std::vector<Policy> policies{numbered(1, QStringLiteral("old")), moved};
    CHECK(policyFor(policies, of(Urgency::Soon, "0140")) == builtInPolicy(Urgency::Soon));
    CHECK(policyFor(policies, of(Urgency::Soon, "0136")).nameSv == QStringLiteral("moved"));
    CHECK(currentOf(policies).size() == 1);
}

TEST_CASE("A step says from when its deadline is heard", "[policy][loud]")
{
    PolicyStep step = aStep("only", 30min);
    step.warn = 10min;
    step.loudness = GENERATE(Loudness::WhenDue, Loudness::FromWarning);
    const PlayedCase played{aPolicy({step})};
    CHECK(played.isHeard(at(2, 19), Urgency::Daytime) == false);
    CHECK(played.isHeard(at(2, 20), Urgency::Daytime) == (step.loudness == Loudness::FromWarning));
    CHECK(played.isHeard(at(2, 20), Urgency::Immediate));
    CHECK(played.isHeard(at(2, 30), Urgency::Daytime));
}

TEST_CASE("A warning must come before the due time; an equal one is refused", "[policy][boundary][T2]")
{
    const auto [warn, kept] = GENERATE(table<int, int>({{-1, 0}, {0, 0}, {1, 1}, {9, 9}, {10, 0}, {11, 0}}));
    PolicyStep step = aStep("only", 10min);
    step.warn = std::chrono::minutes{warn};
    CHECK(repaired(aPolicy({step})).steps.front().warn == std::chrono::minutes{kept});
}

TEST_CASE("A policy that could stand still or storm is put right before it is followed", "[policy]")
{
    Policy odd = aPolicy({aStep("b", 0min), aStep("a", -5min)});
    odd.steps[0].seq = 7;
    odd.repeat = GENERATE(-1, 0, 5, 6, 1000);
    odd.retry = 0min;
    odd.stallGrace = -1min;
    odd.snooze = {-1, -1};
    const Policy right = repaired(odd);
    CHECK(right.steps[0].key == QStringLiteral("a"));
    CHECK(right.steps[0].delay == 1min);
    CHECK(right.steps[1].delay == 1min);
    CHECK(right.repeat == std::clamp(odd.repeat, 0, 5));
    CHECK(right.retry == 1min);
    CHECK(right.stallGrace == 1min);
    CHECK(right.snooze == SnoozeRule{0, 0});
}

TEST_CASE("Rows that are no policy are left out, the others stand", "[policy]")
{
    const auto json = QByteArrayLiteral(R"({"policies": [
        {"id": "6a1f0c52d94b4e7fa3c8b1e05d7290f1", "urgency": "soon", "steps": []},
        {"urgency": "soon", "steps": [{"seq": 1, "key": "x", "delayMinutes": 5}]},
        "text",
        {"id": "6a1f0c52d94b4e7fa3c8b1e05d7290f2", "urgency": "soon",
         "steps": [{"seq": 2, "key": "y", "delayMinutes": 5}, {"seq": 1, "key": "x", "delayMinutes": 5}]}]})");
    const auto policies = policiesFromJson(json);
    REQUIRE(policies.size() == 1);
    CHECK(policies.front().steps.front().key == QStringLiteral("x"));
    CHECK(policiesFromJson(QByteArrayLiteral("nonsense")).empty());
}
