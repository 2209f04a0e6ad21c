#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

HandoverStanding standingIn(const ShiftHandover &list, CaseId id)
{
    const auto found = std::ranges::find(list.open, id, &HandoverCase::id);
    REQUIRE(found != list.open.end());
    return found->standing;
}

/// As both sign, with one case taken over at the outgoing's own desk.
void signBoth(ShiftNight &d, HandoverId id, CaseId taken, CaseId unanswered)
{
    events::HandoverSigned both;
    both.handover = id;
    both.outgoing = d.author.id;
    both.incoming = d.klara.id;
    both.taken = {taken};
    d.expect(d.at->commit({{std::nullopt, both},
                           {taken, events::CaseAssigned{d.author.id, d.klara.id}},
                           {unanswered, events::HandoverCaseAnswered{id, false, {}}}}));
}

} // namespace

TEST_CASE("A shift that is started late takes nothing of the evening from its handover", "[handover]")
{
    ShiftNight d;
    const CaseId evening = d.promised(40h);
    d.clock.advance(5h);
    const qint64 since = d.preview().since;
    REQUIRE(standingIn(d.preview(), evening) == HandoverStanding::New);
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    CHECK(d.preview().since == since);
    CHECK(standingIn(d.preview(), evening) == HandoverStanding::New);
    // After a day and a night at the desk it reaches back to their beginning.
    d.clock.advance(20h);
    d.expect(Casework{*d.at}.note(evening, QStringLiteral("Ringde.")));
    CHECK(d.preview().since == shiftLog(*d.at)->running->seq - 1);
    CHECK(standingIn(d.preview(), evening) == HandoverStanding::Changed);
}

TEST_CASE("Right after both have signed nothing has happened; what is done then is told", "[handover]")
{
    ShiftNight d;
    const CaseId taken = d.chased();
    const CaseId takenHere = d.chased();
    const CaseId left = d.chased();
    d.pass(1min);
    const HandoverId id = d.made();
    d.expect(Handovers{*d.theirs}.answer(id, taken, true));
    signBoth(d, id, takenHere, left);
    const ShiftHandover after = d.preview();
    REQUIRE(after.open.size() == 3);
    for (const HandoverCase &one : after.open) {
        CHECK(one.standing == HandoverStanding::Untouched);
        CHECK(one.changes.empty());
    }
    CHECK(after.leftOut.desk == 0);
    d.clock.advance(1min);
    d.expect(Casework{*d.theirs}.note(left, QStringLiteral("Ringde.")));
    d.expect(d.theirs->commit({{takenHere, events::CaseAssigned{d.klara.id, d.author.id}}}));
    CHECK(standingIn(d.preview(), taken) == HandoverStanding::Untouched);
    CHECK(standingIn(d.preview(), takenHere) == HandoverStanding::Changed);
    CHECK(standingIn(d.preview(), left) == HandoverStanding::Changed);
}

TEST_CASE("Words about a closed case are told with it, though they are no change", "[handover]")
{
    ShiftNight d;
    const CaseId closed = d.chased();
    d.expect(Casework{*d.at}.move(closed, d.find(closed).revision,
                                  {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    d.chased();
    signBoth(d, d.made(), closed, closed);
    CHECK(d.preview().closed.empty());
    d.expect(Handovers{*d.theirs}.writeAbout(closed, QStringLiteral("Mamma ringer i morgon.")));
    REQUIRE(d.preview().closed.size() == 1);
    CHECK(d.preview().closed.front().words == QStringLiteral("Mamma ringer i morgon."));
}
