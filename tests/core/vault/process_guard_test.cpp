#include "folder.h"
#include "vault/process_guard.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace jour;
using namespace jour::test;

namespace {

bool warns(const std::vector<GuardWarning> &warnings, GuardWarning what)
{
    return std::find(warnings.begin(), warnings.end(), what) != warnings.end();
}

QString noMapping(const QString &)
{
    return {};
}

} // namespace

TEST_CASE("Swap is in the clear unless it is encrypted or in memory", "[vault]")
{
    const QString head = QStringLiteral("Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n");
    const auto encrypted = [](const QString &device) {
        return device == QLatin1String{"/dev/dm-1"} ? QStringLiteral("CRYPT-LUKS2-0123-swap") : QString{};
    };
    CHECK_FALSE(swapsInClear({}, noMapping));
    CHECK_FALSE(swapsInClear(head, noMapping));
    CHECK(swapsInClear(head + QStringLiteral("/dev/sda2    partition\t1000\t0\t-2\n"), noMapping));
    CHECK(swapsInClear(head + QStringLiteral("/swapfile\tfile\t1000\t0\t-2\n"), encrypted));
    CHECK_FALSE(swapsInClear(head + QStringLiteral("/dev/zram0   partition\t1000\t0\t100\n"), noMapping));
    CHECK_FALSE(swapsInClear(head + QStringLiteral("/dev/dm-1    partition\t1000\t0\t-2\n"), encrypted));
    CHECK(swapsInClear(head + QStringLiteral("/dev/dm-1 partition 1 0 -2\n/dev/dm-2 partition 1 0 -3\n"),
                       encrypted));
}

#ifdef Q_OS_LINUX
TEST_CASE("A guarded process leaves no core and makes its files private", "[vault]")
{
    const Folder folder;
    // In a child: the guard is for good, and the test's own process should stay debuggable.
    const pid_t child = ::fork();
    if (child == 0) {
        bool good = warns(guardWarnings(folder.path()), GuardWarning::DumpsPossible) && guardProcess();
        rlimit core{1, 1};
        good = good && ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0;
        good = good && ::prctl(PR_GET_DUMPABLE) == 0;
        good = good && ::umask(0) == (S_IRWXG | S_IRWXO);
        good = good && !warns(guardWarnings(folder.path()), GuardWarning::DumpsPossible);
        ::_exit(good ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("Running as root is warned of, and a local folder is not taken for a network one", "[vault]")
{
    const Folder folder;
    const auto warnings = guardWarnings(folder.path());
    CHECK(warns(warnings, GuardWarning::RunsAsRoot) == (::geteuid() == 0));
    CHECK_FALSE(warns(guardWarnings(QStringLiteral("/proc")), GuardWarning::NetworkFolder));
}
#endif
