#include "domain/events/event_body.h"
#include "services/case_merge.h"
#include "services/shift_desk.h"
#include "shift_night.h"
#include "sql/connection.h"
#include "store/shift_reader.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString notOurs = QStringLiteral("Dagens sak.");

/// One case on the desk, handed over; what KL does with it.
struct AnewNight : ShiftNight
{
    [[nodiscard]] Handovers klaras() { return Handovers{*theirs}; }
    [[nodiscard]] HandoverId anew(Desk &whose, Outgoing hands = Outgoing::AsBefore)
    {
        clock.advance(1min);
        return *Handovers{whose}.make(hands);
    }
    void give(CaseId one, OperatorId to) { expect(at->commit({{one, events::CaseAssigned{author.id, to}}})); }
    [[nodiscard]] OperatorId owner(CaseId one) { return find(one).assigned; }
    [[nodiscard]] Error refusalOf(const Result<> &result)
    {
        return result ? Error{ErrorCode::Io, QStringLiteral("done")} : result.error();
    }

    CaseId id = chased();
    HandoverId handover = made();
};

} // namespace

TEST_CASE("A case that was taken goes back to who had it, though the list was made anew between",
          "[handover][anew]")
{
    AnewNight d;
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    REQUIRE(d.owner(d.id) == d.klara.id);
    SECTION("and nothing had happened in it")
    {
        const HandoverId anew = d.anew(*d.at);
        CHECK(d.newest().record.answers.value(d.id).by == d.klara.id);
        CHECK_FALSE(d.isAsked(d.id)); // it is hers: nobody is waited for
        REQUIRE(d.klaras().answer(anew, d.id, false, notOurs));
    }
    SECTION("and something had happened in it, so that it was to be answered anew")
    {
        REQUIRE(Casework{*d.theirs}.note(d.id, QStringLiteral("Ringde.")));
        const HandoverId anew = d.anew(*d.at);
        REQUIRE_FALSE(d.newest().record.answers.contains(d.id));
        REQUIRE(d.klaras().answer(anew, d.id, false, notOurs));
    }
    SECTION("by the one who takes over")
    {
        const HandoverId anew = d.anew(*d.theirs);
        REQUIRE(d.klaras().answer(anew, d.id, false, notOurs));
    }
    CHECK(d.owner(d.id) == d.author.id);
    CHECK(d.isAsked(d.id));
    CHECK_FALSE(d.newest().record.answers.value(d.id).taken);
}

TEST_CASE("A case of their own stays with who does not take it over", "[handover][anew]")
{
    AnewNight d;
    SECTION("given to them before the handover")
    {
        d.give(d.id, d.klara.id);
        const HandoverId anew = d.anew(*d.at);
        REQUIRE(d.klaras().answer(anew, d.id, true));
        REQUIRE(d.klaras().answer(anew, d.id, false, notOurs));
    }
    SECTION("taken over at an earlier one, which both have signed")
    {
        REQUIRE(d.klaras().answer(d.handover, d.id, true));
        REQUIRE(d.signs());
        const HandoverId later = d.anew(*d.at);
        REQUIRE(d.klaras().answer(later, d.id, false, notOurs));
    }
    CHECK(d.owner(d.id) == d.klara.id);
}

TEST_CASE("Whoever takes over makes the list anew for the one who hands over, and signs it",
          "[handover][anew]")
{
    AnewNight d;
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    const HandoverId anew = d.anew(*d.theirs);
    const HandoverNow now = d.newest();
    CHECK(now.record.made.handover == anew);
    CHECK(now.outgoing == d.author.signature);
    CHECK(now.madeBy == d.klara.signature);
    CHECK(now.list.outgoing.startsWith(d.author.name));
    CHECK(now.record.answers.value(d.id).taken);
    CHECK(d.klaras().newest()->value().waitsForActor);
    CHECK_FALSE(now.waitsForActor);
    REQUIRE(d.signs());
    const events::HandoverSigned both = *d.newest().record.bothSigned;
    CHECK(both.outgoing == d.author.id);
    CHECK(both.incoming == d.klara.id);
    CHECK(d.owner(d.id) == d.klara.id);
}

TEST_CASE("Who hands over instead of another takes nothing over: what either had answered falls away",
          "[handover][anew]")
{
    AnewNight d;
    const CaseId other = d.chased();
    d.handover = d.anew(*d.at);
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    REQUIRE(Handovers{*d.at}.answer(d.handover, other, true));
    d.handover = d.anew(*d.theirs, Outgoing::Actor);
    const HandoverNow now = d.newest();
    CHECK(now.outgoing == d.klara.signature);
    CHECK(now.madeBy.isEmpty());
    CHECK(now.record.answers.isEmpty());
    CHECK(now.waitsForActor); // for the one who handed over before
    CHECK(d.refusalOf(d.signs()) == Error{ErrorCode::NotAllowed, QStringLiteral("own")});
}

TEST_CASE("An old handover that nobody signed is not made anew for its outgoing", "[handover][anew]")
{
    AnewNight d;
    d.clock.advance(Handovers::waits);
    std::ignore = d.anew(*d.theirs);
    CHECK(d.newest().outgoing == d.klara.signature);
}

