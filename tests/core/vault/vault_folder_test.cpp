#include "folder.h"
#include "support/strings.h"
#include "vault/vault_folder.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX

#include <sys/stat.h>

using namespace jour;
using namespace jour::test;

namespace {

constexpr mode_t all = 0777;

mode_t modeOf(const QString &path)
{
    struct stat found
    {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &found) == 0);
    return found.st_mode & all;
}

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

ErrorCode refusal(const Result<> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("A new vault folder is open to its owner alone", "[vault]")
{
    const Folder folder;
    const QString path = folder.file("a/b/vault");
    REQUIRE(prepareVaultFolder(path).has_value());
    CHECK(modeOf(path) == 0700);
    CHECK(prepareVaultFolder(path).has_value());
    CHECK(checkPrivate(path).has_value());
    REQUIRE(overwrite(folder.file("file"), {}));
    CHECK(refusal(prepareVaultFolder(folder.file("file"))) == ErrorCode::Invalid);
    CHECK(refusal(checkPrivate(folder.file("nothing"))) == ErrorCode::NotFound);
}

TEST_CASE("A vault that others can reach is refused, and repaired on request", "[vault]")
{
    const Folder folder;
    REQUIRE(overwrite(folder.file("desk.db"), "x"));
    REQUIRE(checkPrivate(folder.path()).has_value());
    SECTION("the folder")
    {
        setMode(folder.path(), 0750);
        CHECK(refusal(checkPrivate(folder.path())) == ErrorCode::Exposed);
    }
    SECTION("a file in it, and the file is named")
    {
        setMode(folder.file("desk.db"), 0604);
        CHECK(checkPrivate(folder.path()).error() == Error{ErrorCode::Exposed, QStringLiteral("desk.db")});
    }
    SECTION("a hidden file in it")
    {
        REQUIRE(overwrite(folder.file(".copy"), "x"));
        setMode(folder.file(".copy"), 0660);
        CHECK(refusal(checkPrivate(folder.path())) == ErrorCode::Exposed);
    }
    REQUIRE(makePrivate(folder.path()).has_value());
    CHECK(checkPrivate(folder.path()).has_value());
    CHECK(modeOf(folder.path()) == 0700);
    CHECK(modeOf(folder.file("desk.db")) == 0600);
}

TEST_CASE("A link among the vault's files is refused, and repairing does not reach through it", "[vault]")
{
    const Folder elsewhere;
    REQUIRE(overwrite(elsewhere.file("target"), "x"));
    setMode(elsewhere.file("target"), 0644);
    const Folder folder;
    REQUIRE(QFile::link(elsewhere.file("target"), folder.file("desk.db")));
    CHECK(refusal(checkPrivate(folder.path())) == ErrorCode::Exposed);
    CHECK(refusal(makePrivate(folder.path())) == ErrorCode::Exposed);
    CHECK(modeOf(elsewhere.file("target")) == 0644);
    // One that points nowhere would be followed when the file is made.
    const Folder other;
    REQUIRE(QFile::link(elsewhere.file("nothing"), other.file("store.keys")));
    CHECK(refusal(checkPrivate(other.path())) == ErrorCode::Exposed);
}

#endif
