#include "store/case_reader.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

TEST_CASE("The same human being in an earlier case is found by number, else by name and birth date")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId older = store.openCase();
    store.clock.advance(1h);
    events::CaseOpened later = aCaseOpened(QStringLiteral("ROC-2026-0700"));
    later.receivedAt = night + 1h;
    const CaseId newer = CaseId::random();
    store.commit(newer, later);

    PersonFacts numbered = aChild(QStringLiteral("Somebody"), QStringLiteral("Else"));
    numbered.identity = QStringLiteral("20110203-2384"); // of Skatteverket's test numbers
    const auto byNumber = aPersonAdded(numbered);
    store.commit(older, byNumber);
    PersonFacts named = aChild();
    named.birthDate = QDate{2011, 2, 3};
    named.protection = Protection::ConfidentialityMarking;
    const auto byName = aPersonAdded(named);
    store.commit(newer, byName);

    PersonFacts asked = aChild();
    asked.identity = QStringLiteral("110203-2384");
    const auto found = reader.matches(asked, CaseId{}).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].person == byName.person);
    CHECK_FALSE(found[0].byNumber);
    CHECK(found[0].isProtected);
    CHECK(found[0].caseNumber == QStringLiteral("ROC-2026-0700"));
    CHECK(found[1].person == byNumber.person);
    CHECK(found[1].byNumber);
    CHECK(found[1].caseRef == older);
    CHECK(found[1].municipalityCode == QStringLiteral("0140"));

    SECTION("somebody else in the earlier case can be the protected one")
    {
        CHECK_FALSE(found[1].isProtected);
        PersonFacts mother = aChild(QStringLiteral("Karin"));
        mother.protection = Protection::Unclear;
        store.commit(older, aPersonAdded(mother));
        CHECK(reader.matches(asked, CaseId{})->at(1).isProtected);
    }
    SECTION("not in the case itself")
    {
        CHECK(reader.matches(asked, older)->size() == 1);
        CHECK(reader.matches(asked, newer)->size() == 1);
    }
    SECTION("a name without a birth date says nothing")
    {
        CHECK(reader.matches(aChild(), CaseId{})->empty());
    }
    SECTION("a link that an operator made shows until it is undone")
    {
        CHECK_FALSE(reader.matches(asked, newer)->front().linked);
        store.commit(newer,
                     events::PersonsLinked{byName.person, byNumber.person, QStringLiteral("same child")});
        CHECK(reader.matches(asked, newer)->front().linked);
        store.commit(newer,
                     events::PersonsUnlinked{byNumber.person, byName.person, QStringLiteral("a twin")});
        CHECK_FALSE(reader.matches(asked, newer)->front().linked);
    }
}
