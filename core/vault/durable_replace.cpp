#include "vault/durable_replace.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace jour {

Error ioError(int number, const char *doing)
{
    const QString detail = QStringLiteral("%1: errno %2").arg(QLatin1String{doing}).arg(number);
    switch (number) {
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, detail};
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {ErrorCode::DiskFull, detail};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorCode::ReadOnly, detail};
    default: return {ErrorCode::Io, detail};
    }
}

#ifdef Q_OS_WIN

namespace {

Error windowsError(const char *doing)
{
    const DWORD number = GetLastError();
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ioError(ENOSPC, doing);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return ioError(EACCES, doing);
    case ERROR_PATH_NOT_FOUND: return ioError(ENOENT, doing);
    default: return {ErrorCode::Io, QStringLiteral("%1: %2").arg(QLatin1String{doing}).arg(number)};
    }
}

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

Result<> writeNew(const QString &path, const QByteArray &content)
{
    DeleteFileW(wide(path));
    const HANDLE file =
        CreateFileW(wide(path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return tl::make_unexpected(windowsError("create"));
    DWORD written = 0;
    const bool done =
        WriteFile(file, content.constData(), static_cast<DWORD>(content.size()), &written, nullptr) &&
        written == static_cast<DWORD>(content.size()) && FlushFileBuffers(file);
    const Error error = done ? Error{ErrorCode::Io, {}} : windowsError("write");
    CloseHandle(file);
    if (!done)
        return tl::make_unexpected(error);
    return {};
}

Result<> renameOver(const QString &from, const QString &to)
{
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return tl::make_unexpected(windowsError("rename"));
    return {};
}

} // namespace

#else

namespace {

tl::unexpected<Error> failed(const char *doing)
{
    return tl::make_unexpected(ioError(errno, doing));
}

class Descriptor final
{
public:
    explicit Descriptor(int fd) : m_fd{fd} {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

int flushed(int fd)
{
#ifdef Q_OS_MACOS
    if (::fcntl(fd, F_FULLFSYNC) == 0) // fsync() stops at the drive's cache there
        return 0;
#endif
    return ::fsync(fd);
}

Result<> writeNew(const QString &path, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData()); // left by a power cut, if at all
    const Descriptor file{
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)};
    if (!file.isOpen())
        return failed("create");
    qsizetype done = 0;
    while (done < content.size()) {
        const auto n =
            ::write(file.get(), content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed("write");
        done += n;
    }
    if (flushed(file.get()) != 0) // never tried twice: a second fsync can succeed over lost pages
        return failed("fsync");
    return {};
}

Result<> renameOver(const QString &from, const QString &to)
{
    const Descriptor folder{::open(QFile::encodeName(QFileInfo{to}.absolutePath()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.isOpen())
        return failed("open folder");
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("rename");
    if (flushed(folder.get()) != 0)
        return failed("fsync folder");
    return {};
}

} // namespace

#endif

Result<> durableRename(const QString &from, const QString &to)
{
    return renameOver(from, to);
}

Result<QByteArray> wholeFile(const QString &path, qint64 atMost)
{
    const QFileInfo info{path};
    if (!info.exists())
        return fail(ErrorCode::NotFound, info.fileName());
    QFile file{path};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, info.fileName());
    QByteArray bytes = file.read(atMost + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, info.fileName());
    if (bytes.size() > atMost)
        return fail(ErrorCode::Corrupt, info.fileName() + QStringLiteral(": too long"));
    return bytes;
}

Result<> durableReplace(const QString &path, const QByteArray &content)
{
    const QString fresh = path + QStringLiteral(".new");
    auto done = writeNew(fresh, content)
                    .and_then([&] {
                        return wholeFile(fresh, content.size()).map_error([](const Error &e) {
                            return Error{ErrorCode::Io, e.detail};
                        });
                    })
                    .and_then([&](const QByteArray &readBack) -> Result<> {
                        if (readBack != content)
                            return fail(ErrorCode::Io, QStringLiteral("read back something else"));
                        return renameOver(fresh, path);
                    });
    if (!done)
        QFile::remove(fresh);
    return done;
}

} // namespace jour
