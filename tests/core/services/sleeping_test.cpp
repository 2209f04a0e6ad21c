#include "services/case_reading.h"
#include "services/night_ahead.h"
#include "services/sleeping_cases.h"
#include "services/watchman.h"
#include "watched_desk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr Duration day = std::chrono::hours{24};

/// A desk with cases that are left alone for long.
struct SleepyDesk : WatchedDesk
{
    /// A case in which nothing is left but a reminder, due the next day.
    CaseId lonely()
    {
        const CaseId id = take();
        for (const Timer &timer : live(id))
            commit(id, events::TimerEnded{timer.id, TimerEnd::Cancelled, clock.now(), {}, {}});
        EscalationRun over = run(id);
        over.state = RunState::Closed;
        over.nextAt.reset();
        ++over.rev;
        commit(id, events::RunMoved{QStringLiteral("R12"), over, {}, false});
        alarms->refresh();
        if (!Chase{*at}.remind(id, clock.now() + day, QStringLiteral("Ring")))
            throw std::runtime_error{"no reminder"};
        return id;
    }
    void write(CaseId id)
    {
        if (!Casework{*at}.note(id, QStringLiteral("Mamman ringde.")))
            throw std::runtime_error{"no note"};
    }
    [[nodiscard]] SleepingCases sleeping() { return SleepingCases{*at}; }
    [[nodiscard]] std::vector<CaseId> asleep() { return *sleeping().ids(); }
    [[nodiscard]] bool isHeard(CaseId id) const
    {
        return std::ranges::find(watch->state().sounding, id, &AlarmItem::caseRef) !=
               watch->state().sounding.end();
    }
    [[nodiscard]] bool isShownAsDue(CaseId id) const
    {
        const AlarmState &state = watch->state();
        return std::ranges::find(state.overdue, id, &AlarmItem::caseRef) != state.overdue.end() ||
               std::ranges::find(state.warned, id, &AlarmItem::caseRef) != state.warned.end();
    }
    [[nodiscard]] std::size_t eventsOf(CaseId id) { return store().journal().ofCase(id)->size(); }
    Desk managed()
    {
        Operator manager = author;
        manager.role = Role::Manager;
        return {store(), clock, reference, feed, manager};
    }
};

} // namespace

TEST_CASE("A case rings until exactly thirty days have passed since somebody touched it", "[sleep]")
{
    SleepyDesk d;
    const CaseId id = d.lonely();
    d.sleep(30 * day - 1s);
    CHECK(d.isHeard(id));
    CHECK(d.asleep().empty());
    d.pass(1s);
    CHECK_FALSE(d.isHeard(id));
    CHECK_FALSE(d.isShownAsDue(id));
    CHECK(d.asleep() == std::vector{id});
    CHECK(CaseReading{*d.at}.row(id)->asleep);
    CHECK(CaseReading{*d.at}.reload(id)->asleepSince == CaseReading{*d.at}.row(id)->touchedAt);
}

TEST_CASE("A look wakes nothing; whatever somebody does wakes the case, and it rings by the clock", "[sleep]")
{
    SleepyDesk d;
    const CaseId id = d.lonely();
    d.sleep(31 * day);
    REQUIRE_FALSE(d.isHeard(id));
    REQUIRE(CaseReading{*d.at}.open(id, QStringLiteral("panel")));
    REQUIRE(d.sleeping().lookedThrough());
    d.pass(1min);
    CHECK_FALSE(d.isHeard(id));
    CHECK(d.asleep() == std::vector{id});

    d.write(id);
    CHECK(d.isHeard(id));
    CHECK(d.asleep().empty());
    // It sleeps again only after as long a time.
    d.sleep(30 * day - 1s);
    CHECK(d.isHeard(id));
    d.pass(1s);
    CHECK_FALSE(d.isHeard(id));
}

TEST_CASE("Limits of law and the police's times ring in a case however long it has slept", "[sleep]")
{
    SleepyDesk d;
    CaseFacts facts = WatchedDesk::nykvarn();
    facts.policeLatestHandover = d.clock.now() + 2h;
    const CaseId id = d.take(facts);
    d.sleep(60 * day);
    CHECK(d.asleep() == std::vector{id});
    std::set<TimerKind> heard;
    for (const AlarmItem &item : d.watch->state().sounding)
        heard.insert(item.deadline.kind);
    CHECK(heard == std::set{TimerKind::Obligation, TimerKind::Statute});
    const AheadCase ahead = *NightAhead{*d.at}.of(id);
    CHECK(std::ranges::none_of(ahead.live, [](const Timer &t) { return t.kind == TimerKind::Step; }));
    CHECK(NightAhead{*d.at}.coming(id, d.clock.now() + 2 * day)->empty());
}

TEST_CASE("While a case sleeps the engine leaves it alone; woken it takes one step and then a whole delay",
          "[sleep][R6]")
{
    SleepyDesk d;
    const CaseId id = d.promised(40 * day);
    d.sleep(35 * day);
    const auto events = d.eventsOf(id);
    d.sleep(10 * day);
    d.pass(10min);
    CHECK(d.run(id).state == RunState::Promised);
    CHECK(d.eventsOf(id) == events);
    CHECK_FALSE(d.alarms->isHeld()); // nothing was missed: it stands in the list

    d.write(id);
    CHECK(d.run(id).state == RunState::Stalled);
    CHECK(d.run(id).nextAt == d.clock.now() + d.run(id).policy.stallGrace);
    CHECK(d.isHeard(id));
}

