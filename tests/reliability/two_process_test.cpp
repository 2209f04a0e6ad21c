#include "other_process.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/vault_folder.h"
#include "vault_place.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <thread>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

/// Takes the lock as the program does, opens, and commits for ever.
void holdAndWrite(const VaultPlace &place, int out)
{
    const auto lock = VaultLock::acquire(place.folder(), boot);
    if (!lock)
        _exit(2);
    const auto store = place.open();
    while (store) {
        const auto done = (*store)->commit(place.author.id, aWholeCase());
        if (!done)
            _exit(3);
        tell(out, done->lastSeq);
    }
}

} // namespace

TEST_CASE("A second process is refused, told who has the vault, and touches nothing",
          "[reliability][T-2PROC]")
{
    const VaultPlace place;
    const Other first{[&](int out) { holdAndWait(place, out); }};
    REQUIRE(first.next() == first.pid());
    const Files before = filesOf(place.folder());

    const auto second = VaultLock::acquire(place.folder(), QStringLiteral("another start"));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::InUse);
    CHECK(second.error().detail.startsWith(QString::number(first.pid()) + QLatin1Char(' ')));
    CHECK(filesOf(place.folder()) == before);
}

TEST_CASE("Of eight processes that start at once exactly one gets the vault", "[reliability][T-2PROC]")
{
    const VaultPlace place;
    std::array<int, 2> gate{};
    REQUIRE(pipe(gate.data()) == 0);
    std::vector<std::unique_ptr<Other>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(std::make_unique<Other>([&](int out) {
            char go = 0;
            close(gate[1]);
            std::ignore = read(gate[0], &go, 1); // ends when the gate is closed
            const auto lock = VaultLock::acquire(place.folder(), boot);
            tell(out, lock ? 1 : lock.error().code == ErrorCode::InUse ? 0 : 100);
            pause();
        }));
    close(gate[0]);
    close(gate[1]);
    qint64 holders = 0;
    for (const auto &other : all)
        holders += other->next().value_or(100);
    CHECK(holders == 1);
}

TEST_CASE("The vault of a process that was killed while it wrote is taken over at the first attempt",
          "[reliability][T-2PROC]")
{
    const VaultPlace place;
    qint64 acknowledged = 1;
    for (int round = 0; round < 10; ++round) {
        Other writer{[&](int out) { holdAndWrite(place, out); }};
        for (int i = 0; i < 3; ++i) {
            const auto told = writer.next();
            REQUIRE(told);
            acknowledged = *told;
        }
        const pid_t dead = writer.pid();
        writer.end(SIGKILL);
        while (const auto told = writer.next())
            acknowledged = *told;

        const auto lock = VaultLock::acquire(place.folder(), boot);
        REQUIRE(lock);
        REQUIRE(lock->takenOverFrom());
        CHECK(lock->takenOverFrom()->pid == dead);
        const auto store = place.open();
        REQUIRE(store);
        CHECK(faultAfter(**store, 1, acknowledged) == QString{});
    }
}

TEST_CASE("Two threads that lock and unlock never hold the vault at the same time", "[reliability][T-2PROC]")
{
    const VaultPlace place;
    std::atomic<int> inside{0};
    std::atomic<int> together{0};
    std::atomic<int> odd{0};
    std::atomic<int> held{0};
    const auto work = [&] {
        for (int i = 0; i < 3000; ++i) {
            const auto lock = VaultLock::acquire(place.folder(), boot);
            if (!lock) {
                odd += lock.error().code == ErrorCode::InUse ? 0 : 1;
                continue;
            }
            together += inside.fetch_add(1);
            odd += lock->takenOverFrom() ? 1 : 0;
            ++held;
            inside.fetch_sub(1);
        }
    };
    std::thread one{work};
    std::thread two{work};
    one.join();
    two.join();
    CHECK(together == 0);
    CHECK(odd == 0);
    CHECK(held > 100);
}

TEST_CASE("Even past the lock, two writers lose nothing that was acknowledged", "[reliability][T-2PROC]")
{
    const VaultPlace place;
    const auto write = [&](int out) {
        for (int i = 0; i < 60; ++i) {
            // One that finds the journal gone on is refused and has to open anew.
            const auto store = place.open();
            if (!store)
                continue;
            for (int k = 0; k < 3; ++k)
                if (const auto done = (*store)->commit(place.author.id, aWholeCase()))
                    tell(out, done->lastSeq);
        }
    };
    Other one{write};
    Other two{write};
    std::vector<qint64> told;
    for (const Other *other : {&one, &two})
        while (const auto seq = other->next())
            told.push_back(*seq);
    one.wait();
    two.wait();
    std::ranges::sort(told);
    REQUIRE(told.size() > 60);
    CHECK(std::ranges::adjacent_find(told) == told.end());
    const auto store = place.open();
    REQUIRE(store);
    CHECK(faultAfter(**store, 1, told.back()) == QString{});
    CHECK((*store)->journal().lastSeq() == 1 + eventsOfACase * static_cast<qint64>(told.size()));
}
