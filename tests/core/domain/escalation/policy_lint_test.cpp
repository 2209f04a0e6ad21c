#include "domain/escalation/policy_lint.h"
#include "played_case.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

ContactPoint contact(const char *municipality, const char *function)
{
    ContactPoint point;
    point.id = ContactPointId::random();
    point.municipality = QString::fromLatin1(municipality);
    point.function = QString::fromLatin1(function);
    return point;
}

PolicyStep aim(StepTarget target, const char *function = "", std::chrono::minutes delay = 10min)
{
    PolicyStep step = aStep("step", delay);
    step.titleSv = QStringLiteral("Steget");
    step.target = target;
    step.function = QString::fromLatin1(function);
    return step;
}

/// Nothing is wrong with it.
Policy sound()
{
    Policy policy = aPolicy({aim(StepTarget::OwnDesk), aim(StepTarget::HomeMunicipality, "socialjour"),
                             aim(StepTarget::NextInChain), aim(StepTarget::OwnManager, "chefIBeredskap")});
    policy.nameSv = QStringLiteral("Plan");
    policy.snooze = {5, 2};
    return policy;
}

PolicyGround ground()
{
    return {{contact("0140", "socialjour"), contact("0140", "mottagning"), contact("0136", "socialjour"),
             contact("own", "chefIBeredskap")},
            {},
            {QStringLiteral("0136"), QStringLiteral("0140")},
            {QStringLiteral("weapons")}};
}

PolicyStep &last(Policy &policy)
{
    return policy.steps.back();
}

/// The flaws as words: "warnNotBefore 1".
QStringList told(const Policy &policy, const PolicyGround &on = ground())
{
    QStringList words;
    for (const PolicyFinding &finding : flawsOf(policy, on))
        words << (finding.step ? QStringLiteral("%1 %2").arg(wordOf(finding.flaw)).arg(*finding.step)
                               : wordOf(finding.flaw));
    return words;
}

QStringList one(const char *word)
{
    return {QString::fromLatin1(word)};
}

} // namespace

TEST_CASE("A sound policy has no flaws", "[lint][T38]")
{
    CHECK(told(sound()).isEmpty());
}

TEST_CASE("The shipped policies have no flaws where the directory is complete", "[lint][T38]")
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/policies.json")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto policies = policiesFromJson(file.readAll());
    REQUIRE(policies.size() == 4);
    PolicyGround complete = ground();
    complete.others = policies;
    for (const Policy &policy : policies) {
        CAPTURE(policy.nameSv);
        CHECK(told(policy, complete).isEmpty());
    }
}

TEST_CASE("A step that warns when its time is out, or before it began, is told of", "[lint][T38]")
{
    const auto [warn, isFlaw] =
        GENERATE(table<int, bool>({{-1, true}, {0, false}, {1, false}, {9, false}, {10, true}, {11, true}}));
    Policy policy = sound();
    policy.steps[1].warn = std::chrono::minutes{warn};
    CHECK(told(policy) == (isFlaw ? one("warnNotBefore 1") : QStringList{}));
}

TEST_CASE("A step of less than a minute is told of, and not that it warns too early as well", "[lint][T38]")
{
    Policy policy = sound();
    policy.steps[1].delay = std::chrono::minutes{GENERATE(0, -5)};
    CHECK(told(policy) == one("tooShort 1"));
}

TEST_CASE("A step whose function no municipality has is told of", "[lint][T38]")
{
    Policy policy = sound();
    policy.steps[1].function = QStringLiteral("sspf");
    CHECK(told(policy) == one("nobodyBehind 1"));

    SECTION("unless another function may take its place")
    {
        policy.steps[1].onEmpty = OnEmpty::Fallback;
        CHECK(told(policy).isEmpty());
    }
    SECTION("a retired one counts for nobody")
    {
        PolicyGround on = ground();
        on.directory.push_back(contact("0140", "sspf"));
        CHECK(told(policy, on).isEmpty());
        on.directory.back().retired = true;
        CHECK(told(policy, on) == one("nobodyBehind 1"));
    }
    SECTION("the own desk's people are no municipality's")
    {
        PolicyGround on = ground();
        on.directory.push_back(contact("own", "sspf"));
        CHECK(told(policy, on) == one("nobodyBehind 1"));
    }
}

TEST_CASE("A policy for one municipality is measured by that one", "[lint][T38]")
{
    Policy policy = sound();
    policy.municipality = QStringLiteral("0136");
    // Haninge has no second contact point to go on to.
    CHECK(told(policy) == one("nobodyBehind 2"));
    policy.municipality = QStringLiteral("0140");
    CHECK(told(policy).isEmpty());
}

