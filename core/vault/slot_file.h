#pragma once

#include "base/result.h"
#include "vault/key_slots.h"

#include <QString>

namespace jour {

/// `store.keys` of the vault. NotFound, Corrupt, TooNew or Io. Its MAC is not checked: that needs the root.
[[nodiscard]] Result<KeyFile> readKeyFile(const QString &folder);
/// `store.keys.bak`, the copy that is written before every change of the other.
[[nodiscard]] Result<KeyFile> readKeyFileCopy(const QString &folder);

/// Both files, the copy first: whenever the power goes, one of them is whole.
[[nodiscard]] Result<> writeKeyFile(const QString &folder, const KeyFile &file);
/// Brings the copy in line with the verified `file` after a change that was interrupted. Nothing to do when
/// it is.
[[nodiscard]] Result<> renewKeyFileCopy(const QString &folder, const KeyFile &file);

/// Puts the copy in the place of a damaged `store.keys`, which is kept as `store.keys.damaged`
/// until the next change of the slots.
/// NotFound or Corrupt when the copy is no better.
[[nodiscard]] Result<> restoreKeyFile(const QString &folder);

} // namespace jour
