#include "folder.h"
#include "support/strings.h"
#include "vault/durable_replace.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jour;
using namespace jour::test;

TEST_CASE("A file is made and replaced whole, for its owner alone", "[vault]")
{
    const Folder folder;
    const QString path = folder.file("a");
    REQUIRE(durableReplace(path, "one").has_value());
    CHECK(contentOf(path) == "one");
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    REQUIRE(durableReplace(path, QByteArray(100'000, 'x')).has_value());
    CHECK(contentOf(path) == QByteArray(100'000, 'x'));
    REQUIRE(durableReplace(path, {}).has_value());
    CHECK(contentOf(path).isEmpty());
    CHECK(QDir{folder.path()}.entryList(QDir::Files) == QStringList{QStringLiteral("a")});
}

TEST_CASE("What a power cut left behind does not hinder the next replacement", "[vault]")
{
    const Folder folder;
    REQUIRE(overwrite(folder.file("a.new"), "half"));
    REQUIRE(durableReplace(folder.file("a"), "whole").has_value());
    CHECK(contentOf(folder.file("a")) == "whole");
    CHECK_FALSE(QFile::exists(folder.file("a.new")));
}

TEST_CASE("A replacement that fails leaves the old file and nothing else", "[vault]")
{
    const Folder folder;
    CHECK(durableReplace(folder.file("no/such/folder"), "x").error().code == ErrorCode::NotFound);
    REQUIRE(QDir{folder.path()}.mkpath(QStringLiteral("full/of")));
    CHECK_FALSE(durableReplace(folder.file("full"), "x").has_value());
    CHECK(QDir{folder.path()}.entryList(QDir::Files).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("A link in the place of the new file is not followed", "[vault]")
{
    const Folder folder;
    REQUIRE(overwrite(folder.file("victim"), "untouched"));
    REQUIRE(QFile::link(folder.file("victim"), folder.file("a.new")));
    REQUIRE(durableReplace(folder.file("a"), "x").has_value());
    CHECK(contentOf(folder.file("victim")) == "untouched");
    CHECK_FALSE(QFileInfo{folder.file("a")}.isSymLink());
}

TEST_CASE("When there is no room, the old file stays and the reason is told", "[vault]")
{
    const Folder folder;
    const QString path = folder.file("a");
    REQUIRE(durableReplace(path, "old").has_value());
    // In a child, so that the limit on file sizes stays there.
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit limit{1000, 1000};
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto done = durableReplace(path, QByteArray(5000, 'x'));
        ::_exit(!done && done.error().code == ErrorCode::DiskFull ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK(contentOf(path) == "old");
    CHECK_FALSE(QFile::exists(folder.file("a.new")));
}
#endif

TEST_CASE("A file is read whole or not at all", "[vault]")
{
    const Folder folder;
    REQUIRE(overwrite(folder.file("a"), "12345"));
    CHECK(wholeFile(folder.file("a"), 5) == QByteArray{"12345"});
    CHECK(wholeFile(folder.file("a"), 4).error().code == ErrorCode::Corrupt);
    CHECK(wholeFile(folder.file("b"), 4).error().code == ErrorCode::NotFound);
    CHECK(wholeFile(folder.path(), 4).error().code == ErrorCode::Io);
}
