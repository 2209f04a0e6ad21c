#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// KL worked a case, went, and comes again; meanwhile AN is at the desk.
struct AwayNight : ShiftNight
{
    AwayNight()
    {
        come(*theirs);
        hers = chased();
        others = chased();
        REQUIRE_NOTHROW(expect(Casework{*theirs}.note(hers, QStringLiteral("Ringde mamma."))));
        clock.advance(1min);
        go(*theirs);
        clock.advance(1min);
    }
    [[nodiscard]] SinceLast back()
    {
        clock.advance(1min);
        come(*theirs);
        return *sinceLast(*theirs);
    }

    CaseId hers;
    CaseId others;
};

} // namespace

TEST_CASE("Who was away sees what others did in the cases they worked on", "[since last]")
{
    AwayNight d;
    const Instant gone = d.clock.now() - 1min;
    REQUIRE(Casework{*d.at}.note(d.hers, QStringLiteral("Polisen ringde.")));
    REQUIRE(Casework{*d.at}.note(d.hers, QStringLiteral("Polisen ringde igen.")));
    REQUIRE(Casework{*d.at}.note(d.others, QStringLiteral("Annat.")));
    const SinceLast seen = d.back();
    CHECK(seen.since == gone);
    REQUIRE(seen.cases.size() == 1);
    CHECK(seen.cases.front().row.id == d.hers);
    CHECK(seen.cases.front().by == d.author.signature);
    CHECK(seen.cases.front().changes ==
          std::vector{HandoverChange{QString::fromLatin1(events::NoteWritten::type), 2}});
    CHECK_FALSE(seen.cases.front().isMine);
    CHECK(seen.others == 1);
}

TEST_CASE("Nothing by others is nothing to tell", "[since last]")
{
    AwayNight d;
    CHECK(d.back().isEmpty());
    REQUIRE(Casework{*d.theirs}.note(d.hers, QStringLiteral("Själv.")));
    d.go(*d.theirs);
    CHECK(d.back().isEmpty());
}

TEST_CASE("What the engine and the clock did is not somebody's doing", "[since last]")
{
    AwayNight d;
    d.pass(2h);
    CHECK(d.back().isEmpty());
}

TEST_CASE("A case that became one's own, and one that was closed, are told of", "[since last]")
{
    AwayNight d;
    REQUIRE(Casework{*d.at}.move(d.hers, d.find(d.hers).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    d.expect(d.at->commit({{d.others, events::CaseAssigned{d.author.id, d.klara.id}}}));
    const SinceLast seen = d.back();
    REQUIRE(seen.cases.size() == 2);
    CHECK(std::ranges::find(seen.cases, d.others, [](const ChangedCase &c) { return c.row.id; })->isMine);
    CHECK(std::ranges::find(seen.cases, d.hers, [](const ChangedCase &c) { return c.row.id; })->row.state ==
          CaseState::Closed);
}

TEST_CASE("Whose session was cut off was there until it began; who never was has nothing behind them",
          "[since last]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    CHECK_FALSE(sinceLast(*d.theirs)->since);
    d.come(*d.theirs);
    CHECK_FALSE(sinceLast(*d.theirs)->since);
    const Instant began = d.clock.now();
    REQUIRE(Casework{*d.theirs}.note(id, QStringLiteral("Ringde mamma.")));
    d.clock.advance(1h);
    REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Polisen ringde.")));
    d.come(*d.theirs);
    const SinceLast seen = *sinceLast(*d.theirs);
    CHECK(seen.since == began);
    CHECK(seen.cases.size() == 1);
}

TEST_CASE("While nothing can be saved one was here last when the last session ended", "[since last]")
{
    AwayNight d;
    const Instant gone = d.clock.now() - 1min;
    REQUIRE(Casework{*d.at}.note(d.hers, QStringLiteral("Polisen ringde.")));
    const SinceLast seen = *sinceLast(*d.theirs); // this session is not in the journal
    CHECK(seen.since == gone);
    CHECK(seen.cases.size() == 1);
    CHECK(d.back().since == gone); // and once it is, nothing changes
}

TEST_CASE("A message is shown at login until it is read", "[since last]")
{
    AwayNight d;
    REQUIRE(Handovers{*d.at}.writeTo(d.klara.id, {}, QStringLiteral("Ring mig.")));
    const SinceLast seen = d.back();
    REQUIRE(seen.messages.size() == 1);
    CHECK(seen.messages.front().text == QStringLiteral("Ring mig."));
    REQUIRE(Handovers{*d.theirs}.messageRead(seen.messages.front().entry));
    CHECK(sinceLast(*d.theirs)->messages.empty());
}

TEST_CASE("Who was never here is told that the last shift left words, handed over or not", "[since last]")
{
    ShiftNight d;
    const CaseId id = d.chased();
    d.come(*d.theirs);
    CHECK(sinceLast(*d.theirs)->isEmpty());
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark.")));
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Mamma ringer igen.")));
    CHECK(sinceLast(*d.theirs)->words == 2); // without a handover
    CHECK(sinceLast(*d.at)->words == 0);     // one's own are no news
    REQUIRE(Handovers{*d.at}.make());
    CHECK(sinceLast(*d.theirs)->words == 2);
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Hon har ringt."))); // of the same case
    CHECK(sinceLast(*d.theirs)->words == 2);
    CHECK_FALSE(sinceLast(*d.theirs)->isEmpty());
    CHECK_FALSE(sinceLast(*d.theirs)->since);
}

TEST_CASE("Who was here after the words were left has seen them", "[since last]")
{
    AwayNight d;
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark.")));
    CHECK(d.back().words == 1);
    d.go(*d.theirs);
    CHECK(d.back().words == 0);
    d.go(*d.theirs);
    REQUIRE(Handovers{*d.at}.make()); // handed over: told anew
    CHECK(d.back().words == 1);
}

TEST_CASE("Words that a shift left without handing over reach who comes on days later", "[since last][shift]")
{
    ShiftNight d;
    REQUIRE(ShiftDesk{*d.at}.start({}, {}, {}));
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark.")));
    REQUIRE(ShiftDesk{*d.at}.end({}));
    d.clock.advance(60h);
    d.come(*d.theirs);
    CHECK(sinceLast(*d.theirs)->words == 1);
    CHECK(ShiftDesk{*d.theirs}.overview()->nightWords == QStringLiteral("Skrivaren drar dubbla ark."));
    REQUIRE(ShiftDesk{*d.theirs}.start({}, {}, {}));
    CHECK(ShiftDesk{*d.theirs}.overview()->nightWords == QStringLiteral("Skrivaren drar dubbla ark."));
    CHECK(Handovers{*d.theirs}.preview()->nightWords == QStringLiteral("Skrivaren drar dubbla ark."));
    REQUIRE(ShiftDesk{*d.theirs}.end({})); // and not for ever
    d.clock.advance(60h);
    CHECK(ShiftDesk{*d.theirs}.overview()->nightWords.isEmpty());
}
