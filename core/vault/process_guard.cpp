#include "vault/process_guard.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/vfs.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/mount.h>
#include <sys/ptrace.h>
#endif

#include <algorithm>
#include <array>
#include <cstdint>

namespace jour {

namespace {

#ifdef Q_OS_LINUX

constexpr rlim_t enoughLocked = 262'144; // keys and their guard pages, without the database's cache

QString textOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// The device-mapper uuid of /dev/dm-3 or /dev/mapper/swap.
QString mappingOf(const QString &device)
{
    const QString name = QFileInfo{QFileInfo{device}.canonicalFilePath()}.fileName();
    return name.isEmpty() ? QString{} : textOf(QStringLiteral("/sys/class/block/%1/dm/uuid").arg(name));
}

bool isNetworkFolder(const QString &folder)
{
    // From linux/magic.h and the file systems' own headers: NFS, SMB, CIFS, SMB2, FUSE, AFS, 9p, Coda, Ceph.
    constexpr std::array<std::uint32_t, 9> magics{0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x65735546,
                                                  0x5346414F, 0x01021997, 0x73757245, 0x00C36400};
    struct statfs found
    {
    };
    return ::statfs(QFile::encodeName(folder).constData(), &found) == 0 &&
           std::find(magics.begin(), magics.end(), static_cast<std::uint32_t>(found.f_type)) != magics.end();
}

#elif defined(Q_OS_MACOS)

bool isNetworkFolder(const QString &folder)
{
    struct statfs found
    {
    };
    return ::statfs(QFile::encodeName(folder).constData(), &found) == 0 && (found.f_flags & MNT_LOCAL) == 0;
}

#elif defined(Q_OS_WIN)

bool isNetworkFolder(const QString &folder)
{
    const QString root = QFileInfo{folder}.absoluteFilePath().left(3);
    return folder.startsWith(QLatin1String{"\\\\"}) || folder.startsWith(QLatin1String{"//"}) ||
           GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}

#endif

bool dumpsPossible()
{
#ifdef Q_OS_LINUX
    rlimit core{};
    // The limit does not hold back a core_pattern that pipes to a program; not being dumpable does.
    return ::prctl(PR_GET_DUMPABLE) != 0 || ::getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0;
#else
    return false;
#endif
}

} // namespace

bool guardProcess()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
#else
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    bool done = ::setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
#ifdef Q_OS_MACOS
    done = ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0 && done;
#endif
    return done;
#endif
}

std::vector<GuardWarning> guardWarnings(const QString &folder)
{
    std::vector<GuardWarning> warnings;
#ifndef Q_OS_WIN
    if (::geteuid() == 0)
        warnings.push_back(GuardWarning::RunsAsRoot);
#endif
    if (dumpsPossible())
        warnings.push_back(GuardWarning::DumpsPossible);
#ifdef Q_OS_LINUX
    if (swapsInClear(textOf(QStringLiteral("/proc/swaps")), mappingOf))
        warnings.push_back(GuardWarning::SwapInClear);
#endif
    if (isNetworkFolder(folder))
        warnings.push_back(GuardWarning::NetworkFolder);
#ifdef Q_OS_LINUX
    rlimit locked{};
    if (::getrlimit(RLIMIT_MEMLOCK, &locked) == 0 && locked.rlim_cur < enoughLocked && ::geteuid() != 0)
        warnings.push_back(GuardWarning::LittleLockedMemory);
#endif
    return warnings;
}

bool swapsInClear(const QString &procSwaps, const std::function<QString(const QString &)> &mappingOf)
{
    const QStringList lines = procSwaps.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        const QString device = line.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('\t'), 0, 0);
        if (!device.startsWith(QLatin1Char('/')) || device.startsWith(QLatin1String{"/dev/zram"}))
            return false;
        return !mappingOf(device).startsWith(QLatin1String{"CRYPT-"});
    });
}

} // namespace jour
