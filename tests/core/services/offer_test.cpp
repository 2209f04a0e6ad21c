#include "domain/escalation/engine_reminder.h"
#include "services/case_offer.h"
#include "services/case_reading.h"
#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// Two who share a desk: whoever has the case, and KL who comes on.
struct SharedDesk : WatchedDesk
{
    SharedDesk()
    {
        klara = anOperator(QStringLiteral("Klara Lund"), QStringLiteral("KL"));
        commit(events::OperatorAdded{klara});
        theirs = std::make_unique<Desk>(store(), clock, reference, feed, klara);
    }
    [[nodiscard]] std::vector<Timer> asked(CaseId id)
    {
        auto timers = live(id);
        std::erase_if(timers, [](const Timer &t) { return aboutOf(t) != about::offer; });
        return timers;
    }
    /// But for the question itself.
    [[nodiscard]] std::vector<Timer> deadlines(CaseId id)
    {
        auto timers = live(id);
        std::erase_if(timers, isEngineReminder);
        return timers;
    }
    void offer() { expect(Casework{*at}.assign(given, klara.id)); }

    Operator klara;
    std::unique_ptr<Desk> theirs;
    CaseId given = chased();
};

} // namespace

TEST_CASE("R14: a case given to another operator stays until that one takes it over; nothing else moves",
          "[casework][R14][T29]")
{
    SharedDesk d;
    const auto deadlines = d.deadlines(d.given);
    const EscalationRun run = d.run(d.given);
    const Instant offeredAt = d.clock.now();
    d.offer();
    CHECK(d.find(d.given).assigned == d.author.id);
    CHECK(d.deadlines(d.given) == deadlines);
    CHECK(d.run(d.given) == run);
    const auto file = CaseReading{*d.at}.reload(d.given);
    REQUIRE(file);
    CHECK(file->offer == CaseOffer{d.klara.id, QStringLiteral("KL"), offeredAt});

    d.clock.advance(5min);
    REQUIRE(Casework{*d.theirs}.accept(d.given));
    CHECK(d.find(d.given).assigned == d.klara.id);
    CHECK_FALSE(offerOf(*d.at, d.given));
    CHECK(d.asked(d.given).empty());
    CHECK(d.deadlines(d.given) == deadlines);
    CHECK(d.run(d.given) == run);
}

TEST_CASE("R14: an offer that nobody takes rings after a quarter of an hour", "[casework][R14][T30]")
{
    SharedDesk d;
    d.offer();
    REQUIRE(d.asked(d.given).size() == 1);
    const TimerId question = d.asked(d.given).front().id;
    const auto rings = [&] {
        const auto sounding = d.sounding();
        return std::ranges::find(sounding, question) != sounding.end();
    };
    d.pass(15min - 1s);
    CHECK_FALSE(rings());
    d.pass(1s);
    CHECK(rings());
    CHECK(d.find(d.given).assigned == d.author.id);
    REQUIRE(Casework{*d.theirs}.accept(d.given));
    CHECK_FALSE(rings());
}

TEST_CASE("R14: only who was asked can take over, and only what still stands", "[casework][R14]")
{
    SharedDesk d;
    const Error refused{ErrorCode::Invalid, QStringLiteral("offer")};
    CHECK(Casework{*d.theirs}.accept(d.given).error() == refused);
    d.offer();
    CHECK(Casework{*d.at}.accept(d.given).error() == refused);
    SECTION("taken back")
    {
        REQUIRE(Casework{*d.at}.assign(d.given, d.author.id));
        CHECK(d.asked(d.given).empty());
        CHECK(Casework{*d.theirs}.accept(d.given).error() == refused);
    }
    SECTION("closed")
    {
        REQUIRE(Casework{*d.at}.move(d.given, d.find(d.given).revision,
                                     {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
        CHECK(d.live(d.given).empty());
        CHECK(Casework{*d.theirs}.accept(d.given).error() == refused);
    }
    SECTION("offered twice is offered once; offered on, the first one is out")
    {
        const auto before = d.asked(d.given);
        d.offer();
        CHECK(d.asked(d.given) == before);
        const Operator third = anOperator(QStringLiteral("Moa Ek"), QStringLiteral("ME"));
        d.commit(events::OperatorAdded{third});
        REQUIRE(Casework{*d.at}.assign(d.given, third.id));
        REQUIRE(d.asked(d.given).size() == 1);
        CHECK(d.asked(d.given).front().title == QStringLiteral("ME"));
        CHECK(Casework{*d.theirs}.accept(d.given).error() == refused);
    }
    CHECK(d.find(d.given).assigned == d.author.id);
}

TEST_CASE("R14: one's own hand is at once; nobody is offered what they cannot take", "[casework][R14]")
{
    SharedDesk d;
    const auto before = d.live(d.given);
    REQUIRE(Casework{*d.theirs}.assign(d.given, d.klara.id));
    CHECK(d.find(d.given).assigned == d.klara.id);
    CHECK(d.live(d.given) == before);
    CHECK(Casework{*d.at}.assign(d.given, OperatorId::random()).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("assignee")});
}
