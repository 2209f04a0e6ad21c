#include "domain/escalation/engine_reminder.h"
#include "services/silence_watch.h"
#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct QuietDesk : WatchedDesk
{
    void wait(Duration length)
    {
        for (; length > Duration{0}; length -= 15s) {
            pass(15s);
            silence.check();
        }
    }
    [[nodiscard]] std::vector<Timer> asked(CaseId id)
    {
        auto timers = live(id);
        std::erase_if(timers, [](const Timer &t) { return aboutOf(t) != about::silence; });
        return timers;
    }
    [[nodiscard]] bool isHeard(CaseId id) const
    {
        const auto &sounding = watch->state().sounding;
        return std::ranges::find(sounding, id, &AlarmItem::caseRef) != sounding.end();
    }

    SilenceWatch silence{*at};
};

} // namespace

TEST_CASE("A promise about which nobody does anything is asked after at its time, once", "[silence]")
{
    QuietDesk d;
    const CaseId id = d.promised(5h);
    const Instant promisedAt = d.clock.now();
    const Duration allowed = d.run(id).policy.silence;
    REQUIRE(allowed == 60min);
    d.wait(allowed - 15s);
    CHECK(d.asked(id).empty());
    CHECK_FALSE(d.isHeard(id));
    d.wait(15s);
    REQUIRE(d.asked(id).size() == 1);
    CHECK(d.asked(id).front().anchor == promisedAt);
    CHECK(d.isHeard(id));
    d.wait(2h);
    CHECK(d.asked(id).size() == 1);
    CHECK(d.run(id).state == RunState::Promised);
}

TEST_CASE("It wakes by itself when a silence has lasted long enough, however many promises there are",
          "[silence]")
{
    QuietDesk d;
    std::vector<CaseId> ids;
    for (int i = 0; i < SilenceWatch::slice + 10; ++i)
        ids.push_back(d.promised(5h));
    const Instant due = d.clock.now() + d.run(ids.front()).policy.silence;
    const auto isAsked = [&](CaseId id) { return !d.asked(id).empty(); };
    for (int looks = 0; !std::ranges::all_of(ids, isAsked) && looks < 1000; ++looks) {
        d.pass(d.silence.wait());
        d.silence.check();
    }
    CHECK(std::ranges::all_of(ids, isAsked));
    CHECK(d.clock.now() - due <= 1s);
}

TEST_CASE("The question about silence ends with the next call, answer or kept promise", "[silence]")
{
    QuietDesk d;
    const CaseId id = d.promised(5h);
    d.wait(60min);
    REQUIRE(d.asked(id).size() == 1);
    Chase chase{*d.at};
    SECTION("a call, whoever answers")
    {
        REQUIRE(chase.logAttempt(id, {.outcome = AttemptOutcome::NoAnswer}));
        CHECK(d.asked(id).empty());
        CHECK_FALSE(d.isHeard(id));
        // And is asked again when that was the last that anybody did.
        d.wait(60min - 15s);
        CHECK(d.asked(id).empty());
        d.wait(15s);
        CHECK(d.asked(id).size() == 1);
    }
    SECTION("an answer")
    {
        REQUIRE(chase.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + 3h}));
        CHECK(d.asked(id).empty());
    }
    SECTION("the promise was kept")
    {
        REQUIRE(chase.promiseKept(id));
        CHECK(d.asked(id).empty());
        d.wait(2h);
        CHECK(d.asked(id).empty());
    }
    SECTION("marked as done: somebody looked after it")
    {
        REQUIRE(chase.done(d.asked(id).front().id, QStringLiteral("ringde")));
        d.wait(60min - 15s);
        CHECK(d.asked(id).empty());
        d.wait(15s);
        CHECK(d.asked(id).size() == 1);
    }
    SECTION("the next step: the promise is no more")
    {
        REQUIRE(chase.escalate(id, d.run(id).rev, {}, QStringLiteral("svarar inte")));
        d.wait(15s);
        CHECK(d.asked(id).empty());
    }
}

TEST_CASE("A look is nothing done, a note is", "[silence]")
{
    QuietDesk d;
    const CaseId id = d.promised(5h);
    d.wait(30min);
    SECTION("a look")
    {
        REQUIRE(d.at->commit({{id, events::CaseViewed{QStringLiteral("panel")}}}));
        d.wait(30min);
        CHECK(d.asked(id).size() == 1);
    }
    SECTION("a note")
    {
        REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Hör av sig vid tre")));
        d.wait(60min - 15s);
        CHECK(d.asked(id).empty());
        d.wait(15s);
        CHECK(d.asked(id).size() == 1);
    }
}

TEST_CASE("Silence counts through a restart and a clock that was set", "[silence]")
{
    QuietDesk d;
    const CaseId id = d.promised(9h);
    d.wait(30min);
    SECTION("another start of the program")
    {
        SilenceWatch another{*d.at};
        another.check();
        CHECK(d.asked(id).empty());
        d.pass(30min);
        another.check();
        CHECK(d.asked(id).size() == 1);
    }
    SECTION("the clock is set back an hour")
    {
        d.setClock(-1h);
        d.reviewAll();
        d.wait(30min - 15s);
        CHECK(d.asked(id).empty());
        d.wait(15s);
        CHECK(d.asked(id).size() == 1);
    }
}

TEST_CASE("Where the plan allows any silence nothing is asked, and a closed case asks nothing", "[silence]")
{
    QuietDesk d;
    const CaseId daytime = d.chased(Urgency::Daytime);
    REQUIRE(Chase{*d.at}.acknowledge(daytime, {.person = QStringLiteral("Eva"), .eta = d.clock.now() + 9h}));
    const CaseId closed = d.promised(5h);
    d.wait(60min);
    REQUIRE(d.asked(closed).size() == 1);
    REQUIRE(Casework{*d.at}.move(closed, d.find(closed).revision,
                                 {.to = CaseState::Closed,
                                  .disposition = QStringLiteral("answered"),
                                  .reason = QStringLiteral("Återtaget")}));
    CHECK(d.live(closed).empty());
    d.wait(8h);
    CHECK(d.asked(daytime).empty());
    CHECK(d.asked(closed).empty());
}

TEST_CASE("What the store did not take is asked when it takes it", "[silence][T36]")
{
    QuietDesk d;
    const CaseId id = d.promised(5h);
    d.wait(59min);
    d.db().execute("PRAGMA query_only = ON");
    d.wait(5min);
    CHECK(d.asked(id).empty());
    d.db().execute("PRAGMA query_only = OFF");
    d.wait(30s);
    CHECK(d.asked(id).size() == 1);
}
