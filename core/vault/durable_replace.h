#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jour {

/// Puts `content` at `path` so that after a power cut at any moment the file is the old or the new one,
/// whole: a new file with mode 0600, written, synced and read back, renamed over the old, and the folder
/// synced. (QSaveFile does not sync the folder.) DiskFull, ReadOnly or Io; the old file is untouched unless
/// the rename was done.
[[nodiscard]] Result<> durableReplace(const QString &path, const QByteArray &content);

/// Puts the file `from` in the place of `to`, in the same file system, and syncs the folder. Errors as above.
[[nodiscard]] Result<> durableRename(const QString &from, const QString &to);

/// The whole of a regular file. NotFound; Corrupt when it is longer than `atMost`; Io.
[[nodiscard]] Result<QByteArray> wholeFile(const QString &path, qint64 atMost);

/// What a system call's error number means to the caller.
[[nodiscard]] Error ioError(int number, const char *doing);

} // namespace jour
