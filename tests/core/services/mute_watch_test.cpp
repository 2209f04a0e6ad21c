#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A desk where somebody turns the sound off.
struct MutedDesk : WatchedDesk
{
    /// A reminder of a case of that urgency.
    TimerId remindIn(Duration length, Urgency urgency = Urgency::Urgent)
    {
        const CaseId id = take(nykvarn(urgency));
        for (const Timer &timer : live(id)) // nothing but the reminder rings
            commit(id, events::TimerEnded{timer.id, TimerEnd::Cancelled, clock.now(), {}, {}});
        commit(id, events::RunMoved{QStringLiteral("R12"), closedRun(id), {}, false});
        alarms->refresh();
        const auto timer = Chase{*at}.remind(id, clock.now() + length, QStringLiteral("Ring"));
        if (!timer)
            throw std::runtime_error{"no reminder"};
        return *timer;
    }
    /// Until when, as the journal has it: one for each time the sound went off or came on again.
    [[nodiscard]] std::vector<Instant> journaled()
    {
        std::vector<Instant> all;
        const auto events = *store().journal().after(0, 10'000);
        for (const Event &event : events)
            if (event.type == QLatin1String{events::AlarmsMuted::type})
                all.push_back(std::get<events::AlarmsMuted>(event.decodedBody()).until);
        return all;
    }
    [[nodiscard]] bool isMuted() const { return watch->state().muted; }

private:
    EscalationRun closedRun(CaseId id)
    {
        EscalationRun over = run(id);
        over.state = RunState::Closed;
        over.nextAt.reset();
        ++over.rev;
        return over;
    }
};

} // namespace

TEST_CASE("Sound off lasts exactly ten minutes, is journaled, and what is due stays due", "[mute][T33]")
{
    MutedDesk d;
    const TimerId timer = d.remindIn(1min);
    d.pass(1min);
    REQUIRE(d.sounding() == std::vector{timer});
    REQUIRE(d.alarms->mute());
    CHECK(d.isMuted());
    CHECK(d.watch->muteLeft() == 10min);
    CHECK(d.journaled() == std::vector{d.clock.now() + 10min});
    CHECK(d.sounding() == std::vector{timer}); // it asks to be heard all the same

    d.pass(10min - 1s);
    CHECK(d.isMuted());
    CHECK(d.watch->muteLeft() == 1s);
    d.pass(1s);
    CHECK_FALSE(d.isMuted());
    CHECK(d.watch->muteLeft() == 0s);
    CHECK(d.sounding() == std::vector{timer});
    CHECK(d.journaled().size() == 1); // the end was said when it began
}

TEST_CASE("A mute touches no deadline, and the engine goes on beneath it", "[mute][T33]")
{
    MutedDesk d;
    const CaseId id = d.chased();
    const auto before = d.live(id);
    const EscalationRun run = d.run(id);
    d.pass(1min); // no mute ends when a step does
    REQUIRE(d.alarms->mute());
    CHECK(d.live(id) == before);
    CHECK(d.run(id) == run);
    while (d.run(id).step == run.step) {
        if (!d.isMuted())
            REQUIRE(d.alarms->mute());
        d.pass(15s);
    }
    CHECK(d.isMuted());
    CHECK(d.run(id).step == run.step + 1);
}

TEST_CASE("A new alarm of the highest urgency turns the sound on at once; a lower one does not",
          "[mute][T33]")
{
    MutedDesk d;
    d.remindIn(3min, Urgency::Urgent);
    d.remindIn(6min, Urgency::Immediate);
    d.pass(1min);
    REQUIRE(d.alarms->mute());
    QSignalSpy rang{d.watch.get(), &AlarmWatch::rang};
    d.pass(2min);
    CHECK(rang.size() == 1); // it is told of, and not heard
    CHECK(d.isMuted());
    d.pass(3min - 1s);
    CHECK(d.isMuted());
    const auto before = d.journaled();
    d.pass(1s);
    CHECK_FALSE(d.isMuted());
    REQUIRE(d.journaled().size() == before.size() + 1);
    CHECK(d.journaled().back() == d.clock.now());
}

TEST_CASE("An alarm that was heard before the sound went off does not turn it on, until it asks for more",
          "[mute][T33]")
{
    MutedDesk d;
    const CaseId id = d.take(WatchedDesk::nykvarn(Urgency::Immediate));
    const Timer step = d.only(id, TimerKind::Step);
    REQUIRE(step.warnAt);
    d.pass(*step.warnAt - d.clock.now());
    REQUIRE_FALSE(d.sounding().empty());
    REQUIRE(d.alarms->mute());
    d.pass(15s);
    CHECK(d.isMuted());
    d.pass(step.due - d.clock.now());
    CHECK_FALSE(d.isMuted()); // it was a warning, and is overdue now
}

TEST_CASE("The same key turns the sound on again, and that is journaled", "[mute]")
{
    MutedDesk d;
    REQUIRE(d.alarms->mute());
    d.pass(4min);
    d.alarms->unmute();
    CHECK_FALSE(d.isMuted());
    REQUIRE(d.journaled().size() == 2);
    CHECK(d.journaled().back() == d.clock.now());
    d.alarms->unmute();
    CHECK(d.journaled().size() == 2);
    REQUIRE(d.alarms->mute());
    CHECK(d.watch->muteLeft() == 10min);
}

TEST_CASE("No absence, no set clock and no unlock leaves the sound off", "[mute][R16]")
{
    MutedDesk d;
    REQUIRE(d.alarms->mute());
    SECTION("the machine slept")
    {
        d.sleep(5min);
    }
    SECTION("the clock was set back")
    {
        d.setClock(-3h);
    }
    SECTION("somebody unlocked")
    {
        d.unlockAgain();
    }
    CHECK_FALSE(d.isMuted());
}

TEST_CASE("Where a mute cannot be written down there is none; the sound comes on all the same", "[mute][T36]")
{
    MutedDesk d;
    REQUIRE(d.alarms->mute());
    d.db().execute("PRAGMA query_only = ON");
    d.alarms->unmute();
    CHECK_FALSE(d.isMuted());
    CHECK_FALSE(d.alarms->mute());
    CHECK_FALSE(d.isMuted());
}