TEST_CASE("What the engine does in a case is no touch", "[sleep]")
{
    SleepyDesk d;
    const Instant begun = d.clock.now();
    const CaseId id = d.chased();
    d.pass(2h);
    CHECK(d.run(id).rev > 2);
    CHECK(CaseReader{d.db()}.boardRow(id)->touchedAt == begun);
    CHECK(CaseReader{d.db()}.boardRow(id)->changedAt > begun);
}

TEST_CASE("Sleep outlives a restart, and so does the week", "[sleep]")
{
    SleepyDesk d;
    const CaseId id = d.lonely();
    d.sleep(29 * day);
    REQUIRE(d.isHeard(id));
    d.restart(2 * day);
    CHECK_FALSE(d.isHeard(id));
    CHECK(d.sleeping().waiting() == 1);
    REQUIRE(d.sleeping().lookedThrough());
    d.restart(7 * day - 1s);
    CHECK(d.sleeping().waiting() == 0);
    CHECK_FALSE(d.isHeard(id));
    d.pass(1s);
    CHECK(d.sleeping().waiting() == 1);
    d.write(id);
    CHECK(d.isHeard(id));
    CHECK(d.sleeping().waiting() == 0);
    d.restart(1min);
    CHECK(d.isHeard(id));
}

TEST_CASE("The list is asked for once a week and holds the longest untouched first", "[sleep]")
{
    SleepyDesk d;
    CHECK(d.sleeping().waiting() == 0);
    const CaseId first = d.lonely();
    d.sleep(3 * day);
    const CaseId second = d.lonely();
    d.sleep(31 * day);
    const auto list = *d.sleeping().list();
    REQUIRE(list.size() == 2);
    CHECK(list.front().row.id == first);
    CHECK(list.back().row.id == second);
    CHECK(list.front().live.size() == 1);
    CHECK(d.sleeping().waiting() == 2);
    REQUIRE(d.sleeping().lookedThrough());
    CHECK(d.sleeping().waiting() == 0);
    CHECK(d.sleeping().lastLookedThrough() == d.clock.now());
    // A clock that was set back does not put it off.
    d.setClock(-day);
    CHECK(d.sleeping().waiting() > 0);
}

TEST_CASE("Masked in the list are those who are masked in the queue", "[sleep][masking]")
{
    SleepyDesk d;
    PersonFacts child = aChild();
    child.protection = Protection::ProtectedRegistration;
    const CaseId id = d.take({}, {child});
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + day, QStringLiteral("Ring Gnesta")));
    d.sleep(31 * day);
    const auto list = *d.sleeping().list();
    REQUIRE(list.size() == 1);
    CHECK(list.front().row.child == QStringLiteral("A.N."));
    for (const Timer &timer : list.front().live)
        CHECK_FALSE(timer.title.contains(QStringLiteral("Gnesta")));
}

TEST_CASE("A manager sets after how many days a case sleeps; it holds at once", "[sleep]")
{
    SleepyDesk d;
    const CaseId id = d.lonely();
    d.sleep(8 * day);
    REQUIRE(d.isHeard(id));
    CHECK(d.sleeping().setDays(7, {}).error().code == ErrorCode::NotAllowed);
    Desk managed = d.managed();
    CHECK(SleepingCases{managed}.setDays(6, {}).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("sleepDays")});
    CHECK(SleepingCases{managed}.setDays(366, {}).error().code == ErrorCode::Invalid);
    REQUIRE(SleepingCases{managed}.setDays(7, QStringLiteral("Kort lista")));
    CHECK(d.sleeping().days() == 7);
    CHECK_FALSE(d.isHeard(id));
    REQUIRE(SleepingCases{managed}.setDays(365, {}));
    CHECK(d.isHeard(id));
}

TEST_CASE("A closed case does not sleep", "[sleep]")
{
    SleepyDesk d;
    const CaseId id = d.lonely();
    WatchedDesk::expect(Casework{*d.at}.move(
        id, d.find(id).revision, {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    d.sleep(60 * day);
    CHECK(d.asleep().empty());
    CHECK_FALSE(CaseReading{*d.at}.row(id)->asleep);
}

TEST_CASE("The watchman finds nothing wrong with a case that sleeps, falls asleep or wakes",
          "[sleep][I6][T37]")
{
    SleepyDesk d;
    Watchman watchman{*d.at, *d.watch};
    const CaseId id = d.lonely();
    const auto isWell = [&] {
        watchman.check();
        return watchman.broken().empty();
    };
    d.sleep(30 * day - 15s);
    CHECK(isWell());
    d.pass(15s);
    CHECK(isWell());
    d.sleep(5 * day);
    CHECK(isWell());
    d.write(id);
    CHECK(isWell());
    CHECK(d.isHeard(id));
}
