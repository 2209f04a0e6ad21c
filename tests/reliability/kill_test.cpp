#include "store/journal.h"
#include "support/strings.h"
#include "vault_place.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int cycles = 150;

/// Commits, and keeps a draft that says how far it came, until it is killed; says each number aloud when both
/// are acknowledged.
[[noreturn]] void writeUntilKilled(const VaultPlace &place, int out)
{
    auto store = place.open();
    if (!store)
        _exit(3);
    for (;;) {
        const auto done = (*store)->commit(place.author.id, aWholeCase());
        if (!done)
            _exit(4);
        const qint64 seq = done->lastSeq;
        keepDraft(**store, place.author.id, seq);
        if (write(out, &seq, sizeof seq) != sizeof seq)
            _exit(5);
    }
}

/// One writer that is killed once it has said this many words: with none at once, or while it opens.
qint64 lastWordOfKilled(const VaultPlace &place, int words)
{
    std::array<int, 2> pipes{};
    REQUIRE(pipe(pipes.data()) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        writeUntilKilled(place, pipes[1]);
    }
    close(pipes[1]);
    qint64 said = 0;
    qint64 seq = 0;
    for (int i = 0; i < words && read(pipes[0], &seq, sizeof seq) == sizeof seq; ++i)
        said = seq;
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    while (read(pipes[0], &seq, sizeof seq) == sizeof seq)
        said = seq;
    close(pipes[0]);
    return said;
}

} // namespace

// Between which calls to the disk it may die: kill_at_call_test.cpp.
TEST_CASE("No acknowledged event and no draft is lost when the program is killed at any moment",
          "[reliability][T-KILL]")
{
    const VaultPlace place;
    qint64 acknowledged = 1;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const int words = cycle % 6;
        const qint64 said = lastWordOfKilled(place, words);
        REQUIRE((words == 0 || said > acknowledged));
        acknowledged = std::max(acknowledged, said);

        const auto store = place.open();
        REQUIRE(store);
        const auto last = (*store)->journal().lastSeq();
        REQUIRE(last);
        REQUIRE(*last >= acknowledged);
        REQUIRE((*last - 1) % eventsOfACase == 0);
        REQUIRE((acknowledged == 1 || draftIn(**store) >= acknowledged));
        if (cycle % 50 == 49)
            REQUIRE(faultAfter(**store, 1, acknowledged) == QString{});
    }
    CHECK(place.unlock());
}
