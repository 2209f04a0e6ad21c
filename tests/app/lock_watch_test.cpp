#include "lock_watch.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace std::chrono_literals;

TEST_CASE("The desk locks after three idle minutes, hard after half an hour more", "[lock]")
{
    ManualClock clock{fromMicros(1'795'575'600'000'000)};
    LockWatch watch{clock};
    QSignalSpy soft{&watch, &LockWatch::softLockDue};
    QSignalSpy hard{&watch, &LockWatch::hardLockDue};
    watch.start();
    for (int i = 0; i < 179; ++i) {
        clock.advance(1s);
        watch.check();
    }
    CHECK(soft.isEmpty());
    clock.advance(1s);
    watch.check();
    CHECK(soft.size() == 1);
    watch.softLocked();
    for (int i = 0; i < 60; ++i) {
        clock.advance(30s);
        watch.check();
    }
    CHECK(hard.size() >= 1);
}

TEST_CASE("A machine that slept wakes locked hard", "[lock]")
{
    ManualClock clock{fromMicros(1'795'575'600'000'000)};
    LockWatch watch{clock};
    QSignalSpy hard{&watch, &LockWatch::hardLockDue};
    watch.start();
    clock.advance(8h);
    watch.check();
    CHECK(hard.size() == 1);
}

TEST_CASE("Setting the wall clock back keeps nothing open", "[lock]")
{
    ManualClock clock{fromMicros(1'795'575'600'000'000)};
    LockWatch watch{clock};
    QSignalSpy soft{&watch, &LockWatch::softLockDue};
    watch.start();
    clock.step(-24h);
    for (int i = 0; i < 180; ++i) {
        clock.advance(1s);
        watch.check();
    }
    CHECK(soft.size() == 1);
}