TEST_CASE("A named contact point that is gone is told of", "[lint][T38]")
{
    PolicyGround on = ground();
    Policy policy = sound();
    policy.steps[1] = aim(StepTarget::NamedContact);
    policy.steps.erase(policy.steps.begin() + 2);
    CHECK(told(policy, on) == one("contactGone 1"));
    policy.steps[1].contactPoint = on.directory.front().id;
    CHECK(told(policy, on).isEmpty());
    on.directory.front().retired = true;
    CHECK(told(policy, on) == one("contactGone 1"));
}

TEST_CASE("A step that is never reached, or that nothing can end, is told of", "[lint][T38]")
{
    Policy policy = sound();
    SECTION("it begins when the night desk has gone home")
    {
        policy.steps[1].delay = 23h + 40min;
        CHECK(told(policy).isEmpty());
        policy.steps[1].delay += 1min;
        CHECK(told(policy) == one("neverReached 3"));
    }
    SECTION("the desk takes a case once")
    {
        policy.steps.insert(policy.steps.begin() + 1, aim(StepTarget::OwnDesk));
        CHECK(told(policy) == one("neverDone 1"));
    }
    SECTION("the first of a chain is passed by")
    {
        policy.steps.erase(policy.steps.begin() + 1);
        CHECK(told(policy) == one("firstNeverCalled 1"));
    }
}

TEST_CASE("A policy that ends without a human is told of", "[lint][T38]")
{
    Policy policy = sound();
    SECTION("the desk itself is no end")
    {
        policy.steps.resize(1);
        CHECK(told(policy) == one("endsWithoutHuman 0"));
    }
    SECTION("nor is a function that nobody has")
    {
        last(policy).function = QStringLiteral("tjanstemanIBeredskap");
        CHECK(told(policy) ==
              QStringList{QStringLiteral("nobodyBehind 3"), QStringLiteral("endsWithoutHuman 3")});
    }
}

TEST_CASE("Times that the engine puts right by itself are told of first", "[lint][T38]")
{
    Policy policy = sound();
    SECTION("less than a minute between two calls")
    {
        policy.retry = std::chrono::minutes{GENERATE(0, -1)};
        CHECK(told(policy) == one("retryTooShort"));
    }
    SECTION("none after a broken promise")
    {
        policy.stallGrace = 0min;
        CHECK(told(policy) == one("graceTooShort"));
    }
    SECTION("an alarm that sounds every second, or never again")
    {
        const auto [every, isFlaw] = GENERATE(table<std::chrono::seconds, bool>(
            {{0s, false}, {1s, true}, {4s, true}, {5s, false}, {600s, false}, {601s, true}, {-1s, true}}));
        policy.steps[1].repeatEvery = every;
        CHECK(told(policy) == (isFlaw ? one("ringsTooOften 1") : QStringList{}));
    }
    SECTION("and nothing of it is left when it is put right")
    {
        policy.retry = policy.stallGrace = 0min;
        policy.repeat = 1000;
        policy.steps[1].repeatEvery = 1s;
        policy.steps[1].delay = 0min;
        CHECK(told(policy) == QStringList{QStringLiteral("endlessRepeat"), QStringLiteral("retryTooShort"),
                                          QStringLiteral("graceTooShort"), QStringLiteral("tooShort 1"),
                                          QStringLiteral("ringsTooOften 1")});
        const QStringList left = told(repaired(policy));
        for (const char *flaw :
             {"endlessRepeat", "retryTooShort", "graceTooShort", "tooShort 1", "ringsTooOften 1"})
            CHECK_FALSE(left.contains(QLatin1String{flaw}));
    }
}

TEST_CASE("A policy that begins again without an end is told of", "[lint][T38]")
{
    const auto [repeat, isFlaw] =
        GENERATE(table<int, bool>({{-1, true}, {0, false}, {5, false}, {6, true}, {1000, true}}));
    Policy policy = sound();
    policy.repeat = repeat;
    CHECK(told(policy) == (isFlaw ? one("endlessRepeat") : QStringList{}));
}

TEST_CASE("More calls than the step has room for are told of", "[lint][T38]")
{
    const auto [calls, isFlaw] = GENERATE(table<int, bool>({{1, false}, {4, false}, {5, true}}));
    Policy policy = sound(); // ten minutes, three between calls
    policy.steps[1].minAttempts = calls;
    CHECK(told(policy) == (isFlaw ? one("callsDoNotFit 1") : QStringList{}));
}

