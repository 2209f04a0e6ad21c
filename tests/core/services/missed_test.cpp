#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

TimerId remind(WatchedDesk &d, CaseId id, Duration in)
{
    return *Chase{*d.at}.remind(id, d.clock.now() + in, QStringLiteral("Ring"));
}

} // namespace

TEST_CASE("The review lists every deadline that was missed, once, most urgent case first, then longest late",
          "[missed][R16][T4]")
{
    WatchedDesk d;
    const CaseId soon = d.chased(Urgency::Soon);
    const CaseId immediate = d.take(WatchedDesk::nykvarn(Urgency::Immediate));
    const TimerId ofSoon = remind(d, soon, 3min);
    const TimerId late = remind(d, immediate, 4min);
    const TimerId later = remind(d, immediate, 9min);
    const TimerId step = d.only(immediate, TimerKind::Step).id; // five minutes
    remind(d, immediate, 2h);
    d.sleep(10min);

    const auto review = missedReview(*d.at);
    REQUIRE(review);
    REQUIRE(review->gaps.size() == 1);
    CHECK(review->gaps.front().cause == GapCause::Suspended);
    CHECK(d.missed() == std::vector{late, step, later, ofSoon});
    CHECK(review->missed.front().late == 6min);
    CHECK(review->missed.front().row.id == immediate);
    CHECK(review->missed.front().gap == review->gaps.front().id);
}

TEST_CASE("A second absence adds what it missed and repeats nothing", "[missed][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased(Urgency::Soon);
    const TimerId first = remind(d, id, 5min);
    d.sleep(10min);
    const TimerId second = remind(d, id, 5min);
    d.restart(10min);
    CHECK(missedReview(*d.at)->gaps.size() == 2);
    CHECK(d.missed() == std::vector{first, second});

    d.reviewAll();
    CHECK(d.missed().empty());
    CHECK(missedReview(*d.at)->gaps.empty());
    d.restart(10min);
    CHECK(d.missed().empty());
}

TEST_CASE("A desk that stood locked while the program ran was locked; one that was shut was closed",
          "[missed][R16]")
{
    WatchedDesk d;
    const CaseId id = d.chased(Urgency::Soon);
    const TimerId reminder = remind(d, id, 2min);
    d.sleep(152s); // stopped: then it locks itself, and its alarm clock alone goes on
    d.reviewAll();
    const TimerId whileLocked = remind(d, id, 3min);
    d.shut();
    d.pass(5min);
    d.openAgain();
    auto review = *missedReview(*d.at);
    REQUIRE(review.gaps.size() == 1);
    CHECK(review.gaps.front().cause == GapCause::Locked);
    CHECK(review.gaps.front().to - review.gaps.front().from == 5min);
    CHECK(d.missed() == std::vector{whileLocked});
    CHECK(whileLocked != reminder);

    d.reviewAll();
    d.restart(5min);
    review = *missedReview(*d.at);
    REQUIRE(review.gaps.size() == 1);
    CHECK(review.gaps.front().cause == GapCause::Closed);
}

TEST_CASE("What the operator did since stands in the review as it is now", "[missed]")
{
    WatchedDesk d;
    const CaseId id = d.chased(Urgency::Soon);
    const TimerId reminder = remind(d, id, 5min);
    d.sleep(10min);
    REQUIRE(Chase{*d.at}.done(reminder, QStringLiteral("ringde")));
    const auto review = missedReview(*d.at);
    REQUIRE(review->missed.size() == 1);
    CHECK(review->missed.front().timer.end == TimerEnd::Satisfied);
    CHECK(review->missed.front().late == 5min);
}

TEST_CASE("The review hides a reminder's words when the child is protected", "[missed][masking]")
{
    WatchedDesk d;
    const CaseId id = d.chased(Urgency::Soon);
    PersonFacts mother{.role = PersonRole::Guardian};
    mother.protection = Protection::ProtectedRegistration;
    REQUIRE(Casework{*d.at}.addPerson(id, mother));
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 5min, QStringLiteral("Ring mamma i Gnesta")));
    d.sleep(10min);
    const auto review = missedReview(*d.at);
    REQUIRE(review);
    REQUIRE_FALSE(review->missed.empty());
    for (const MissedDeadline &missed : review->missed)
        CHECK_FALSE(missed.timer.title.contains(QStringLiteral("Gnesta")));
}

TEST_CASE("A look that came late is in the journal, and asks nobody to look through anything",
          "[missed][late]")
{
    WatchedDesk d;
    d.sleep(30s);
    const auto all = *d.store().journal().after(0, 1000);
    const auto found = std::ranges::find_if(all, [](const Event &event) {
        return std::holds_alternative<events::WatchGapFound>(event.decodedBody());
    });
    REQUIRE(found != all.end());
    const WatchGap gap = std::get<events::WatchGapFound>(found->decodedBody()).gap;
    CHECK(gap.cause == GapCause::Stalled);
    CHECK(gap.to - gap.from == 30s);
    CHECK(missedReview(*d.at)->gaps.empty());
    CHECK_FALSE(d.alarms->isHeld());
}
