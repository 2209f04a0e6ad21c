#include "services/desk.h"
#include "support/policy_difference.h"
#include "support/policy_text.h"
#include "support/policy_words.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;

namespace {

using namespace std::chrono_literals;

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

PolicyStep step(StepTarget target, const char *function, std::chrono::minutes delay)
{
    PolicyStep made;
    made.key = QString::fromLatin1(function);
    made.titleSv = QStringLiteral("Steg");
    made.target = target;
    made.function = QString::fromLatin1(function);
    made.delay = delay;
    return made;
}

Policy ofHaninge()
{
    Policy policy;
    policy.id = PolicyId::random();
    policy.nameSv = QStringLiteral("Haninge");
    policy.urgency = Urgency::Urgent;
    policy.municipality = QStringLiteral("0136");
    policy.stallGrace = 5min;
    policy.steps = {step(StepTarget::OwnDesk, "", 5min),
                    step(StepTarget::HomeMunicipality, "socialjour", 10min),
                    step(StepTarget::HomeMunicipality, "chefIBeredskap", 120min)};
    return policy;
}

} // namespace

TEST_CASE("A policy reads as a colleague would say it", "[policyText]")
{
    const std::vector<ContactPoint> nobody;
    const PolicyText text{reference(), nobody};
    CHECK(
        text.lines(ofHaninge()) ==
        QStringList{
            QStringLiteral("Urgent: cases from Haninge."),
            QStringLiteral("1. Take the case at this desk."),
            QStringLiteral(
                "2. If nobody at the desk has taken the case after 5 minute(s), call socialjour in "
                "Haninge. Done when somebody takes it."),
            QStringLiteral("3. If nobody in Haninge has taken it after 10 minute(s), call their chef i "
                           "beredskap. Done when somebody takes it."),
            QStringLiteral("If nobody in Haninge has taken it after 2 hour(s), every means is exhausted: the "
                           "alarm sounds until somebody acts. A promise that is not kept is heard at once; "
                           "after 5 minute(s) more the next step begins."),
            QStringLiteral("An alarm may be snoozed at most 2 time(s), at most 10 minute(s) at a time, and "
                           "always with a reason. The time runs on meanwhile, and no snooze goes past a time "
                           "of law or police."),
        });
}

TEST_CASE("What a step asks for beside the call is said, and nothing that it does not", "[policyText]")
{
    ContactPoint sos;
    sos.id = ContactPointId::random();
    sos.name = QStringLiteral("SOS Alarm");
    const std::vector<ContactPoint> directory{sos};
    const PolicyText text{reference(), directory};
    Policy policy = ofHaninge();
    policy.repeat = 2;
    policy.retry = 3min;
    policy.silence = 60min;
    PolicyStep &second = policy.steps[1];
    second.target = StepTarget::NamedContact;
    second.contactPoint = sos.id;
    second.needsEta = true;
    second.minAttempts = 2;
    second.warn = 4min;
    second.heardFrom = HeardFrom::FromWarning;
    second.onEmpty = OnEmpty::Wait;
    const QStringList lines = text.lines(policy);
    CHECK(
        lines.at(2) ==
        QStringLiteral("2. If nobody at the desk has taken the case after 5 minute(s), call SOS Alarm. Done "
                       "when somebody takes it and says by when. Call at least 2 time(s), 3 minute(s) apart; "
                       "when none of them reached anybody the next step begins at once. Heard from 4 "
                       "minute(s) before the time is out. With nobody on duty there, that is "
                       "said and waited out."));
    CHECK(
        lines.at(3).startsWith(QStringLiteral("3. If SOS Alarm has not taken it and said by when after 10")));
    const QString &end = lines.at(lines.size() - 2);
    CHECK(end.contains(QStringLiteral("everything begins again, 2 time(s).")));
    CHECK(end.contains(QStringLiteral("When nothing is heard for 1 hour(s) after a promise")));
    policy.snooze = {0, 2};
    CHECK(text.lines(policy).last() == QStringLiteral("No alarm may be snoozed."));
    policy.steps[1].contactPoint = ContactPointId::random();
    CHECK(text.lines(policy).at(2).contains(QStringLiteral("a contact point that is gone")));
}

