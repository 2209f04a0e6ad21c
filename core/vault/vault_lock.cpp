#include "vault/durable_replace.h"
#include "vault/vault_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <utility>

namespace jour {

namespace {

constexpr qint64 longestLockFile = 4096;

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
    // Others may read who holds it, nobody may open it for writing: that is the lock.
    const QString path = lockFilePath(folder);
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return reinterpret_cast<qintptr>(file);
    if (GetLastError() == ERROR_SHARING_VIOLATION)
        return inUse(folder);
    return fail(ErrorCode::Io, QStringLiteral("store.lock"));
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

Result<qintptr> lockedFile(const QString &folder)
{
    const QByteArray name = QFile::encodeName(lockFilePath(folder));
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return tl::make_unexpected(ioError(errno, "store.lock"));
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    const int why = errno;
    ::close(fd);
    if (why == EWOULDBLOCK)
        return inUse(folder);
    return tl::make_unexpected(ioError(why, "store.lock flock"));
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
    VaultLock lock{*file};
    lock.m_takenOverFrom = vaultHolder(folder);
    // A full disk must not keep anybody out: the lock is the kernel's, the text only names its holder.
    static_cast<void>(
        rewrite(*file, written({QCoreApplication::applicationPid(), QSysInfo::machineHostName(), bootId})));
    return lock;
}

VaultLock::~VaultLock()
{
    release();
}

VaultLock::VaultLock(VaultLock &&other) noexcept
    : m_file{std::exchange(other.m_file, -1)}, m_takenOverFrom{std::move(other.m_takenOverFrom)}
{
}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_takenOverFrom, other.m_takenOverFrom);
    return *this;
}

void VaultLock::release()
{
    if (m_file == -1)
        return;
    // Emptied, not removed: whoever opens the same name in between must meet the same file.
    static_cast<void>(rewrite(m_file, {}));
    closeFile(std::exchange(m_file, -1));
}

} // namespace jour
