#include "domain/handover/protection_mask.h"
#include "secret_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

bool tells(const EventBody &body)
{
    return QString::fromUtf8(encoded(body)).contains(secret);
}

const Classifications lists = someLists();
const ProtectionMask paper{MaskFor::Paper, lists};
const ProtectionMask desk{MaskFor::Desk, lists};

events::CaseFactChanged change(const char *fact, const QJsonValue &from, const QJsonValue &to)
{
    return {QString::fromLatin1(fact), from, to, secret};
}

} // namespace

TEST_CASE("No act on a masked paper tells what was typed")
{
    for (const EventBody &act : secretActs()) {
        CAPTURE(typeOf(act).toStdString());
        CHECK(tells(act));
        CHECK_FALSE(tells(paper.body(act)));
    }
}

TEST_CASE("Keys of lists, times and the names of those who decided stay")
{
    const events::DecisionRecorded made{.what = QStringLiteral("placement"),
                                        .decidedBy = QStringLiteral("B. Noré"),
                                        .authority = QStringLiteral("chair"),
                                        .decidedAt = night};
    CHECK(std::get<events::DecisionRecorded>(paper.body(made)) == made);
    const CaseFacts shown = paper.facts(secretFacts());
    CHECK(shown.roles == std::vector{QStringLiteral("victim")});
    CHECK(shown.crimeTypes == std::vector{QStringLiteral("robbery")});
    CHECK(shown.guardianInformed == Answer::Yes);
}

TEST_CASE("The desk sees which municipality to call and who was called, and nothing else of the place")
{
    const CaseFacts shown = desk.facts(secretFacts());
    CHECK(shown.homeMunicipality.text == secret);
    CaseFacts without = shown;
    without.homeMunicipality = {};
    without.policeUnit.clear(); // the unit of a place
    without.reporterName.clear();
    without.reporterTitle.clear();
    without.callbackNumber.clear();
    without.policeReference.clear();
    CHECK(without == paper.facts(secretFacts()));
    events::ContactAttempted call{{.contactPoint = ContactPointId::random(),
                                   .calledName = QStringLiteral("Jouren"),
                                   .number = QStringLiteral("08-465 004 08"),
                                   .said = secret}};
    const auto seen = std::get<events::ContactAttempted>(desk.body(call));
    CHECK(seen.attempt.calledName == QStringLiteral("Jouren"));
    CHECK(seen.attempt.said.isEmpty());
    call.attempt.contactPoint = {}; // outside the directory it may be the mother
    const auto mother = std::get<events::ContactAttempted>(desk.body(call));
    CHECK(mother.attempt.calledName.isEmpty());
    CHECK(mother.attempt.number.isEmpty());
}

TEST_CASE("Who called is named only where it was the police, and never by number or title on paper",
          "[protection]")
{
    CaseFacts facts;
    facts.reporterName = QStringLiteral("Karin Ek");
    facts.reporterTitle = QStringLiteral("mamma");
    facts.callbackNumber = QStringLiteral("08-465 004 08");
    facts.policeReference = QStringLiteral("5000-K1");
    for (const CaseKind kind :
         {CaseKind::ConcernReport, CaseKind::AssistanceRequest, CaseKind::Inquiry, CaseKind::Information}) {
        facts.kind = kind;
        for (const ProtectionMask *mask : {&paper, &desk}) {
            const CaseFacts shown = mask->facts(facts);
            CHECK(shown.reporterName.isEmpty());
            CHECK(shown.reporterTitle.isEmpty());
            CHECK(shown.callbackNumber.isEmpty());
            CHECK(shown.policeReference.isEmpty());
        }
    }
    facts.kind = CaseKind::PoliceReport;
    const CaseFacts printed = paper.facts(facts);
    CHECK(printed.reporterName == facts.reporterName);
    CHECK(printed.policeReference == facts.policeReference);
    CHECK(printed.reporterTitle.isEmpty());
    CHECK(printed.callbackNumber.isEmpty());
    CHECK(desk.facts(facts).callbackNumber == facts.callbackNumber);
    facts.kind = CaseKind::ConcernReport;
    facts.policeUnit = QStringLiteral("Yttre befäl"); // the desk must call back
    CHECK(desk.facts(facts).callbackNumber == facts.callbackNumber);
    CHECK(paper.facts(facts).reporterName.isEmpty());
}

