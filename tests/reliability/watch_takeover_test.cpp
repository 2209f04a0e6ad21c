// Two stations at one vault: one has the watch, the other is told so and stays silent; when the first is gone
// the second takes the watch over, and what fell due in between rings there, once.
#include "other_process.h"
#include "services/alarms.h"
#include "services/chase.h"
#include "services/intake.h"
#include "store/engine_state.h"
#include "store/journal.h"

#include <QSignalSpy>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// One start of the program at the vault, without its window.
struct Station
{
    explicit Station(const VaultPlace &place) : store{place.open().value()}, clock{place.clock}
    {
        desk = std::make_unique<Desk>(*store, clock, reference(), feed, place.author);
    }
    void begin()
    {
        alarms = std::make_unique<Alarms>(*desk, watch);
        alarms->begin();
        watch.check();
    }
    [[nodiscard]] static const ReferenceData &reference()
    {
        static const ReferenceData data = ReferenceData::load().value();
        return data;
    }
    /// A case that somebody wants to be reminded of.
    TimerId reminded(Duration in)
    {
        Intake intake{*desk};
        const Draft draft = intake.begin();
        const auto id = intake.openCase(draft, Intake::formOf(draft));
        return Chase{*desk}.remind(*id, clock.now() + in, QStringLiteral("Ring Eva")).value();
    }

    std::unique_ptr<Store> store;
    ManualClock clock;
    ChangeFeed feed;
    AlarmWatch watch{clock};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Alarms> alarms;
};

/// Watches for a minute, writes down how far, and is killed there.
void watchAMinute(const VaultPlace &place, int out)
{
    const auto lock = VaultLock::acquire(place.folder(), boot);
    Station station{place};
    station.begin();
    station.clock.advance(1min);
    station.watch.check();
    const auto kept = EngineState{station.store->connection()}.keepHeartbeat(station.watch.heartbeat());
    tell(out, lock && kept ? getpid() : 0);
    pause();
}

} // namespace

TEST_CASE("The second station is refused while the first has the watch, and takes it over when that is gone",
          "[reliability][T39]")
{
    const VaultPlace place;
    const TimerId reminder = Station{place}.reminded(10min);
    Other first{[&](int out) { watchAMinute(place, out); }};
    REQUIRE(first.next() == first.pid());

    // No double alarm: without the lock there is no store, and without a store no alarm clock.
    const auto refused = VaultLock::acquire(place.folder(), QStringLiteral("another station"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);

    // No nobody: half an hour after the first died the second finds what nobody heard.
    const pid_t dead = first.pid();
    first.end(SIGKILL);
    const auto lock = VaultLock::acquire(place.folder(), QStringLiteral("another station"));
    REQUIRE(lock);
    REQUIRE(lock->takenOverFrom());
    CHECK(lock->takenOverFrom()->pid == dead);
    Station second{place};
    second.clock.advance(30min);
    QSignalSpy rang{&second.watch, &AlarmWatch::rang};
    second.begin();
    CHECK(std::ranges::count(second.watch.state().sounding, reminder, &AlarmItem::timer) == 1);
    second.clock.advance(1s);
    second.watch.check();
    CHECK(rang.size() == 1);
    const auto gaps = second.alarms->unreviewed();
    REQUIRE(gaps);
    REQUIRE(gaps->size() == 1);
    CHECK(gaps->front().from == night + 1min);
    CHECK(std::ranges::count(gaps->front().missed, reminder) == 1);
}
