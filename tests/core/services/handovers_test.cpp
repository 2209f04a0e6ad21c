#include "domain/escalation/engine_reminder.h"
#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

std::vector<QString> numbersOf(const std::vector<HandoverCase> &cases)
{
    std::vector<QString> numbers;
    for (const HandoverCase &one : cases)
        numbers.push_back(one.number);
    return numbers;
}

} // namespace

TEST_CASE("A handover tells what happened since the one before and what is open, and is found as it was made",
          "[handover]")
{
    ShiftNight d;
    const CaseId before = d.chased();
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    d.clock.advance(1h);
    const CaseId fresh = d.promised(3h);
    const HandoverId id = d.made();
    const HandoverNow now = d.newest();
    CHECK(now.record.made.handover == id);
    CHECK(now.isWhole);
    CHECK_FALSE(now.isStale());
    CHECK(now.outgoing == d.author.signature);
    REQUIRE(now.list.open.size() == 2);
    const auto standing = [&](CaseId one) {
        return std::ranges::find(now.list.open, one, &HandoverCase::id)->standing;
    };
    CHECK(standing(before) == HandoverStanding::New); // there was no handover before this one
    CHECK(standing(fresh) == HandoverStanding::New);
    const HandoverCase &told = *std::ranges::find(now.list.open, fresh, &HandoverCase::id);
    CHECK(told.lastContact->who == QStringLiteral("Eva"));
    CHECK(told.next->due == d.clock.now() + 3h);
}

TEST_CASE("The next handover begins where a finished one ended; one that nobody finished is made anew",
          "[handover]")
{
    ShiftNight d;
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    d.chased();
    const HandoverId first = d.made();
    const qint64 since = d.newest().record.made.since;
    CHECK(d.made() != first);
    CHECK(d.newest().record.made.since == since);
    const qint64 upTo = d.newest().record.made.upTo;
    d.expect(ShiftDesk{*d.at}.end({}));
    CHECK(d.preview().since == upTo);
    CHECK(d.preview().open.front().standing == HandoverStanding::Untouched);
}

TEST_CASE("Words are replaced and withdrawn, and none is lost when the list is made anew", "[handover]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    Handovers handovers{*d.at};
    REQUIRE(handovers.writeAbout(id, QStringLiteral("Ring mamma.")));
    REQUIRE(handovers.writeAbout(id, QStringLiteral("Ring pappa.")));
    REQUIRE(handovers.writeAbout({}, QStringLiteral("Lugn natt.")));
    CHECK(d.preview().open.front().words == QStringLiteral("Ring pappa."));
    CHECK(d.preview().nightWords == QStringLiteral("Lugn natt."));
    REQUIRE(handovers.make());
    REQUIRE(handovers.make());
    CHECK(d.newest().list.open.front().words == QStringLiteral("Ring pappa."));
    REQUIRE(handovers.writeAbout({}, QString{}));
    CHECK(d.newest().isStale());
    CHECK(d.preview().nightWords.isEmpty());
}

TEST_CASE("A message waits for the one it is for, over handovers, until they have read it", "[handover]")
{
    ShiftNight d;
    Handovers handovers{*d.at};
    CHECK(handovers.writeTo({}, {}, QStringLiteral("x")).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("toWhom")});
    CHECK(handovers.writeTo(d.klara.id, {}, QStringLiteral(" ")).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("text")});
    REQUIRE(handovers.writeTo(d.klara.id, {}, QStringLiteral("Nyckeln ligger i skåpet.")));
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    REQUIRE(handovers.make());
    d.expect(ShiftDesk{*d.at}.end({}));
    const auto waiting = [&] { return ShiftDesk{*d.theirs}.overview()->messages; };
    REQUIRE(waiting().size() == 1);
    CHECK(ShiftDesk{*d.at}.overview()->messages.empty()); // it is not for the one who wrote it
    REQUIRE(Handovers{*d.theirs}.messageRead(waiting().front().entry));
    CHECK(waiting().empty());
}

TEST_CASE("A message is changed in its place and withdrawn, and what does not stand any more is told",
          "[handover]")
{
    ShiftNight d;
    Handovers handovers{*d.at};
    REQUIRE(handovers.writeTo(d.klara.id, {}, QStringLiteral("Ring mig")));
    const auto waiting = [&] { return ShiftDesk{*d.theirs}.overview()->messages; };
    const EntryId first = waiting().front().entry;
    REQUIRE(handovers.writeTo(d.klara.id, {}, QStringLiteral("Ring mig före nio"), first));
    REQUIRE(waiting().size() == 1);
    CHECK(waiting().front().text == QStringLiteral("Ring mig före nio"));
    const Error gone{ErrorCode::Conflict, QStringLiteral("message")};
    CHECK(handovers.writeTo(d.klara.id, {}, QStringLiteral("Igen"), first).error() == gone);
    REQUIRE(handovers.withdrawMessage(waiting().front().entry));
    CHECK(waiting().empty());
    CHECK(handovers.withdrawMessage(first).error() == gone);
    CHECK(d.preview().messages.empty());
}

