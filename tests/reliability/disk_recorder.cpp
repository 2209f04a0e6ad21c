#include "disk_recorder.h"

#include <QFile>

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using jour::test::DiskAct;

namespace {

using Kind = DiskAct::Kind;

struct Recording
{
    std::string folder; ///< without symbolic links
    std::vector<DiskAct> acts;
};
std::optional<Recording> recording;

struct Fault
{
    int callsLeft = 0;
    jour::test::DiskTrouble trouble = jour::test::DiskTrouble::Once;
    bool hasFailed = false;
};
std::optional<Fault> fault;

struct Interruption
{
    int callsLeft = 0;
    std::function<void()> what;
};
std::optional<Interruption> interruption;

/// The C library's own function of this name.
template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// The name within the folder that is listened to; "" for the folder itself.
std::optional<QByteArray> within(const std::string &path)
{
    const std::string &folder = recording->folder;
    if (path == folder)
        return QByteArray{""};
    if (path.size() <= folder.size() + 1 || path.compare(0, folder.size(), folder) != 0 ||
        path[folder.size()] != '/')
        return std::nullopt;
    return QByteArray::fromStdString(path.substr(folder.size() + 1));
}

std::optional<QByteArray> nameOf(const char *path)
{
    return recording ? within(path) : std::nullopt;
}

std::optional<QByteArray> nameOf(int fd)
{
    if (!recording)
        return std::nullopt;
    std::string path(4096, '\0');
    const auto link = "/proc/self/fd/" + std::to_string(fd);
    const auto size = readlink(link.c_str(), path.data(), path.size());
    if (size <= 0)
        return std::nullopt;
    path.resize(static_cast<std::size_t>(size));
    return within(path);
}

/// To be told of each call that is about to change the file of that name.
void reach(const std::optional<QByteArray> &name)
{
    if (name && interruption && interruption->callsLeft-- <= 0)
        std::exchange(interruption, std::nullopt)->what();
}

/// True when this call, which is about to change the file of that name, has to fail.
bool fails(const std::optional<QByteArray> &name)
{
    reach(name);
    if (!fault || !name)
        return false;
    if (!fault->hasFailed && fault->callsLeft-- > 0)
        return false;
    const bool fail = !fault->hasFailed || fault->trouble == jour::test::DiskTrouble::FromThenOn;
    fault->hasFailed = true;
    if (fail)
        errno = EIO;
    return fail;
}

bool isShut(const std::optional<QByteArray> &name)
{
    return fault && fault->hasFailed && name && fault->trouble == jour::test::DiskTrouble::OnceAndShut;
}

void note(const std::optional<QByteArray> &name, DiskAct act)
{
    if (!name)
        return;
    act.name = *name;
    recording->acts.push_back(std::move(act));
}

int recordedOpen(const char *name, const char *path, int flags, mode_t mode)
{
    const auto within = nameOf(path);
    if (isShut(within)) {
        errno = EIO;
        return -1;
    }
    const bool isNew = within && (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    if (isNew || (flags & O_TRUNC) != 0)
        reach(within);
    const int fd = real<int(const char *, int, ...)>(name)(path, flags, mode);
    if (fd < 0)
        return fd;
    if (isNew)
        note(within, {.kind = Kind::Create});
    else if ((flags & O_TRUNC) != 0)
        note(within, {.kind = Kind::Truncate, .at = 0});
    return fd;
}

ssize_t recordedPwrite(const char *name, int fd, const void *from, std::size_t size, off_t at)
{
    if (fails(nameOf(fd)))
        return -1;
    const ssize_t done = real<ssize_t(int, const void *, std::size_t, off_t)>(name)(fd, from, size, at);
    if (done > 0)
        note(nameOf(fd),
             {.kind = Kind::Write, .at = at, .bytes = QByteArray{static_cast<const char *>(from), done}});
    return done;
}

int recordedTruncate(const char *name, int fd, off_t size)
{
    if (fails(nameOf(fd)))
        return -1;
    const int code = real<int(int, off_t)>(name)(fd, size);
    if (code == 0)
        note(nameOf(fd), {.kind = Kind::Truncate, .at = size});
    return code;
}

int recordedSync(const char *name, int fd)
{
    if (fails(nameOf(fd)))
        return -1;
    const int code = real<int(int)>(name)(fd);
    const auto within = nameOf(fd);
    if (code == 0)
        note(within, {.kind = within && within->isEmpty() ? Kind::SyncFolder : Kind::Sync});
    return code;
}

} // namespace

// Found before the C library's by everything in this process, Qt and SQLCipher included.
extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return recordedOpen("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return recordedOpen("open64", path, flags, mode);
}

ssize_t pwrite(int fd, const void *from, std::size_t size, off_t at)
{
    return recordedPwrite("pwrite", fd, from, size, at);
}

ssize_t pwrite64(int fd, const void *from, std::size_t size, off_t at)
{
    return recordedPwrite("pwrite64", fd, from, size, at);
}

ssize_t write(int fd, const void *from, std::size_t size)
{
    const auto name = nameOf(fd);
    if (fails(name))
        return -1;
    const off_t at = name ? lseek(fd, 0, SEEK_CUR) : 0;
    const ssize_t done = real<ssize_t(int, const void *, std::size_t)>("write")(fd, from, size);
    if (done > 0)
        note(name,
             {.kind = Kind::Write, .at = at, .bytes = QByteArray{static_cast<const char *>(from), done}});
    return done;
}

int ftruncate(int fd, off_t size) noexcept
{
    return recordedTruncate("ftruncate", fd, size);
}

int ftruncate64(int fd, off_t size) noexcept
{
    return recordedTruncate("ftruncate64", fd, size);
}

int fsync(int fd)
{
    return recordedSync("fsync", fd);
}

int fdatasync(int fd)
{
    return recordedSync("fdatasync", fd);
}

int unlink(const char *path) noexcept
{
    reach(nameOf(path));
    const int code = real<int(const char *)>("unlink")(path);
    if (code == 0)
        note(nameOf(path), {.kind = Kind::Remove});
    return code;
}

int rename(const char *from, const char *to) noexcept
{
    reach(nameOf(from));
    const int code = real<int(const char *, const char *)>("rename")(from, to);
    const auto target = code == 0 ? nameOf(to) : std::nullopt;
    if (target)
        note(nameOf(from), {.kind = Kind::Rename, .other = *target});
    return code;
}
}

namespace jour::test {

DiskRecorder::DiskRecorder(const QString &folder)
{
    char *const resolved = realpath(QFile::encodeName(folder).constData(), nullptr);
    recording.emplace(Recording{resolved ? resolved : "", {}});
    std::free(resolved);
}

DiskRecorder::~DiskRecorder()
{
    interruption.reset();
    fault.reset();
    recording.reset();
}

void DiskRecorder::failAfter(int calls, DiskTrouble trouble)
{
    fault.emplace(Fault{calls, trouble});
}

bool DiskRecorder::hasFailed() const
{
    return fault && fault->hasFailed;
}

void DiskRecorder::mend()
{
    fault.reset();
}

void DiskRecorder::interrupt(int calls, std::function<void()> what)
{
    interruption.emplace(Interruption{calls, std::move(what)});
}

void DiskRecorder::say(qint64 what)
{
    recording->acts.push_back({.kind = Kind::Say, .at = what});
}

std::vector<DiskAct> DiskRecorder::take()
{
    return std::exchange(recording->acts, {});
}

} // namespace jour::test
