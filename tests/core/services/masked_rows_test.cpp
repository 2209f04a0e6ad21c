#include "services/casework.h"
#include "services/chase.h"
#include "services/handover_masking.h"
#include "services/search.h"
#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>

// What stands outside a case while somebody in it, whoever, has protected personal data.
using namespace jour;
using namespace jour::test;

namespace {

struct MaskedNight : ShiftNight
{
    CaseId family()
    {
        PersonFacts child = aChild();
        child.phones = {{QStringLiteral("070-174 06 05"), {}}};
        PersonFacts mother = aChild(QStringLiteral("Karin"));
        mother.role = PersonRole::Guardian;
        CaseFacts facts = nykvarn();
        facts.callbackNumber = QStringLiteral("070-174 06 06");
        return take(facts, {child, mother});
    }
    void protectMother(CaseId id)
    {
        const auto persons = *CaseReader{db()}.personsOf(id);
        REQUIRE(Casework{*at}.changePersonFact(persons.back().id, QStringLiteral("protection"),
                                               wordOf(Protection::ProtectedRegistration)));
    }
    [[nodiscard]] QStringList found(const QString &typed)
    {
        QStringList texts;
        const auto answer = Search{*at}.find(typed);
        REQUIRE(answer);
        for (const SearchHit &hit : answer->hits)
            texts << hit.text;
        return texts;
    }
};

} // namespace

TEST_CASE("The search names nobody and shows no number where the mother alone is protected",
          "[search][protection]")
{
    MaskedNight d;
    const CaseId id = d.family();
    CHECK(d.found(QStringLiteral("alva")) == QStringList{QStringLiteral("Alva Nilsson")});
    CHECK(d.found(QStringLiteral("0701740605")) == QStringList{QStringLiteral("070-174 06 05")});
    d.protectMother(id);
    CHECK(d.found(QStringLiteral("alva")) == QStringList{QStringLiteral("A.N.")});
    CHECK(d.found(QStringLiteral("0701740605")) == QStringList{QString{}});
    CHECK(d.found(QStringLiteral("0701740606")) == QStringList{QString{}});
}

TEST_CASE("A list that was made before somebody was protected is masked when it is seen",
          "[handover][protection]")
{
    MaskedNight d;
    const CaseId id = d.family();
    const CaseId other = d.chased();
    Handovers handovers{*d.at};
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1min, QStringLiteral("Ring Karin")));
    REQUIRE(Chase{*d.at}.logAttempt(id, {.calledName = QStringLiteral("Karin Nilsson")}));
    REQUIRE(handovers.writeAbout(id, QStringLiteral("Hos mormor")));
    REQUIRE(handovers.writeAbout({}, QStringLiteral("Alva Nilsson sover. Karins nummer är 0701740605.")));
    REQUIRE(handovers.make());
    const auto rowIn = [](const ShiftHandover &list, CaseId one) {
        return *std::ranges::find(list.open, one, &HandoverCase::id);
    };
    const auto before = handoverSeen(*d.at, d.newest().list);
    REQUIRE(before);
    CHECK(before->list == d.newest().list);
    CHECK(before->newlyMasked == 0);

    d.protectMother(id);
    const auto seen = handoverSeen(*d.at, d.newest().list);
    REQUIRE(seen);
    CHECK(seen->newlyMasked == 1);
    CHECK(rowIn(seen->list, id).masked);
    CHECK(rowIn(seen->list, id).child == QStringLiteral("A.N."));
    CHECK(rowIn(seen->list, id).next->title.isEmpty());
    CHECK(rowIn(seen->list, id).lastContact->who.isEmpty());
    CHECK(seen->list.nightWords == QStringLiteral("A. N. sover. K. nummer är […]."));
    CHECK(rowIn(seen->list, other) == rowIn(before->list, other));
    CHECK(d.newest().isWhole); // what was signed stays as it was signed
    const ShiftHandover paper = paperOf(seen->list, d.reference.classifications);
    const QString text = QString::fromUtf8(canonicalJson(toJsonObject(paper)));
    for (const char *secret : {"Alva", "Karin", "Nilsson", "mormor", "1740605", "A.N."}) {
        CAPTURE(secret);
        CHECK_FALSE(text.contains(QString::fromUtf8(secret)));
    }
    CHECK(handoverSeen(*d.at, d.preview())->newlyMasked == 0);
}

TEST_CASE("The next shift is told that there are words about a protected case, not the words",
          "[shift][protection]")
{
    MaskedNight d;
    const CaseId id = d.family();
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Hos mormor")));
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Alva sover.")));
    REQUIRE(Handovers{*d.at}.make());
    d.protectMother(id);
    const auto seen = ShiftDesk{*d.theirs}.overview();
    REQUIRE(seen);
    REQUIRE(seen->caseWords.size() == 1);
    CHECK(seen->caseWords.front().second.isEmpty());
    CHECK(seen->nightWords == QStringLiteral("A. sover."));
}

TEST_CASE("A case that is not there any more counts as protected", "[handover][protection]")
{
    MaskedNight d;
    CHECK(isProtectedNow(*d.at, CaseId::random()));
    const CaseId id = d.family();
    CHECK_FALSE(isProtectedNow(*d.at, id));
    d.protectMother(id);
    CHECK(isProtectedNow(*d.at, id));
}
