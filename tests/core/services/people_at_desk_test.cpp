#include "desk_fixture.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "store/journal.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

PersonFacts numbered(Protection protection = Protection::None)
{
    PersonFacts child = aChild();
    child.identity = QStringLiteral("20101231-2391");
    child.protection = protection;
    return child;
}

struct PeopleFixture : DeskFixture
{
    Casework casework{desk};

    [[nodiscard]] Person childOf(CaseId id) { return CaseReader{db()}.personsOf(id)->front(); }
    [[nodiscard]] int looks(CaseId id, const char *where)
    {
        int found = 0;
        const auto events = *store().journal().ofCase(id);
        for (const Event &event : events) {
            const EventBody body = event.decodedBody();
            const auto *look = std::get_if<events::CaseViewed>(&body);
            found += look && look->where == QLatin1String{where} ? 1 : 0;
        }
        return found;
    }
};

} // namespace

TEST_CASE("A look at earlier cases from the intake is written down, once for each intake", "[audit][match]")
{
    PeopleFixture f;
    const CaseId earlier = f.take({}, {numbered()});
    const CaseId stranger = f.take({}, {aChild(QStringLiteral("Bo"))});
    CaseReading reading{f.desk};
    const DraftId intake = DraftId::random();
    for (int i = 0; i < 3; ++i)
        REQUIRE(reading.matches(numbered(), intake)->size() == 1);
    CHECK(f.looks(earlier, "intakeMatch") == 1);
    CHECK(f.looks(stranger, "intakeMatch") == 0);
    REQUIRE(reading.matches(numbered(), DraftId::random()));
    CHECK(f.looks(earlier, "intakeMatch") == 2);
}

TEST_CASE("An earlier case of a protected child does not tell its municipality", "[masking][match]")
{
    PeopleFixture f;
    CaseFacts facts;
    facts.homeMunicipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")};
    std::ignore = f.take(facts, {numbered()});
    std::ignore = f.take(facts, {numbered(Protection::ConfidentialityMarking)});
    const auto found = CaseReading{f.desk}.matches(numbered(), DraftId::random());
    REQUIRE(found->size() == 2);
    for (const PersonMatch &match : *found)
        CHECK(match.municipality.isEmpty() == match.isProtected);
    CHECK(std::ranges::count(*found, true, &PersonMatch::isProtected) == 1);
}

TEST_CASE("An assumed identity is never linked, from whichever side", "[casework][masking]")
{
    PeopleFixture f;
    const Person before = f.childOf(f.take({}, {numbered()}));
    const Person hidden = f.childOf(f.take({}, {aChild()}));
    REQUIRE(f.casework.changePersonFact(hidden.id, QStringLiteral("protection"),
                                        wordOf(Protection::AssumedIdentity)));
    CHECK(f.casework.link(before.id, hidden.id, {}).error().code == ErrorCode::NotAllowed);
    CHECK(f.casework.link(hidden.id, before.id, {}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Two records are linked and unlinked on the record", "[casework]")
{
    PeopleFixture f;
    const CaseId first = f.take({}, {numbered()});
    const CaseId second = f.take({}, {numbered()});
    const auto linked = [&] { return CaseReading{f.desk}.reload(second)->matches.front().linked; };
    CHECK_FALSE(linked());
    REQUIRE(f.casework.link(f.childOf(second).id, f.childOf(first).id, QStringLiteral("Samma nummer")));
    CHECK(linked());
    REQUIRE(f.casework.unlink(f.childOf(second).id, f.childOf(first).id, QStringLiteral("Förväxling")));
    CHECK_FALSE(linked());
    CHECK(f.casework.link(f.childOf(second).id, PersonId::random(), {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A protected person is shown after the reason is written down, not before", "[audit][masking]")
{
    PeopleFixture f;
    const CaseId id = f.take({}, {numbered(Protection::Unclear)});
    CaseReading reading{f.desk};
    CHECK(reading.reveal(f.childOf(id).id, QStringLiteral(" ")).error().code == ErrorCode::Invalid);
    const auto shown = reading.reveal(f.childOf(id).id, QStringLiteral("Läkare frågar"));
    REQUIRE(shown);
    CHECK(shown->facts.identity == numbered().identity);
    const auto last = f.store().journal().ofCase(id)->back().decodedBody();
    CHECK(std::get<events::PersonRevealed>(last).reason == QStringLiteral("Läkare frågar"));
}

TEST_CASE("The text that the police sent stays in the case, from when it came", "[intake]")
{
    PeopleFixture f;
    Intake intake{f.desk};
    const Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.pasted = QStringLiteral("Anträffad 02.10\nK-nummer 5000-K123-26");
    f.clock.advance(4min);
    const auto id = intake.openCase(draft, form);
    REQUIRE(id);
    std::vector<events::NoteWritten> notes;
    const auto events = *f.store().journal().ofCase(*id);
    for (const Event &event : events)
        if (const EventBody body = event.decodedBody(); std::holds_alternative<events::NoteWritten>(body))
            notes.push_back(std::get<events::NoteWritten>(body));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text == form.pasted);
    CHECK(notes.front().source == QStringLiteral("pasted"));
    CHECK(notes.front().happenedAt == form.receivedAt);
}
