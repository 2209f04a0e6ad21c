#include "merging_desk.h"

using namespace jour;
using namespace jour::test;

TEST_CASE("A case closed as the same happening as a named one is linked to it in the same commit",
          "[merge][closing]")
{
    MergingDesk d;
    const CaseId other = d.chased();
    const CaseId id = d.chased();
    const auto closeAs = [&](std::optional<CaseId> same) {
        return Casework{*d.at}.move(
            id, d.find(id).revision,
            {.to = CaseState::Closed, .disposition = sameAsAnother, .reason = why, .sameAs = same});
    };
    SECTION("an open one")
    {
        const auto before = d.live(other);
        REQUIRE(closeAs(other));
        CHECK(d.find(id).state == CaseState::Closed);
        CHECK(d.rootOf(id) == other);
        CHECK(d.mergedNumbers(other) == QStringList{d.find(id).number});
        CHECK(d.live(other) == before); // nothing of the other one moves
        CHECK(d.live(id).empty());
        CHECK(d.told<events::CaseMerged>(id).back().second.reason == why);
        CHECK(d.told<events::CaseTakenIn>(other).back().second.number == d.find(id).number);
    }
    SECTION("a closed one")
    {
        d.close(other);
        REQUIRE(closeAs(other));
        CHECK(d.rootOf(id) == other);
        CHECK(d.find(other).state == CaseState::Closed);
    }
    SECTION("the one it is under already, also by one in between")
    {
        d.merge(id, other);
        const CaseId above = d.chased();
        d.merge(other, above);
        REQUIRE(closeAs(above));
        CHECK(d.rootOf(id) == above);
        CHECK(d.told<events::CaseMerged>(id).size() == 1);
    }
    SECTION("nobody says which: it closes all the same")
    {
        REQUIRE(closeAs(std::nullopt));
        CHECK(d.find(id).state == CaseState::Closed);
        CHECK_FALSE(d.file(id).root);
    }
    SECTION("itself, or one that is under it, is none: nothing is closed")
    {
        d.merge(other, id);
        CHECK(closeAs(id).error().detail == QStringLiteral("mergeSelf"));
        CHECK(closeAs(other).error().detail == QStringLiteral("mergeCycle"));
        CHECK(d.find(id).state != CaseState::Closed);
    }
    SECTION("another disposition links nothing")
    {
        REQUIRE(Casework{*d.at}.move(id, d.find(id).revision,
                                     {.to = CaseState::Closed,
                                      .disposition = QStringLiteral("answered"),
                                      .reason = why,
                                      .sameAs = other}));
        CHECK_FALSE(d.file(id).root);
    }
}