TEST_CASE("A handover over which the journal went on says so, keeps its words, and what was answered where "
          "nothing changed",
          "[handover][stale]")
{
    ShiftNight d;
    const CaseId still = d.chased();
    const CaseId moving = d.chased();
    const HandoverId first = d.made();
    REQUIRE(Handovers{*d.theirs}.answer(first, still, true));
    REQUIRE(Handovers{*d.theirs}.answer(first, moving, true));
    CHECK_FALSE(d.newest().isStale()); // taking over changes no fact
    d.clock.advance(1min);
    REQUIRE(Casework{*d.at}.note(moving, QStringLiteral("Polisen ringde.")));
    CHECK(d.newest().changedCases == 1);
    CHECK(Handovers{*d.theirs}.maySign(first).error() == Error{ErrorCode::Conflict, QStringLiteral("stale")});
    const HandoverId second = d.made();
    CHECK_FALSE(d.newest().isStale());
    CHECK(d.newest().record.answers.contains(still));
    CHECK_FALSE(d.newest().record.answers.contains(moving));
    const Error gone{ErrorCode::Conflict, QStringLiteral("handover")};
    CHECK(Handovers{*d.theirs}.answer(first, still, false).error() == gone);
    CHECK(Handovers{*d.theirs}.maySign(first).error() == gone);
    CHECK(Handovers{*d.theirs}.maySign(second));
}

TEST_CASE("What is taken over is theirs at once; what is not stays, and both hear of it after a while",
          "[handover]")
{
    ShiftNight d;
    const CaseId taken = d.chased();
    const CaseId left = d.chased();
    const auto deadlines = [&](CaseId id) {
        auto timers = d.live(id);
        std::erase_if(timers, isEngineReminder);
        return timers;
    };
    const auto before = deadlines(taken);
    const HandoverId id = d.made();
    REQUIRE(Handovers{*d.theirs}.answer(id, taken, true));
    REQUIRE(Handovers{*d.theirs}.answer(id, left, false, QStringLiteral("Dagens sak.")));
    CHECK(d.find(taken).assigned == d.klara.id);
    CHECK(d.find(left).assigned == d.author.id);
    CHECK(deadlines(taken) == before);
    CHECK_FALSE(d.isAsked(taken));
    REQUIRE(d.isAsked(left));
    CHECK(d.newest().notTaken() == std::vector{left});
    d.pass(Handovers::answerStands - 1s);
    CHECK_FALSE(d.rings(left));
    d.pass(1s);
    CHECK(d.rings(left));
    REQUIRE(Handovers{*d.theirs}.answer(id, left, true));
    CHECK_FALSE(d.rings(left));
}

TEST_CASE("Taken over by mistake, a case goes back to who had it", "[handover]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    const HandoverId handover = d.made();
    REQUIRE(Handovers{*d.theirs}.answer(handover, id, true));
    REQUIRE(Handovers{*d.theirs}.answer(handover, id, false));
    CHECK(d.find(id).assigned == d.author.id);
    CHECK(d.isAsked(id));
}

TEST_CASE("At the outgoing's own desk a yes gives nothing away until the incoming has signed", "[handover]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    const HandoverId handover = d.made();
    REQUIRE(Handovers{*d.at}.answer(handover, id, true));
    CHECK(d.find(id).assigned == d.author.id);
    CHECK(d.isAsked(id));
    CHECK(Handovers{*d.at}
              .bothSigned(handover, d.author.id, takenOf(d.newest().record), QStringLiteral("00"))
              .error() == Error{ErrorCode::NotAllowed, QStringLiteral("own")});
}

TEST_CASE(
    "What was taken over at the outgoing's own desk rings as not signed, until it is signed or not taken",
    "[handover]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    const HandoverId handover = d.made();
    CHECK(d.asked(id) == about::handover);
    d.pass(5min);
    REQUIRE(Handovers{*d.at}.answer(handover, id, true));
    CHECK(d.asked(id) == about::unsignedHandover);
    d.pass(Handovers::answerStands - 5min - 1s);
    CHECK_FALSE(d.rings(id)); // from when it was handed over, as before
    d.pass(1s);
    CHECK(d.rings(id));
    SECTION("signed")
    {
        REQUIRE(d.signs());
        CHECK_FALSE(d.isAsked(id));
        CHECK_FALSE(d.rings(id));
    }
    SECTION("not taken after all")
    {
        REQUIRE(Handovers{*d.at}.answer(handover, id, false, QStringLiteral("Dagens sak.")));
        CHECK(d.asked(id) == about::handover);
        CHECK(d.rings(id));
    }
    SECTION("taken at a desk of their own")
    {
        REQUIRE(Handovers{*d.theirs}.answer(handover, id, true));
        CHECK_FALSE(d.isAsked(id));
    }
    SECTION("made anew, with what was answered")
    {
        std::ignore = d.made();
        CHECK(d.asked(id) == about::unsignedHandover);
    }
    SECTION("made anew, after something happened in the case")
    {
        REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Mamma ringde.")));
        std::ignore = d.made();
        CHECK(d.asked(id) == about::handover);
    }
}

TEST_CASE("A closed case, one that was handed over, and one that sleeps are offered to nobody", "[handover]")
{
    ShiftNight d;
    const CaseId open = d.chased();
    const CaseId closed = d.chased();
    REQUIRE(Casework{*d.at}.move(closed, d.find(closed).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    const auto id = d.made();
    CHECK(d.newest().record.made.cases == std::vector{open});
    CHECK_FALSE(d.isAsked(closed));
    CHECK(Handovers{*d.theirs}.answer(id, closed, true).error().code == ErrorCode::NotFound);
    d.clock.advance(31 * 24h);
    CHECK(numbersOf(d.preview().open).empty());
    CHECK(d.preview().leftOut.sleeping == 1);
}