TEST_CASE("A handover that its shift ended with is made anew by whoever comes on, with all that it told",
          "[handover][anew]")
{
    AnewNight d;
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Lugn natt.")));
    d.handover = d.anew(*d.at);
    const events::HandoverMade first = d.newest().record.made;
    d.expect(ShiftDesk{*d.at}.end({}));
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    REQUIRE(Casework{*d.theirs}.note(d.chased(), QStringLiteral("Ringde.")));
    REQUIRE(d.newest().isStale());
    CHECK(d.klaras().preview()->since == first.since);
    std::ignore = d.anew(*d.theirs);
    const HandoverNow now = d.newest();
    CHECK(now.outgoing == d.author.signature);
    CHECK(now.record.made.since == first.since);
    CHECK(now.record.made.shift == first.shift);
    CHECK(now.list.nightWords == QStringLiteral("Lugn natt."));
    CHECK(now.record.answers.value(d.id).taken);
    CHECK(now.record.made.cases.size() == 2);
    REQUIRE(d.signs());
}

TEST_CASE("A case that is closed while the handover stands is neither taken over nor waited for",
          "[handover]")
{
    AnewNight d;
    const CaseId other = d.chased();
    d.handover = d.anew(*d.at);
    REQUIRE(Casework{*d.at}.move(d.id, d.find(d.id).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    CHECK(d.newest().isStale());
    CHECK(d.newest().notTaken() == std::vector{other});
    CHECK(d.refusalOf(d.klaras().answer(d.handover, d.id, true)) ==
          Error{ErrorCode::Invalid, QStringLiteral("closed")});
    CHECK(d.owner(d.id) == d.author.id);
    CHECK_FALSE(d.isAsked(d.id));
    d.handover = d.anew(*d.theirs);
    CHECK(d.newest().record.made.cases == std::vector{other});
    REQUIRE(d.klaras().answer(d.handover, other, true));
    CHECK(d.signs());
}

TEST_CASE("A case that is put under another while the handover stands is still taken over by itself",
          "[handover]")
{
    AnewNight d;
    const CaseId root = d.chased();
    d.handover = d.anew(*d.at);
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    REQUIRE(CaseMerge{*d.theirs}.merge(d.id, root, QStringLiteral("Samma händelse.")));
    CHECK(d.refusalOf(d.signs()) == Error{ErrorCode::Conflict, QStringLiteral("stale")});
    d.handover = d.anew(*d.theirs);
    CHECK(d.newest().record.made.cases.size() == 2);
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    REQUIRE(d.klaras().answer(d.handover, root, true));
    REQUIRE(d.signs());
    CHECK(d.owner(d.id) == d.klara.id);
    CHECK(d.owner(root) == d.klara.id);
}

TEST_CASE("What was erased from the journal takes nothing down with it", "[handover]")
{
    AnewNight d;
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    const qint64 answered = d.newest().record.answers.value(d.id).seq;
    const auto erase = [&](qint64 seq) {
        d.db().execute(QStringLiteral("UPDATE journal SET body = NULL, salt = NULL WHERE seq = %1")
                           .arg(seq)
                           .toUtf8()
                           .constData());
    };
    SECTION("an answer")
    {
        erase(answered);
        CHECK_FALSE(d.newest().record.answers.contains(d.id));
        REQUIRE(d.klaras().answer(d.handover, d.id, true));
        CHECK(d.signs());
    }
    SECTION("the handover itself")
    {
        erase(d.newest().record.seq);
        CHECK_FALSE(Handovers{*d.at}.newest()->has_value());
        d.handover = d.anew(*d.at);
        CHECK(d.newest().isWhole);
    }
}

TEST_CASE("Who is renamed or switched off during the shift keeps what they have done", "[handover]")
{
    AnewNight d;
    d.expect(ShiftDesk{*d.at}.start({d.author.id, d.klara.id}, {}, {}));
    d.handover = d.anew(*d.at);
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    Operator gone = d.author;
    gone.signature = QStringLiteral("ANY");
    gone.active = false;
    d.commit(events::OperatorChanged{gone, QStringLiteral("Slutade")});
    CHECK_FALSE(d.newest().isStale());
    CHECK(d.newest().outgoing == gone.signature);
    const auto people = ShiftDesk{*d.theirs}.operators();
    REQUIRE(people);
    CHECK(std::ranges::find(*people, gone.id, &Operator::id) != people->end());
    REQUIRE(d.signs());
    CHECK(d.newest().record.bothSigned->outgoing == gone.id);
    d.expect(ShiftDesk{*d.theirs}.end({}));
    const auto later = ShiftDesk{*d.theirs}.operators();
    CHECK(std::ranges::find(*later, gone.id, &Operator::id) == later->end());
}

TEST_CASE("Killed between the handover and the signature, all stands at the next start", "[handover]")
{
    AnewNight d;
    REQUIRE(d.klaras().answer(d.handover, d.id, true));
    const HandoverNow before = d.newest();
    // Killed once more, after the list was kept and before the journal tells of it.
    REQUIRE(ShiftReader{d.db()}.keepList(HandoverId::random(), "{}"));
    d.theirs.reset();
    d.restart(10min);
    const HandoverNow now = d.newest();
    CHECK(now.record == before.record);
    CHECK(now.isWhole);
    CHECK_FALSE(now.isStale());
    REQUIRE(d.signs());
    CHECK(d.owner(d.id) == d.klara.id);
}

TEST_CASE("An end of the shift that is no time is kept as it was written", "[shift]")
{
    ShiftNight d;
    const QString typed = QStringLiteral("2026-02-31 25:99");
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}, typed));
    CHECK(shiftLog(*d.at)->running->untilWords == typed);
    REQUIRE(ShiftDesk{*d.at}.change({d.author.id}, {}, d.clock.now() + 6h));
    CHECK(shiftLog(*d.at)->running->untilWords.isEmpty());
    CHECK(shiftLog(*d.at)->running->until == d.clock.now() + 6h);
}
