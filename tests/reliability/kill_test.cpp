#include "store/journal.h"
#include "store/store.h"
#include "support/store.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int cycles = 300;

/// Commits until it is killed; says each acknowledged sequence number aloud.
[[noreturn]] void writeUntilKilled(const QString &folder, const OpenedVault &keys, OperatorId author, int out)
{
    const ManualClock clock{night};
    auto store = Store::open(folder, keys, clock);
    if (!store)
        _exit(3);
    for (;;) {
        const std::vector<NewEvent> events{
            {std::nullopt, events::SettingChanged{QStringLiteral("kill"), {}, 1, {}}}};
        const auto done = (*store)->commit(author, events);
        if (!done)
            _exit(4);
        const qint64 seq = done->lastSeq;
        if (write(out, &seq, sizeof seq) != sizeof seq)
            _exit(5);
    }
}

} // namespace

TEST_CASE("No acknowledged event is lost when the program is killed at any moment", "[reliability][T-KILL]")
{
    StoreFixture fixture;
    fixture.close();
    std::mt19937 random{20261124};
    std::uniform_int_distribution<int> microseconds{500, 25'000};
    qint64 acknowledged = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        int pipes[2];
        REQUIRE(pipe(pipes) == 0);
        const pid_t child = fork();
        if (child == 0) {
            close(pipes[0]);
            writeUntilKilled(fixture.folder(), fixture.keys, fixture.author.id, pipes[1]);
        }
        close(pipes[1]);
        usleep(static_cast<useconds_t>(microseconds(random)));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        qint64 seq = 0;
        while (read(pipes[0], &seq, sizeof seq) == sizeof seq)
            acknowledged = seq;
        close(pipes[0]);

        REQUIRE(fixture.open());
        const auto last = fixture.store().journal().lastSeq();
        REQUIRE(last);
        REQUIRE(*last >= acknowledged);
        if (cycle % 50 == 49) {
            const auto fault = fixture.store().journal().verify();
            REQUIRE(fault);
            CHECK_FALSE(fault->has_value());
        }
        fixture.close();
    }
    CHECK(acknowledged > cycles);
}