TEST_CASE("A policy is told by whom it is for", "[policyText]")
{
    const std::vector<ContactPoint> nobody;
    const PolicyText text{reference(), nobody};
    Policy policy = ofHaninge();
    policy.crimeType = QStringLiteral("weapons");
    CHECK(text.scopeOf(policy) == QStringLiteral("Urgent: cases from Haninge of vapenbrott"));
    policy.municipality.clear();
    CHECK(text.scopeOf(policy) == QStringLiteral("Urgent: cases of vapenbrott"));
    policy.crimeType.clear();
    CHECK(text.scopeOf(policy) == QStringLiteral("Urgent: all cases"));
}

TEST_CASE("The difference of two policies says what no longer holds and what does instead", "[policyText]")
{
    PlanChange change{ofHaninge(), ofHaninge(), 3, {}};
    change.to.version = 2;
    change.to.steps[1].delay = 12min;
    change.after.policy = change.to;
    change.after.state = RunState::Promised;
    change.after.step = 1;
    const PolicyDifference difference{reference(), {}, Instant{}};
    CHECK(
        difference.lines(change) ==
        QStringList{
            QStringLiteral("From Haninge, version 1 to Haninge, version 2."),
            QStringLiteral("No longer: 3. If nobody in Haninge has taken it after 10 minute(s), call their "
                           "chef i beredskap. Done when somebody takes it."),
            QStringLiteral("From now on: 3. If nobody in Haninge has taken it after 12 minute(s), call their "
                           "chef i beredskap. Done when somebody takes it."),
            QStringLiteral("The promise that was given stands."),
        });
}

TEST_CASE("Each flaw and each error of a file has words of its own", "[policyText]")
{
    QStringList said;
    for (const auto &[flaw, word] : EnumWords<PolicyFlaw>::words)
        said << PolicyWords::of(PolicyFinding{flaw, 1});
    for (int kind = 0; kind <= static_cast<int>(PolicyFault::Kind::TwinScope); ++kind)
        said << PolicyWords::of(PolicyFault{QStringLiteral("policies[0].id"),
                                            static_cast<PolicyFault::Kind>(kind), QStringLiteral("x")});
    for (const QString &words : said)
        CHECK(words.size() > 10);
    CHECK(said.removeDuplicates() == 0);
    CHECK(said.contains(
        QStringLiteral("Step 2: is shorter than its warning. Make the warning shorter than the step.")));
}

TEST_CASE("A length is told in words whatever it is", "[policies][words]")
{
    const auto told = [](std::chrono::minutes length) { return PolicyWords::length(length); };
    CHECK(told(10h).startsWith(QStringLiteral("10 hour")));
    CHECK(told(std::chrono::days{30}).startsWith(QStringLiteral("30")));
    for (const auto odd : {std::chrono::minutes::min(), std::chrono::minutes{-1}, std::chrono::minutes::max(),
                           std::chrono::minutes{2147483648LL}}) {
        CAPTURE(odd.count());
        CHECK_FALSE(told(odd).contains(QLatin1Char{'%'}));
        Policy policy = ofHaninge();
        policy.steps = {step(StepTarget::HomeMunicipality, "socialjour", odd)};
        policy.stallGrace = odd;
        policy.silence = odd;
        const QString said = PolicyText{reference(), {}}.lines(policy).join(QLatin1Char{' '});
        CHECK_FALSE(said.contains(QStringLiteral("%n")));
    }
}

TEST_CASE("What the engine puts right by itself is told with what it does instead", "[policyText]")
{
    const auto said = [](PolicyFlaw flaw, std::optional<int> step) {
        return PolicyWords::of(PolicyFinding{flaw, step});
    };
    CHECK(said(PolicyFlaw::EndlessRepeat, {}).contains(QStringLiteral("stops at 5 times")));
    CHECK(said(PolicyFlaw::RetryTooShort, {}).contains(QStringLiteral("the engine waits one")));
    CHECK(said(PolicyFlaw::GraceTooShort, {}).contains(QStringLiteral("the engine waits one")));
    CHECK(said(PolicyFlaw::TooShort, 1).contains(QStringLiteral("the engine takes it for one")));
    CHECK(said(PolicyFlaw::RingsTooOften, 1).contains(QStringLiteral("every 5 to 600 seconds")));
}
