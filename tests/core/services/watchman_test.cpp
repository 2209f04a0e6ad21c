#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/next_step.h"
#include "services/watchman.h"
#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A watched desk whose engine is looked after. What is broken here is broken in the journal itself, as a
/// fault of the program would break it.
struct GuardedDesk : WatchedDesk
{
    /// Time passes, and the watchman looks as often as it does.
    void guard(Duration length)
    {
        for (; length > Duration{0}; length -= 15s) {
            pass(15s);
            watchman.check();
        }
    }
    void look()
    {
        watch->check();
        watchman.check();
    }
    [[nodiscard]] std::vector<Invariant> found(CaseId id) const
    {
        std::vector<Invariant> all;
        for (const BrokenCase &broken : watchman.broken())
            if (broken.caseRef == id)
                all.push_back(broken.invariant);
        return all;
    }
    [[nodiscard]] std::vector<Invariant> journaled(CaseId id)
    {
        std::vector<Invariant> all;
        const auto events = *store().journal().ofCase(id);
        for (const Event &event : events) {
            const EventBody body = event.decodedBody();
            if (const auto *broken = std::get_if<events::InvariantBroken>(&body))
                all.push_back(broken->invariant);
        }
        return all;
    }
    [[nodiscard]] std::vector<Timer> reminders(CaseId id)
    {
        auto timers = live(id);
        std::erase_if(timers, [](const Timer &t) { return !isEngineReminder(t); });
        return timers;
    }
    [[nodiscard]] bool isHeard(CaseId id) const
    {
        const auto &sounding = watch->state().sounding;
        return std::ranges::find(sounding, id, &AlarmItem::caseRef) != sounding.end();
    }
    void endAll(CaseId id)
    {
        for (const Timer &timer : live(id))
            if (!isEngineReminder(timer))
                commit(id, events::TimerEnded{timer.id, TimerEnd::Cancelled, clock.now(), {}, {}});
    }
    void finish(const Timer &timer) { expect(Chase{*at}.done(timer.id, QStringLiteral("sett"))); }
    void requireTold(CaseId id, Invariant invariant)
    {
        CHECK(found(id) == std::vector{invariant});
        CHECK(journaled(id) == std::vector{invariant});
        REQUIRE(reminders(id).size() == 1);
        CHECK(aboutOf(reminders(id).front()) == wordOf(invariant));
        CHECK(isHeard(id));
    }

    Watchman watchman{*at, *watch};
};

Timer aStep(const EscalationRun &run, Instant due)
{
    Timer timer = aTimer(run.caseRef, due);
    timer.kind = TimerKind::Step;
    timer.run = run.id;
    timer.step = run.policy.steps[static_cast<std::size_t>(run.step)].seq;
    return timer;
}

} // namespace

TEST_CASE("A night as it should be gives the watchman nothing to say", "[watchman][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    const CaseId kept = d.promised(20min);
    d.guard(45min);
    d.sleep(6h);
    d.guard(10min);
    d.reviewAll();
    d.guard(30min);
    d.setClock(-1h);
    d.guard(30min);
    CHECK(d.watchman.broken().empty());
    CHECK(d.journaled(id).empty());
    CHECK(d.journaled(kept).empty());
}

