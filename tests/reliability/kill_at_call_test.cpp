#include "disk_recorder.h"
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

constexpr int commits = 3;

/// Opens, commits, keeps a draft that says how far it came, says each acknowledged number aloud, and is
/// killed before that call to the disk.
void writeUntilCall(const VaultPlace &place, int call, int out)
{
    DiskRecorder recorder{place.folder()};
    recorder.interrupt(call, [] { raise(SIGKILL); });
    const auto store = place.open();
    for (int i = 0; i < commits; ++i) {
        const auto done = store ? (*store)->commit(place.author.id, aWholeCase()) : Result<Committed>{};
        const qint64 seq = done ? done->lastSeq : 0;
        if (seq > 0)
            keepDraft(**store, place.author.id, seq);
        if (seq == 0 || write(out, &seq, sizeof seq) != sizeof seq)
            _exit(1);
    }
}

struct Ended
{
    bool wasKilled = false;
    qint64 said = 0;
};

Ended endedAtCall(const VaultPlace &place, int call)
{
    std::array<int, 2> pipes{};
    REQUIRE(pipe(pipes.data()) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        writeUntilCall(place, call, pipes[1]);
        _exit(0);
    }
    close(pipes[1]);
    Ended ended;
    qint64 seq = 0;
    while (read(pipes[0], &seq, sizeof seq) == sizeof seq)
        ended.said = seq;
    close(pipes[0]);
    int status = 0;
    waitpid(child, &status, 0);
    ended.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    REQUIRE((ended.wasKilled || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
    return ended;
}

} // namespace

TEST_CASE("No acknowledged event and no draft is lost when the program is killed before any call to the disk",
          "[reliability][T-KILL]")
{
    const VaultPlace place;
    const Files fresh = filesOf(place.folder());
    int kills = 0;
    for (bool wasKilled = true; wasKilled;) {
        putFiles(place.folder(), fresh);
        const Ended ended = endedAtCall(place, kills);
        INFO("before call " << kills);
        const auto store = place.open();
        REQUIRE(store);
        REQUIRE(faultAfter(**store, 1, std::max<qint64>(ended.said, 1)) == QString{});
        REQUIRE((ended.said == 0 || draftIn(**store) >= ended.said));
        wasKilled = ended.wasKilled;
        kills += wasKilled ? 1 : 0;
    }
    CHECK(kills > commits * 5); // a journal, pages, syncs and the head for each commit
    CHECK(place.unlock());
}
