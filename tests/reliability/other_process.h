#pragma once

#include "vault/vault_folder.h"
#include "vault_place.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace jour::test {

inline const QString boot = QStringLiteral("this start");

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

inline void tell(int out, qint64 number)
{
    if (write(out, &number, sizeof number) != sizeof number)
        _exit(1);
}

/// Takes the lock and opens, tells its own id, and waits to be killed.
inline void holdAndWait(const VaultPlace &place, int out)
{
    const auto lock = VaultLock::acquire(place.folder(), boot);
    const auto store = place.open();
    tell(out, lock && store ? getpid() : 0);
    pause();
}

} // namespace jour::test
