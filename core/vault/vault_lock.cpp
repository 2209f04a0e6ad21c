#include "vault/durable_replace.h"
#include "vault/vault_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

namespace jour {

namespace {

constexpr qint64 longestLockFile = 4096;

/// The folders that this process has locked: a holder on a disk that takes nothing cannot write its name
/// down.
struct HeldHere
{
    QMutex mutex;
    QSet<QString> folders;
};

HeldHere &heldHere()
{
    static HeldHere held;
    return held;
}

QString placeOf(const QString &folder)
{
    return QFileInfo{folder}.canonicalFilePath();
}

QByteArray written(const VaultHolder &holder)
{
    const QString text = QString::number(holder.pid) + QLatin1Char('\n') + holder.host + QLatin1Char('\n') +
                         holder.bootId + QLatin1Char('\n');
    return text.toUtf8();
}

tl::unexpected<Error> inUse(const QString &folder)
{
    const VaultHolder holder = vaultHolder(folder).value_or(VaultHolder{});
    return fail(ErrorCode::InUse, QString::number(holder.pid) + QLatin1Char(' ') + holder.host);
}

#ifdef Q_OS_WIN

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

Result<qintptr> lockedFile(const QString &folder)
{
    // Others may read who holds it, nobody may open it for writing: that is the lock. Where nothing can be
    // written nobody else may open it at all.
    const QString path = lockFilePath(folder);
    const auto open = [&](DWORD access, DWORD share, DWORD how) {
        return CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), access, share, nullptr, how,
                           FILE_ATTRIBUTE_NORMAL, nullptr);
    };
    HANDLE file = open(GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, OPEN_ALWAYS);
    if (file == INVALID_HANDLE_VALUE && GetLastError() != ERROR_SHARING_VIOLATION)
        file = open(GENERIC_READ, 0, OPEN_EXISTING);
    if (file != INVALID_HANDLE_VALUE)
        return reinterpret_cast<qintptr>(file);
    if (GetLastError() == ERROR_SHARING_VIOLATION)
        return inUse(folder);
    return fail(ErrorCode::Io, QStringLiteral("store.lock"));
}

Result<> lookedAt(const QString &folder)
{
    const auto file = lockedFile(folder);
    if (!file)
        return file.error().code == ErrorCode::InUse ? tl::make_unexpected(file.error()) : Result<>{};
    CloseHandle(handleOf(*file));
    return {};
}

bool rewrite(qintptr file, const QByteArray &text)
{
    DWORD done = 0;
    SetFilePointer(handleOf(file), 0, nullptr, FILE_BEGIN);
    return SetEndOfFile(handleOf(file)) &&
           WriteFile(handleOf(file), text.constData(), static_cast<DWORD>(text.size()), &done, nullptr);
}

void closeFile(qintptr file)
{
    CloseHandle(handleOf(file));
}

#else

/// The lock file; where nothing can be written, the one that is there, or else the folder itself.
int openedLockFile(const QString &folder)
{
    const QByteArray name = QFile::encodeName(lockFilePath(folder));
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd >= 0 || errno == ENOENT || errno == ENOTDIR)
        return fd;
    const int why = errno;
    if (const int readable = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC); readable >= 0)
        return readable;
    if (errno == ENOENT)
        return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    errno = why;
    return -1;
}

/// Somebody who only looks has it for a moment: that is waited for.
bool flocked(int fd)
{
    constexpr int tries = 5;
    for (int i = 1; ::flock(fd, LOCK_EX | LOCK_NB) != 0; ++i) {
        if (errno != EWOULDBLOCK || i == tries)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
    return true;
}

Result<qintptr> lockedFile(const QString &folder)
{
    const int fd = openedLockFile(folder);
    if (fd < 0)
        return tl::make_unexpected(ioError(errno, "store.lock"));
    if (flocked(fd))
        return fd;
    const int why = errno;
    ::close(fd);
    if (why == EWOULDBLOCK)
        return inUse(folder);
    return tl::make_unexpected(ioError(why, "store.lock flock"));
}

Result<> lookedAt(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(lockFilePath(folder)).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return {}; // nobody has ever held it, or acquire() will say what is wrong
    // Shared: two who look do not see each other.
    const bool isTaken = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    if (isTaken)
        return inUse(folder);
    return {};
}

bool rewrite(qintptr file, const QByteArray &text)
{
    const int fd = static_cast<int>(file);
    return ::ftruncate(fd, 0) == 0 &&
           ::pwrite(fd, text.constData(), static_cast<std::size_t>(text.size()), 0) == text.size();
}

void closeFile(qintptr file)
{
    ::close(static_cast<int>(file));
}

#endif

} // namespace

std::optional<VaultHolder> vaultHolder(const QString &folder)
{
    const auto bytes = wholeFile(lockFilePath(folder), longestLockFile);
    if (!bytes)
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(*bytes).split(QLatin1Char('\n'));
    if (lines.size() < 3)
        return std::nullopt;
    return VaultHolder{lines.at(0).toLongLong(), lines.at(1), lines.at(2)};
}

Result<VaultLock> VaultLock::acquire(const QString &folder, const QString &bootId)
{
    const auto file = lockedFile(folder);
    if (!file)
        return tl::make_unexpected(file.error());
    VaultLock lock{*file, placeOf(folder)};
    lock.m_takenOverFrom = vaultHolder(folder);
    // A full disk must not keep anybody out: the lock is the kernel's, the text only names its holder.
    static_cast<void>(
        rewrite(*file, written({QCoreApplication::applicationPid(), QSysInfo::machineHostName(), bootId})));
    return lock;
}

Result<> VaultLock::look(const QString &folder)
{
    return isHeldHere(folder) ? Result<>{} : lookedAt(folder);
}

bool VaultLock::isHeldHere(const QString &folder)
{
    HeldHere &held = heldHere();
    const QMutexLocker lock{&held.mutex};
    return held.folders.contains(placeOf(folder));
}

VaultLock::VaultLock(qintptr file, QString folder) : m_file{file}, m_folder{std::move(folder)}
{
    HeldHere &held = heldHere();
    const QMutexLocker lock{&held.mutex};
    held.folders.insert(m_folder);
}

VaultLock::~VaultLock()
{
    release();
}

VaultLock::VaultLock(VaultLock &&other) noexcept
    : m_file{std::exchange(other.m_file, -1)}, m_folder{std::move(other.m_folder)},
      m_takenOverFrom{std::move(other.m_takenOverFrom)}
{
}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_folder, other.m_folder);
    std::swap(m_takenOverFrom, other.m_takenOverFrom);
    return *this;
}

void VaultLock::release()
{
    if (m_file == -1)
        return;
    {
        HeldHere &held = heldHere();
        const QMutexLocker lock{&held.mutex};
        held.folders.remove(m_folder);
    }
    // Emptied, not removed: whoever opens the same name in between must meet the same file.
    static_cast<void>(rewrite(m_file, {}));
    closeFile(std::exchange(m_file, -1));
}

} // namespace jour