TEST_CASE("I1: a case that lost every deadline is journaled, shown and heard until a time is set",
          "[watchman][I1][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.endAll(id);
    d.look();
    d.requireTold(id, Invariant::AlwaysNext);
    CHECK(d.watchman.broken().front().number == d.find(id).number);

    d.guard(30min);
    CHECK(d.journaled(id).size() == 1); // once, as long as it does not hold
    CHECK(d.reminders(id).size() == 1);

    // Marked as done, and yet no time is set: it asks again.
    d.finish(d.reminders(id).front());
    d.guard(Watchman::askAgain - 15s);
    CHECK(d.reminders(id).empty());
    CHECK(d.found(id) == std::vector{Invariant::AlwaysNext});
    d.guard(15s);
    CHECK(d.reminders(id).size() == 1);
    CHECK(d.isHeard(id));
    CHECK(d.journaled(id).size() == 1);

    // The plan of this case stands still for good; it is closed and taken up again.
    WatchedDesk::expect(Casework{*d.at}.move(
        id, d.find(id).revision, {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    d.look();
    CHECK(d.found(id).empty());
    CHECK(d.reminders(id).empty());
}

TEST_CASE("I1: where no plan runs any more a reminder is enough, and the alarm ends by itself",
          "[watchman][I1][T37]")
{
    GuardedDesk d;
    const CaseId id = d.promised(20min);
    WatchedDesk::expect(Chase{*d.at}.promiseKept(id));
    d.endAll(id);
    d.look();
    d.requireTold(id, Invariant::AlwaysNext);
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1h, QStringLiteral("Ring hem")));
    d.look();
    CHECK(d.found(id).empty());
    CHECK(d.reminders(id).empty());
    d.watch->check();
    CHECK_FALSE(d.isHeard(id));

    // It breaks anew: that is told anew.
    d.endAll(id);
    d.look();
    CHECK(d.journaled(id).size() == 2);
}

TEST_CASE("I1: an immediate case with nothing but a limit of law weeks ahead is heard until a time is set",
          "[watchman][I1][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased(Urgency::Immediate);
    Chase chase{*d.at};
    WatchedDesk::expect(chase.acknowledge(id, {.person = QStringLiteral("Eva"),
                                               .organisation = QStringLiteral("Nykvarn"),
                                               .eta = d.clock.now() + 10min}));
    d.look();
    CHECK(d.found(id).empty());
    // The promise is kept and the protective assessment made: what is left is the preliminary assessment's
    // fourteen days.
    WatchedDesk::expect(chase.promiseKept(id));
    for (const Timer &timer : d.live(id))
        if (timer.due < d.clock.now() + 7 * 24h)
            d.finish(timer);
    REQUIRE(d.only(id, TimerKind::Statute).due > d.clock.now() + 10 * 24h);
    d.look();
    d.requireTold(id, Invariant::AlwaysNext);
    REQUIRE(chase.remind(id, d.clock.now() + 1h, QStringLiteral("Ring hem")));
    d.look();
    CHECK(d.found(id).empty());
    CHECK(d.reminders(id).empty());
}

TEST_CASE("What may lie ahead unheard is what the shipped plan of the urgency lets pass in silence",
          "[watchman][I1]")
{
    const ReferenceData tables = DeskFixture::tables();
    for (const Policy &policy : tables.policies)
        if (policy.silence > 0min)
            CHECK(longestUnheard(policy.urgency) == policy.silence);
}

TEST_CASE("I2: a step with two times is found", "[watchman][I2][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.commit(id, events::TimerArmed{aStep(d.run(id), d.clock.now() + 10min)});
    d.look();
    d.requireTold(id, Invariant::OneTimerPerStep);
    WatchedDesk::expect(Chase{*d.at}.escalate(id, d.run(id).rev, {}, QStringLiteral("dubbel tid")));
    d.look();
    CHECK(d.found(id).empty());
}

TEST_CASE("I3: a warning that does not come before its time is found", "[watchman][I3][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    Timer late = aTimer(id, d.clock.now() + 30min);
    late.warnAt = late.due;
    d.commit(id, events::TimerArmed{late});
    d.look();
    d.requireTold(id, Invariant::WarnBeforeDue);
    d.finish(late);
    d.look();
    CHECK(d.found(id).empty());
}

TEST_CASE("I4: a closed case in which a time still runs is found, though it is not on the board",
          "[watchman][I4][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    const auto close = [&] {
        WatchedDesk::expect(Casework{*d.at}.move(
            id, d.find(id).revision, {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    };
    close();
    d.look();
    CHECK(d.found(id).empty());
    d.commit(id, events::TimerArmed{aTimer(id, d.clock.now() + 30min)});
    d.look();
    d.requireTold(id, Invariant::NoneWhenClosed);
    WatchedDesk::expect(Casework{*d.at}.move(
        id, d.find(id).revision, {.to = CaseState::Working, .reason = QStringLiteral("tid kvar")}));
    close();
    d.look();
    CHECK(d.found(id).empty());
    CHECK(d.live(id).empty());
}

TEST_CASE("I5: a move without a rule and a snooze without a reason are found", "[watchman][I5][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    SECTION("a move: until somebody has looked at it")
    {
        EscalationRun run = d.run(id);
        ++run.rev;
        d.commit(id, events::RunMoved{{}, run, {}, true});
        d.look();
        d.requireTold(id, Invariant::Written);
        d.guard(10min);
        CHECK(d.found(id) == std::vector{Invariant::Written});
        d.finish(d.reminders(id).front());
        d.look();
        CHECK(d.found(id).empty());
        d.guard(10min);
        CHECK(d.reminders(id).empty());
    }
    SECTION("a revision that was left out")
    {
        EscalationRun run = d.run(id);
        ++run.rev;
        d.commit(id, events::RunMoved{QStringLiteral("R4"), run, {}, false});
        run.rev += 2;
        d.commit(id, events::RunMoved{QStringLiteral("R4"), run, {}, false});
        d.look();
        d.requireTold(id, Invariant::Written);
    }
    SECTION("a snooze")
    {
        Timer quiet = d.only(id, TimerKind::Step);
        quiet.snooze = Snooze{d.clock.now() + 5min, {}, 1};
        d.commit(id, events::TimerChanged{quiet, QStringLiteral("R10"), {}});
        d.look();
        d.requireTold(id, Invariant::Written);
    }
}

TEST_CASE("I6: silence over something that is due is found and mended", "[watchman][I6][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.look();
    // Behind the alarm clock's back.
    d.commit(id, events::TimerArmed{aTimer(id, d.clock.now() - 1min)});
    d.look();
    d.requireTold(id, Invariant::HeardWhenDue);
    d.look();
    CHECK(d.found(id).empty());
    CHECK(d.reminders(id).empty());
    CHECK(d.isHeard(id)); // what was due all the time
}

TEST_CASE("I10: two steps at one look are found; two looks are not", "[watchman][I10][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.guard(*d.run(id).nextAt - d.clock.now());
    CHECK(d.found(id).empty());
    d.guard(*d.run(id).nextAt - d.clock.now());
    CHECK(d.found(id).empty());

    EscalationRun run = d.run(id);
    for (int i = 0; i < 2; ++i) {
        ++run.rev;
        d.commit(id, events::RunMoved{QStringLiteral("R2"), run, {}, true});
    }
    d.look();
    d.requireTold(id, Invariant::OneStep);
}

TEST_CASE("A store that takes nothing hides nothing: what is broken is shown, and journaled when it can be",
          "[watchman][T36][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.endAll(id);
    d.db().execute("PRAGMA query_only = ON");
    d.look();
    CHECK(d.found(id) == std::vector{Invariant::AlwaysNext});
    CHECK(d.journaled(id).empty());
    d.db().execute("PRAGMA query_only = OFF");
    d.look();
    d.requireTold(id, Invariant::AlwaysNext);
}

TEST_CASE("A restart tells of it again and writes nothing twice", "[watchman][T37]")
{
    GuardedDesk d;
    const CaseId id = d.chased();
    d.endAll(id);
    d.look();
    Watchman another{*d.at, *d.watch};
    CHECK(another.broken().empty());
    another.check();
    REQUIRE(another.broken().size() == 1);
    CHECK(another.broken().front().caseRef == id);
    CHECK(d.journaled(id).size() == 1);
    CHECK(d.reminders(id).size() == 1);
}

TEST_CASE("Of many cases each is looked at in its turn, a few at a time", "[watchman][T37]")
{
    GuardedDesk d;
    std::vector<CaseId> ids;
    for (std::size_t i = 0; i < 2 * Watchman::slice; ++i)
        ids.push_back(d.openCase()); // nothing but the opening: no time is set
    Watchman fresh{*d.at, *d.watch};
    fresh.check();
    CHECK(fresh.broken().size() == Watchman::slice);
    fresh.check();
    CHECK(fresh.broken().size() == ids.size());
}
