#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace jour {

// The files of a vault.
[[nodiscard]] QString keyFilePath(const QString &folder);     ///< store.keys
[[nodiscard]] QString keyFileCopyPath(const QString &folder); ///< store.keys.bak
[[nodiscard]] QString headFilePath(const QString &folder);    ///< store.head
[[nodiscard]] QString attemptFilePath(const QString &folder); ///< store.att
[[nodiscard]] QString attemptKeyPath(const QString &folder);  ///< store.att.key
[[nodiscard]] QString lockFilePath(const QString &folder);    ///< store.lock
[[nodiscard]] QString databasePath(const QString &folder);    ///< desk.db

/// Makes the folder (and its parents) with mode 0700. Nothing to do when it is there; then checkPrivate()
/// decides.
[[nodiscard]] Result<> prepareVaultFolder(const QString &folder);

/// NotFound, or Exposed when the folder or a file in it is open to other users of the machine, belongs to
/// somebody else or is a link; `detail` names the file. (On Windows the folder's inherited rights are
/// trusted.)
[[nodiscard]] Result<> checkPrivate(const QString &folder);
/// Sets 0700 and 0600 on the folder and the files in it. Exposed when that cannot help, Io.
[[nodiscard]] Result<> makePrivate(const QString &folder);

/// Who has the vault open.
struct VaultHolder
{
    qint64 pid = 0;
    QString host;
    QString bootId;

    friend bool operator==(const VaultHolder &, const VaultHolder &) = default;
};

/// One process per vault. The kernel gives the lock back when its holder dies, however it dies.
class VaultLock final
{
public:
    /// InUse when another process (or another lock of this one) has it; `detail` is "pid host", pid 0 when
    /// the holder could not write its name down. A folder that may not be written is locked all the same.
    [[nodiscard]] static Result<VaultLock> acquire(const QString &folder, const QString &bootId);
    /// InUse as above, and nothing is written or kept: for a look before anybody has typed anything. Never
    /// InUse by a lock of this process.
    [[nodiscard]] static Result<> look(const QString &folder);
    /// A lock of this process has it.
    [[nodiscard]] static bool isHeldHere(const QString &folder);
    ~VaultLock();
    VaultLock(VaultLock &&other) noexcept;
    VaultLock &operator=(VaultLock &&other) noexcept;
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;

    /// The process that had the vault open and died without closing it, if the last one did.
    [[nodiscard]] const std::optional<VaultHolder> &takenOverFrom() const { return m_takenOverFrom; }

private:
    VaultLock(qintptr file, QString folder);
    void release();

    qintptr m_file = -1;
    QString m_folder; ///< as isHeldHere() knows it
    std::optional<VaultHolder> m_takenOverFrom;
};

/// What the lock file says about its present or last holder.
[[nodiscard]] std::optional<VaultHolder> vaultHolder(const QString &folder);

} // namespace jour