TEST_CASE("A snooze that keeps a step quiet to its end, or all of them past the next one, is told of",
          "[lint][snooze][T38]")
{
    Policy policy = sound();
    SECTION("a step that waits for others is heard before it is over")
    {
        const auto [minutes, isFlaw] = GENERATE(table<int, bool>({{9, false}, {10, true}, {30, true}}));
        policy.steps[0].delay = policy.steps[2].delay = policy.steps[3].delay = 60min;
        policy.snooze = {minutes, 1};
        CHECK(told(policy) == (isFlaw ? one("snoozeOutlasts 1") : QStringList{}));
    }
    SECTION("the own desk's may be quiet to its end and no longer")
    {
        const auto [minutes, isFlaw] = GENERATE(table<int, bool>({{10, false}, {11, true}}));
        for (std::size_t i = 1; i < policy.steps.size(); ++i)
            policy.steps[i].delay = 60min;
        policy.snooze = {minutes, 1};
        CHECK(told(policy) == (isFlaw ? one("snoozeOutlasts 0") : QStringList{}));
    }
    SECTION("all snoozes together may reach the end of the next step and no further")
    {
        const auto [count, isFlaw] = GENERATE(table<int, bool>({{4, false}, {5, true}}));
        policy.steps[2].delay = policy.steps[3].delay = 60min;
        policy.snooze = {5, count};
        CHECK(told(policy) == (isFlaw ? one("snoozesReachFar 0") : QStringList{}));
    }
    SECTION("after the last step comes the first one again, or nothing")
    {
        policy.steps.erase(policy.steps.begin() + 1, policy.steps.begin() + 3);
        policy.steps[0].delay = 10min;
        policy.steps[1].delay = 14min;
        policy.snooze = {9, 3};
        CHECK(told(policy) == QStringList{QStringLiteral("snoozesReachFar 0")});
        policy.repeat = 1;
        CHECK(told(policy) ==
              QStringList{QStringLiteral("snoozesReachFar 0"), QStringLiteral("snoozesReachFar 1")});
    }
    SECTION("where nothing is snoozed nothing is quiet")
    {
        policy.snooze = GENERATE(SnoozeRule{0, 2}, SnoozeRule{90, 0}, SnoozeRule{-5, -5});
        CHECK(told(policy).isEmpty());
    }
}

TEST_CASE("A policy nobody can read, or without steps, is told of", "[lint][T38]")
{
    Policy policy = sound();
    policy.nameSv = QStringLiteral(" ");
    policy.steps[0].titleSv.clear();
    CHECK(told(policy) == QStringList{QStringLiteral("noName"), QStringLiteral("noTitle 0")});
    policy.steps.clear();
    CHECK(told(policy) == QStringList{QStringLiteral("noName"), QStringLiteral("noSteps")});
}

TEST_CASE("A policy that no case can come under, or that shares its cases, is told of", "[lint][T38]")
{
    Policy policy = sound();
    policy.crimeType = QStringLiteral("weapon");
    CHECK(told(policy) == one("neverChosen"));
    policy.crimeType = QStringLiteral("weapons");
    CHECK(told(policy).isEmpty());

    PolicyGround on = ground();
    on.others = {policy};
    CHECK(told(policy, on).isEmpty());
    on.others.front().id = PolicyId::random();
    CHECK(told(policy, on) == one("twinScope"));
    on.others.front().urgency = Urgency::Daytime;
    CHECK(told(policy, on).isEmpty());
}

TEST_CASE("A step that asks for all where only one stands, or for everybody in the place", "[lint][T38][T14]")
{
    Policy policy = sound();
    policy.steps[1].ackRule = AckRule::All;
    CHECK(told(policy) == one("allIsOne 1"));

    // Two of them in the same place: both are asked.
    PolicyGround two = ground();
    two.directory.push_back(contact("0140", "socialjour"));
    CHECK(told(policy, two).isEmpty());

    policy.steps[1].function.clear();
    CHECK(told(policy, two) == one("allOfWhoever 1"));

    // The own desk is one, whatever is written.
    policy = sound();
    policy.steps[0].ackRule = AckRule::All;
    CHECK(told(policy).isEmpty());

    policy = sound();
    last(policy).ackRule = AckRule::All;
    last(policy).target = StepTarget::NamedContact;
    last(policy).contactPoint = ground().directory.front().id;
    PolicyGround named = ground();
    last(policy).contactPoint = named.directory.front().id;
    CHECK(told(policy, named) == one("allIsOne 3"));
}
