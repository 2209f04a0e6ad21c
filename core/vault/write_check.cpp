#include "vault/write_check.h"

#include "vault/durable_replace.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>

namespace jour {

namespace {

/// What a commit may need: it writes the pages that it changes twice.
constexpr qsizetype trialSize = 64 * 1024;

Error shut(bool byDisk)
{
    return {ErrorCode::ReadOnly, byDisk ? QStringLiteral("disk") : QStringLiteral("folder")};
}

/// By the rights of whom the program runs as.
Result<> checkRights(const QString &path)
{
#ifdef Q_OS_WIN
    if (QFileInfo::exists(path) && !QFileInfo{path}.isWritable())
        return tl::make_unexpected(shut(false));
#else
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) != 0 && errno != ENOENT)
        return tl::make_unexpected(shut(errno == EROFS));
#endif
    return {};
}

} // namespace

Result<> roomAndRights(const QString &folder)
{
    if (!QFileInfo{folder}.isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("vault folder"));
    const QStorageInfo disk{folder};
    if (disk.isValid() && disk.isReadOnly())
        return tl::make_unexpected(shut(true));
    for (const QString &path : {folder, databasePath(folder), headFilePath(folder)})
        if (auto may = checkRights(path); !may)
            return may;
    // Some network file systems do not say how much room there is.
    if (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < trialSize)
        return fail(ErrorCode::DiskFull);
    return {};
}

Result<> checkWritable(const QString &folder)
{
    return roomAndRights(folder).and_then([&]() -> Result<> {
        const QString trial = QDir{folder}.filePath(QStringLiteral("store.trial"));
        const auto written = durableReplace(trial, QByteArray(trialSize, 't'));
        QFile::remove(trial);
        if (!written && written.error().code == ErrorCode::ReadOnly)
            return tl::make_unexpected(shut(false));
        return written;
    });
}

} // namespace jour
