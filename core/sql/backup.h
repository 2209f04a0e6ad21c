#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace jour::sql {

class Connection;

/// Pages copied and pages in all; false cancels.
using BackupProgress = std::function<bool(int done, int all)>;

/// Copies the live database into the new file `target`, keyed with `key` and `salt`, and opens the copy to
/// prove that every page authenticates and every table is sound: a backup that nobody has opened counts as
/// none. Others may write meanwhile. Returns the number of pages. On failure or cancel nothing is left at
/// `target`. Throws Failure: Conflict when `target` exists, Cancelled, Corrupt, DiskFull, ReadOnly, InUse,
/// Io.
int backUp(Connection &source, const QString &target, QByteArrayView key, QByteArrayView salt,
           const BackupProgress &progress = {});

} // namespace jour::sql
