#include "domain/cases/responsibility.h"
#include "support/strings.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using enum ResponsibleBecause;
using enum ResponsibleDoubt;

namespace {

const QString stockholm = QStringLiteral("0180");
const QString solna = QStringLiteral("0184");
const QString nacka = QStringLiteral("0182");
const QString malmo = QStringLiteral("1280");

struct Known
{
    Known()
    {
        QFile file{QStringLiteral(RESOURCE_FOLDER "/municipalities.csv")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        municipalities = Municipalities::fromCsv(file.readAll());
        REQUIRE(municipalities.all().size() == 290);
    }
    Known &told(const QString &code)
    {
        facts.homeMunicipality.code = code;
        return *this;
    }
    Known &whereabouts(const QString &code)
    {
        facts.whereabouts.code = code;
        return *this;
    }
    Known &found(const QString &place)
    {
        facts.placeFound = place;
        return *this;
    }
    Known &child(const QString &registered, Protection protection = Protection::None)
    {
        PersonFacts person;
        person.protection = protection;
        person.homeMunicipality.code = registered;
        persons.push_back(person);
        return *this;
    }
    Known &before(const QString &code, const QString &number, int daysAgo)
    {
        earlier.push_back({code, number, Instant{std::chrono::days{20000 - daysAgo}}});
        return *this;
    }
    [[nodiscard]] ResponsibilityProposal proposal() const
    {
        return whoseChild(facts, persons, earlier, municipalities);
    }

    CaseFacts facts;
    std::vector<PersonFacts> persons;
    std::vector<EarlierHome> earlier;
    Municipalities municipalities;
};

using Proposed = std::optional<ProposedMunicipality>;

} // namespace

TEST_CASE("Where the child is acts in what is acute; where it lives is responsible beyond that",
          "[whose child]")
{
    const auto p = Known{}.told(nacka).whereabouts(malmo).proposal();
    CHECK(p.acting == Proposed{{malmo, Whereabouts, {}}});
    CHECK(p.residence == Proposed{{nacka, Residence, {}}});
    CHECK(p.doubts.empty());
}

TEST_CASE("With nothing told it is said that nothing is known, and nothing is guessed", "[whose child]")
{
    const auto p = Known{}.proposal();
    CHECK_FALSE(p.acting);
    CHECK_FALSE(p.residence);
    CHECK(p.doubts == std::vector{WhereaboutsUnknown, ResidenceUnknown});
}

TEST_CASE("The place found names a municipality only as a whole word, and only one", "[whose child]")
{
    const auto actingAt = [](const QString &place) { return Known{}.found(place).proposal().acting; };
    CHECK(actingAt(QStringLiteral("solna centrum")) == Proposed{{solna, PlaceFound, {}}});
    CHECK(actingAt(QStringLiteral("Sergels torg, Stockholm")) == Proposed{{stockholm, PlaceFound, {}}});
    CHECK(actingAt(QStringLiteral("Stockholms central")) == Proposed{{stockholm, PlaceFound, {}}});
    CHECK(actingAt(QStringLiteral("upplands-bro, köpcentrum")) ==
          Proposed{{QStringLiteral("0139"), PlaceFound, {}}});
    CHECK_FALSE(actingAt(QStringLiteral("Solnavägen 12")));
    CHECK_FALSE(actingAt(QStringLiteral("tåget Malmö–Stockholm")));
    // What was told goes before what is read out of a place.
    CHECK(Known{}.found(QStringLiteral("Solna")).whereabouts(nacka).proposal().acting ==
          Proposed{{nacka, Whereabouts, {}}});
}

TEST_CASE("Registration and earlier cases indicate a residence; what was told goes before them",
          "[whose child]")
{
    CHECK(Known{}.child(solna).proposal().residence == Proposed{{solna, Registration, {}}});
    const auto earlier = Known{}
                             .before(nacka, QStringLiteral("ROC-2025-0004"), 300)
                             .before(malmo, QStringLiteral("ROC-2026-0009"), 20)
                             .before({}, QStringLiteral("ROC-2026-0010"), 2)
                             .proposal();
    CHECK(earlier.residence == Proposed{{malmo, EarlierCase, QStringLiteral("ROC-2026-0009")}});

    const auto told =
        Known{}.told(nacka).child(solna).before(malmo, QStringLiteral("ROC-2026-0009"), 20).proposal();
    CHECK(told.residence == Proposed{{nacka, Residence, {}}});
    CHECK(told.has(RegisteredElsewhere));
    CHECK(told.has(EarlierElsewhere));
    const auto agreeing =
        Known{}.told(nacka).child(nacka).before(nacka, QStringLiteral("ROC-2026-0009"), 20).proposal();
    CHECK_FALSE(agreeing.has(RegisteredElsewhere));
    CHECK_FALSE(agreeing.has(EarlierElsewhere));
}

TEST_CASE("Children registered in different municipalities leave the residence to a person", "[whose child]")
{
    const auto p =
        Known{}.child(solna).child(nacka).before(malmo, QStringLiteral("ROC-2026-0009"), 20).proposal();
    CHECK_FALSE(p.residence);
    CHECK(p.has(ChildrenDiffer));
    CHECK(p.has(ResidenceUnknown));
}

TEST_CASE("When anybody is protected neither registration nor earlier cases are looked at",
          "[whose child][masking]")
{
    Known known;
    known.child(solna, Protection::ProtectedRegistration).before(malmo, QStringLiteral("ROC-2026-0009"), 20);
    const auto hidden = known.proposal();
    CHECK_FALSE(hidden.residence);
    CHECK(hidden.has(Protected));
    CHECK(hidden.has(ResidenceUnknown));
    // Nor is it told that they differ.
    const auto told = known.told(nacka).proposal();
    CHECK(told.residence == Proposed{{nacka, Residence, {}}});
    CHECK_FALSE(told.has(RegisteredElsewhere));
    CHECK_FALSE(told.has(EarlierElsewhere));

    Known sibling;
    sibling.child(solna);
    sibling.persons.push_back(PersonFacts{.role = PersonRole::Guardian});
    sibling.persons.back().protection = Protection::Unclear;
    CHECK_FALSE(sibling.proposal().residence);
}

TEST_CASE("Neither an address nor a telephone number ever tells a municipality", "[whose child]")
{
    Known known;
    known.child({});
    known.persons.front().address = QStringLiteral("Storgatan 1, Solna");
    known.persons.front().phones = {{QStringLiteral("08-465 004 01"), {}}};
    known.facts.callbackNumber = QStringLiteral("040-628 00 01");
    const auto p = known.proposal();
    CHECK_FALSE(p.residence);
    CHECK_FALSE(p.acting);
}
