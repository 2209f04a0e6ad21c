#pragma once

#include "base/result.h"

#include <QString>

namespace jour {

// Why a vault folder takes nothing. The error is DiskFull, ReadOnly with the detail "disk" (the file system
// may only be read) or "folder" (the rights forbid it), NotFound, or Io.

/// What the system says of room and rights, without writing anything. Cheap enough for every second.
[[nodiscard]] Result<> roomAndRights(const QString &folder);

/// The same, and then a small file is written there, synced and taken away: quotas and failing disks show
/// only then. A file that a power cut leaves behind is private to its owner and written over by the next
/// check.
[[nodiscard]] Result<> checkWritable(const QString &folder);

} // namespace jour
