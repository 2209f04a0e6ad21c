#include "disk_recorder.h"
#include "sql/connection.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault_place.h"

#include <QDir>
#include <QProcess>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <random>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

/// An ext4 file system in a file, whose power can be cut: it goes down without writing what it still held
/// back.
class CutDisk final
{
    Q_DISABLE_COPY_MOVE(CutDisk)

public:
    CutDisk()
    {
        QDir{m_place.path()}.mkdir(QStringLiteral("m"));
        m_isReady = run("truncate", {QStringLiteral("-s"), QStringLiteral("32M"), image()}) &&
                    run("mkfs.ext4", {QStringLiteral("-q"), image()}) && mount();
    }
    ~CutDisk() { unmount(); }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString root() const { return m_place.path() + QStringLiteral("/m"); }
    [[nodiscard]] QString folder() const { return root() + QStringLiteral("/vault"); }
    [[nodiscard]] bool mount() const
    {
        return run("mount", {QStringLiteral("-o"), QStringLiteral("loop"), image(), root()});
    }
    void unmount() const { umount2(root().toUtf8().constData(), 0); }

private:
    [[nodiscard]] QString image() const { return m_place.path() + QStringLiteral("/disk"); }
    static bool run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QLatin1String{program}, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    QTemporaryDir m_place;
    bool m_isReady = false;
};

/// EXT4_IOC_SHUTDOWN without flushing the log. Kernel headers give it no name to programs.
bool cutPower(int directory)
{
    std::uint32_t withoutLog = 2;
    return ioctl(directory, _IOR('X', 125, std::uint32_t), &withoutLog) == 0;
}

struct Cut
{
    int commits = 0; ///< the power goes right after this many acknowledgements …
    int calls = 0;   ///< … or before this call to the disk after the first, when there are none
    QByteArray pragmas;
};

/// Commits, says each number, and cuts the power itself when it is told to.
[[noreturn]] void write(const VaultPlace &place, const CutDisk &disk, const Cut &cut, int out)
{
    const int directory = open(disk.root().toUtf8().constData(), O_RDONLY | O_DIRECTORY);
    const auto goDark = [directory] { _exit(cutPower(directory) ? 0 : 6); };
    DiskRecorder recorder{disk.folder()};
    auto store = place.open(disk.folder());
    if (!store)
        _exit(3);
    if (!cut.pragmas.isEmpty())
        (*store)->connection().execute(cut.pragmas);
    for (int i = 1;; ++i) {
        const auto done = (*store)->commit(place.author.id, aWholeCase());
        if (!done)
            _exit(4);
        const qint64 seq = done->lastSeq;
        if (::write(out, &seq, sizeof seq) != sizeof seq)
            _exit(5);
        if (i == cut.commits)
            goDark();
        if (i == 1 && cut.commits == 0)
            recorder.interrupt(cut.calls, goDark);
    }
}

/// The last number that was acknowledged before the power went.
qint64 lastWordBefore(const VaultPlace &place, const CutDisk &disk, const Cut &cut)
{
    std::array<int, 2> pipes{};
    REQUIRE(pipe(pipes.data()) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        write(place, disk, cut, pipes[1]);
    }
    close(pipes[1]);
    qint64 said = 0;
    qint64 seq = 0;
    while (read(pipes[0], &seq, sizeof seq) == sizeof seq)
        said = seq;
    close(pipes[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(said > 0);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 0);
    return said;
}

/// Empty when everything that was acknowledged before the cut is found afterwards, whole.
QString faultAfterCut(const VaultPlace &place, const CutDisk &disk, const Cut &cut)
{
    putFiles(disk.folder(), filesOf(place.folder()));
    sync();
    const qint64 said = lastWordBefore(place, disk, cut);
    disk.unmount();
    REQUIRE(disk.mount());
    const auto store = place.open(disk.folder());
    return store ? faultAfter(**store, 1, said)
                 : QStringLiteral("refused: %1").arg(static_cast<int>(store.error().code));
}

int lossesIn(int cuts, const QByteArray &pragmas)
{
    const VaultPlace place;
    const CutDisk disk;
    std::mt19937 random{20261124};
    std::uniform_int_distribution<int> commits{1, 25};
    std::uniform_int_distribution<int> calls{0, 200};
    int lost = 0;
    for (int i = 0; i < cuts; ++i) {
        const bool amidst = pragmas.isEmpty() && i % 3 == 2;
        const Cut cut{amidst ? 0 : commits(random), calls(random), pragmas};
        const QString fault = faultAfterCut(place, disk, cut);
        INFO(fault.toStdString());
        CHECK((!pragmas.isEmpty() || fault.isEmpty()));
        lost += fault.isEmpty() ? 0 : 1;
    }
    return lost;
}

void skipWithoutDisk()
{
    const CutDisk disk;
    const int directory =
        disk.isReady() ? open(disk.root().toUtf8().constData(), O_RDONLY | O_DIRECTORY) : -1;
    const bool canCut = directory >= 0 && cutPower(directory);
    close(directory);
    if (!canCut)
        SKIP("cutting the power of a file system needs root, loop mounts and ext4");
}

} // namespace

TEST_CASE("A file system whose power is cut has kept all that was acknowledged", "[reliability][T-PWR]")
{
    skipWithoutDisk();
    CHECK(lossesIn(60, {}) == 0);
}

TEST_CASE("A file system whose power is cut is seen to lose what was acknowledged without syncing",
          "[reliability][T-PWR-neg]")
{
    skipWithoutDisk();
    CHECK(lossesIn(10, "PRAGMA synchronous = OFF") >= 9);
    CHECK(lossesIn(10, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL") >= 9);
}
