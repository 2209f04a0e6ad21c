#include "vault/vault_folder.h"

#include "vault/durable_replace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cerrno>

namespace jour {

namespace {

QString inside(const QString &folder, QLatin1String name)
{
    return QDir{folder}.filePath(name);
}

#ifndef Q_OS_WIN

constexpr mode_t others = S_IRWXG | S_IRWXO;

tl::unexpected<Error> exposed(const QString &path)
{
    return fail(ErrorCode::Exposed, QFileInfo{path}.fileName());
}

/// Root may open anybody's vault; that it runs at all is warned of elsewhere.
bool isOurs(const struct stat &found)
{
    return found.st_uid == ::geteuid() || ::geteuid() == 0;
}

Result<> checkEntry(const QString &path)
{
    struct stat found
    {
    };
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return tl::make_unexpected(ioError(errno, "lstat"));
    if (S_ISLNK(found.st_mode) || !isOurs(found) || (found.st_mode & others) != 0)
        return exposed(path);
    return {};
}

Result<> closeEntry(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found
    {
    };
    if (::lstat(name.constData(), &found) != 0)
        return tl::make_unexpected(ioError(errno, "lstat"));
    if (S_ISLNK(found.st_mode) || !isOurs(found)) // chmod would reach what the link points at
        return exposed(path);
    if ((found.st_mode & others) != 0 && ::chmod(name.constData(), mode) != 0)
        return tl::make_unexpected(ioError(errno, "chmod"));
    return {};
}

QFileInfoList entries(const QString &folder)
{
    return QDir{folder}.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

#endif

} // namespace

QString keyFilePath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.keys"});
}

QString keyFileCopyPath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.keys.bak"});
}

QString headFilePath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.head"});
}

QString attemptFilePath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.att"});
}

QString attemptKeyPath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.att.key"});
}

QString lockFilePath(const QString &folder)
{
    return inside(folder, QLatin1String{"store.lock"});
}

QString databasePath(const QString &folder)
{
    return inside(folder, QLatin1String{"desk.db"});
}

Result<> prepareVaultFolder(const QString &folder)
{
    const QFileInfo info{folder};
    if (info.isDir())
        return {};
    if (info.exists())
        return fail(ErrorCode::Invalid, QStringLiteral("not a folder"));
    if (!QDir{}.mkpath(info.absolutePath()))
        return fail(ErrorCode::Io, QStringLiteral("parent folder"));
#ifdef Q_OS_WIN
    if (!QDir{}.mkdir(folder))
        return fail(ErrorCode::Io, QStringLiteral("folder"));
#else
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) !=
        0) // never open to others, not even for a moment
        return tl::make_unexpected(ioError(errno, "mkdir"));
#endif
    return {};
}

Result<> checkPrivate(const QString &folder)
{
    if (!QFileInfo{folder}.isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("vault folder"));
#ifndef Q_OS_WIN
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(folder).constData(), &found) != 0)
        return tl::make_unexpected(ioError(errno, "stat"));
    if (!isOurs(found) || (found.st_mode & others) != 0)
        return exposed(folder);
    for (const QFileInfo &entry : entries(folder))
        if (auto checked = checkEntry(entry.filePath()); !checked)
            return checked;
#endif
    return {};
}

Result<> makePrivate(const QString &folder)
{
    if (!QFileInfo{folder}.isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("vault folder"));
#ifndef Q_OS_WIN
    if (auto closed = closeEntry(QFileInfo{folder}.canonicalFilePath(), 0700); !closed)
        return closed;
    for (const QFileInfo &entry : entries(folder)) {
        const mode_t mode = entry.isDir() ? 0700 : 0600;
        if (auto closed = closeEntry(entry.filePath(), mode); !closed)
            return closed;
    }
#endif
    return {};
}

} // namespace jour
