#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

ShiftOverview seenBy(Desk &desk)
{
    return *ShiftDesk{desk}.overview();
}

} // namespace

TEST_CASE("A shift has a start, people and an end", "[shift]")
{
    ShiftNight d;
    ShiftDesk shift{*d.at};
    CHECK_FALSE(seenBy(*d.at).running);
    const Instant until = d.clock.now() + 6h;
    REQUIRE(shift.start({d.klara.id}, QStringLiteral("Vikarie Sven Ek"), until));
    const ShiftOverview now = seenBy(*d.at);
    REQUIRE(now.running);
    CHECK(now.running->people == std::vector{d.author.id, d.klara.id});
    CHECK(now.running->until == until);
    CHECK(now.runningPeople == QStringLiteral("AN, KL, Vikarie Sven Ek"));
    CHECK(shift.start({}, {}, {}).error() == Error{ErrorCode::Conflict, QStringLiteral("shift")});
    REQUIRE(shift.change({d.author.id}, {}, until + 1h));
    CHECK(seenBy(*d.at).running->until == until + 1h);
    CHECK(seenBy(*d.at).runningPeople == QStringLiteral("AN"));
    d.clock.advance(8h);
    REQUIRE(shift.end({}));
    CHECK_FALSE(seenBy(*d.at).running);
    CHECK(seenBy(*d.at).lastEnded->ended->at == d.clock.now());
    CHECK(shift.end({}).error() == Error{ErrorCode::Conflict, QStringLiteral("shift")});
    CHECK(shift.change({}, {}, {}).error() == Error{ErrorCode::Conflict, QStringLiteral("shift")});
}

TEST_CASE("Who starts sees what is open, what is due first, the last words, and where nobody can be called",
          "[shift]")
{
    ShiftNight d;
    const CaseId later = d.promised(5h);
    const CaseId sooner = d.promised(2h);
    CHECK(seenBy(*d.theirs).open.front().id == sooner);
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark.")));
    REQUIRE(Handovers{*d.at}.writeAbout(later, QStringLiteral("Mamma ringer igen.")));
    REQUIRE(Handovers{*d.at}.make());
    const ShiftOverview seen = seenBy(*d.theirs);
    REQUIRE(seen.open.size() == 2);
    CHECK(seen.nightWords == QStringLiteral("Skrivaren drar dubbla ark."));
    REQUIRE(seen.caseWords.size() == 1);
    CHECK(seen.caseWords.front().second == QStringLiteral("Mamma ringer igen."));
    CHECK(seen.handover);
    CHECK(std::ranges::find(seen.gaps, QStringLiteral("0140"), &GapAhead::municipality) == seen.gaps.end());
    const auto botkyrka = std::ranges::find(seen.gaps, QStringLiteral("0127"), &GapAhead::municipality);
    REQUIRE(botkyrka != seen.gaps.end()); // nobody is in the directory there
    CHECK(botkyrka->from == d.clock.now());
}

TEST_CASE("Words to a case reach the next shift though the last one handed nothing over", "[shift]")
{
    ShiftNight d;
    const CaseId told = d.promised(5h);
    const CaseId closed = d.promised(2h);
    REQUIRE(Handovers{*d.at}.writeAbout(told, QStringLiteral("Före överlämningen.")));
    REQUIRE(Handovers{*d.at}.make());
    REQUIRE(Handovers{*d.at}.writeAbout(told, QStringLiteral("Polisen åker dit vid tre.")));
    REQUIRE(Handovers{*d.at}.writeAbout(closed, QStringLiteral("Förskolan öppnar sex.")));
    const ShiftOverview seen = seenBy(*d.theirs);
    REQUIRE(seen.caseWords.size() == 2);
    CHECK(seen.caseWords[0].second == QStringLiteral("Polisen åker dit vid tre."));
    CHECK(seen.caseWords[1].second == QStringLiteral("Förskolan öppnar sex."));
}

TEST_CASE("A gap is told of wherever an open case has to do with, and as long as the shift lasts", "[shift]")
{
    ShiftNight d;
    const auto gapIn = [&](const QString &code) {
        const auto gaps = seenBy(*d.theirs).gaps;
        return std::ranges::find(gaps, code, &GapAhead::municipality) != gaps.end();
    };
    CHECK_FALSE(gapIn(QStringLiteral("2506")));
    CaseFacts facts;
    facts.homeMunicipality = {QStringLiteral("2506"), {}};
    d.take(facts);
    CHECK(gapIn(QStringLiteral("2506"))); // Arjeplog, outside the agreement
}

TEST_CASE("Ending with nobody to take over says which cases are then without an owner", "[shift]")
{
    ShiftNight d;
    REQUIRE(ShiftDesk{*d.at}.start({}, {}, {}));
    const CaseId mine = d.chased();
    const CaseId hers = d.chased();
    REQUIRE(Casework{*d.theirs}.assign(hers, d.klara.id));
    const CaseId closed = d.chased();
    REQUIRE(Casework{*d.at}.move(closed, d.find(closed).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    const auto left = ShiftDesk{*d.at}.end(QStringLiteral("Ingen kom."));
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().id == mine);
    CHECK(left->front().owner == d.author.signature);
    const auto ended = *seenBy(*d.at).lastEnded->ended;
    CHECK(ended.withoutOwner == std::vector{mine});
    CHECK_FALSE(ended.handover);
    CHECK(ended.remark == QStringLiteral("Ingen kom."));
}

TEST_CASE("A shift that ends with an open handover names it", "[shift]")
{
    ShiftNight d;
    REQUIRE(ShiftDesk{*d.at}.start({}, {}, {}));
    d.chased();
    const HandoverId id = d.made();
    REQUIRE(ShiftDesk{*d.at}.end({}));
    CHECK(seenBy(*d.at).lastEnded->ended->handover == id);
    CHECK(seenBy(*d.theirs).handover); // still to be taken over
}
