#include "services/vault_door.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/vault_folder.h"
#include "vault_place.h"

#include <QEventLoop>

#include <algorithm>
#include <array>
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

const QString boot = QStringLiteral("this start");

/// Another process that does `work` with a pipe to tell of it, and is killed when this goes.
class Other final
{
    Q_DISABLE_COPY_MOVE(Other)

public:
    explicit Other(const std::function<void(int)> &work)
    {
        std::array<int, 2> pipes{};
        REQUIRE(pipe(pipes.data()) == 0);
        m_pid = fork();
        if (m_pid == 0) {
            close(pipes[0]);
            work(pipes[1]);
            _exit(0);
        }
        close(pipes[1]);
        m_in = pipes[0];
    }
    ~Other()
    {
        end(SIGKILL);
        close(m_in);
    }
    /// The next number that it tells; nothing when it has ended.
    [[nodiscard]] std::optional<qint64> next() const
    {
        qint64 told = 0;
        return read(m_in, &told, sizeof told) == sizeof told ? std::optional{told} : std::nullopt;
    }
    void end(int signal)
    {
        if (m_pid <= 0)
            return;
        kill(m_pid, signal);
        waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    void wait() { end(0); }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = -1;
    int m_in = -1;
};

void tell(int out, qint64 number)
{
    if (write(out, &number, sizeof number) != sizeof number)
        _exit(1);
}

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

void holdAndWait(const VaultPlace &place, int out)
{
    const auto lock = VaultLock::acquire(place.folder(), boot);
    const auto store = place.open();
    tell(out, lock && store ? getpid() : 0);
    pause();
}

/// What the door answers to this passphrase; nothing when it opens.
std::optional<Error> refusalOf(VaultDoor &door, const QString &phrase)
{
    std::optional<Error> refusal;
    QEventLoop waiting;
    QObject::connect(&door, &VaultDoor::opened, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::refused, &waiting, [&](const Error &error) {
        refusal = error;
        waiting.quit();
    });
    door.unlock(VaultPlace::userId(), passphraseBytes(phrase));
    waiting.exec();
    return refusal;
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

TEST_CASE("The door stays shut, whatever the passphrase, while another process has the vault",
          "[reliability][T-2PROC]")
{
    const VaultPlace place;
    VaultDoor door{place.folder(), place.clock, KdfCost::floor()};
    {
        const Other first{[&](int out) { holdAndWait(place, out); }};
        REQUIRE(first.next() == first.pid());
        const Files before = filesOf(place.folder());
        for (const QString &phrase : {VaultPlace::phrase(), QStringLiteral("not the right passphrase")}) {
            const auto refusal = refusalOf(door, phrase);
            REQUIRE(refusal);
            CHECK(refusal->code == ErrorCode::InUse);
            CHECK(refusal->detail.startsWith(QString::number(first.pid()) + QLatin1Char(' ')));
        }
        CHECK(filesOf(place.folder()) == before);
    }
    CHECK_FALSE(refusalOf(door, VaultPlace::phrase()));

    // A soft lock keeps the vault, and its own process may still come back in.
    const auto kept = VaultLock::acquire(place.folder(), boot);
    REQUIRE(kept);
    CHECK_FALSE(refusalOf(door, VaultPlace::phrase()));
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
