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
    CHECK(without == paper.facts(secretFacts()));
    const events::ContactAttempted call{{.calledName = QStringLiteral("Jouren"), .said = secret}};
    const auto seen = std::get<events::ContactAttempted>(desk.body(call));
    CHECK(seen.attempt.calledName == QStringLiteral("Jouren"));
    CHECK(seen.attempt.said.isEmpty());
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
