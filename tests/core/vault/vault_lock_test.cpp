#include "folder.h"
#include "support/strings.h"
#include "vault/vault_folder.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jour;
using namespace jour::test;

namespace {

const QString boot = QStringLiteral("this start");

#ifdef Q_OS_UNIX
/// A process that takes the vault's lock and waits to be killed, at the latest when the test ends.
class Holder final
{
public:
    explicit Holder(const QString &folder)
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const auto lock = VaultLock::acquire(folder, boot);
            const char held = lock ? 'y' : 'n';
            if (::write(pipe[1], &held, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char held = 'n';
        m_holds = ::read(pipe[0], &held, 1) == 1 && held == 'y';
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool holds() const { return m_holds; }
    void kill()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = -1;
    }

private:
    pid_t m_child = -1;
    bool m_holds = false;
};
#endif

} // namespace

TEST_CASE("A vault is held once; the second is told by whom", "[vault]")
{
    const Folder folder;
    auto first = VaultLock::acquire(folder.path(), boot);
    REQUIRE(first.has_value());
    CHECK_FALSE(first->takenOverFrom().has_value());
    CHECK(vaultHolder(folder.path())->pid == QCoreApplication::applicationPid());
    CHECK(vaultHolder(folder.path())->bootId == boot);
    CHECK(checkPrivate(folder.path()).has_value());

    const auto second = VaultLock::acquire(folder.path(), boot);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::InUse);
    CHECK(second.error().detail.startsWith(QString::number(QCoreApplication::applicationPid()) +
                                           QLatin1Char(' ')));

    const VaultLock kept = std::move(*first);
    CHECK_FALSE(VaultLock::acquire(folder.path(), boot).has_value());
}

TEST_CASE("A vault that was let go can be held again, and nobody has died", "[vault]")
{
    const Folder folder;
    {
        const auto lock = VaultLock::acquire(folder.path(), boot);
        REQUIRE(lock.has_value());
    }
    CHECK_FALSE(vaultHolder(folder.path()).has_value());
    const auto again = VaultLock::acquire(folder.path(), boot);
    REQUIRE(again.has_value());
    CHECK_FALSE(again->takenOverFrom().has_value());
}

TEST_CASE("Without its folder there is nothing to hold", "[vault]")
{
    const Folder folder;
    CHECK(VaultLock::acquire(folder.file("nothing"), boot).error().code == ErrorCode::NotFound);
}

TEST_CASE("A look at the lock writes nothing, and the process's own lock is none to tell of", "[vault]")
{
    const Folder folder;
    CHECK(VaultLock::look(folder.path()).has_value());
    CHECK_FALSE(QFile::exists(lockFilePath(folder.path())));
    {
        const auto lock = VaultLock::acquire(folder.path(), boot);
        REQUIRE(lock.has_value());
        CHECK(VaultLock::isHeldHere(folder.path()));
        CHECK(VaultLock::look(folder.path()).has_value());
        CHECK(vaultHolder(folder.path())->bootId == boot);
    }
    CHECK_FALSE(VaultLock::isHeldHere(folder.path()));
}

#ifdef Q_OS_UNIX
TEST_CASE("Another process that has the vault is seen without taking it", "[vault]")
{
    const Folder folder;
    Holder holder{folder.path()};
    REQUIRE(holder.holds());
    const auto seen = VaultLock::look(folder.path());
    REQUIRE_FALSE(seen.has_value());
    CHECK(seen.error().code == ErrorCode::InUse);
    CHECK(seen.error().detail.startsWith(QString::number(vaultHolder(folder.path())->pid)));
    holder.kill();
    CHECK(VaultLock::look(folder.path()).has_value());
    CHECK(VaultLock::acquire(folder.path(), boot).has_value());
}

TEST_CASE("The lock of a process that was killed is taken over, and it is told whose it was", "[vault]")
{
    const Folder folder;
    Holder holder{folder.path()};
    REQUIRE(holder.holds());
    const auto refused = VaultLock::acquire(folder.path(), boot);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(refused.error().detail.startsWith(QString::number(vaultHolder(folder.path())->pid)));

    holder.kill();
    const auto lock = VaultLock::acquire(folder.path(), QStringLiteral("next start"));
    REQUIRE(lock.has_value());
    REQUIRE(lock->takenOverFrom().has_value());
    CHECK(lock->takenOverFrom()->bootId == boot);
    CHECK(vaultHolder(folder.path())->bootId == QLatin1String{"next start"});
}
#endif