TEST_CASE("The reason of a snooze stays if it is one of the list", "[protection]")
{
    events::TimerChanged snooze{aTimer({}), QStringLiteral("R10"), QStringLiteral("onTheLine")};
    snooze.timer.snooze = Snooze{night, snooze.reason, 1};
    CHECK(std::get<events::TimerChanged>(desk.body(snooze)).reason == snooze.reason);
    snooze.reason = secret;
    snooze.timer.snooze->reason = secret;
    CHECK_FALSE(tells(desk.body(snooze)));
}

TEST_CASE("A promise is not named for whoever gave it by their name alone", "[protection]")
{
    Timer promise = aTimer({});
    promise.kind = TimerKind::Promise;
    promise.run = {};
    promise.title = secret;
    CHECK(ProtectionMask::timer(promise).title.isEmpty());
    events::ContactAcknowledged taken{{.person = QStringLiteral("Eva Lind"), .willDo = secret}};
    CHECK(std::get<events::ContactAcknowledged>(paper.body(taken)).acknowledgement.person.isEmpty());
    CHECK(std::get<events::ContactAcknowledged>(desk.body(taken)).acknowledgement.person ==
          QStringLiteral("Eva Lind"));
    taken.acknowledgement.contactPoint = ContactPointId::random();
    CHECK(std::get<events::ContactAcknowledged>(paper.body(taken)).acknowledgement.person ==
          QStringLiteral("Eva Lind"));
}

TEST_CASE("The plan of one municipality does not name it on paper", "[protection]")
{
    Policy plan = builtInPolicy(Urgency::Urgent);
    CHECK(ProtectionMask::plan(plan) == plan);
    plan.municipality = QStringLiteral("0182");
    plan.nameSv = plan.steps.front().titleSv = secret;
    const Policy shown = ProtectionMask::plan(plan);
    CHECK_FALSE(QString::fromUtf8(canonicalJson(toJsonObject(shown))).contains(secret));
    CHECK(shown.municipality.isEmpty());
    CHECK(shown.steps.front().delay == plan.steps.front().delay);
}

TEST_CASE("A corrected address is told without its values")
{
    const events::PersonFactChanged moved{PersonId::random(), QStringLiteral("address"),
                                          QStringLiteral("A-gatan"), secret, secret};
    const auto seen = std::get<events::PersonFactChanged>(desk.body(moved));
    CHECK(seen.fact == moved.fact);
    CHECK(seen.from == seen.to);
    CHECK_FALSE(tells(seen));
}

TEST_CASE("A change of what may be seen keeps its values, but not its reason")
{
    const auto urgency = std::get<events::CaseFactChanged>(
        desk.body(change("urgency", QStringLiteral("soon"), QStringLiteral("immediate"))));
    CHECK(urgency.to == QStringLiteral("immediate"));
    CHECK(urgency.reason.isEmpty());
    const auto words = std::get<events::CaseFactChanged>(desk.body(change("policeWords", {}, secret)));
    CHECK_FALSE(tells(words));
    const auto ground =
        std::get<events::CaseFactChanged>(desk.body(change("legalGround", QStringLiteral("free"), secret)));
    CHECK_FALSE(tells(ground));
}

TEST_CASE("A reminder's own words go, the time of it stays")
{
    Timer reminder = aTimer({});
    reminder.title = secret;
    const Timer seen = ProtectionMask::timer(reminder);
    CHECK(seen.title.isEmpty());
    CHECK(seen.due == reminder.due);
}
