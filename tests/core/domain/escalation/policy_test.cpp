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
    step.heardFrom = GENERATE(HeardFrom::WhenDue, HeardFrom::FromWarning);
    const PlayedCase played{aPolicy({step})};
    CHECK(played.isHeard(at(2, 19), Urgency::Daytime) == false);
    CHECK(played.isHeard(at(2, 20), Urgency::Daytime) == (step.heardFrom == HeardFrom::FromWarning));
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

TEST_CASE("A version holds from its time on; before it the one before it does", "[policy][validfrom]")
{
    Policy first = numbered(1, QStringLiteral("first"));
    Policy second = numbered(2, QStringLiteral("second"));
    second.validFrom = IsoInstant{at(8, 0)};
    const std::vector all{first, second};
    const auto nameAt = [&](Instant when) {
        return policyFor(inForceAt(all, when), of(Urgency::Soon)).nameSv;
    };
    CHECK(nameAt(at(7, 59, 59)) == QStringLiteral("first"));
    CHECK(nameAt(at(8, 0)) == QStringLiteral("second"));
    CHECK(nextChangeOf(all, at(2, 0)) == at(8, 0));
    CHECK_FALSE(nextChangeOf(all, at(8, 0)));

    const auto coming = comingFrom(all, at(2, 0));
    REQUIRE(coming.size() == 2);
    CHECK_FALSE(holdTogether(coming[0], coming[1]));
    CHECK(comingFrom(all, at(8, 0)).size() == 1);
}

TEST_CASE("A policy that is only to come is followed by nobody yet", "[policy][validfrom]")
{
    Policy later = numbered(1, QStringLiteral("later"));
    later.validFrom = IsoInstant{at(8, 0)};
    CHECK(inForceAt({later}, at(2, 0)).empty());
    CHECK(policyFor(inForceAt({later}, at(2, 0)), of(Urgency::Soon)).id.isNull());
}

TEST_CASE("A later version without a time takes the place of one that was to come", "[policy][validfrom]")
{
    Policy coming = numbered(2, QStringLiteral("coming"));
    coming.validFrom = IsoInstant{at(8, 0)};
    const std::vector all{numbered(1, QStringLiteral("first")), coming, numbered(3, QStringLiteral("third"))};
    CHECK(inForceAt(all, at(2, 0)).front().version == 3);
    CHECK(inForceAt(all, at(9, 0)).front().version == 3);
    CHECK(comingFrom(all, at(2, 0)).size() == 1);
}

TEST_CASE("A policy is switched off by itself when its time has come (R15)", "[policy][validfrom]")
{
    Policy policy = numbered(1, QStringLiteral("till eight"));
    policy.retiredAt = IsoInstant{at(8, 0)};
    CHECK_FALSE(isRetired(inForceAt({policy}, at(7, 59)), policy));
    CHECK(isRetired(inForceAt({policy}, at(8, 0)), policy));
    CHECK(currentOf(inForceAt({policy}, at(8, 0))).empty());
    CHECK(nextChangeOf({policy}, at(2, 0)) == at(8, 0));
    Policy after = numbered(1, QStringLiteral("from eight"));
    after.validFrom = policy.retiredAt;
    CHECK_FALSE(holdTogether(policy, after));
}

TEST_CASE("The times of a policy and the hours of a step travel as text that people read",
          "[policy][validfrom]")
{
    Policy policy = threeSteps();
    policy.validFrom = IsoInstant{fromLocal(QDate{2026, 12, 1}, QTime{8, 0})};
    policy.steps[0].window = StepWindow{QTime{22, 0}, QTime{6, 30}};
    const QJsonObject json = toJsonObject(policy);
    CHECK(json.value(QStringLiteral("validFrom")).toString() == QStringLiteral("2026-12-01T07:00:00Z"));
    const QJsonObject window = json.value(QStringLiteral("steps"))
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(QStringLiteral("window"))
                                   .toObject();
    CHECK(window.value(QStringLiteral("from")).toString() == QStringLiteral("22:00"));
    CHECK(window.value(QStringLiteral("to")).toString() == QStringLiteral("06:30"));
    CHECK(fromJsonObject<Policy>(json) == policy);
}

TEST_CASE("A policy from before steps said how loud they are reads as it did", "[policy][loudness]")
{
    const auto step =
        fromJsonObject<PolicyStep>(parseJson(R"({"seq": 1, "delayMinutes": 15, "loudness": "fromWarning"})"));
    CHECK(step.heardFrom == HeardFrom::FromWarning);
    CHECK(step.loudness == Loudness::ByUrgency);
    CHECK(step.repeatEvery == 0s);
    CHECK_FALSE(step.window);
}
